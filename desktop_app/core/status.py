"""The states of a lane, and how far it is behind its speaker."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final, TypeVar

Lane = TypeVar("Lane", bound=str)

UNANSWERED_FOR_S: Final = 15.0
"""Speech that is followed by this much quiet without a translation will get none: it was in the target language."""
DELAYED_AFTER_S: Final = 10.0
"""A lane this far behind is `delayed`. Source: a peer warns at the same figure; conversation suffers from 4 s on."""
RECOVERED_BELOW_S: Final = 6.0
"""A delayed lane is `live` again below this; apart from the other figure so that the word does not flicker."""


class LaneState(Enum):
    """What a lane is doing, in the words of the event lines."""

    CONNECTING = "connecting"
    LIVE = "live"
    DELAYED = "delayed"
    RECONNECTING = "reconnecting"
    FINISHING = "finishing"
    CLOSED = "closed"
    FAILED = "failed"

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come from the lane."""
        return self in {LaneState.CLOSED, LaneState.FAILED}


class LagMeter:
    """Tell how many seconds the listener is behind the speaker.

    Two parts: speech that has not been answered yet (since when the speaker waits for a translation), and translated
    sound that has arrived but not been played yet. Times are seconds of one monotonic clock.
    """

    def __init__(self) -> None:
        """Begin with nothing said."""
        self._unanswered_since_s: float | None = None
        self._last_speech_s = 0.0

    def spoke(self, now_s: float) -> None:
        """Note that a chunk of speech was sent."""
        if self._unanswered_since_s is None or self._is_forgotten(now_s):
            self._unanswered_since_s = now_s
        self._last_speech_s = now_s

    def answered(self) -> None:
        """Note that translated speech or text arrived: what was said until now counts as answered."""
        self._unanswered_since_s = None

    def lag_s(self, now_s: float, unplayed_s: float) -> float:
        """Give the lag, `unplayed_s` being the translated sound that waits to be played."""
        if self._unanswered_since_s is None or self._is_forgotten(now_s):
            return unplayed_s
        return now_s - self._unanswered_since_s + unplayed_s

    def _is_forgotten(self, now_s: float) -> bool:
        return now_s - self._last_speech_s > UNANSWERED_FOR_S


def still_to_come(
    behind_s: Mapping[Lane, float], unplayed_s: Mapping[Lane, float], passed_s: float
) -> dict[Lane, float]:
    """Guess how many seconds each lane needs after Stop until its last word has been heard.

    `behind_s` is how far each was behind at Stop, `passed_s` ago; `unplayed_s` is the sound that waits to be played
    now. Nobody knows how long a service will think: where both say nothing more, the guess is 0.
    """
    return {
        lane: max(unplayed_s.get(lane, 0.0), behind_s.get(lane, 0.0) - passed_s, 0.0)
        for lane in {**behind_s, **unplayed_s}
    }


def next_state(state: LaneState, lag_s: float) -> LaneState:
    """Decide between `live` and `delayed`; other states stay as they are."""
    if state is LaneState.LIVE and lag_s > DELAYED_AFTER_S:
        return LaneState.DELAYED
    if state is LaneState.DELAYED and lag_s < RECOVERED_BELOW_S:
        return LaneState.LIVE
    return state
