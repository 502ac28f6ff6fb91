"""The check before the start: is each microphone loud enough, and does each output sound."""

from __future__ import annotations

from collections import deque
from enum import Enum
from typing import Final

import numpy as np

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, is_speech

_WINDOW_S: Final = 3.0
_TOO_QUIET_DBFS: Final = -42.0
"""Speech below this is 20 dB under what recognisers are trained on."""
_FULL_SCALE: Final = 32_700
_CLIPPED_SHARE: Final = 0.0005
"""One sample in two thousand at full scale is heard as a crackle."""
_ALIVE_PEAK: Final = 8
"""Every microphone that is on has more noise than this of its own (-72 dBFS); one that is switched off has not. Whoever
only listens for a while is no reason to say that a microphone is broken."""
_TONE_AMPLITUDE: Final = 32_768 * 10 ** (-20 / 20) * 2**0.5
_RAMP_FRAMES: Final = FRAME_RATE_HZ // 50


class MicrophoneLevel(Enum):
    """What the sound check says of a microphone."""

    SILENT = "silent"
    TOO_QUIET = "too quiet"
    GOOD = "good"
    CLIPPING = "clipping"


class LevelCheck:
    """Judge a microphone by its last three seconds.

    What counts is how loud the loudest tenth of a second was, not the average: somebody who says a short sentence
    leaves most of the three seconds silent.
    """

    def __init__(self) -> None:
        """Begin with nothing heard, which is judged silent."""
        self._blocks: deque[tuple[int, float, int, bool]] = deque()
        self._n_frames = 0

    def hear(self, block: Frames) -> None:
        """Take the next block of the microphone, 10 to 100 ms."""
        samples = block.astype(np.float32)
        n_clipped = int((np.abs(samples) >= _FULL_SCALE).sum())
        power = float(np.mean(samples * samples)) / 32_768**2 if len(block) else 0.0
        self._blocks.append((len(block), power, n_clipped, is_speech(block)))
        self._n_frames += len(block)
        while self._n_frames > _WINDOW_S * FRAME_RATE_HZ:
            self._n_frames -= self._blocks.popleft()[0]

    @property
    def level(self) -> MicrophoneLevel:
        """The judgement now."""
        if not any(heard for *_, heard in self._blocks):
            return MicrophoneLevel.SILENT
        if sum(n for _, _, n, _ in self._blocks) > _CLIPPED_SHARE * self._n_frames:
            return MicrophoneLevel.CLIPPING
        powers = sorted(power for _, power, _, _ in self._blocks)
        loud = powers[-max(1, len(powers) // 20) :]
        loud_dbfs = 10 * float(np.log10(sum(loud) / len(loud) + 1e-12))
        return MicrophoneLevel.TOO_QUIET if loud_dbfs < _TOO_QUIET_DBFS else MicrophoneLevel.GOOD


class SilenceWatch:
    """Notice a microphone that delivers not even its own noise while a conversation runs: it is switched off."""

    def __init__(self, *, after_s: float = 10.0) -> None:
        """Notice after this much silence without a break."""
        self._n_after = round(after_s * FRAME_RATE_HZ)
        self._n_silent = 0

    @property
    def is_silent(self) -> bool:
        """Whether the microphone has been silent for too long."""
        return self._n_silent >= self._n_after

    def hear(self, block: Frames, *, is_open: bool = True) -> None:
        """Take the next block; what is muted on purpose (`is_open` is false) is not held against the microphone."""
        is_alive = bool(len(block)) and int(np.abs(block.astype(np.int32)).max()) >= _ALIVE_PEAK
        self._n_silent = 0 if not is_open or is_alive else self._n_silent + len(block)


class TestTone:
    """A tone to find out which output is which: two notes of an outlet's own pitch, again and again.

    Threads: `stop` may be called from anywhere (one reference); `read` by the one that plays.
    """

    __test__ = False

    def __init__(self, *, pitch_hz: float = 440.0) -> None:
        """Begin at this pitch; give each outlet its own."""
        self._pitch_hz = pitch_hz
        self._n_read = 0
        self._gain = 0.0
        self._wanted = 1.0

    @property
    def is_over(self) -> bool:
        """Whether the tone was stopped and has faded."""
        return self._wanted == 0 and self._gain == 0

    def stop(self) -> None:
        """Let the tone fade out."""
        self._wanted = 0.0

    def read(self, n_frames: int) -> Frames:
        """Give the next frames: int16 [n_frames], at -20 dBFS, never with a click."""
        at = np.arange(self._n_read, self._n_read + n_frames)
        self._n_read += n_frames
        within = at % FRAME_RATE_HZ
        note = np.minimum(1.0, np.minimum(within, FRAME_RATE_HZ // 2 - within) / _RAMP_FRAMES).clip(0, None)
        steps = np.arange(1, n_frames + 1) / _RAMP_FRAMES
        fade = np.clip(self._wanted, self._gain - steps, self._gain + steps)
        self._gain = float(fade[-1]) if n_frames else self._gain
        wave = np.sin(2 * np.pi * self._pitch_hz * at / FRAME_RATE_HZ)
        tone: Frames = np.rint(_TONE_AMPLITUDE * note * fade * wave).astype(np.int16)
        return tone
