"""The actions by which it is chosen who is heard: mute, cough, talk, and how people take turns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from desktop_app.core.conversation import Conversation
from desktop_app.core.events import LaneId
from desktop_app.core.switches import TurnMode
from desktop_app.ui.actions import ActionId, Actions
from desktop_app.ui.held_keys import HeldKeys
from desktop_app.ui.intents import Intents
from desktop_app.ui.store import Store

_MUTE: Final = (ActionId.MUTE_A, ActionId.MUTE_B)
"""By the places of the columns, as are the next two."""
_COUGH: Final = (ActionId.COUGH_A, ActionId.COUGH_B)
_TALK: Final = (ActionId.TALK_A, ActionId.TALK_B)
_TURNS: Final = {
    ActionId.TURNS_OPEN: TurnMode.OPEN,
    ActionId.TURNS_PUSH: TurnMode.PUSH_TO_TALK,
    ActionId.TURNS_ONE: TurnMode.TURN_BY_TURN,
}


class SpeakerActions(QObject):
    """Turns these actions and keys into intents, and keeps their marks true."""

    def __init__(self, window: QWidget, actions: Actions, intents: Intents, store: Store) -> None:
        """Join them for the life of a window."""
        super().__init__(window)
        self._actions, self._intents, self._store = actions, intents, store
        for place, id_ in enumerate(_MUTE):
            actions[id_].toggled.connect(lambda on, place=place: self._mute(place, muted=on))
        turns = QActionGroup(self)
        for id_, mode in _TURNS.items():
            turns.addAction(actions[id_])
            actions[id_].triggered.connect(lambda _=False, mode=mode: intents.choose_turns(mode))
        for id_ in (*_COUGH, *_TALK):
            actions[id_].toggled.connect(lambda on, id_=id_: self._hold(id_, held=on))
        self.held = HeldKeys(window)
        """The keys that act as long as they are held."""
        self.held.pressed.connect(lambda id_: self._hold(id_, held=True))
        self.held.released.connect(lambda id_: self._hold(id_, held=False))

    def show_state(self, state: Conversation) -> None:
        """Mark what holds now, and offer what can be chosen."""
        mode = state.switches.mode
        for story, mute, cough, talk in zip(state.lanes, _MUTE, _COUGH, _TALK, strict=False):
            self._actions[mute].setChecked(story.muted)
            self._actions[cough].setChecked(story.coughing)
            self._actions[talk].setChecked(story.talking)
            self._actions[talk].setEnabled(mode is TurnMode.PUSH_TO_TALK)
        for id_, each in _TURNS.items():
            self._actions[id_].setChecked(mode is each)
            self._actions[id_].setEnabled(state.draft.crossed)
        self._actions[ActionId.FLOOR].setEnabled(mode is TurnMode.TURN_BY_TURN)

    def _mute(self, place: int, *, muted: bool) -> None:
        self._at(place, lambda lane: self._intents.mute(lane, muted=muted))

    def _hold(self, id_: ActionId, *, held: bool) -> None:
        ids, do = (_TALK, self._intents.talk) if id_ in _TALK else (_COUGH, self._intents.cough)
        self._at(ids.index(id_), lambda lane: do(lane, held=held))

    def _at(self, place: int, act: Callable[[LaneId], None]) -> None:
        """Act for the column at a place, if there is one."""
        columns = self._store.state.draft.columns
        if place < len(columns):
            act(columns[place].lane)
