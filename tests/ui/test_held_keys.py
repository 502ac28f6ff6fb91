"""Keys that are held: from the press to the release, and never longer than the window has the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.actions import ActionId
from desktop_app.ui.held_keys import HeldKeys
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow


class Window(QMainWindow):
    """An empty window that hands its keys on."""

    def __init__(self) -> None:
        super().__init__()
        self.held, self.n_passed = HeldKeys(self), 0

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        self.n_passed += not self.held.take(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        self.held.take(event)


@pytest.fixture
def empty(qtbot: QtBot) -> Window:
    """Make an empty window."""
    window = Window()
    qtbot.addWidget(window)
    return window


def test_a_held_key_lasts_from_its_press_to_its_release(empty: Window) -> None:
    held = empty.held
    story: list[tuple[str, ActionId]] = []
    held.pressed.connect(lambda id_: story.append(("down", id_)))
    held.released.connect(lambda id_: story.append(("up", id_)))
    QTest.keyPress(empty, Qt.Key.Key_F7)
    QTest.keyPress(empty, Qt.Key.Key_F7)
    QTest.keyPress(empty, Qt.Key.Key_F8)
    QTest.keyRelease(empty, Qt.Key.Key_F7)
    assert story == [("down", ActionId.COUGH_A), ("down", ActionId.COUGH_B), ("up", ActionId.COUGH_A)]
    QTest.keyPress(empty, Qt.Key.Key_F10)
    assert empty.n_passed == 1


def test_a_window_that_loses_the_keyboard_lets_every_held_key_go(window: MainWindow, store: Store) -> None:
    QTest.keyPress(window, Qt.Key.Key_F7)
    QTest.keyPress(window, Qt.Key.Key_F8)
    assert [story.coughing for story in store.state.lanes] == [True, True]
    other = QWidget()
    other.show()
    other.activateWindow()
    QTest.qWaitForWindowActive(other)
    assert [story.coughing for story in store.state.lanes] == [False, False]
    other.close()


def test_a_window_that_is_hidden_lets_every_held_key_go(window: MainWindow, store: Store) -> None:
    QTest.keyPress(window, Qt.Key.Key_F7)
    assert store.state.lanes[0].coughing
    window.hide()
    assert not store.state.lanes[0].coughing
