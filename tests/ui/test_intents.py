"""Intents: the state is told at once, the program is asked once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.ui.actions import ActionId
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import B, begin


def test_mute_is_one_fact_wherever_it_is_pressed(window: MainWindow, store: Store) -> None:
    begin(store)
    told: list[tuple[str, bool]] = []
    window.intents.mute_toggled.connect(lambda lane, muted: told.append((lane, muted)))
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert store.state.lane(B).muted
    assert window.columns.columns[1].controls.mute.isChecked()
    window.columns.columns[1].controls.mute.click()
    assert not window.actions_table[ActionId.MUTE_B].isChecked()
    assert told == [("b", True), ("b", False)]
