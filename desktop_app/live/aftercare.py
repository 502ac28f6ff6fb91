"""Sees to it that what the program has made on the sound server is taken away however the program ends."""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import suppress

from desktop_app.live.watchdog import DISMISSED


class Aftercare:
    """Keeps the watchdog, a process that outlives this one for a moment.

    Threads: none; all calls come from one loop.
    """

    def __init__(self) -> None:
        """Prepare; a program that makes nothing needs no watchdog."""
        self._watchdog: asyncio.subprocess.Process | None = None
        self._setting = asyncio.Lock()

    async def begin(self) -> None:
        """Set the watchdog, unless it is set. A frozen program holds no second one: its next start tidies up."""
        async with self._setting:
            if getattr(sys, "frozen", False) or (self._watchdog is not None and self._watchdog.returncode is None):
                return
            command = [sys.executable, "-P", "-m", "desktop_app.live.watchdog", str(os.getpid())]
            with suppress(OSError):
                self._watchdog = await asyncio.create_subprocess_exec(
                    *command, stdin=asyncio.subprocess.PIPE, start_new_session=True
                )

    async def close(self) -> None:
        """Dismiss the watchdog: an orderly end has taken everything away by itself."""
        watchdog, self._watchdog = self._watchdog, None
        if watchdog is not None and watchdog.stdin is not None:
            watchdog.stdin.write(DISMISSED)
            watchdog.stdin.close()
            await watchdog.wait()
