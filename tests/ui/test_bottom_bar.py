"""The bar: one big button, always in the same place."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.core.acts import StopAsked
from desktop_app.ui.actions import ActionId
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import begin, end


def test_one_button_starts_and_stops(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    with qtbot.waitSignal(window.intents.start_requested) as started:
        window.bottom_bar.start.click()
    assert started.args == [store.state.draft]
    begin(store)
    assert window.bottom_bar.start.text() == "Stop"
    with qtbot.waitSignal(window.intents.stop_requested):
        window.bottom_bar.start.click()
    store.dispatch(StopAsked())
    assert not window.bottom_bar.start.isEnabled()
    end(store)
    assert window.bottom_bar.start.text() == "Start again"


def test_swapping_moves_languages_only(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.intents.swap_requested):
        window.bottom_bar.buttons[ActionId.SWAP].click()
    a, b = (column.header for column in window.columns.columns)
    assert (a.name.text(), a.language.currentText(), b.language.currentText()) == ("Ana", "Spanish", "English")
