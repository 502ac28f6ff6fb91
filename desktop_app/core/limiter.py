"""A ceiling that no sound passes, reached without distortion."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from desktop_app.core.audio import FRAME_RATE_HZ

CEILING: Final = 10 ** (-1 / 20)
"""-1 dBFS: what lies between two samples stays below full scale too."""
LOOKAHEAD_FRAMES: Final = FRAME_RATE_HZ // 200
"""5 ms: the gain is already down when the peak comes. Sound is later by this."""
_RELEASE_PER_FRAME: Final = 1 / (0.2 * FRAME_RATE_HZ)
"""From silence to full in 200 ms: slower than a voice's pitch, so that the gain does not follow its waves."""
_LOUDEST: Final = 1e6

Samples = npt.NDArray[np.float32]
"""float32 [n_frames]; 1.0 is full scale."""


class Limiter:
    """Hold any sound below the ceiling, by a gain that falls before a peak and recovers slowly after it.

    Threads: none; all calls come from one. Pure numpy: 0.1 ms for a block of 20 ms, less when nothing is loud.
    """

    def __init__(self) -> None:
        """Begin with silence before the first block."""
        self._held: Samples = np.zeros(LOOKAHEAD_FRAMES, dtype=np.float32)
        self._wanted: Samples = np.ones(2 * LOOKAHEAD_FRAMES, dtype=np.float32)
        self._recovered = 1.0

    def limit(self, samples: Samples) -> Samples:
        """Give as many frames as came, `LOOKAHEAD_FRAMES` later, none beyond the ceiling; what is no number is 0."""
        if not len(samples):
            return samples
        finite = np.nan_to_num(samples, nan=0.0, posinf=_LOUDEST, neginf=-_LOUDEST).clip(-_LOUDEST, _LOUDEST)
        sound = np.concatenate([self._held, finite])
        self._held = sound[len(samples) :]
        gain = self._gain(np.abs(finite))
        limited: Samples = np.clip(sound[: len(samples)] * gain, -CEILING, CEILING).astype(np.float32)
        return limited

    def _gain(self, loudness: Samples) -> Samples:
        """Give the gain for the frames that leave now, from what has come until now."""
        n_frames = len(loudness)
        if self._recovered == 1 and loudness.max() <= CEILING and self._wanted.min() == 1:
            return np.ones(n_frames, dtype=np.float32)
        needed = CEILING / np.maximum(loudness, CEILING)
        rising = np.arange(1, n_frames + 1) * _RELEASE_PER_FRAME
        since = np.minimum.accumulate(np.minimum(needed - rising, self._recovered))
        recovering = np.minimum(since + rising, 1.0)
        self._recovered = float(recovering[-1])
        wanted = np.concatenate([self._wanted, recovering.astype(np.float32)])
        self._wanted = wanted[n_frames:]
        lowest = np.lib.stride_tricks.sliding_window_view(wanted, LOOKAHEAD_FRAMES + 1).min(axis=1)
        total = np.concatenate(([0.0], np.cumsum(lowest, dtype=np.float64)))
        smooth = (total[LOOKAHEAD_FRAMES:] - total[:-LOOKAHEAD_FRAMES]) / LOOKAHEAD_FRAMES
        gain: Samples = smooth[-n_frames:].astype(np.float32)
        return gain
