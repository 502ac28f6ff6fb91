"""The columns: side by side, behind tabs, one for each language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.core.acts import Drafted
from desktop_app.core.draft import one_speaker
from desktop_app.core.events import LaneId, StateChanged
from desktop_app.core.status import LaneState
from desktop_app.ui.actions import ActionId
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import B, begin, exchange


def test_a_narrow_window_has_tabs_and_counts_what_is_hidden(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    begin(store)
    assert not window.columns.tabs.isVisible()
    window.resize(640, 760)
    qtbot.waitUntil(window.columns.tabs.isVisible)
    exchange(store, B, 1.0, "Hola.", "Hello.")
    badge = window.columns.tabs.tabButton(1, window.columns.tabs.ButtonPosition.RightSide)
    assert not window.columns.columns[1].isVisible()
    assert badge.accessibleName() == "1 new"
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.columns.columns[1].isVisible()
    assert not badge.isVisible()


def test_listen_along_has_a_column_for_each_language(window: MainWindow, store: Store) -> None:
    store.dispatch(Drafted(one_speaker("Eva", ["es", "pt", "fr"])))
    columns = window.columns.columns
    assert [column.header.name.text() for column in columns] == ["Spanish", "Portuguese", "French"]
    assert [column.header.microphone.isVisible() for column in columns] == [True, False, False]
    begin(store)
    exchange(store, LaneId("pt"), 1.0, "Hello.", "Olá.")
    assert columns[1].transcript.all_text() == "Olá.\nHello."
    assert window.actions_table[ActionId.LISTEN].isChecked()


def test_trouble_of_a_hidden_side_is_on_its_tab(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    begin(store)
    window.resize(640, 760)
    qtbot.waitUntil(window.columns.tabs.isVisible)
    store.dispatch(StateChanged(t_s=2.0, lane=B, state=LaneState.RECONNECTING))
    badge = window.columns.tabs.tabButton(1, window.columns.tabs.ButtonPosition.RightSide)
    assert isinstance(badge, QLabel)
    assert (badge.text(), badge.accessibleName(), badge.isVisible()) == ("!", "Reconnecting", True)
    exchange(store, B, 3.0, "Hola.", "Hello.")
    store.dispatch(StateChanged(t_s=9.0, lane=B, state=LaneState.LIVE))
    assert badge.text() == "1"


def test_all_columns_of_listen_along_are_equally_wide(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    store.dispatch(Drafted(one_speaker("Eva", ["es", "pt", "fr"])))
    columns = window.columns.columns
    qtbot.waitUntil(lambda: max(each.width() for each in columns) - min(each.width() for each in columns) <= 1)
