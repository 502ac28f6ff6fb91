"""The report's archive: written whole, with versions and the newest faults, or not at all."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from desktop_app.core.diagnostics import Document
from desktop_app.core.errors import UsageError
from desktop_app.live.diagnostics_file import MAX_FAULTS, faults, versions, write_archive

DOCUMENTS = (Document(name="events.jsonl", text="{}\n"), Document(name="faults/fault-1.txt", text="é"))


def test_the_archive_holds_every_document(tmp_path: Path) -> None:
    path = tmp_path / "report.zip"
    write_archive(path, DOCUMENTS)
    with zipfile.ZipFile(path) as archive:
        assert {name: archive.read(name).decode() for name in archive.namelist()} == {
            "events.jsonl": "{}\n",
            "faults/fault-1.txt": "é",
        }
    assert [each.name for each in tmp_path.iterdir()] == ["report.zip"]


def test_a_place_that_takes_no_file_is_one_sentence_and_leaves_no_litter(tmp_path: Path) -> None:
    (tmp_path / "report.zip").mkdir()
    with pytest.raises(UsageError, match="could not be written"):
        write_archive(tmp_path / "report.zip", DOCUMENTS)
    assert [each.name for each in tmp_path.iterdir()] == ["report.zip"]
    with pytest.raises(UsageError, match="could not be written"):
        write_archive(tmp_path / "missing" / "report.zip", DOCUMENTS)


def test_versions_tell_the_system_python_and_the_libraries() -> None:
    found = versions()
    assert found["python"].startswith("3.")
    assert found["numpy"][0].isdigit()
    assert found["livekit"] == "not installed" or found["livekit"][0].isdigit()
    assert all(found.values())


def test_the_newest_faults_are_read_and_a_missing_folder_is_none(tmp_path: Path) -> None:
    for number in range(MAX_FAULTS + 2):
        (tmp_path / f"fault-{number}.txt").write_text(f"fault {number}", encoding="utf-8")
    (tmp_path / "other.txt").write_text("no", encoding="utf-8")
    assert faults(tmp_path) == {f"fault-{number}.txt": f"fault {number}" for number in range(2, MAX_FAULTS + 2)}
    assert faults(tmp_path / "missing") == {}
    (tmp_path / "fault-9.txt").mkdir()
    assert faults(tmp_path) == {}
