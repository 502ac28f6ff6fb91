"""Puts what several streams of one application play together into one track."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Final

import numpy as np

from desktop_app.core.resample import Samples

_PATIENCE_S: Final = 0.06
"""A stream that rests delivers nothing; the others wait so long for it and no longer."""


class Blend:
    """Adds streams of one rate frame by frame, as they were played.

    Threads: none.
    """

    def __init__(self, n_channels: int, rate_hz: int) -> None:
        """Begin without any stream."""
        self._n_channels = n_channels
        self._n_patience = round(_PATIENCE_S * rate_hz)
        self._waiting: dict[Hashable, Samples] = {}

    def add(self, stream: Hashable) -> None:
        """Expect one more stream."""
        self._waiting[stream] = self._nothing()

    def drop(self, stream: Hashable) -> None:
        """Expect a stream no more; what it has delivered and nobody has got yet goes with it."""
        self._waiting.pop(stream, None)

    def write(self, stream: Hashable, samples: Samples) -> Samples:
        """Take what a stream delivers, float32 [n_frames, n_channels]; give what can be passed on, maybe no frame."""
        if stream not in self._waiting:
            return self._nothing()
        if len(self._waiting) == 1 and not len(self._waiting[stream]):
            return samples
        self._waiting[stream] = np.concatenate([self._waiting[stream], samples])
        lengths = [len(waiting) for waiting in self._waiting.values()]
        n_ready = max(min(lengths), max(lengths) - self._n_patience)
        together = np.zeros((n_ready, self._n_channels), dtype=np.float32)
        for each, waiting in self._waiting.items():
            ready = waiting[:n_ready]
            together[: len(ready)] += ready
            self._waiting[each] = waiting[n_ready:]
        return together

    def _nothing(self) -> Samples:
        return np.zeros((0, self._n_channels), dtype=np.float32)
