"""Reads the sound that a service sends, whatever rate and channel count it declares."""

from __future__ import annotations

import numpy as np

from desktop_app.core.audio import FRAME_RATE_HZ, Frames
from desktop_app.core.errors import RemoteProtocolError
from desktop_app.core.resample import Resampler, to_samples
from desktop_app.core.wire import OutputAudioDelta

_SLOWEST_HZ, _FASTEST_HZ = 4_000, 384_000


class PcmReader:
    """Turns audio deltas of one session into frames of the inner format.

    Only 24 kHz mono was ever observed; the protocol allows others, and a wrong pitch would be worse than a resampler.
    """

    def __init__(self) -> None:
        """Begin with the format that every observed service sends."""
        self._rate_hz = FRAME_RATE_HZ
        self._resampler = Resampler(FRAME_RATE_HZ)

    def read(self, event: OutputAudioDelta) -> Frames:
        """Give the sound as int16 [n_frames] at 24 kHz; a byte too many is left out.

        Raises:
            RemoteProtocolError: no sound has the rate that is declared.
        """
        if not _SLOWEST_HZ <= event.sample_rate <= _FASTEST_HZ:
            raise RemoteProtocolError(
                f"The service sent sound at {event.sample_rate} frames a second, which cannot be played."
            )
        n_channels = max(1, event.channels)
        n_samples = len(event.delta) // (2 * n_channels) * n_channels
        frames = np.frombuffer(event.delta, dtype="<i2", count=n_samples).astype(np.int16, copy=False)
        if n_channels == 1 and event.sample_rate == FRAME_RATE_HZ:
            return frames
        if event.sample_rate != self._rate_hz:
            self._rate_hz = event.sample_rate
            self._resampler = Resampler(event.sample_rate)
        return self._resampler.convert(to_samples(frames).reshape(-1, n_channels))
