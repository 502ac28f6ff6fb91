"""The bar: one big button, always in the same place."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.core.acts import Drafted, RunBegan, StopAsked
from desktop_app.core.draft import one_speaker
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
    window.bottom_bar.start.setFocus()
    store.dispatch(StopAsked())
    assert not window.bottom_bar.start.isEnabled()
    assert window.columns.columns[0].transcript.hasFocus()  # no button that a second press would set off
    assert not window.bottom_bar.buttons[ActionId.SWAP].isEnabled()
    end(store)
    assert window.bottom_bar.start.text() == "Start again"


def test_swapping_moves_languages_only(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.intents.swap_requested):
        window.bottom_bar.buttons[ActionId.SWAP].click()
    a, b = (column.header for column in window.columns.columns)
    assert (a.name.text(), a.language.currentText(), b.language.currentText()) == ("Ana", "Spanish", "English")


def test_a_listener_along_adds_languages_where_two_people_swap_them(
    qtbot: QtBot, window: MainWindow, store: Store
) -> None:
    buttons = window.bottom_bar.buttons
    assert buttons[ActionId.SWAP].isVisible()
    assert not buttons[ActionId.ADD_LANGUAGE].isVisible()
    store.dispatch(Drafted(one_speaker("Eva", ["es"])))
    assert not buttons[ActionId.SWAP].isVisible()
    with qtbot.waitSignal(window.intents.language_wanted):
        buttons[ActionId.ADD_LANGUAGE].click()
    store.dispatch(Drafted(one_speaker("Eva", ["es", "pt", "fr", "de"])))
    assert not buttons[ActionId.ADD_LANGUAGE].isEnabled()
    store.dispatch(Drafted(one_speaker("Eva", ["es", "pt"])))
    begin(store)
    assert not buttons[ActionId.ADD_LANGUAGE].isEnabled()


def test_after_the_sample_the_button_offers_no_repetition(window: MainWindow, store: Store) -> None:
    store.dispatch(RunBegan(draft=store.state.draft, service="here", is_sample=True))
    end(store)
    assert window.bottom_bar.start.text() == "Start"
