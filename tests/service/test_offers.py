"""The list of offers is whole, and official indexes are read with care."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from desktop_app.core.errors import ServiceError
from desktop_app.service import parts
from desktop_app.service.offers import firefox_files, hub_files, read_offers

OFFERS = read_offers(parts.resources() / "models.toml")


def record(version: str, file_type: str = "model", **changed: Any) -> dict[str, Any]:
    return {
        "name": f"{file_type}.enes.bin",
        "fileType": file_type,
        "sourceLanguage": "en",
        "targetLanguage": "es",
        "version": version,
        "architecture": "base",
        "decompressedHash": "aa",
        "attachment": {"hash": "bb", "size": 5, "location": f"main-workspace/{file_type}-{version}.zst"},
        **changed,
    }


def index(*records: dict[str, Any]) -> str:
    return msgspec.json.encode({"data": records}).decode()


def test_every_place_on_the_list_is_a_secure_address() -> None:
    firefox, hub = OFFERS.firefox, OFFERS.hub
    places = [firefox.index, firefox.attachments, *(hub.index_of(model) for model in hub.models)]
    assert all(place.startswith("https://") and "{" not in place for place in places)
    assert hub.index_of(hub.models[0]).endswith("Systran/faster-whisper-small/tree/main")
    assert len({model.id for model in hub.models}) == len(hub.models)


def test_the_newest_finished_version_that_the_engine_reads_is_chosen() -> None:
    text = index(
        record("1.0"),
        record("3.10", architecture="tiny"),
        record("3.10"),
        record("3.10", "vocab"),
        record("3.9"),
        record("3.11a1"),
        record("9.0"),
    )
    files = firefox_files(OFFERS.firefox, text, "en", "es")
    assert [file.url.removeprefix(OFFERS.firefox.attachments) for file in files] == [
        "main-workspace/model-3.10.zst",
        "main-workspace/vocab-3.10.zst",
    ]
    assert (files[0].path, files[0].size_bytes, files[0].digest.hex, files[0].unpacked_sha256) == (
        "model.enes.bin", 5, "bb", "aa",
    )  # fmt: skip
    assert firefox_files(OFFERS.firefox, text, "es", "en") == []


def test_an_index_elsewhere_may_name_whole_addresses() -> None:
    attachment = {"hash": "bb", "size": 5, "location": "https://example.org/model.zst"}
    files = firefox_files(OFFERS.firefox, index(record("3.0", attachment=attachment)), "en", "es")
    assert files[0].url == "https://example.org/model.zst"


@pytest.mark.parametrize(
    "text",
    [
        "no JSON",
        "[]",
        index(record("3.0", attachment={"location": "somewhere"})),
        index(record("3.0", name="../../evil")),
    ],
    ids=["text", "shape", "attachment", "path"],
)
def test_a_firefox_index_that_makes_no_sense_is_one_sentence(text: str) -> None:
    with pytest.raises(ServiceError, match=r"\.$"):
        firefox_files(OFFERS.firefox, text, "en", "es")


def test_large_files_are_known_by_sha256_and_small_ones_by_gits_name() -> None:
    model = OFFERS.hub.models[0]
    listed: list[dict[str, Any]] = [{"type": "file", "path": path, "oid": "1" * 40, "size": 7} for path in model.paths]
    listed[0]["lfs"] = {"oid": "2" * 64, "size": 7, "pointerSize": 1}
    files = hub_files(OFFERS.hub, model, msgspec.json.encode(listed).decode())
    assert [(file.digest.kind, len(file.digest.hex)) for file in files] == [("sha256", 64)] + [("git", 40)] * 3
    assert files[0].url.endswith("/Systran/faster-whisper-small/resolve/main/model.bin")
    with pytest.raises(ServiceError, match="no longer has the file tokenizer"):
        hub_files(OFFERS.hub, model, msgspec.json.encode(listed[:2]).decode())


def test_a_voice_lies_in_a_folder_of_its_repository() -> None:
    model = next(model for model in OFFERS.hub.models if model.id == "voices-fr")
    listed = [{"type": "file", "path": "voices/ff_siwis.bin", "oid": "", "size": 7, "lfs": {"oid": "2" * 64}}]
    [file] = hub_files(OFFERS.hub, model, msgspec.json.encode(listed).decode())
    assert (file.path, file.url.rpartition("/main/")[2]) == ("ff_siwis.bin", "voices/ff_siwis.bin")
