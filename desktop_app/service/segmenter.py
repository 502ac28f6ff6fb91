"""Where does a phrase begin and end? Cuts a track's voice activity into phrases that can be interpreted.

Pure: probabilities in, events out; time is counted in windows of 32 ms.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

WINDOW_S = 0.032


@dataclass(frozen=True, slots=True)
class Paused:
    """The speaker fell silent for a moment: perhaps the phrase ends here."""

    start: int
    """Window where the phrase begins, its run-up included."""
    end: int
    """Window after the last speech."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A phrase is over."""

    start: int
    """Window where the phrase begins, its run-up included."""
    end: int
    """Window after the last speech."""
    cut: bool = False
    """Cut in the middle of speech because it grew too long."""


Event: TypeAlias = Paused | Ended


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a silence must be to end a phrase, and how long a phrase may grow. Source of the values: measured."""

    pause_s: float = 0.032
    """A silence after which recognition starts, in the hope that the phrase ends."""
    sure_endpoint_s: float = 0.26
    """A silence that ends a phrase whose words are known to make a whole. Inside 95 recordings of prompts few pauses
    were as long, and those lay between two sentences or clauses."""
    endpoint_s: float = 0.4
    """A silence that ends any phrase."""
    long_endpoint_s: float = 0.2
    """A silence that ends a phrase that is already long."""
    long_s: float = 6.5
    """From here on a phrase is long."""
    longest_s: float = 12.0
    """Here it is cut, at the best pause of its last part."""
    cut_after_s: float = 5.0
    """A cut never makes a piece shorter than this."""
    least_speech_s: float = 0.13
    """Less speech than this is a click or a breath."""
    run_up_s: float = 0.26
    """Sound kept from before the first speech, for its soft beginning."""
    run_out_s: float = 0.032
    """Sound kept after the last speech; no longer than `pause_s`, so that a pause and its phrase's end are the same."""


def windows(seconds: float) -> int:
    """Count the windows that make `seconds`."""
    return max(1, round(seconds / WINDOW_S))


_RISE = 0.5
_FALL = 0.35


class Segmenter:
    """One track's phrases. Feed each window's probability of speech; take what happened."""

    def __init__(self, patience: Patience | None = None) -> None:
        """Start in silence at window 0."""
        self._patience = patience or Patience()
        self._now = 0
        self._start: int | None = None
        """Where the open phrase begins (None: silence)."""
        self._floor = 0
        """Windows before this belong to an earlier phrase."""
        self._last_speech = 0
        """Window after the last one with speech."""
        self._n_speech = 0
        self._pause: Paused | None = None
        """What was told of the silence that lasts."""
        self._is_whole = False
        """Whether the words before this silence are known to make a whole."""
        self._history: list[float] = []
        """Probabilities of the open phrase, from its first speech."""
        self._onset = 0

    @property
    def wanted_from(self) -> int | None:
        """The window from which sound may still be wanted, be it a click; None in silence."""
        return self._start

    @property
    def open_since(self) -> int | None:
        """The window where the open phrase begins; None in silence or before it is more than a click."""
        return self._start if self._n_speech >= windows(self._patience.least_speech_s) else None

    @property
    def speaking(self) -> bool:
        """Whether the newest window holds speech of an open phrase."""
        return self.open_since is not None and self._last_speech == self._now

    def feed(self, probability: float) -> Event | None:
        """Take one window's probability of speech; say what it brought about."""
        self._now += 1
        if self._start is None:
            if probability >= _RISE:
                self._open()
                self._history.append(probability)
            return None
        self._history.append(probability)
        if probability >= _FALL:
            self._last_speech = self._now
            self._n_speech += probability >= _RISE
            self._pause, self._is_whole = None, False
            return self._cut() if len(self._history) >= windows(self._patience.longest_s) else None
        return self._silence()

    def trust(self, pause: Paused) -> Event | None:
        """Learn that the words before this pause make a whole; ends the phrase if the pause is long enough for that."""
        if pause != self._pause:  # the speaker went on
            return None
        self._is_whole = True
        return self._silence()

    def finish(self) -> Event | None:
        """End the track: an open phrase is over, however short the silence after it."""
        return self._close() if self._start is not None else None

    def _open(self) -> None:
        self._onset = self._now - 1
        self._start = max(self._floor, self._onset - windows(self._patience.run_up_s))
        self._last_speech = self._now
        self._n_speech = 1
        self._pause, self._is_whole = None, False
        self._history = []

    def _silence(self) -> Event | None:
        patience = self._patience
        quiet = self._now - self._last_speech
        if quiet >= windows(self._endpoint_s()):
            return self._close()
        if quiet >= windows(patience.pause_s) and self._pause is None and self.open_since is not None:
            self._pause = Paused(self.open_since, self._padded_end())
            return self._pause
        return None

    def _endpoint_s(self) -> float:
        patience = self._patience
        if self._last_speech - self._onset >= windows(patience.long_s):
            return patience.long_endpoint_s
        return patience.sure_endpoint_s if self._is_whole else patience.endpoint_s

    def _padded_end(self) -> int:
        return min(self._now, self._last_speech + windows(self._patience.run_out_s))

    def _close(self) -> Ended | None:
        start, end = self.open_since, self._padded_end()
        self._start, self._floor, self._history = None, end, []
        self._pause, self._is_whole = None, False
        return None if start is None else Ended(start, end)

    def _cut(self) -> Ended:
        """End a phrase that grew too long at its quietest place; what follows opens the next phrase."""
        assert self._start is not None  # noqa: S101  only called while a phrase is open
        first = windows(self._patience.cut_after_s)
        smoothed = [
            (sum(self._history[index - 1 : index + 2]), -index) for index in range(first, len(self._history) - 1)
        ]
        index = -min(smoothed)[1]
        ended = Ended(self._start, self._onset + index, cut=True)
        rest = self._history[index:]
        self._onset += index
        self._start = self._floor = self._onset
        self._history = rest
        self._n_speech = sum(probability >= _RISE for probability in rest)
        return ended
