"""Play a translation that arrives in bursts as speech without gaps, and catch up when it falls behind."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from typing import Final, NamedTuple

import numpy as np

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, is_speech, silence
from desktop_app.core.backlog import Backlog, Run
from desktop_app.core.demand import Demand
from desktop_app.core.lateness import Lateness
from desktop_app.core.stretch import HISTORY_FRAMES, LOOKAHEAD_FRAMES, SHORTEST_PIECE_FRAMES, Stretcher, piece_frames
from desktop_app.core.tempo import Tempo

_WINDOW_FRAMES: Final = FRAME_RATE_HZ // 10
"""Sound is judged speech or silence in windows of 100 ms: short enough for a pause, long enough that a noise floor's
chance peaks do not look like speech."""
_LEAD_FRAMES: Final = 44 * FRAME_RATE_HZ // 100
"""How long the first words wait when what follows them may be late: jitter of 400 ms and two blocks."""
_AHEAD_FRAMES: Final = 84 * FRAME_RATE_HZ // 100
"""With this much speech there the far end is ahead of real time by at least the jitter (a delta holds up to 400 ms)."""
_FINISHED_FRAMES: Final = 3 * FRAME_RATE_HZ // 10
"""Silence after speech that shows a complete utterance: there is nothing to wait for."""
_PHRASE_FRAMES: Final = 3 * FRAME_RATE_HZ // 2
"""So much speech waits only where phrases come whole."""
_LONGEST_PAUSE_FRAMES: Final = 8 * FRAME_RATE_HZ // 10
_SHORTEST_PAUSE_FRAMES: Final = 3 * FRAME_RATE_HZ // 10
_GAP_FRAMES: Final = FRAME_RATE_HZ // 50
"""20 ms: what is left of silence that was not meant as a pause."""
_TRIM_ABOVE_FRAMES: Final = 6 * FRAME_RATE_HZ // 10
_FADE_FRAMES: Final = FRAME_RATE_HZ // 200
_CLICK: Final = 300
"""A sample from which falling silent at once would be heard as a click."""


class _Arrival(NamedTuple):
    frames: Frames
    speech: bool
    at_frame: int


class Playout:
    """Hold one lane's translated sound between its arrival and its being heard. Time advances by the frames read.

    Threads: `write` is called by one thread (the lanes' loop), `read` by one other (the sound card's callback). They
    share only a deque and counters, each of which one side writes; so neither waits for the other. Properties may be
    read from anywhere.
    """

    def __init__(self, *, kept_s: float = 120.0) -> None:
        """Begin with nothing to play; at most `kept_s` of speech waits while nobody reads (the output is gone)."""
        self._n_kept = round(kept_s * FRAME_RATE_HZ)
        self._arrivals: deque[_Arrival] = deque()
        self._backlog = Backlog()
        self._lateness = Lateness()
        self._demand = Demand()
        self._tempo = Tempo()
        self._stretcher = Stretcher()
        self._in_hand = silence(0)
        self._n_speech_in_hand = 0
        self._in_speech = False
        self._playing = False
        self._waiting_since_frame: int | None = None
        self._fading_in = False
        self._n_read = 0
        self._n_written = 0
        self._n_accepted = 0
        self._n_played = 0
        self._n_own_pause = 0
        self.n_trimmed = 0
        """Frames of pauses left out in order to catch up."""
        self.n_starved = 0
        """How often sound ran out in the middle of speech."""
        self.n_dropped = 0
        """Frames of speech given up because nobody read for too long; otherwise no word is ever dropped."""

    @property
    def unplayed_s(self) -> float:
        """Seconds of speech that have arrived and not been played yet."""
        return max(0, self._n_written - self._n_played - self.n_dropped) / FRAME_RATE_HZ

    @property
    def behind_s(self) -> float:
        """Seconds by which what waits will be heard later than if nothing had been in its way."""
        return self._behind_frames() / FRAME_RATE_HZ

    @property
    def is_idle(self) -> bool:
        """Whether all speech that has arrived was played."""
        return self._n_written == self._n_played + self.n_dropped

    @property
    def tempo(self) -> float:
        """How fast speech is played now; 1.0 is as it came."""
        return self._tempo.value if self._playing and not self.is_idle else 1.0

    def write(self, frames: Frames) -> None:
        """Take translated sound as it arrives, of any length: int16 [n_frames]; silence may be mixed in."""
        for start in range(0, len(frames), _WINDOW_FRAMES):
            window = frames[start : start + _WINDOW_FRAMES]
            speech = is_speech(window)
            self._arrivals.append(_Arrival(window, speech, self._n_read))
            if speech:
                self._n_written += len(window)
        self._keep_bounded()

    def read(self, n_frames: int) -> Frames:
        """Give the next frames to be heard: int16 [n_frames], silence where there is nothing to say."""
        self._accept()
        heard = silence(n_frames)
        if self._playing or self._may_start():
            self._playing = True
            self._waiting_since_frame = None
            self._play(heard)
        elif self._backlog.head and not self._backlog.head.speech:
            self._backlog.take(min(n_frames, self._backlog.head.n_left))  # the pause passes while words are waited for
        self._n_read += n_frames
        return heard

    def take_rest(self) -> Frames:
        """Take all that has not been played, to be played elsewhere; nobody may read from here any more."""
        self._accept()
        rest = np.concatenate((self._in_hand, self._backlog.peek(self._backlog.n_frames)))
        self._in_hand = silence(0)
        self._backlog.take(self._backlog.n_frames)
        self._n_played = self._n_written - self.n_dropped
        return rest

    def _keep_bounded(self) -> None:
        with suppress(IndexError):  # the reader has come back this moment and taken all
            while self._n_written - self._n_accepted - self.n_dropped > self._n_kept:
                oldest = self._arrivals.popleft()
                self.n_dropped += len(oldest.frames) if oldest.speech else 0

    def _accept(self) -> None:
        """Move what has arrived into the backlog, leaving out silence that nobody would miss.

        A pause is kept while words before it wait: it may be the speaker's own. Once they were heard, it is only the
        far end's idling, and new words are not to queue behind it.
        """
        self._backlog.end_pause(_SHORTEST_PAUSE_FRAMES)
        while self._arrivals:
            frames, speech, at_frame = self._arrivals.popleft()
            if speech:
                self._expect(len(frames), at_frame)
            else:
                frames = frames[: max(0, _LONGEST_PAUSE_FRAMES - self._backlog.n_trailing)]
                if not len(frames) or not self._backlog.n_frames:
                    continue
                self._n_own_pause += len(frames) if self._lateness.came_along(at_frame) else 0
            self._backlog.put(frames, speech=speech)
            self._backlog.end_pause(_SHORTEST_PAUSE_FRAMES)

    def _expect(self, n_frames: int, at_frame: int) -> None:
        """Prepare for speech: settle the pause before it, when it should be heard, and whether to wait for more."""
        self._n_accepted += n_frames
        self._demand.arrived(n_frames, at_frame)
        real_pause = max(self._lateness.real_pause(at_frame), self._n_own_pause, _GAP_FRAMES)
        self._backlog.settle_pause(min(_SHORTEST_PAUSE_FRAMES, real_pause))
        self._lateness.arrived(n_frames, self._backlog.n_trailing, self._backlog.n_unplayed, at_frame)
        self._n_own_pause = 0
        if not self._backlog.n_unplayed and not len(self._in_hand):
            self._playing = False
            self._stretcher.forget()
        if not self._playing and self._waiting_since_frame is None:
            self._waiting_since_frame = at_frame

    def _may_start(self) -> bool:
        if self._waiting_since_frame is None:
            return False
        return (
            self._backlog.n_unplayed >= _AHEAD_FRAMES
            or self._backlog.n_trailing >= _FINISHED_FRAMES
            or self._n_read - self._waiting_since_frame >= _LEAD_FRAMES
        )

    def _behind_frames(self) -> int:
        n_unplayed = self._backlog.n_unplayed + len(self._in_hand)
        return self._lateness.behind(n_unplayed, self._n_read) if n_unplayed else 0

    def _pressing(self) -> float:
        """Give the demand; nothing presses while speech flows in, because a faster voice would run dry."""
        return self._demand.share(self._n_read) if self._backlog.n_unplayed >= _PHRASE_FRAMES else 0.0

    def _play(self, heard: Frames) -> None:
        n_filled = 0
        while n_filled < len(heard):
            if len(self._in_hand):
                part = self._in_hand[: len(heard) - n_filled]
                self._hand_out(len(part))
            elif self._backlog.head:
                self._trim(self._backlog.head)
                part = self._next_part(self._backlog.head, len(heard) - n_filled)
            else:
                break
            heard[n_filled : n_filled + len(part)] = part
            n_filled += len(part)
        if self._fading_in:
            self._fading_in = False
            _fade(heard[:_FADE_FRAMES], rising=True)
        if not len(self._in_hand) and self._backlog.head is None:
            self._end(heard[:n_filled])

    def _next_part(self, run: Run, n_wanted: int) -> Frames:
        """Give sound as it came if it is to be played so; else stretch a piece of it, and give none of it yet.

        A gap too short to be trimmed belongs to the words around it; a longer one is never made shorter by tempo.
        """
        self._in_speech = run.speech
        spoken = run.speech or (run.n_played + run.n_left < _SHORTEST_PAUSE_FRAMES and self._backlog.n_unplayed > 0)
        tempo = self._tempo.choose(self.behind_s, self._n_read, demand=self._pressing()) if spoken else 1.0
        if tempo > 1 or self._stretcher.is_joining:
            n_piece = piece_frames(self._backlog.peek(run.n_left))
            sound = self._backlog.around(HISTORY_FRAMES, max(n_piece, SHORTEST_PIECE_FRAMES) + LOOKAHEAD_FRAMES)
            self._in_hand = self._stretcher.stretch(sound, tempo)
            self._n_speech_in_hand = self._backlog.take(n_piece)
            return silence(0)
        part = self._backlog.peek(min(n_wanted, run.n_left))
        self._n_played += self._backlog.take(len(part))
        return part

    def _hand_out(self, n_frames: int) -> None:
        self._in_hand = self._in_hand[n_frames:]
        if not len(self._in_hand):
            self._n_played += self._n_speech_in_hand

    def _end(self, heard: Frames) -> None:
        """Fall silent because nothing is left; if that is in the middle of speech, without a click."""
        self._playing = False
        if self._in_speech:
            self.n_starved += 1
            if abs(int(heard[-1])) > _CLICK:
                self._fading_in = True
                _fade(heard[-_FADE_FRAMES:], rising=False)

    def _trim(self, run: Run) -> None:
        if run.speech or not self._backlog.n_unplayed:
            return
        tolerated = _TRIM_ABOVE_FRAMES if run.n_least == _SHORTEST_PAUSE_FRAMES else _LEAD_FRAMES
        excess = min(self._backlog.n_spare, self._behind_frames() - tolerated)
        if excess > 0:
            self._backlog.shorten_pause(excess)
            self.n_trimmed += excess


def _fade(frames: Frames, *, rising: bool) -> None:
    """Ramp frames in place, so that sound that breaks off or sets in does not click."""
    gain = np.linspace(0, 1, len(frames), endpoint=False, dtype=np.float32)
    frames[:] = np.rint(frames * (gain if rising else gain[::-1])).astype(np.int16)
