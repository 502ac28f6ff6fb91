"""How fast a translation may be played so that it catches up and is still easy to follow."""

from __future__ import annotations

from typing import Final

from desktop_app.core.audio import FRAME_RATE_HZ

EASY_TEMPO: Final = 1.25
"""Faster than this is harder to follow. Source: listening tests put the bend at 20 % compression."""
SPRINT_TEMPO: Final = 1.35
"""The fastest, for short whiles."""

_UNHURRIED_S: Final = 0.5
"""Behind by less than this, speech is played as it came."""
_HURRIED_S: Final = 1.2
"""Behind by this much, it is played at `EASY_TEMPO`; between the two, in proportion."""
_DENSE: Final = 1.0
_DENSEST: Final = 1.15
"""Of so much speech in the time for it, each phrase is played at `EASY_TEMPO` from its first word: whoever waits until
it is late makes the next one late as well. From `_DENSE` on, in proportion."""
_SPRINT_ABOVE_S: Final = 3.0
_SPRINT_UNTIL_S: Final = 1.5
_SPRINT_SHARE: Final = 0.09
_LONGEST_SPRINT_S: Final = 10.0
_WORTH_A_SPRINT_S: Final = 5.0
"""A sprint begins with at least this in store: a hundred short ones would be an unsteady voice and no faster."""
_SLOWING_S: Final = 0.7
"""What it takes to slow down from a sprint; it is paid for too."""
_RISE_PER_S: Final = 0.25
_FALL_PER_S: Final = 0.03
"""While speech goes on; in dense talk the tempo stays rather than swings."""
_SLOW_PER_S: Final = 0.15
"""From a sprint."""
_REST_PER_S: Final = 0.25
_RESTED_AFTER_S: Final = 0.5
"""With nothing to say for this long, the next phrase may begin calmly."""
_SMALLEST: Final = 1.02
"""Less than this is not worth touching the sound for."""


class Tempo:
    """Choose the tempo from how far behind play-out is and how dense the talk is; changes are gradual.

    Sprints are paid from a store that fills with time, so that they are at most a tenth of any hour.
    """

    def __init__(self) -> None:
        """Begin at the tempo of the speaker, with one whole sprint in store."""
        self.value = 1.0
        """The tempo now: 1.0 or from 1.02 to 1.35."""
        self._gradual = 1.0
        self._at_frame = 0
        self._sprinting = False
        self._sprint_left_s = _LONGEST_SPRINT_S

    def choose(self, behind_s: float, at_frame: int, *, demand: float = 0.0) -> float:
        """Give the tempo for the next piece of speech; `at_frame` is how many frames have been heard until now.

        `demand` is the speech that arrives as a share of the time that there is for it.
        """
        elapsed_s = (at_frame - self._at_frame) / FRAME_RATE_HZ
        self._at_frame = at_frame
        self._sprint_left_s = min(_LONGEST_SPRINT_S, self._sprint_left_s + _SPRINT_SHARE * elapsed_s)
        if self.value > EASY_TEMPO:
            self._sprint_left_s -= elapsed_s
        if self._sprinting:
            self._sprinting = self._sprint_left_s > _SLOWING_S and behind_s > _SPRINT_UNTIL_S
        else:
            self._sprinting = self._sprint_left_s > _WORTH_A_SPRINT_S and behind_s > _SPRINT_ABOVE_S
        needs = (behind_s - _UNHURRIED_S) / (_HURRIED_S - _UNHURRIED_S), (demand - _DENSE) / (_DENSEST - _DENSE)
        hurry = min(1.0, max(0.0, *needs))
        wanted = SPRINT_TEMPO if self._sprinting else 1 + (EASY_TEMPO - 1) * hurry
        slowest = self._gradual - self._fall_per_s(elapsed_s) * elapsed_s
        self._gradual = min(self._gradual + _RISE_PER_S * elapsed_s, max(slowest, wanted))
        self.value = self._gradual if self._gradual >= _SMALLEST else 1.0
        return self.value

    def _fall_per_s(self, elapsed_s: float) -> float:
        if elapsed_s > _RESTED_AFTER_S:
            return _REST_PER_S
        return _SLOW_PER_S if self._gradual > EASY_TEMPO else _FALL_PER_S
