"""Who is heard, chosen in the menu or with a held key: both say the same, and only what is possible is offered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.core.acts import Drafted
from desktop_app.core.draft import one_speaker
from desktop_app.ui.actions import ActionId
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import A, B, begin


def test_who_cannot_hold_a_key_turns_the_cough_on_and_off_in_the_menu(window: MainWindow, store: Store) -> None:
    begin(store)
    cough, talk = (window.actions_table[id_] for id_ in (ActionId.COUGH_B, ActionId.TALK_B))
    cough.trigger()
    assert (store.state.lane(A).coughing, store.state.lane(B).coughing) == (False, True)
    cough.trigger()
    assert not store.state.lane(B).coughing
    QTest.keyPress(window, Qt.Key.Key_F8)
    assert cough.isChecked()
    QTest.keyRelease(window, Qt.Key.Key_F8)
    assert not cough.isChecked()
    assert not talk.isEnabled()
    window.actions_table[ActionId.TURNS_PUSH].trigger()
    talk.trigger()
    assert store.state.lane(B).talking


def test_what_is_chosen_is_marked_and_one_speaker_takes_no_turns(window: MainWindow, store: Store) -> None:
    actions = window.actions_table
    actions[ActionId.MUTE_B].trigger()
    assert [story.muted for story in store.state.lanes] == [False, True]
    actions[ActionId.TURNS_ONE].trigger()
    turns = (ActionId.TURNS_OPEN, ActionId.TURNS_PUSH, ActionId.TURNS_ONE)
    assert [actions[id_].isChecked() for id_ in turns] == [False, False, True]
    assert actions[ActionId.FLOOR].isEnabled()
    store.dispatch(Drafted(one_speaker("Eva", ("es",))))
    assert not any(actions[id_].isEnabled() for id_ in (*turns, ActionId.FLOOR))
    actions[ActionId.MUTE_B].trigger()  # there is no second column
    assert [story.muted for story in store.state.lanes] == [False]
