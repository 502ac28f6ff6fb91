"""What a loudspeaker plays, in step with a microphone that hears it, so that it can be taken out there."""

from __future__ import annotations

from typing import Final

from desktop_app.core.audio import BLOCK_FRAMES, FRAME_RATE_HZ, Frames, silence
from desktop_app.core.mix import Tap

KEPT_BLOCKS: Final = 50
"""One second: as long as a busy machine may hold the microphone's blocks back and then hand them over at once."""
_CUSHION_BLOCKS: Final = 2
"""What waits when the two run in step: their blocks come some milliseconds early or late."""
_MOST_BLOCKS: Final = 4
"""80 ms more is what two clocks may part; the way through the sound cards takes twice as long, so the loudspeaker is
still known before it is heard. Source: mouth_to_ear measured 98 ms at the least, 206 ms with our latencies."""
_LOST_BLOCKS: Final = 25
"""Half a second never comes from being held back: the microphone was gone for a while."""
_WATCHED_FRAMES: Final = FRAME_RATE_HZ


class Reference:
    """One loudspeaker as one microphone needs it: read in the microphone's time, never long behind what is played.

    Echo cancellation finds out by itself how much later the microphone hears a loudspeaker, but has to begin anew
    when that changes. So the two are held in step: a surplus is dropped only when it has lasted for a second (it was
    no burst, the clocks have parted), and a loudspeaker that falls short is waited for until it has a cushion again.

    Threads: `tap` is written to by the sound card's; `read` is called by the one that owns the microphone.
    """

    def __init__(self) -> None:
        """Begin with nothing played."""
        self.tap = Tap(KEPT_BLOCKS)
        """Takes what is played, silence included: its time is the reference's."""
        self._is_short = True
        self._n_least = KEPT_BLOCKS
        self._n_watched = 0

    def read(self, n_frames: int) -> Frames:
        """Give what was played while the microphone captured so many frames: int16 [n_frames]."""
        if self.tap.n_blocks >= _LOST_BLOCKS:
            self._drop_to_cushion()
        self._is_short = self.tap.n_blocks * BLOCK_FRAMES < n_frames + (
            _CUSHION_BLOCKS * BLOCK_FRAMES if self._is_short else 0
        )
        if self._is_short:
            return silence(n_frames)
        played = self.tap.read(n_frames)
        self._watch(n_frames)
        return played

    def _watch(self, n_frames: int) -> None:
        self._n_least = min(self._n_least, self.tap.n_blocks)
        self._n_watched += n_frames
        if self._n_watched >= _WATCHED_FRAMES:
            if self._n_least > _MOST_BLOCKS:
                self._drop_to_cushion()
            self._n_least, self._n_watched = KEPT_BLOCKS, 0

    def _drop_to_cushion(self) -> None:
        self.tap.skip(self.tap.n_blocks - _CUSHION_BLOCKS)
