"""Whose microphone is to be heard: what the switches for mute, cough, push-to-talk and turn by turn say together."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from desktop_app.core.events import LaneId


class TurnMode(Enum):
    """How the parties take turns."""

    OPEN = "open"
    """Everybody may speak at any time."""
    PUSH_TO_TALK = "push_to_talk"
    """A microphone is heard while its key is held."""
    TURN_BY_TURN = "turn_by_turn"
    """One party is heard at a time: the one who has the floor."""


class Switches(Struct, frozen=True, kw_only=True):
    """The state of all microphones' switches; each lane is named after its speaker."""

    mode: TurnMode = TurnMode.OPEN
    muted: frozenset[LaneId] = frozenset()
    coughing: frozenset[LaneId] = frozenset()
    """Whose cough key is held."""
    talking: frozenset[LaneId] = frozenset()
    """Whose talk key is held."""
    floor: LaneId | None = None
    """Who has the floor in `TURN_BY_TURN`; None: nobody is heard."""

    def hears(self, lane: LaneId) -> bool:
        """Tell whether what this lane's microphone picks up is to be interpreted."""
        if lane in self.muted or lane in self.coughing:
            return False
        if self.mode is TurnMode.PUSH_TO_TALK:
            return lane in self.talking
        return self.mode is TurnMode.OPEN or lane == self.floor
