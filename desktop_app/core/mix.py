"""What one listener hears: the translation, and under it as much of the original as the listener likes."""

from __future__ import annotations

from collections import deque
from typing import Final

import numpy as np

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, is_speech, silence
from desktop_app.core.liking import MixSettings
from desktop_app.core.limiter import Limiter, Samples
from desktop_app.core.loudness import Loudness, matching_gain

_DUCK_PER_S: Final = 8.0
"""How fast the original makes way: all of it in 125 ms."""
_RETURN_PER_S: Final = 1.5
_RESCUE_PER_S: Final = 0.5
_MATCH_PER_S: Final = 1.0
_VOLUME_PER_S: Final = 10.0
_HANGOVER_FRAMES: Final = 6 * FRAME_RATE_HZ // 10
"""The translation still speaks during a pause of this length: the original does not jump up between two words."""
_RESCUE_AFTER_FRAMES: Final = 4 * FRAME_RATE_HZ
"""The speaker talks for this long and no translation comes: it is the listener's own language, let it be heard."""
_TAPPED_BLOCKS: Final = 10


class Mixer:
    """Mix translation and original for one pair of ears, below a ceiling that nothing passes.

    The original is made as loud as the translation before the listener's wishes apply. Every gain moves on a ramp, so
    settings may be exchanged between any two blocks without a click.

    Threads: `render` is called by the one that plays; `settings` may be replaced from anywhere (one reference).
    """

    def __init__(self, settings: MixSettings | None = None) -> None:
        """Begin with these settings at once; from then on gains move gradually."""
        self.settings = settings or MixSettings()
        self._translation = Loudness()
        self._original = Loudness()
        self._limiter = Limiter()
        self._under = self.settings.original_gain
        self._match = 1.0
        self._volume = self.settings.volume
        self._over = self.settings.translation_gain
        self._n_since_translation = _HANGOVER_FRAMES
        self._n_untranslated = 0

    @property
    def original_share(self) -> float:
        """The gain of the original now, before loudness is matched: what a meter in the window may show."""
        return self._under

    def render(self, translation: Frames, original: Frames) -> Frames:
        """Mix two blocks of one length: int16 [n_frames], 5 ms later."""
        settings, n_frames = self.settings, len(translation)
        self._listen(translation, original)
        under = self._ramp_under(settings, n_frames)
        match = _ramp(self._match, matching_gain(self._original, self._translation), _MATCH_PER_S, n_frames)
        volume = _ramp(self._volume, settings.volume, _VOLUME_PER_S, n_frames)
        over = _ramp(self._over, settings.translation_gain, _VOLUME_PER_S, n_frames)
        if n_frames:
            self._under, self._match, self._volume = float(under[-1]), float(match[-1]), float(volume[-1])
            self._over = float(over[-1])
        mixed = (translation * over + original * (under * match)) * volume / 32_768
        heard: Frames = np.rint(self._limiter.limit(mixed.astype(np.float32)) * 32_768).astype(np.int16)
        return heard

    def _listen(self, translation: Frames, original: Frames) -> None:
        self._translation.hear(translation)
        self._original.hear(original)
        if is_speech(translation):
            self._n_since_translation = self._n_untranslated = 0
            return
        self._n_since_translation += len(translation)
        if is_speech(original):
            self._n_untranslated += len(original)

    def _ramp_under(self, settings: MixSettings, n_frames: int) -> Samples:
        if self._n_since_translation < _HANGOVER_FRAMES:
            wanted = settings.original_gain * settings.ducked_share
        elif settings.rescue and self._n_untranslated >= _RESCUE_AFTER_FRAMES:
            return _ramp(self._under, 1.0, _RESCUE_PER_S, n_frames)
        else:
            wanted = settings.original_gain
        return _ramp(self._under, wanted, _DUCK_PER_S if wanted < self._under else _RETURN_PER_S, n_frames)


class Tap:
    """Let a second outlet hear what the first one plays ("hear what they hear"); it never holds the first one up.

    Threads: `write` is called by the outlet that is listened to, `read` by the one that listens. The deque drops the
    oldest block by itself when nobody reads.
    """

    def __init__(self, n_kept: int = _TAPPED_BLOCKS) -> None:
        """Begin with nothing heard; so many blocks wait at most."""
        self._blocks: deque[Frames] = deque(maxlen=n_kept)
        self._left = silence(0)

    def write(self, frames: Frames) -> None:
        """Take a block that was rendered."""
        self._blocks.append(frames)

    def read(self, n_frames: int) -> Frames:
        """Give the next frames: int16 [n_frames], silence where nothing was written."""
        heard, n_filled = silence(n_frames), 0
        while n_filled < n_frames:
            if not len(self._left):
                if not self._blocks:
                    break
                self._left = self._blocks.popleft()
            part = self._left[: n_frames - n_filled]
            heard[n_filled : n_filled + len(part)] = part
            self._left = self._left[len(part) :]
            n_filled += len(part)
        return heard

    def take(self) -> list[Frames]:
        """Give all whole blocks that wait; called by the one that listens."""
        return [self._blocks.popleft() for _ in range(len(self._blocks))]


def _ramp(now: float, wanted: float, per_s: float, n_frames: int) -> Samples:
    """Give a gain for each frame that moves from one value towards another at no more than a given speed."""
    steps = np.arange(1, n_frames + 1, dtype=np.float32) * (per_s / FRAME_RATE_HZ)
    ramp: Samples = np.clip(wanted, now - steps, now + steps).astype(np.float32)
    return ramp
