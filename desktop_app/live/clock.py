"""The clock of a run, as a parameter: tests and simulations bring their own."""

from __future__ import annotations

import asyncio
import time
from typing import Protocol


class Clock(Protocol):
    """Monotonic time, and waiting for it."""

    def now_s(self) -> float:
        """Give the time in seconds since an unspecified beginning."""

    async def sleep_until(self, at_s: float) -> None:
        """Wait until the clock shows `at_s`; at once if it does already."""


class SystemClock:
    """The machine's monotonic clock."""

    def now_s(self) -> float:
        """Give the time in seconds since an unspecified beginning."""
        return time.monotonic()

    async def sleep_until(self, at_s: float) -> None:
        """Wait until the clock shows `at_s`."""
        await asyncio.sleep(max(0.0, at_s - time.monotonic()))
