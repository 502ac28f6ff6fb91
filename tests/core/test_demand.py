"""Dense talk is told from a long phrase."""

from __future__ import annotations

import pytest

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.demand import Demand


def demand_of(said_s: float, every_s: float, seconds: float) -> Demand:
    demand = Demand()
    for number in range(round(seconds / every_s)):
        demand.arrived(round(said_s * FRAME_RATE_HZ), round(number * every_s * FRAME_RATE_HZ))
    return demand


@pytest.mark.parametrize("said_s", [2.0, 4.0, 5.0])
@pytest.mark.parametrize("seconds", [40.0, 400.0])
def test_speech_is_measured_as_a_share_of_time(said_s: float, seconds: float) -> None:
    demand = demand_of(said_s, 4.0, seconds)
    assert demand.share(round((seconds - 2) * FRAME_RATE_HZ)) == pytest.approx(said_s / 4, rel=0.1)


def test_one_long_phrase_is_no_dense_talk() -> None:
    assert demand_of(8.0, 30.0, 30.0).share(0) < 0.5


def test_what_is_long_ago_is_forgotten() -> None:
    assert demand_of(6.0, 4.0, 400.0).share(700 * FRAME_RATE_HZ) < 0.02
