"""Keys that are held: from the press to the release, and never longer than the window has the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from desktop_app.ui.actions import ActionId
from desktop_app.ui.held_keys import HeldKeys


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """Make an empty main window."""
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


def test_a_held_key_lasts_from_its_press_to_its_release(window: QMainWindow) -> None:
    held = HeldKeys(window)
    story: list[tuple[str, ActionId]] = []
    held.pressed.connect(lambda id_: story.append(("down", id_)))
    held.released.connect(lambda id_: story.append(("up", id_)))
    QTest.keyPress(window, Qt.Key.Key_F7)
    QTest.keyPress(window, Qt.Key.Key_F7)
    QTest.keyPress(window, Qt.Key.Key_F8)
    QTest.keyRelease(window, Qt.Key.Key_F7)
    assert story == [("down", ActionId.COUGH_A), ("down", ActionId.COUGH_B), ("up", ActionId.COUGH_A)]


def test_a_window_that_loses_the_keyboard_lets_every_held_key_go(window: QMainWindow) -> None:
    held = HeldKeys(window)
    up: list[ActionId] = []
    held.released.connect(up.append)
    QTest.keyPress(window, Qt.Key.Key_F7)
    QTest.keyPress(window, Qt.Key.Key_F8)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    QTest.keyRelease(window, Qt.Key.Key_F7)
    assert up == [ActionId.COUGH_A, ActionId.COUGH_B]
