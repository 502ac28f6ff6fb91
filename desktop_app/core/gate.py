"""Zeros instead of a microphone that is not to be heard, from the first block on."""

from __future__ import annotations

from typing import Final

import numpy as np

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, silence

_OPENING_FRAMES: Final = FRAME_RATE_HZ // 200


class Gate:
    """Let a microphone's blocks through or replace them by zeros, from the first block after the switch on.

    Threads: none; all calls come from one.
    """

    def __init__(self) -> None:
        """Begin open."""
        self._was_open = True
        self._opens = False
        self._n_older = 0

    def open(self, n_older: int) -> None:
        """Stay shut for those of the next frames that were heard before somebody asked to open."""
        self._opens, self._n_older = True, n_older

    def pass_on(self, block: Frames, *, is_open: bool) -> Frames:
        """Give the block, faded in over 5 ms when the gate opens, or zeros of the same length."""
        self._opens |= is_open and not self._was_open
        self._was_open = is_open
        n_shut = min(self._n_older, len(block))
        self._n_older -= n_shut
        if not is_open or len(block) == n_shut > 0:
            return silence(len(block))
        if self._opens and len(block):
            self._opens = False
            fade_in = np.ones(len(block), dtype=np.float32)
            n_fade = min(len(block) - n_shut, _OPENING_FRAMES)
            fade_in[:n_shut] = 0.0
            fade_in[n_shut : n_shut + n_fade] = np.arange(n_fade) / _OPENING_FRAMES
            block = np.rint(block * fade_in).astype(np.int16)
        return block
