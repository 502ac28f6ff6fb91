"""One file arrives whole, checked and resumed, or not at all; against a real server on this machine."""

from __future__ import annotations

import hashlib
import threading
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.errors import ServiceError
from desktop_app.service.download import Digest, RemoteFile, download, read_index
from tests.service.shelf import Shelf, opened_shelf

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONTENT = bytes(range(256)) * 4_000
NO_PAUSE_S = 0.001


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with opened_shelf() as opened:
        yield opened


def remote(shelf: Shelf, content: bytes = CONTENT, **changed: object) -> RemoteFile:
    fields: dict[str, object] = {
        "path": "model.bin",
        "url": shelf.put("/model.bin", content),
        "size_bytes": len(CONTENT),
        "digest": Digest("sha256", hashlib.sha256(CONTENT).hexdigest()),
    }
    return RemoteFile(**{**fields, **changed})  # type: ignore[arg-type]


def fetch(file: RemoteFile, target: Path, stop: threading.Event | None = None) -> list[int]:
    seen: list[int] = []
    download(file, target, seen.append, stop or threading.Event(), NO_PAUSE_S)
    return seen


def test_a_file_arrives_with_progress(shelf: Shelf, tmp_path: Path) -> None:
    seen = fetch(remote(shelf), tmp_path / "deep" / "model.bin")
    assert (tmp_path / "deep" / "model.bin").read_bytes() == CONTENT
    assert seen == sorted(seen)
    assert seen[0] < seen[-1] == len(CONTENT)
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["model.bin"]


def test_a_cut_connection_is_taken_up_where_it_ended(shelf: Shelf, tmp_path: Path) -> None:
    shelf.cuts = [300_000, 400_000]
    fetch(remote(shelf), tmp_path / "model.bin")
    assert (tmp_path / "model.bin").read_bytes() == CONTENT
    assert [wanted for _, wanted in shelf.asked] == [None, "bytes=300000-", "bytes=700000-"]


def test_a_place_that_brings_nothing_new_is_given_up_and_the_next_call_goes_on(shelf: Shelf, tmp_path: Path) -> None:
    shelf.cuts = [300_000, 0, 0, 0, 0, 0]
    with pytest.raises(ServiceError) as failed:
        fetch(remote(shelf), tmp_path / "model.bin")
    assert failed.value.code == "unreachable"
    assert not (tmp_path / "model.bin").exists()
    assert (tmp_path / "model.bin.part").stat().st_size == 300_000
    fetch(remote(shelf), tmp_path / "model.bin")
    assert (tmp_path / "model.bin").read_bytes() == CONTENT
    assert shelf.asked[-1] == ("/model.bin", "bytes=300000-")


def test_a_server_that_cannot_resume_starts_over(shelf: Shelf, tmp_path: Path) -> None:
    shelf.knows_range = False
    shelf.cuts = [300_000]
    fetch(remote(shelf), tmp_path / "model.bin")
    assert (tmp_path / "model.bin").read_bytes() == CONTENT


@pytest.mark.parametrize("content", [CONTENT[:-1] + b"?", CONTENT + b"?"], ids=["changed", "longer"])
def test_a_file_with_the_wrong_hash_is_refused_and_deleted(shelf: Shelf, tmp_path: Path, content: bytes) -> None:
    with pytest.raises(ServiceError, match="wrong checksum") as failed:
        fetch(remote(shelf, content, size_bytes=len(content)), tmp_path / "model.bin")
    assert failed.value.code == "wrong_hash"
    assert list(tmp_path.iterdir()) == []


def test_more_than_was_promised_is_refused(shelf: Shelf, tmp_path: Path) -> None:
    with pytest.raises(ServiceError) as failed:
        fetch(remote(shelf, CONTENT * 2), tmp_path / "model.bin")
    assert failed.value.code == "wrong_hash"
    assert list(tmp_path.iterdir()) == []


def test_gits_name_for_a_file_is_checked_too(shelf: Shelf, tmp_path: Path) -> None:
    name = hashlib.sha1(b"blob %d\0" % len(CONTENT) + CONTENT, usedforsecurity=False).hexdigest()
    fetch(remote(shelf, digest=Digest("git", name)), tmp_path / "model.bin")
    assert (tmp_path / "model.bin").read_bytes() == CONTENT
    with pytest.raises(ServiceError, match="wrong checksum"):
        fetch(remote(shelf, digest=Digest("git", "0" * 40)), tmp_path / "other.bin")


def test_it_stops_when_asked_and_keeps_what_it_has(shelf: Shelf, tmp_path: Path) -> None:
    stop = threading.Event()

    def stop_at_once(_: int) -> None:
        stop.set()

    with pytest.raises(ServiceError, match="stopped") as failed:
        download(remote(shelf), tmp_path / "model.bin", stop_at_once, stop, NO_PAUSE_S)
    assert failed.value.code == "stopped"
    assert 0 < (tmp_path / "model.bin.part").stat().st_size < len(CONTENT)


def test_a_disk_without_room_is_said_before_anything_is_fetched(shelf: Shelf, tmp_path: Path) -> None:
    with pytest.raises(ServiceError, match="no room for") as failed:
        fetch(remote(shelf, size_bytes=10**18), tmp_path / "model.bin")
    assert failed.value.code == "disk_full"
    assert shelf.asked == []


def test_a_folder_that_cannot_be_made_is_one_sentence(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ServiceError, match="cannot be written") as failed:
        fetch(remote(shelf), tmp_path / "file" / "model.bin")
    assert failed.value.code == "models_folder"


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/model.bin", "file:///etc/hostname", "{shelf}/absent"], ids=["refused", "file", "404"]
)
def test_a_place_that_does_not_answer_is_one_sentence(shelf: Shelf, tmp_path: Path, url: str) -> None:
    url = url.replace("{shelf}", shelf.url)
    with pytest.raises(ServiceError) as failed:
        fetch(remote(shelf, url=url), tmp_path / "model.bin")
    assert failed.value.code == "unreachable"
    assert str(failed.value).endswith(".")
    with pytest.raises(ServiceError):
        read_index(url)


def test_an_index_is_read(shelf: Shelf) -> None:
    assert read_index(shelf.put("/index", "año".encode())) == "año"
