"""Speech played faster at its own pitch, piece by piece, each piece joined to the last where they fit best."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from python_stretch.Signalsmith import Stretch

from desktop_app.core.audio import FRAME_RATE_HZ, Frames

_SEARCH_FRAMES: Final = FRAME_RATE_HZ // 80
"""How far a piece may be shifted to fit the one before it: a period of the lowest voice, 12.5 ms."""
_BLEND_FRAMES: Final = FRAME_RATE_HZ // 100
"""10 ms over which one piece passes into the next."""
HISTORY_FRAMES: Final = _SEARCH_FRAMES
"""How much sound before a piece is needed to join it: at any tempo that is used, half the search at that tempo."""
LOOKAHEAD_FRAMES: Final = 2 * _BLEND_FRAMES
"""How much sound after a piece is needed to join the next to it."""
_PUNCTUALITY: Final = 0.3
"""What a whole search's shift costs, in likeness (1.0 is the same sound); more as shifts add up."""
LONGEST_PIECE_FRAMES: Final = FRAME_RATE_HZ // 10
"""100 ms: what can be stretched within a millisecond, and soon enough to follow a change of tempo."""
SHORTEST_PIECE_FRAMES: Final = FRAME_RATE_HZ // 50
"""20 ms: less has no room for a join."""
_CUT_STEP_FRAMES: Final = FRAME_RATE_HZ // 200
_SEED: Final = 1
"""The library spreads phases by chance; the same sound is always to give the same result."""

_Samples = npt.NDArray[np.float32]
_RISING: Final = ((np.arange(_BLEND_FRAMES) + 0.5) / _BLEND_FRAMES).astype(np.float32)
_FALLING: Final = _RISING[::-1]
_TO_FLOAT: Final = np.float32(1 / 32_768)


def piece_frames(speech: Frames) -> int:
    """Choose how much of speech to stretch at once: to where it is quietest, in the second half of what is allowed."""
    if len(speech) < LONGEST_PIECE_FRAMES + SHORTEST_PIECE_FRAMES:
        return len(speech)
    half = LONGEST_PIECE_FRAMES // 2
    steps = speech[half:LONGEST_PIECE_FRAMES].astype(np.float32).reshape(-1, _CUT_STEP_FRAMES)
    return half + int(np.argmin((steps * steps).sum(axis=1))) * _CUT_STEP_FRAMES + _CUT_STEP_FRAMES // 2


class Stretcher:
    """Join pieces of speech, each at a tempo of its own, into one voice.

    The library stretches a piece as a whole (the released binding cannot carry its state from call to call), without
    delay and with the pitch kept. Two stretched pieces do not meet in phase; so each is given a little of what came
    before it, shifted to where it fits the end of the last one best, and blended. No sound is left out or said twice:
    a piece always begins where the last ended, within half a period of the voice.

    Threads: none. A piece takes 0.4 to 0.6 ms.
    """

    def __init__(self) -> None:
        """Begin with nothing to join to."""
        self._library = Stretch(_SEED)
        self._library.preset(1, float(FRAME_RATE_HZ))
        self._tail: _Samples | None = None
        self._n_excess = 0.0

    @property
    def is_joining(self) -> bool:
        """Whether the next piece has to be joined; if not, sound at its own tempo may pass as it is."""
        return self._tail is not None

    def forget(self) -> None:
        """Join to nothing: silence comes before the next piece."""
        self._tail = None
        self._n_excess = 0.0

    def stretch(self, sound: Frames, tempo: float) -> Frames:
        """Play a piece at a tempo (1.0 to 1.5).

        `sound` is int16 [HISTORY_FRAMES + piece + LOOKAHEAD_FRAMES]; the result is int16, about piece / tempo long,
        longer or shorter by up to half the search.
        """
        n_before = round(_SEARCH_FRAMES / 2 * tempo)
        samples: _Samples = np.multiply(sound[HISTORY_FRAMES - n_before :], _TO_FLOAT, dtype=np.float32)
        n_end = round((len(samples) - LOOKAHEAD_FRAMES) / tempo)
        tail = samples[n_before : n_before + _BLEND_FRAMES] if self._tail is None else self._tail
        stretched = self._at_tempo(samples, tempo)
        start = _fit(stretched, tail, n_before / tempo, self._n_excess)
        self._n_excess += n_before / tempo - start
        stretched[start : start + _BLEND_FRAMES] = tail * _FALLING + stretched[start : start + _BLEND_FRAMES] * _RISING
        self._tail = stretched[n_end : n_end + _BLEND_FRAMES] if tempo > 1 else None
        played: Frames = np.clip(np.rint(stretched[start:n_end] / _TO_FLOAT), -32_768, 32_767).astype(np.int16)
        return played

    def _at_tempo(self, samples: _Samples, tempo: float) -> _Samples:
        if tempo == 1:
            return samples.copy()
        self._library.setTimeFactor(tempo)
        stretched: _Samples = np.asarray(self._library.process(samples[np.newaxis]))[0]
        return stretched


def _fit(stretched: _Samples, tail: _Samples, expected: float, n_excess: float) -> int:
    """Find where in the first frames of a piece the end of the last one fits best.

    Of places that fit alike, the one nearest to where time asks for it is taken; the more frames too many (or too
    few) have been played until now, the more that counts: so shifts cancel out.
    """
    candidates = stretched[: _SEARCH_FRAMES + _BLEND_FRAMES]
    likeness = np.correlate(candidates, tail, mode="valid")
    total = np.concatenate(([0.0], np.cumsum(candidates.astype(np.float64) ** 2)))
    energy = total[_BLEND_FRAMES:] - total[:-_BLEND_FRAMES]
    off_time = np.abs(np.arange(len(energy)) - expected - n_excess) / _SEARCH_FRAMES
    punctuality = _PUNCTUALITY + (n_excess / _SEARCH_FRAMES) ** 2
    loudness = np.sqrt(energy * float(tail @ tail)) + 1e-6
    return int(np.argmax(likeness / loudness - punctuality * off_time))
