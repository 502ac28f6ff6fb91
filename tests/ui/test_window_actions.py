"""The actions of the whole window: what each asks for, and when it can be chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.acts import Drafted, StopAsked
from desktop_app.core.draft import one_speaker
from desktop_app.ui.actions import ActionId
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import A, begin, exchange


def test_the_text_size_is_told_so_that_it_can_be_remembered(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.intents.text_size_changed) as told:
        QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [24]
    assert [column.transcript.text_px for column in window.columns.columns] == [24, 24]


def test_the_menu_says_what_the_one_big_button_does_now(window: MainWindow, store: Store) -> None:
    start = window.actions_table[ActionId.START_STOP]
    assert (start.text(), start.isEnabled()) == ("Start", True)
    begin(store)
    assert start.text() == "Stop"
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert start.text() == "Stop"
    store.dispatch(StopAsked())
    assert (start.text(), start.isEnabled()) == ("Finishing…", False)


def test_only_what_is_possible_is_offered(window: MainWindow, store: Store) -> None:
    actions = window.actions_table
    asked = (ActionId.SAMPLE, ActionId.LISTEN, ActionId.MARK, ActionId.CLOSE_NOW, ActionId.SWAP, ActionId.EXPORT)

    def offered() -> list[bool]:
        return [actions[id_].isEnabled() for id_ in asked]

    assert offered() == [True, True, False, False, True, False]
    begin(store)
    assert offered() == [False, False, True, False, True, False]
    exchange(store, A, 1.0, "Hello.", "Hola.")
    store.dispatch(StopAsked())
    assert offered() == [False, False, True, True, False, True]


def test_listen_along_offers_languages_up_to_four(window: MainWindow, store: Store) -> None:
    add, drop = (window.actions_table[id_] for id_ in (ActionId.ADD_LANGUAGE, ActionId.DROP_LANGUAGE))
    assert (add.isEnabled(), drop.isEnabled()) == (False, False)
    for languages, offers in ((("es",), (True, False)), (("es", "fr", "de", "it"), (False, True))):
        store.dispatch(Drafted(one_speaker("Eva", languages)))
        assert (add.isEnabled(), drop.isEnabled()) == offers
        assert window.actions_table[ActionId.LISTEN].isChecked()
