"""The one sound format of the wire, and how a track is cut into the chunks that go on it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

FRAME_RATE_HZ: Final = 24_000
"""Frames a second, on the wire and everywhere inside. Source: the protocol's guide (PCM16, mono, 24 kHz)."""
BLOCK_FRAMES: Final = 480
"""20 ms: what a sound card hands over at a time."""
BLOCK_S: Final = BLOCK_FRAMES / FRAME_RATE_HZ
CHUNK_FRAMES: Final = 4_800
"""200 ms: the engine frame of the translation service, and what one append carries."""
CHUNK_S: Final = CHUNK_FRAMES / FRAME_RATE_HZ

SPEECH_RMS: Final = 0.002 * 32_768
"""Output quieter than this is the service's noise floor. Source: measured by an adopter (speech is 0.04 to 0.08)."""
SPEECH_PEAK: Final = 64
"""Output that never reaches this is synthesised silence. Source: measured on Azure (silence to 63, speech 1,024)."""

Frames: TypeAlias = npt.NDArray[np.int16]
"""int16 [n_frames], mono, 24 kHz."""

_CATCH_UP_SPACING_S: Final = CHUNK_S / 2
_PATIENCE_S: Final = 0.3
_FORGIVEN_S: Final = 2.0
"""Silence that is so late is left out: after a sleep of the machine nobody owes the wire an hour of it."""


def silence(n_frames: int) -> Frames:
    """Give zeros: what a muted, missing or finished track sounds like."""
    return np.zeros(n_frames, dtype=np.int16)


def is_speech(frames: Frames) -> bool:
    """Tell whether sound is more than silence, by its content: its length says nothing (it changed within days)."""
    if not len(frames):
        return False
    samples = frames.astype(np.float32)
    return bool(np.abs(samples).max() >= SPEECH_PEAK and np.sqrt(np.mean(samples * samples)) >= SPEECH_RMS)


def level_dbfs(frames: Frames) -> float:
    """Measure loudness as RMS in dB below full scale; -96 for digital silence."""
    if not len(frames):
        return -96.0
    samples = frames.astype(np.float32) / 32_768
    return max(-96.0, 10 * float(np.log10(np.mean(samples * samples) + 1e-12)))


class Chunker:
    """Cut a track into 200 ms chunks in steady time, so that the wire's time goes on whatever the track does.

    A track that delivers sets the pace by its own clock; one that stops delivering is continued with silence by the
    clock of the caller. What arrives before `start` (the service is not ready yet) is kept up to `kept_s`, the
    newest of it, and sent afterwards at twice the pace of speech. What was put back goes before all that.

    Threads: none; all calls come from the loop that owns the lane. Times are seconds of one monotonic clock.
    """

    def __init__(self, *, kept_s: float = 10.0) -> None:
        """Make a chunker that keeps at most `kept_s` seconds which cannot be sent yet."""
        self._kept_frames = round(kept_s * FRAME_RATE_HZ)
        self._returned: deque[Frames] = deque()
        self._blocks: deque[Frames] = deque()
        self._n_buffered = 0
        self._n_late = 0
        self._last_s: float | None = None
        self._starving = False
        self.n_dropped = 0
        """Frames given up because more than `kept_s` had to wait."""
        self._n_dropped_speech = 0

    @property
    def buffered_s(self) -> float:
        """Seconds of the track that wait to be sent."""
        return (len(self._returned) * CHUNK_FRAMES + self._n_buffered) / FRAME_RATE_HZ

    def push(self, frames: Frames) -> None:
        """Take what the track delivered, of any length."""
        self._blocks.append(frames)
        self._n_buffered += len(frames)
        self._starving = False
        while (excess := self._n_buffered - self._kept_frames - self._n_late) > 0:
            oldest = self._blocks.popleft()
            if len(oldest) > excess:
                self._blocks.appendleft(oldest[excess:])
            dropped = min(excess, len(oldest))
            self._n_buffered -= dropped
            self.n_dropped += dropped
            self._n_dropped_speech += dropped if is_speech(oldest[:dropped]) else 0

    def put_back(self, chunk: Frames) -> None:
        """Keep a chunk that was taken, for the next session, before all others; it is not given up for newer sound."""
        self._returned.appendleft(chunk)

    @property
    def holds_speech(self) -> bool:
        """Whether something that was said waits to be sent."""
        return any(is_speech(sound) for sound in (*self._returned, *self._blocks))

    def take_dropped_speech_s(self) -> float:
        """Give the seconds of speech that were given up since the last time this was asked."""
        n_frames, self._n_dropped_speech = self._n_dropped_speech, 0
        return n_frames / FRAME_RATE_HZ

    def start(self, now_s: float) -> None:
        """Begin a session's time: from now on a chunk is due every 200 ms."""
        self._last_s = now_s
        self._starving = False
        # What comes while older sound goes out waits longer through no fault of its own, so it is given room.
        self._n_late = self._n_late_now() + (len(self._returned) + 1) * CHUNK_FRAMES

    def stop(self) -> None:
        """End a session's time; what the track delivers from now on is kept for the next session."""
        self._last_s = None
        self._n_late = self._n_late_now()

    def take(self, now_s: float) -> Frames | None:
        """Give the next chunk if one is due: int16 [4800]; None while there is nothing to send yet."""
        if self._last_s is None:
            return None
        since_s = now_s - self._last_s
        if self._has_whole_chunk():
            if since_s < _CATCH_UP_SPACING_S:
                return None
            self._last_s = now_s
            return self._cut()
        if since_s < self._starved_after_s():
            return None
        self._starving = True
        self._last_s = max(self._last_s + CHUNK_S, now_s - _FORGIVEN_S)
        return self._cut()

    def next_s(self) -> float | None:
        """Tell when `take` is worth calling again if nothing is pushed before; None before `start`."""
        if self._last_s is None:
            return None
        wait_s = _CATCH_UP_SPACING_S if self._has_whole_chunk() else self._starved_after_s()
        return self._last_s + wait_s

    def flush(self) -> Iterator[Frames]:
        """Give all that is left, chunk by chunk, the last one padded: nothing said is held back at the end.

        A chunk leaves the buffer only when it is asked for; what a broken connection does not take stays here.
        """
        while self._returned or self._n_buffered:
            yield self._cut()

    def _starved_after_s(self) -> float:
        return CHUNK_S if self._starving else CHUNK_S + _PATIENCE_S

    def _n_late_now(self) -> int:
        return max(0, self._n_buffered - self._kept_frames)

    def _has_whole_chunk(self) -> bool:
        return bool(self._returned) or self._n_buffered >= CHUNK_FRAMES

    def _cut(self) -> Frames:
        if self._returned:
            return self._returned.popleft()
        chunk = silence(CHUNK_FRAMES)
        filled = 0
        while self._blocks and filled < CHUNK_FRAMES:
            block = self._blocks.popleft()
            part = block[: CHUNK_FRAMES - filled]
            chunk[filled : filled + len(part)] = part
            filled += len(part)
            if len(part) < len(block):
                self._blocks.appendleft(block[len(part) :])
        self._n_buffered -= filled
        if self._n_buffered <= self._kept_frames:
            self._n_late = CHUNK_FRAMES  # what the next one is cut from
        return chunk
