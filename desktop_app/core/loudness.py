"""How loud somebody speaks, so that two voices can be brought to the same loudness."""

from __future__ import annotations

from typing import Final

import numpy as np

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, is_speech

_MEMORY_FRAMES: Final = 3 * FRAME_RATE_HZ
"""Three seconds of speech: longer than a word is stressed, shorter than somebody takes to lean back."""
_FIRST_TRUSTED_FRAMES: Final = FRAME_RATE_HZ // 2
_MOST_DB: Final = 12.0
"""A difference beyond this is no voice that needs help but a wrong microphone; it is not boosted further."""


class Loudness:
    """Follow the level of a voice while it speaks; its pauses do not count.

    The measure is RMS gated by speech. Loudness standards weigh frequencies and gate by blocks of 400 ms; between two
    voices on a 24 kHz line that differs by about a decibel and would cost a filter library in the sound card's thread.

    Threads: none; all calls come from one.
    """

    def __init__(self) -> None:
        """Begin knowing nothing."""
        self._power = 0.0
        self._n_heard = 0

    @property
    def level_dbfs(self) -> float | None:
        """RMS of the speech in dB below full scale; None before half a second was heard."""
        if self._n_heard < _FIRST_TRUSTED_FRAMES:
            return None
        return 10 * float(np.log10(self._power))

    def hear(self, frames: Frames) -> None:
        """Take the next block, of any length."""
        if not is_speech(frames):
            return
        samples = frames.astype(np.float32) / 32_768
        self._n_heard = min(self._n_heard + len(frames), _MEMORY_FRAMES)
        share = min(1.0, len(frames) / self._n_heard)
        self._power += share * (float(np.mean(samples * samples)) - self._power)


def matching_gain(voice: Loudness, model: Loudness) -> float:
    """Give the gain that makes one voice as loud as another; 1.0 while one of them is unknown."""
    if voice.level_dbfs is None or model.level_dbfs is None:
        return 1.0
    difference_db = min(_MOST_DB, max(-_MOST_DB, model.level_dbfs - voice.level_dbfs))
    return float(10 ** (difference_db / 20))
