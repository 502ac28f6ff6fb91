"""Closing and keeping: the window waits for its lanes, and a text is asked about once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.core.acts import RunBegan, Saved, StopAsked
from desktop_app.core.conversation import Phase
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import A, begin, end, exchange, press, the


@pytest.mark.parametrize("phase", list(Phase))
def test_closing_asks_once_and_waits_in_every_phase(window: MainWindow, store: Store, phase: Phase) -> None:
    if phase is not Phase.SETUP:
        begin(store)
    if phase is Phase.FINISHING:
        store.dispatch(StopAsked())
    if phase is Phase.ENDED:
        end(store)
    asked: list[None] = []
    window.intents.close_requested.connect(lambda: asked.append(None))
    window.close()
    window.close()
    assert window.isVisible()
    assert len(asked) == 1
    window.finish_closing()
    assert not window.isVisible()


@pytest.mark.qt_log_ignore("propagateSizeHints")  # what the offscreen platform says of every dialog
def test_an_unsaved_text_is_asked_about_once_the_lanes_are_closed(
    qtbot: QtBot, window: MainWindow, store: Store
) -> None:
    begin(store)
    exchange(store, A, 1.0, "Hola.", "Hello.")
    end(store)
    done: list[None] = []
    window.ask_to_save(lambda: done.append(None))
    press(the(window, QMessageBox), "Export the text…")
    dialog = the(window, QFileDialog)
    assert not done
    window.intents.export_requested.connect(lambda _path: store.dispatch(Saved()))
    with qtbot.waitSignal(window.intents.export_requested) as exported:
        dialog.fileSelected.emit("/kept/talk.txt")
    assert exported.args == ["/kept/talk.txt"]
    assert done == [None]
    dialog.close()


@pytest.mark.qt_log_ignore("propagateSizeHints")  # as above
def test_a_file_that_was_not_written_is_asked_for_again(window: MainWindow, store: Store) -> None:
    begin(store)
    exchange(store, A, 1.0, "Hola.", "Hello.")
    done: list[None] = []
    window.ask_to_save(lambda: done.append(None))
    first = the(window, QMessageBox)
    press(first, "Export the text…")
    the(window, QFileDialog).reject()
    assert not done
    questions = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert len(questions) == 1
    press(questions[0], "Do not keep it")
    assert done == [None]


@pytest.mark.qt_log_ignore("propagateSizeHints")  # what the offscreen platform says of every dialog
def test_leaving_the_text_is_possible(window: MainWindow, store: Store) -> None:
    begin(store)
    exchange(store, A, 1.0, "Hola.", "Hello.")
    done: list[None] = []
    window.ask_to_save(lambda: done.append(None))
    press(the(window, QMessageBox), "Do not keep it")
    assert done == [None]


@pytest.mark.parametrize("sample", [True, False])
def test_nothing_is_asked_about_the_sample_or_silence(window: MainWindow, store: Store, *, sample: bool) -> None:
    store.dispatch(RunBegan(draft=store.state.draft, service="", is_sample=sample))
    if sample:
        exchange(store, A, 1.0, "Hola.", "Hello.")
    done: list[None] = []
    window.ask_to_save(lambda: done.append(None))
    assert done == [None]


@pytest.mark.qt_log_ignore("propagateSizeHints")  # as above
def test_the_text_can_be_read_and_exported_otherwise_while_the_question_stands(
    window: MainWindow, store: Store
) -> None:
    begin(store)
    exchange(store, A, 1.0, "Hola.", "Hello.")
    end(store)
    done: list[None] = []
    window.ask_to_save(lambda: done.append(None))
    question = the(window, QMessageBox)
    assert not question.isModal()
    window.columns.columns[0].transcript.setFocus()
    store.dispatch(Saved())
    assert done == [None]
    assert not question.isVisible()


@pytest.mark.qt_log_ignore("propagateSizeHints")  # as above
def test_a_question_for_which_nothing_waits_is_put_off_by_escape_and_asked_again(
    qtbot: QtBot, window: MainWindow, store: Store
) -> None:
    begin(store)
    exchange(store, A, 1.0, "Hola.", "Hello.")
    end(store)
    done: list[str] = []
    window.ask_to_save(lambda: done.append("offered"), may_wait=True)
    question = the(window, QMessageBox)
    assert [button.text() for button in question.buttons()].count("Not now") == 1
    QTest.keyClick(question, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not any(box.isVisible() for box in window.findChildren(QMessageBox)))
    assert (done, store.state.is_saved) == ([], False)
    store.dispatch(Saved())
    assert done == [], "what was put off is over"
    exchange(store, A, 2.0, "Adiós.", "Goodbye.")
    window.ask_to_save(lambda: done.append("leaving"))
    (again,) = (box for box in window.findChildren(QMessageBox) if box.isVisible())
    assert [button.text() for button in again.buttons()].count("Not now") == 0
    QTest.keyClick(again, Qt.Key.Key_Escape)
    assert again.isVisible()
    press(again, "Do not keep it")
    assert done == ["leaving"]
