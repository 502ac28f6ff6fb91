"""Texts on disk, as the words come."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desktop_app.core.errors import UsageError
from desktop_app.core.events import LaneId, SourceHeard, StateChanged, TranslationSaid
from desktop_app.core.status import LaneState
from desktop_app.live.record import Record, keep_apart, prepare_file, prepare_folder

A = LaneId("a")


def _raise(problem: UsageError) -> None:
    raise problem


def test_each_word_is_on_disk_as_soon_as_it_was_said(tmp_path: Path) -> None:
    record = Record(tmp_path, _raise)
    record.open([A])
    record.keep(SourceHeard(t_s=0, lane=A, text="Good"))
    assert (tmp_path / "a.source.txt").read_text() == "Good"
    record.keep(SourceHeard(t_s=0, lane=A, text=" morning."))
    record.keep(TranslationSaid(t_s=0, lane=A, text="Buenos días."))
    record.keep(StateChanged(t_s=0, lane=A, state=LaneState.LIVE))
    record.keep(SourceHeard(t_s=0, lane=LaneId("other"), text="not kept"))
    record.close()
    record.close()
    assert (tmp_path / "a.source.txt").read_text() == "Good morning.\n"
    assert (tmp_path / "a.translation.txt").read_text(encoding="utf-8") == "Buenos días.\n"


def test_a_full_disk_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "a.source.txt").symlink_to("/dev/full")
    problems: list[UsageError] = []
    record = Record(tmp_path, problems.append)
    record.open([A])
    for _ in range(3):
        record.keep(SourceHeard(t_s=0, lane=A, text="word"))
    assert len(problems) == 1
    assert "No space left" in str(problems[0])


def test_a_disk_that_takes_only_a_part_of_the_words_is_told(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    problems: list[UsageError] = []
    record = Record(tmp_path, problems.append)
    record.open([A])
    resource.setrlimit(resource.RLIMIT_FSIZE, (6, before[1]))
    try:
        record.keep(SourceHeard(t_s=0, lane=A, text="Good morning."))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert (tmp_path / "a.source.txt").read_text() == "Good m"
    assert len(problems) == 1


def test_no_file_is_written_twice_or_while_it_is_heard(tmp_path: Path) -> None:
    voice, track = tmp_path / "a.wav", tmp_path / "b.wav"
    (tmp_path / "link.wav").symlink_to(voice)
    keep_apart([voice, tmp_path / "c.wav"], [track])
    with pytest.raises(UsageError, match="for two voices"):
        keep_apart([voice, tmp_path / "link.wav"], [track])
    with pytest.raises(UsageError, match="is to be heard"):
        keep_apart([voice, track], [track])


def test_a_folder_is_made_and_what_is_in_it_is_not_overwritten(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "er"
    prepare_folder(folder, ["a.source.txt"], force=False)
    assert list(folder.iterdir()) == []
    (folder / "a.source.txt").write_text("precious")
    with pytest.raises(UsageError, match=r"already holds a\.source\.txt"):
        prepare_folder(folder, ["a.source.txt"], force=False)
    prepare_folder(folder, ["a.source.txt"], force=True)


def test_a_folder_that_cannot_be_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="cannot be written"):
        prepare_folder(tmp_path / "file", [], force=False)
    with pytest.raises(UsageError, match="cannot be written"):
        Record(tmp_path / "none", _raise).open([A])


def test_a_single_file_is_looked_after_in_the_same_way(tmp_path: Path) -> None:
    prepare_file(tmp_path / "new.wav", force=False)
    (tmp_path / "old.wav").touch()
    with pytest.raises(UsageError, match="exists already"):
        prepare_file(tmp_path / "old.wav", force=False)
    prepare_file(tmp_path / "old.wav", force=True)
    with pytest.raises(UsageError, match="There is no folder"):
        prepare_file(tmp_path / "no" / "x.wav", force=True)
    with pytest.raises(UsageError, match=os.strerror(errno.ENAMETOOLONG)):
        prepare_file(tmp_path / ("x" * 5_000), force=True)
