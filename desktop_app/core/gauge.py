"""How loud a microphone is at this moment, for a meter that moves more often than sound comes."""

from __future__ import annotations

from math import inf, log10
from typing import Final

import numpy as np

from desktop_app.core.resample import Samples

SILENT_DBFS: Final = -96.0
PARTS_HZ: Final = 30
"""As often as a meter moves."""
_STALE_S: Final = 0.5
"""What was heard so long ago is not heard now."""


class Gauge:
    """Keeps the levels of the newest block, and gives them one after the other, in the time that they took.

    So a sound card may hand over a fifth of a second at once, which costs a tenth of what short blocks cost, and the
    meter moves thirty times a second all the same, two tenths late.

    Threads: `hear` is called by the sound card's, `level_dbfs` by any. They share one tuple, which is exchanged whole.
    """

    def __init__(self) -> None:
        """Begin with nothing heard, which is silence."""
        self._heard: tuple[float, tuple[float, ...]] = (-inf, (SILENT_DBFS,))

    @property
    def heard_s(self) -> float:
        """When the newest block came."""
        return self._heard[0]

    def hear(self, mono: Samples, rate_hz: int, now_s: float) -> None:
        """Take the newest block: float32 [n_frames], -1 to 1."""
        n_parts = max(1, round(len(mono) * PARTS_HZ / rate_hz))
        size = max(1, len(mono) // n_parts)
        self._heard = now_s, tuple(_level_dbfs(mono[at * size : (at + 1) * size]) for at in range(n_parts))

    def forget(self) -> None:
        """Be silent: what was heard may have been another's."""
        self._heard = (-inf, (SILENT_DBFS,))

    def level_dbfs(self, now_s: float) -> float:
        """Give the level now, as RMS in dB below full scale."""
        came_s, levels_dbfs = self._heard
        passed_s = now_s - came_s
        if passed_s > _STALE_S:
            return SILENT_DBFS
        return levels_dbfs[min(int(passed_s * PARTS_HZ), len(levels_dbfs) - 1)]


def _level_dbfs(mono: Samples) -> float:
    power = float(np.dot(mono, mono)) / len(mono) if len(mono) else 0.0
    return max(SILENT_DBFS, 10 * log10(power + 1e-12))
