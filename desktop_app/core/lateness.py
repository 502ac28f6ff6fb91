"""How far play-out is behind: not how much sound waits, but how much later it is heard than it could have been."""

from __future__ import annotations

from typing import Final

from desktop_app.core.audio import FRAME_RATE_HZ

_NEW_BURST_AFTER_FRAMES: Final = FRAME_RATE_HZ // 2
"""Speech that arrives this long after the last is a burst of its own: its lateness counts from its own arrival."""
_BURST_PACE: Final = 3
"""Delivered at this many times the pace of speech, a burst is one phrase that was ready at once."""
_GRACE_FRAMES: Final = FRAME_RATE_HZ
"""How much may wait, of what comes near the pace of speech, before it counts as lateness."""


class Lateness:
    """Tell a long phrase that has just arrived from a queue that grows.

    A phrase of six seconds delivered at once leaves six seconds waiting, yet its listener is not behind: it could not
    be heard sooner. A second phrase delivered before the first is over is late from its first word. So each burst is
    given the moment at which it would end if it had been played at once, at its own tempo; what ends later is behind.

    Times and durations are frames; a moment is the number of frames that had been read.
    """

    def __init__(self) -> None:
        """Begin with nothing arrived."""
        self._burst_at = 0
        self._n_burst = 0
        self._last_at = -_NEW_BURST_AFTER_FRAMES
        self._ideal_end = 0

    def arrived(self, n_frames: int, n_pause: int, n_unplayed: int, at_frame: int) -> None:
        """Note speech of `n_frames` after a pause of `n_pause`, when `n_unplayed` frames were still to be played."""
        if not n_unplayed or at_frame - self._last_at >= _NEW_BURST_AFTER_FRAMES:
            self._burst_at = at_frame
            self._n_burst = n_frames
            self._ideal_end = at_frame + n_frames
        else:
            self._n_burst += n_pause + n_frames
            if self._n_burst >= _BURST_PACE * (at_frame - self._burst_at):
                self._ideal_end = self._burst_at + self._n_burst
            else:
                flowing = self._ideal_end + n_pause + n_frames
                self._ideal_end = min(flowing, at_frame + max(_GRACE_FRAMES, n_frames))
        self._last_at = at_frame

    def behind(self, n_unplayed: int, at_frame: int) -> int:
        """Give by how many frames the last word will be heard late, if all that waits is played at its own tempo."""
        return max(0, at_frame + n_unplayed - self._ideal_end)
