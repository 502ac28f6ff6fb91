"""The actions: one table, no two keys alike, menus and held keys that do what it says."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop_app.ui.actions import ACTIONS, ActionId, Actions, Menu, native_keys
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import parse_theme

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """Make an empty main window."""
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


def test_every_action_stands_in_the_table_once_with_a_key_that_no_other_has() -> None:
    assert Counter(spec.id for spec in ACTIONS) == Counter(ActionId)
    keys = Counter(QKeySequence.fromString(spec.keys).toString() for spec in ACTIONS)
    assert "" not in keys
    assert [key for key, n_uses in keys.items() if n_uses > 1] == []


def test_no_key_takes_a_letter_a_digit_or_space_from_a_text_field_or_a_button() -> None:
    bare = [
        spec.id
        for spec in ACTIONS
        if not re.search(r"Ctrl|Alt|Meta", spec.keys) and not re.fullmatch(r"(Shift\+)?F\d+", spec.keys)
    ]
    assert bare == []


def test_every_icon_of_the_table_is_drawn() -> None:
    missing = [spec.icon for spec in ACTIONS if spec.icon and not (RESOURCES / "icons" / f"{spec.icon}.svg").exists()]
    assert missing == []


def test_every_action_is_in_a_menu_with_its_keys(window: QMainWindow) -> None:
    actions = Actions(window)
    menus = actions.fill(window.menuBar())
    assert [menu.title() for menu in menus.values()] == [menu.value for menu in Menu]
    listed = {action.objectName() for menu in menus.values() for action in menu.actions() if not action.isSeparator()}
    assert listed == {spec.id.value for spec in ACTIONS}
    for spec in ACTIONS:
        action = actions[spec.id]
        assert native_keys(spec)
        assert action.text().endswith(f"\t{native_keys(spec)}") if spec.held else action.shortcut().toString()


def test_a_shortcut_calls_its_handler_once(window: QMainWindow, qtbot: QtBot) -> None:
    called: list[str] = []
    actions = Actions(window)
    actions.connect_all({ActionId.MARK: lambda: called.append("mark"), ActionId.MUTE_A: lambda: called.append("mute")})
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert called == ["mark", "mute"]
    assert actions[ActionId.MUTE_A].isChecked()


def test_icons_are_drawn_in_the_themes_colours(window: QMainWindow) -> None:
    actions = Actions(window)
    theme = parse_theme((RESOURCES / "themes" / "dark.json").read_text(encoding="utf-8"))
    actions.tint(Icons(RESOURCES), theme)
    image = actions[ActionId.START_STOP].icon().pixmap(32).toImage()
    assert image.pixelColor(14, 16) == theme.text
    assert actions[ActionId.QUIT].icon().isNull()
