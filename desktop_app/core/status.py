"""The states of a lane, and how far it is behind its speaker."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final, TypeVar

from desktop_app.core.sentences import is_complete

Lane = TypeVar("Lane", bound=str)

UNANSWERED_FOR_S: Final = 15.0
"""Speech that is followed by this much quiet without a translation will get none: it was in the target language."""
UNTRANSLATED_FOR_S: Final = 3.0
"""A sentence that was understood this long ago without a translation will get none: the listener knows its language.
Source: from a sentence's text to its translation 0.2 to 2 s were measured here."""
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
    sound that has arrived but not been played yet. Speech in the listener's own language gets no answer; it is known
    by sentences that the service has understood and leaves untranslated. Times are seconds of one monotonic clock.
    """

    def __init__(self) -> None:
        """Begin with nothing said."""
        self._unanswered_since_s: float | None = None
        self._last_speech_s = 0.0
        self._untranslated_since_s: float | None = None
        """When the first sentence was understood that is not translated yet."""
        self._understood_s = 0.0
        """When the newest words were understood."""
        self._is_own_language = False

    def spoke(self, now_s: float) -> None:
        """Note that a chunk of speech was sent."""
        self._look(now_s)
        if self._unanswered_since_s is None:
            self._unanswered_since_s = now_s
        self._last_speech_s = now_s

    def understood(self, text: str, now_s: float) -> None:
        """Note that the service wrote down more of what was said."""
        self._look(now_s)
        self._understood_s = now_s
        if self._is_own_language:
            self._unanswered_since_s = None
        elif self._unanswered_since_s is not None and self._untranslated_since_s is None and is_complete(text):
            self._untranslated_since_s = now_s

    def answered(self) -> None:
        """Note that translated speech or text arrived: what was said until now counts as answered."""
        self._unanswered_since_s = self._untranslated_since_s = None
        self._is_own_language = False

    def lag_s(self, now_s: float, unplayed_s: float) -> float:
        """Give the lag, `unplayed_s` being the translated sound that waits to be played."""
        self._look(now_s)
        if self._unanswered_since_s is None:
            return unplayed_s
        return now_s - self._unanswered_since_s + unplayed_s

    def _look(self, now_s: float) -> None:
        """Give up waiting for what will not come."""
        if self._untranslated_since_s is not None and now_s - self._untranslated_since_s > UNTRANSLATED_FOR_S:
            self._is_own_language = True
            self._untranslated_since_s = None
            self._unanswered_since_s = self._understood_s if self._last_speech_s > self._understood_s else None
        if now_s - self._last_speech_s > UNANSWERED_FOR_S:
            self._unanswered_since_s = self._untranslated_since_s = None


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
