"""What becomes of the text: every way out keeps it, and what is kept early is kept again when more has been said."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.core.acts import Marked, RunBegan
from desktop_app.core.events import LaneId, RunEnded, SourceHeard, TranslationSaid
from desktop_app.keeping import Keeping
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import press, shown

pytestmark = pytest.mark.usefixtures("own_folders")
A = LaneId("a")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    yield from shown(qtbot, qapp)


def say(window: MainWindow, source: str, *, is_sample: bool = False) -> None:
    """Let a run have said one thing."""
    window.store.dispatch(RunBegan(draft=window.store.state.draft, service="here", is_sample=is_sample))
    window.store.dispatch(Marked())
    window.store.dispatch(SourceHeard(t_s=1.0, lane=A, text=source))
    window.store.dispatch(TranslationSaid(t_s=1.5, lane=A, text="Hola."))


def kept(folder: Path) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in folder.rglob("dragoman-*.txt")]


def test_what_is_kept_before_the_last_word_is_kept_again_with_it(window: MainWindow, tmp_path: Path) -> None:
    keeping = Keeping(window, window.store)
    say(window, "Good morning.")
    keeping.keep()
    keeping.keep()
    assert ["Good morning." in text for text in kept(tmp_path)] == [True]
    window.store.dispatch(SourceHeard(t_s=2.0, lane=A, text=" And good night."))
    keeping.keep()
    (text,) = kept(tmp_path)
    assert "And good night." in text
    assert "→ Hola." in text
    assert "* Mark" in text
    assert "Ana → English (Ben)" in text


def test_the_sample_and_an_empty_text_are_not_kept(window: MainWindow, tmp_path: Path) -> None:
    keeping = Keeping(window, window.store)
    keeping.keep()
    say(window, "Good morning.", is_sample=True)
    keeping.keep()
    assert kept(tmp_path) == []


def test_a_place_that_takes_no_text_is_told_of(window: MainWindow, tmp_path: Path) -> None:
    keeping = Keeping(window, window.store)
    say(window, "Good morning.")
    (tmp_path / "file").touch()
    keeping.export(str(tmp_path / "file" / "text.txt"))
    (box,) = window.findChildren(QMessageBox)
    assert "could not be written" in box.text()
    assert not window.store.state.is_saved
    window.intents.export_requested.emit(str(tmp_path / "text.txt"))
    assert window.store.state.is_saved


def test_the_next_start_waits_until_the_text_is_kept_or_given_up(window: MainWindow, tmp_path: Path) -> None:
    keeping = Keeping(window, window.store)
    say(window, "Good morning.")
    window.store.dispatch(RunEnded(t_s=2.0, lanes={}))
    done: list[str] = []
    keeping.offer()
    keeping.before(lambda: done.append("started"))
    assert not done
    keeping.export(str(tmp_path / "talk.txt"))
    assert done == ["started"]
    keeping.before(lambda: done.append("again"))
    assert done == ["started", "again"]


def test_a_text_that_was_offered_once_and_left_is_not_asked_about_again(window: MainWindow) -> None:
    keeping = Keeping(window, window.store)
    say(window, "Good morning.")
    window.store.dispatch(RunEnded(t_s=2.0, lanes={}))
    keeping.offer()
    (box,) = window.findChildren(QMessageBox)
    press(box, "Do not keep it")
    assert window.store.state.is_saved


def test_nobody_is_asked_when_nobody_is_there(window: MainWindow, tmp_path: Path) -> None:
    async def leave() -> None:
        unattended = asyncio.Event()
        unattended.set()
        await Keeping(window, window.store).settle(unattended)

    say(window, "Good morning.")
    asyncio.run(leave())
    assert len(kept(tmp_path)) == 1
    assert window.findChildren(QMessageBox) == []
