"""The tray icon: there while lanes are live, and a way back to the window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop_app.core.acts import StopAsked
from desktop_app.core.events import LaneId, RunEnded, StateChanged
from desktop_app.core.status import LaneState
from desktop_app.ui.actions import ActionId, Actions
from desktop_app.ui.store import Store
from desktop_app.ui.tray import Tray
from tests.ui.stage import PEOPLE, make_look, make_store


def make_tray(app: QApplication, qtbot: QtBot, store: Store) -> tuple[Tray, QMainWindow, Actions]:
    """Make a window with a tray icon."""
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    return Tray(window, actions, make_look(app), store), window, actions


def test_it_stands_there_while_lanes_are_live_and_wanted(qapp: QApplication, qtbot: QtBot) -> None:
    quiet, _, _ = make_tray(qapp, qtbot, Store(PEOPLE))
    assert not quiet.isVisible()
    store = make_store()
    tray, _, _ = make_tray(qapp, qtbot, store)
    assert tray.isVisible()
    tray.want(wanted=False)
    assert not tray.isVisible()
    tray.want(wanted=True)
    store.dispatch(StopAsked())
    assert tray.isVisible()
    store.dispatch(RunEnded(t_s=9.0, lanes={}))
    assert not tray.isVisible()


def test_it_tells_the_state_of_each_lane(qapp: QApplication, qtbot: QtBot) -> None:
    store = make_store()
    tray, _, _ = make_tray(qapp, qtbot, store)
    store.dispatch(StateChanged(t_s=1.0, lane=LaneId("b"), state=LaneState.RECONNECTING))
    assert tray.toolTip() == "Dragoman\nAna: Live\nBen: Reconnecting"


def test_a_click_brings_the_window_back_and_the_menu_has_the_windows_actions(qapp: QApplication, qtbot: QtBot) -> None:
    tray, window, actions = make_tray(qapp, qtbot, make_store())
    window.showMinimized()
    tray.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert window.isMinimized()
    tray.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    qtbot.waitUntil(lambda: window.isVisible() and not window.isMinimized())
    offered = tray.contextMenu().actions()
    assert actions[ActionId.MUTE_B] in offered
    assert actions[ActionId.QUIT] in offered
    assert offered[0].text() == "Show the window"
