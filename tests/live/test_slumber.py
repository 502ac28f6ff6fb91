"""A sleep of the machine is noticed when it is over, and nothing else is taken for one."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence

import pytest

from desktop_app.live.slumber import SLEPT_AFTER_S, sleepless_s, watch_for_sleep


class EndOfClock(Exception):  # noqa: N818 (it is no error)
    pass


def wakings(moments_s: Sequence[float]) -> int:
    """Count how often somebody is woken while a clock shows these times, one look after the other."""
    times = iter(moments_s)
    woken: list[None] = []

    def now_s() -> float:
        try:
            return next(times)
        except StopIteration:
            raise EndOfClock from None

    async def woke() -> None:
        woken.append(None)

    with pytest.raises(EndOfClock):
        asyncio.run(watch_for_sleep(woke, now_s=now_s, look_every_s=0.0))
    return len(woken)


def test_a_jump_of_the_clock_wakes_once() -> None:
    assert wakings([0.0, 1.0, 2.0, 3_600.0, 3_601.0]) == 1
    assert wakings([0.0, 60.0, 61.0, 200.0]) == 2


def test_a_busy_machine_or_a_clock_that_is_set_back_wakes_nobody() -> None:
    assert wakings([0.0, 1.0, SLEPT_AFTER_S, -500.0, -499.0]) == 0


def test_the_clock_goes_on() -> None:
    before_s = sleepless_s()
    time.sleep(0.01)
    assert sleepless_s() > before_s
