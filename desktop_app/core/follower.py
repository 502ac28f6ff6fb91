"""What one sound card delivers, read in another's time: a loudspeaker by a microphone, a microphone by a headset."""

from __future__ import annotations

from typing import Final

import numpy as np

from desktop_app.core.audio import BLOCK_FRAMES, FRAME_RATE_HZ, Frames, silence
from desktop_app.core.mix import Tap

KEPT_BLOCKS: Final = 50
"""One second: as long as a busy machine may hold the reader's blocks back and then hand them over at once."""
_CUSHION_FRAMES: Final = 2 * BLOCK_FRAMES
"""What waits when the two run in step: their blocks come some milliseconds early or late."""
_MOST_FRAMES: Final = 4 * BLOCK_FRAMES
"""80 ms more is what two clocks may part; the way through the sound cards takes twice as long, so the loudspeaker is
still known before it is heard. Source: mouth_to_ear measured 98 ms at the least, 206 ms with our latencies."""
_LOST_FRAMES: Final = FRAME_RATE_HZ // 2
"""Half a second never comes from being held back: the reader was gone for a while."""
_WATCHED_FRAMES: Final = FRAME_RATE_HZ


class Follower:
    """Read one sound in the time of another, never long behind it, and without a hole for each block that is late.

    Echo cancellation finds out by itself how much later a microphone hears a loudspeaker, but has to begin anew when
    that changes. So the two are held in step frame by frame: a block that is late can be waited for, a surplus is
    dropped only when it has lasted for a second (it was no burst, the clocks have parted), and what has stopped is not
    read again before it has a cushion.

    Threads: `tap` is written to by one; all calls come from one other.
    """

    def __init__(self) -> None:
        """Begin with nothing heard."""
        self.tap = Tap(KEPT_BLOCKS)
        """Takes what is delivered, silence included."""
        self._waiting = silence(0)
        self._is_gone = True
        self._n_least = _LOST_FRAMES
        self._n_watched = 0

    @property
    def n_ready(self) -> int:
        """How many frames can be read now without any being missed; of what has stopped, any number."""
        self._gather()
        return FRAME_RATE_HZ if self._is_gone else len(self._waiting)

    def read(self, n_frames: int) -> Frames:
        """Give the next frames: int16 [n_frames], silence where there are none.

        Reading more than there is says that it was waited for in vain.
        """
        self._gather()
        if self._is_gone or len(self._waiting) < n_frames:
            self._is_gone = True
            return silence(n_frames)
        played, self._waiting = self._waiting[:n_frames], self._waiting[n_frames:]
        self._watch(n_frames)
        return played

    def _gather(self) -> None:
        if blocks := self.tap.take():
            self._waiting = np.concatenate([self._waiting, *blocks])
        if len(self._waiting) >= _LOST_FRAMES:
            self._waiting = self._waiting[-_CUSHION_FRAMES:]
        if self._is_gone and len(self._waiting) >= _CUSHION_FRAMES:
            self._is_gone = False

    def _watch(self, n_frames: int) -> None:
        self._n_least = min(self._n_least, len(self._waiting))
        self._n_watched += n_frames
        if self._n_watched >= _WATCHED_FRAMES:
            if self._n_least > _MOST_FRAMES:
                self._waiting = self._waiting[-_CUSHION_FRAMES:]
            self._n_least, self._n_watched = _LOST_FRAMES, 0
