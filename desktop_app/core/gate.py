"""Whose microphone is heard: mute, cough, push-to-talk, and turn by turn."""

from __future__ import annotations

from enum import Enum
from typing import Final

import numpy as np
from msgspec import Struct

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, silence
from desktop_app.core.events import LaneId

_OPENING_FRAMES: Final = FRAME_RATE_HZ // 200


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


class Gate:
    """Let a microphone's blocks through or replace them by zeros, from the first block after the switch on.

    Threads: none; all calls come from one.
    """

    def __init__(self) -> None:
        """Begin open."""
        self._was_open = True

    def pass_on(self, block: Frames, *, is_open: bool) -> Frames:
        """Give the block, faded in over 5 ms when the gate opens, or zeros of the same length."""
        opens = is_open and not self._was_open
        self._was_open = is_open
        if not is_open:
            return silence(len(block))
        if opens:
            fade_in = np.ones(len(block), dtype=np.float32)
            n_fade = min(len(block), _OPENING_FRAMES)
            fade_in[:n_fade] = np.arange(n_fade) / _OPENING_FRAMES
            block = np.rint(block * fade_in).astype(np.int16)
        return block
