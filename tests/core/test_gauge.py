"""The gauge: the parts of a block are shown one after the other, and what is old is silence."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.core.gauge import SILENT_DBFS, Gauge

RATE_HZ = 48_000


def rising() -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """Make a tenth of a second in three steps of 20 dB."""
    return np.repeat(np.array([0.01, 0.1, 1.0], np.float32), RATE_HZ // 30)


def test_nothing_heard_is_silence() -> None:
    gauge = Gauge()
    assert gauge.level_dbfs(0.0) == SILENT_DBFS
    gauge.hear(np.zeros(4_800, np.float32), RATE_HZ, 0.0)
    assert gauge.level_dbfs(0.0) == SILENT_DBFS
    gauge.hear(np.zeros(0, np.float32), RATE_HZ, 0.0)
    assert gauge.level_dbfs(0.0) == SILENT_DBFS


def test_a_block_is_shown_part_after_part_in_the_time_that_it_took() -> None:
    gauge = Gauge()
    gauge.hear(rising(), RATE_HZ, 7.0)
    shown = [gauge.level_dbfs(7.0 + at_s) for at_s in (0.0, 0.03, 0.04, 0.06, 0.07, 0.2)]
    assert shown == pytest.approx([-40, -40, -20, -20, 0, 0], abs=0.01)
    assert gauge.heard_s == 7.0


def test_a_short_block_is_one_level() -> None:
    gauge = Gauge()
    gauge.hear(rising()[:400], RATE_HZ, 0.0)
    assert gauge.level_dbfs(0.0) == gauge.level_dbfs(0.09) == pytest.approx(-40, abs=0.01)


def test_what_is_old_or_was_anothers_is_silence() -> None:
    gauge = Gauge()
    gauge.hear(rising(), RATE_HZ, 7.0)
    assert gauge.level_dbfs(7.6) == SILENT_DBFS
    gauge.forget()
    assert gauge.level_dbfs(7.0) == SILENT_DBFS
