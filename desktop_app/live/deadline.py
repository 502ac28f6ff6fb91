"""How long something may still take: without end at first, then for a while, then no longer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

T = TypeVar("T")


class Deadline:
    """Begins to run when somebody says so, and can be made to pass at once.

    Threads: none; it belongs to the lanes' loop.
    """

    def __init__(self) -> None:
        """Begin without an end."""
        self.has_begun = asyncio.Event()
        self._has_passed = asyncio.Event()
        self._timer: asyncio.TimerHandle | None = None

    def begin(self, seconds: float) -> None:
        """Let it pass after so many seconds; only the first call counts."""
        if not self.has_begun.is_set():
            self.has_begun.set()
            self._timer = asyncio.get_running_loop().call_later(seconds, self._has_passed.set)

    def pass_now(self) -> None:
        """Wait no longer."""
        self.has_begun.set()
        self._has_passed.set()
        self.forget()

    def forget(self) -> None:
        """Let go of the timer: nobody waits any more."""
        if self._timer is not None:
            self._timer.cancel()

    async def expire(self) -> None:
        """Wait for the end.

        Raises:
            TimeoutError: it has come.
        """
        await self._has_passed.wait()
        raise TimeoutError

    async def within(self, awaited: Awaitable[T]) -> T:
        """Give the result of what is awaited, if it comes in time.

        Raises:
            TimeoutError: it did not, and was cancelled.
        """
        working = asyncio.ensure_future(awaited)
        passing = asyncio.ensure_future(self._has_passed.wait())
        try:
            await asyncio.wait({working, passing}, return_when=asyncio.FIRST_COMPLETED)
            if not working.done():
                raise TimeoutError
            return working.result()
        finally:
            for task in (working, passing):
                task.cancel()
            await asyncio.gather(working, passing, return_exceptions=True)
