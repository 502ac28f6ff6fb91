"""Brings sound of any rate and channel count to the one format used inside: int16, mono, 24 kHz."""

from __future__ import annotations

from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt
import soxr

from desktop_app.core.audio import FRAME_RATE_HZ, Frames

Samples: TypeAlias = npt.NDArray[np.float32]
"""float32 [n_frames, n_channels] or [n_frames], -1 to 1."""

_FULL_SCALE: Final = 32_767


class Resampler:
    """Converts one continuous stream, block by block, without a seam between blocks.

    Threads: none; the one that delivers the stream calls it.
    """

    def __init__(self, rate_hz: int, channel: int | None = None) -> None:
        """Take a stream of `rate_hz`; `channel` picks one channel, None mixes all."""
        self._channel = channel
        self._stream = None if rate_hz == FRAME_RATE_HZ else soxr.ResampleStream(rate_hz, FRAME_RATE_HZ, 1, "float32")

    def convert(self, samples: Samples, *, last: bool = False) -> Frames:
        """Convert the next block; `last` also gives what the filter still holds."""
        mono = to_mono(samples, self._channel)
        if self._stream is not None:
            mono = self._stream.resample_chunk(mono, last=last)
        return to_frames(mono)


def to_mono(samples: Samples, channel: int | None = None) -> Samples:
    """Mix all channels, or pick one: float32 [n_frames]."""
    if samples.ndim == 1:
        return samples
    if samples.shape[1] == 1:
        return samples[:, 0]
    if channel is None:
        return np.ascontiguousarray(samples.mean(axis=1, dtype=np.float32))
    return np.ascontiguousarray(samples[:, channel])


def to_frames(mono: Samples) -> Frames:
    """Write float samples as int16; what is over full scale is clipped, and what is no number becomes silence."""
    clean = np.nan_to_num(mono, nan=0.0)
    return np.rint(np.clip(clean, -1.0, 1.0) * _FULL_SCALE).astype(np.int16)


def to_samples(frames: Frames) -> Samples:
    """Write int16 frames as float samples."""
    return np.divide(frames, _FULL_SCALE + 1, dtype=np.float32)
