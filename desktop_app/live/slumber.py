"""Notices that the machine has slept, because no socket tells of it: the far end just never answers again."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Final

SLEPT_AFTER_S: Final = 15.0
"""A look that is so late comes after a sleep. Shorter ones the connections outlive; a stall so long ends them too."""
_LOOK_EVERY_S: Final = 1.0


def sleepless_s() -> float:
    """Give the time in seconds by a clock that goes on while the machine sleeps; its beginning is unspecified.

    Linux has one for just that; elsewhere it is the wall clock, and setting that by hand looks like a sleep.
    """
    boot_clock: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    return time.time() if boot_clock is None else time.clock_gettime(boot_clock)


async def watch_for_sleep(
    woke: Callable[[], Awaitable[object]],
    *,
    now_s: Callable[[], float] = sleepless_s,
    look_every_s: float = _LOOK_EVERY_S,
) -> None:
    """Call `woke` after each sleep, for as long as nobody cancels this."""
    seen_s = now_s()
    while True:
        await asyncio.sleep(look_every_s)
        before_s, seen_s = seen_s, now_s()
        if seen_s - before_s > SLEPT_AFTER_S:
            await woke()
