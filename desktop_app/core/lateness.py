"""How far play-out is behind: not how much sound waits, but how much later it is heard than it could have been."""

from __future__ import annotations

from typing import Final

from desktop_app.core.audio import FRAME_RATE_HZ

_NEW_BURST_AFTER_FRAMES: Final = 9 * FRAME_RATE_HZ // 10
"""Speech that arrives this long after the last is a burst of its own: its lateness counts from its own arrival. Deltas
of 400 ms that come with 400 ms of jitter stay below it."""
_ALONG_FRAMES: Final = FRAME_RATE_HZ // 50
_BURST_PACE: Final = 3
"""Delivered at this many times the pace of speech, a burst is one phrase that was ready at once."""
_LONGEST_PHRASE_FRAMES: Final = 8 * FRAME_RATE_HZ
"""More than this at once was not one phrase: it had to wait somewhere, and its listener is behind."""
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

    def real_pause(self, at_frame: int) -> int:
        """Give how long a pause is meant before speech that arrives now, as far as the delivery tells.

        The silence that came says little about it: a far end that has sent four seconds at once goes on sending
        silence while they are played, and some send two seconds of silence a second. So for speech that flows it is
        what somebody with an empty ear would hear; after a phrase that came at once, it is nothing.
        """
        return 0 if self._at_once(self._last_at) else max(0, at_frame - self._burst_at - self._n_burst)

    def came_along(self, at_frame: int) -> bool:
        """Tell whether silence that arrives now is the voice's own: it comes with its speech, at once."""
        return self._at_once(at_frame) and at_frame - self._last_at < _ALONG_FRAMES

    def arrived(self, n_frames: int, n_pause: int, n_unplayed: int, at_frame: int) -> None:
        """Note speech of `n_frames` after a pause of `n_pause`, when `n_unplayed` frames were still to be played."""
        if not n_unplayed or at_frame - self._last_at >= _NEW_BURST_AFTER_FRAMES:
            self._burst_at = at_frame
            self._n_burst = n_frames
            self._ideal_end = at_frame + n_frames
        else:
            self._n_burst += n_pause + n_frames
            if self._at_once(at_frame):
                self._ideal_end = min(self._burst_at + self._n_burst, at_frame + _LONGEST_PHRASE_FRAMES)
            else:
                flowing = self._ideal_end + n_pause + n_frames
                self._ideal_end = min(flowing, at_frame + max(_GRACE_FRAMES, n_frames))
        self._last_at = at_frame

    def behind(self, n_unplayed: int, at_frame: int) -> int:
        """Give by how many frames the last word will be heard late, if all that waits is played at its own tempo."""
        return max(0, at_frame + n_unplayed - self._ideal_end)

    def _at_once(self, until_frame: int) -> bool:
        return self._n_burst >= _BURST_PACE * (until_frame - self._burst_at)
