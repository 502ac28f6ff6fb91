"""Whether more speech arrives, in the long run, than there is time to say it in."""

from __future__ import annotations

from math import exp
from typing import Final

from desktop_app.core.audio import FRAME_RATE_HZ

_REMEMBERED_FRAMES: Final = 60 * FRAME_RATE_HZ
"""How long back counts: what is older fades. Shorter, and two long phrases would look like a dense talk."""
_LEARNT_AFTER_FRAMES: Final = 30 * FRAME_RATE_HZ
"""What has gone on for less tells too little; until then the share is too low."""


class Demand:
    """Remember how much speech has arrived lately. Times and durations are frames, a moment is the frames read by then.

    Threads: none; all calls come from the thread that plays.
    """

    def __init__(self) -> None:
        """Begin with nothing arrived."""
        self._weight = 0.0
        self._at_frame = 0
        self._began_at: int | None = None

    def arrived(self, n_frames: int, at_frame: int) -> None:
        """Note speech of `n_frames`."""
        self._began_at = at_frame if self._began_at is None else self._began_at
        self._weight = self._weight * _faded(at_frame - self._at_frame) + n_frames / _REMEMBERED_FRAMES
        self._at_frame = at_frame

    def share(self, at_frame: int) -> float:
        """Give the speech that arrives as a share of the time that passes; above 1 it has to be hurried."""
        n_learnt = max(_LEARNT_AFTER_FRAMES, at_frame - (self._began_at or 0))
        return self._weight * _faded(at_frame - self._at_frame) / (1 - _faded(n_learnt))


def _faded(n_frames: int) -> float:
    return exp(-n_frames / _REMEMBERED_FRAMES)
