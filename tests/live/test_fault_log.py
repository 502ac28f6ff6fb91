"""Tests of the module of the same name."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.live.fault_log import MAX_FAULTS, keep_fault

SECRET = "the diagno" + "sis"  # put together here, because the lines of code are kept


def stumble() -> None:
    try:
        int(SECRET)
    except ValueError as error:
        raise ExceptionGroup("several", [RuntimeError(SECRET), KeyError(SECRET)]) from error


def test_a_fault_is_kept_by_its_lines_and_kinds_and_holds_no_word_of_anybody(tmp_path: Path) -> None:
    with pytest.raises(ExceptionGroup) as caught:
        stumble()
    sentence = keep_fault(caught.value, tmp_path)
    (kept,) = tmp_path.iterdir()
    assert str(kept) in sentence
    text = kept.read_text(encoding="utf-8")
    assert SECRET not in text
    assert SECRET not in sentence
    assert "test_fault_log.py" in text
    for kind in ("ExceptionGroup", "ValueError", "RuntimeError", "KeyError"):
        assert kind in text


def test_a_folder_that_cannot_be_written_costs_only_the_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    sentence = keep_fault(RuntimeError("x"), tmp_path / "file")
    assert sentence == "Dragoman met a fault of its own (RuntimeError) and had to stop; please report it."


def test_only_the_newest_faults_are_kept(tmp_path: Path) -> None:
    for second in range(MAX_FAULTS + 5):
        (tmp_path / f"fault-20000101-{second:06}.txt").touch()
    keep_fault(RuntimeError("x"), tmp_path)
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert len(kept) == MAX_FAULTS
    assert kept[0] == "fault-20000101-000006.txt"
    assert not kept[-1].startswith("fault-2000")
