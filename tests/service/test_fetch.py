"""Models are listed, added whole from a place on this machine, found by the catalogue, used, and removed."""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from desktop_app.core.errors import ServiceError, UsageError
from desktop_app.service import catalogue, fetch, parts
from desktop_app.service.fetch import Shop
from desktop_app.service.firefox import FirefoxTranslator
from desktop_app.service.offers import FirefoxOffers, Hub, HubModel, Offers
from tests.service.shelf import Shelf, opened_shelf, zstd_stored

if TYPE_CHECKING:
    from collections.abc import Iterator

VOICE = bytes(range(256)) * 40


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with opened_shelf() as opened:
        yield opened


@pytest.fixture
def shop(shelf: Shelf, tmp_path: Path) -> Shop:
    voice = HubModel(
        id="voices-fr", kind="kokoro", what="A voice.", repository="a/b", folder="voices", paths=("ff_siwis.bin",),
        size_bytes=1, licence="Apache-2.0",
    )  # fmt: skip
    small = HubModel(
        id="whisper-small", kind="whisper", what="Ears.", repository="a/w", paths=("model.bin", "tokenizer.json"),
        size_bytes=2, licence="MIT",
    )  # fmt: skip
    hub = Hub(f"{shelf.url}/tree/{{repository}}/{{folder}}", f"{shelf.url}/{{repository}}/{{path}}", (voice, small))
    firefox = FirefoxOffers(f"{shelf.url}/records", f"{shelf.url}/", "MPL-2.0", 37, ("en-es",))
    return Shop(Offers(firefox, hub), tmp_path / "models")


def put_hub_file(shelf: Shelf, repository: str, path: str, content: bytes) -> dict[str, Any]:
    shelf.put(f"/{repository}/{path}", content)
    return {
        "type": "file", "path": path, "oid": "0" * 40, "size": len(content),
        "lfs": {"oid": hashlib.sha256(content).hexdigest()},
    }  # fmt: skip


def put_pair(shelf: Shelf, source: str, target: str, files: dict[str, bytes]) -> list[dict[str, Any]]:
    """Lay down one direction as Mozilla does: packed, with a record for each file."""
    records = []
    for name, content in files.items():
        packed = zstd_stored(content)
        location = f"{source}{target}/{name}.zst"
        shelf.put(f"/{location}", packed)
        records.append(
            {
                "name": name,
                "fileType": name.split(".")[0],
                "sourceLanguage": source,
                "targetLanguage": target,
                "version": "3.0",
                "architecture": "tiny",
                "decompressedHash": hashlib.sha256(content).hexdigest(),
                "attachment": {
                    "hash": hashlib.sha256(packed).hexdigest(),
                    "size": len(packed),
                    "location": location,
                },
            }
        )
    return records


def put_index(shelf: Shelf, records: list[dict[str, Any]]) -> None:
    shelf.put("/records", msgspec.json.encode({"data": records}).decode().encode())


def state(shop: Shop, model_id: str) -> str:
    return next(row.state for row in shop.rows() if row.id == model_id)


def add(shop: Shop, model_id: str) -> list[tuple[int, int | None]]:
    seen: list[tuple[int, int | None]] = []
    shop.add(model_id, lambda done, total: seen.append((done, total)), threading.Event())
    return seen


def test_a_firefox_pair_is_added_found_and_translates(shelf: Shelf, shop: Shop, tmp_path: Path) -> None:
    builtin = parts.firefox_builtin()["en", "pt"]  # a real model, offered under another name
    assert builtin.shortlist is not None
    files = {
        "model.enes.bin": builtin.model.read_bytes(),
        "vocab.enes.spm": builtin.source_vocabulary.read_bytes(),
        "lex.enes.bin": builtin.shortlist.read_bytes(),
    }
    small = {"model.esen.bin": b"model", "vocab.esen.spm": b"vocabulary"}
    put_index(shelf, [*put_pair(shelf, "en", "es", files), *put_pair(shelf, "es", "en", small)])
    assert state(shop, "en-es") == "available"

    seen = add(shop, "en-es")

    assert seen[-1][0] == seen[-1][1]
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    folder = tmp_path / "models"
    assert sorted(catalogue.added_firefox(folder)) == [("en", "es"), ("es", "en")]
    assert list((folder / ".adding").iterdir()) == []
    assert state(shop, "en-es") == "installed"
    translator = FirefoxTranslator(catalogue.added_firefox(folder))
    assert translator.translate("Good morning.", "en", "es") == "Bom dia."
    translator.close()
    shop.remove("en-es")
    assert state(shop, "en-es") == "available"


def test_one_direction_is_added_when_there_is_no_other(shelf: Shelf, shop: Shop, tmp_path: Path) -> None:
    put_index(shelf, put_pair(shelf, "ja", "en", {"model.jaen.bin": b"model", "vocab.jaen.spm": b"words"}))
    add(shop, "en-ja")
    assert list(catalogue.added_firefox(tmp_path / "models")) == [("ja", "en")]
    assert state(shop, "en-ja") == "installed"
    with pytest.raises(UsageError, match="no Firefox translation model"):
        add(shop, "en-ko")


def test_another_index_can_be_named(shelf: Shelf, shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records = put_pair(shelf, "de", "en", {"model.deen.bin": b"model", "vocab.deen.spm": b"words"})
    shelf.put("/elsewhere", msgspec.json.encode({"data": records}))
    monkeypatch.setenv(fetch.RECORDS_VARIABLE, f"{shelf.url}/elsewhere")
    add(shop, "en-de")
    assert list(catalogue.added_firefox(tmp_path / "models")) == [("de", "en")]


def test_a_packed_file_that_unpacks_to_something_else_is_refused(shelf: Shelf, shop: Shop, tmp_path: Path) -> None:
    records = put_pair(shelf, "en", "es", {"model.enes.bin": b"model", "vocab.enes.spm": b"words"})
    records[1]["decompressedHash"] = "0" * 64
    put_index(shelf, records)
    with pytest.raises(ServiceError, match="vocab") as failed:
        add(shop, "en-es")
    assert failed.value.code == "wrong_hash"
    assert catalogue.added_firefox(tmp_path / "models") == {}
    assert state(shop, "en-es") == "available"


def test_what_was_fetched_before_a_failure_is_not_fetched_twice(shelf: Shelf, shop: Shop, tmp_path: Path) -> None:
    records = put_pair(shelf, "en", "es", {"model.enes.bin": b"model", "vocab.enes.spm": b"words"})
    put_index(shelf, records)
    vocabulary = shelf.files.pop("/enes/vocab.enes.spm.zst")
    with pytest.raises(ServiceError, match="404"):
        add(shop, "en-es")
    shelf.put("/enes/vocab.enes.spm.zst", vocabulary)
    add(shop, "en-es")
    assert [path for path, _ in shelf.asked].count("/enes/model.enes.bin.zst") == 1
    assert ("en", "es") in catalogue.added_firefox(tmp_path / "models")


def test_voices_share_a_folder_and_a_recogniser_has_its_own(shelf: Shelf, shop: Shop, tmp_path: Path) -> None:
    folder = tmp_path / "models"
    entry = put_hub_file(shelf, "a/b", "voices/ff_siwis.bin", VOICE)
    shelf.put("/tree/a/b/voices", msgspec.json.encode([entry]))
    entries = [put_hub_file(shelf, "a/w", name, name.encode()) for name in ("model.bin", "tokenizer.json")]
    shelf.put("/tree/a/w", msgspec.json.encode(entries))
    add(shop, "voices-fr")
    add(shop, "whisper-small")
    assert (folder / "kokoro" / "ff_siwis.bin").read_bytes() == VOICE
    whisper = catalogue.whisper(folder)
    assert whisper is not None
    assert whisper.folder == folder / "whisper" / "small"
    row = next(row for row in shop.rows() if row.id == "voices-fr")
    assert (row.state, row.size_bytes) == ("installed", len(VOICE))
    shop.remove("voices-fr")
    shop.remove("whisper-small")
    assert catalogue.added_voices(folder) == []
    assert catalogue.whisper(folder) == parts.whisper_base()


def test_a_stopped_download_leaves_nothing_in_place(shelf: Shelf, shop: Shop, tmp_path: Path) -> None:
    entries = [put_hub_file(shelf, "a/w", name, name.encode()) for name in ("model.bin", "tokenizer.json")]
    shelf.put("/tree/a/w", msgspec.json.encode(entries))
    stop = threading.Event()
    stop.set()
    with pytest.raises(ServiceError, match="stopped"):
        shop.add("whisper-small", lambda *_: None, stop)
    assert catalogue.whisper(tmp_path / "models") == parts.whisper_base()


@pytest.mark.parametrize("model_id", ["piper", "en-", "whisper-huge", "../../etc"])
def test_what_is_not_offered_is_refused(shop: Shop, model_id: str) -> None:
    with pytest.raises(UsageError, match=r"`dragoman models` lists"):
        add(shop, model_id)
    with pytest.raises(UsageError):
        shop.remove(model_id)


def test_what_came_with_the_program_stays(shop: Shop) -> None:
    assert state(shop, "en-pt") == "installed"
    with pytest.raises(UsageError, match="came with the program"):
        shop.remove("en-pt")
    with pytest.raises(UsageError, match="is not installed"):
        shop.remove("en-es")


def test_the_official_list_is_shown_without_asking_anybody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(catalogue.FOLDER_VARIABLE, str(tmp_path / "none"))
    rows = {row.id: row for row in fetch.list_models()}
    assert rows["whisper-base"].state == rows["kokoro"].state == rows["en-pt"].state == "installed"
    assert rows["en-es"].state == rows["whisper-small"].state == "available"
    assert rows["en-es"].what.endswith("both ways")
    assert rows["en-ja"].what.endswith("ja is understood, not spoken")
    assert rows["en-hi"].what.endswith("to speak hi add voices-hi")
    assert rows["whisper-base"].size_bytes > 140_000_000
    assert Path(rows["whisper-base"].where).exists()
    with pytest.raises(UsageError):
        fetch.add("nothing", lambda *_: None, threading.Event())
    with pytest.raises(UsageError):
        fetch.remove("nothing")
