"""The translated sound that waits to be played: words and the pauses between them, in order, with exact counts."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, silence

KEPT_FRAMES: Final = FRAME_RATE_HZ // 50
"""20 ms of what was played: what comes next can be joined to it."""
_ROOM_FRAMES: Final = 2 * FRAME_RATE_HZ
_SPLICE_FRAMES: Final = FRAME_RATE_HZ // 200
"""5 ms over which a shortened pause is blended: even the quietest noise has no step in it."""
_RISING: Final = np.arange(_SPLICE_FRAMES, dtype=np.float32) / _SPLICE_FRAMES


@dataclass(slots=True)
class Run:
    """A stretch of the backlog that is all speech or all pause."""

    speech: bool
    n_left: int
    n_played: int = 0
    n_least: int = 0
    """How short a pause may become, what was played of it included."""


class Backlog:
    """Keep sound in order until it is played, and know where in it people speak.

    Threads: none; all calls come from the thread that plays.
    """

    def __init__(self) -> None:
        """Begin with nothing waiting."""
        self._room: Frames = silence(_ROOM_FRAMES)
        self._first = 0
        self._end = 0
        self._runs: deque[Run] = deque()

    @property
    def n_frames(self) -> int:
        """Frames that wait, pauses included."""
        return self._end - self._first

    @property
    def n_unplayed(self) -> int:
        """Frames until the last word will have been played; what is silent after it does not count."""
        trailing = self._runs[-1].n_left if self._runs and not self._runs[-1].speech else 0
        return self.n_frames - trailing

    @property
    def n_trailing(self) -> int:
        """Frames of silence after the last word."""
        return self.n_frames - self.n_unplayed

    @property
    def n_spare(self) -> int:
        """Frames that may be taken out of the pause that is being played."""
        pause = self._runs[0]
        return min(pause.n_played + pause.n_left - pause.n_least, pause.n_left - 2 * _SPLICE_FRAMES)

    @property
    def head(self) -> Run | None:
        """The run that is being played; None when nothing waits."""
        return self._runs[0] if self._runs else None

    def settle_pause(self, n_least: int) -> None:
        """Say how short the silence after the last word may become, because words are to follow it now."""
        if self.n_trailing:
            self._runs[-1].n_least = n_least

    def put(self, frames: Frames, *, speech: bool) -> None:
        """Append sound of any length that is all speech or all pause."""
        n_frames = len(frames)
        if self._end + n_frames > len(self._room):
            self._make_room(n_frames)
        self._room[self._end : self._end + n_frames] = frames
        self._end += n_frames
        if self._runs and self._runs[-1].speech is speech:
            self._runs[-1].n_left += n_frames
        else:
            self._runs.append(Run(speech, n_frames))

    def peek(self, n_frames: int) -> Frames:
        """Look at the next frames without taking them: int16 [at most n_frames]; valid until the next `put`."""
        return self._room[self._first : min(self._end, self._first + n_frames)]

    def around(self, n_before: int, n_after: int) -> Frames:
        """Copy the next frames and what was played before them: int16 [n_before + n_after], silence where nothing is.

        Of what was played, the last `KEPT_FRAMES` are kept.
        """
        sound = silence(n_before + n_after)
        first, end = max(0, self._first - n_before), min(self._end, self._first + n_after)
        at = n_before - (self._first - first)
        sound[at : at + end - first] = self._room[first:end]
        return sound

    def take(self, n_frames: int) -> int:
        """Take the next frames away as played, at most as many as there are; give how many of them were speech."""
        left = min(n_frames, self.n_frames)
        self._first += left
        n_speech = 0
        while left:
            run = self._runs[0]
            part = min(left, run.n_left)
            run.n_left -= part
            run.n_played += part
            left -= part
            n_speech += part if run.speech else 0
            if not run.n_left:
                self._runs.popleft()
        return n_speech

    def shorten_pause(self, n_frames: int) -> None:
        """Take frames, at most `n_spare`, out of the middle of the pause that is being played; the cut is blended."""
        pause = self._runs[0]
        n_head = min(max(0, pause.n_least // 2 - pause.n_played), pause.n_left - n_frames - _SPLICE_FRAMES)
        start = self._first - min(self._first, KEPT_FRAMES)
        cut = self._first + n_head
        after = self._room[cut + n_frames : cut + n_frames + _SPLICE_FRAMES]
        blended = self._room[cut : cut + _SPLICE_FRAMES] * (1 - _RISING) + after * _RISING
        after[:] = np.rint(blended).astype(np.int16)
        self._room[start + n_frames : cut + n_frames] = self._room[start:cut].copy()
        self._first += n_frames
        pause.n_left -= n_frames

    def shorten_trailing(self, n_longest: int) -> None:
        """Let the silence after the last word be no longer than this."""
        excess = self.n_trailing - n_longest
        if excess <= 0:
            return
        self._runs[-1].n_left -= excess
        self._end -= excess
        if not self._runs[-1].n_left:
            self._runs.pop()

    def end_pause(self, n_longest: int) -> None:
        """If nothing but a pause is left, let it be no longer than this, what was played of it included."""
        if len(self._runs) != 1 or self._runs[0].speech:
            return
        self.shorten_trailing(max(0, n_longest - self._runs[0].n_played))

    def _make_room(self, n_frames: int) -> None:
        n_kept = min(self._first, KEPT_FRAMES)
        kept = self._room[self._first - n_kept : self._end]
        room = silence(max(_ROOM_FRAMES, 2 * (len(kept) + n_frames)))
        room[: len(kept)] = kept
        self._room, self._first, self._end = room, n_kept, len(kept)
