"""Keeps the machine awake while somebody is being interpreted, by whichever way the desktop offers.

The ways differ by system (the desktop's session on Linux, a thread flag on Windows, a program on macOS), and wakepy
(MIT) knows them all; this module is the only one that does.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

from wakepy import Mode, keep


class Awake:
    """Holds off sleep and the screen saver from `hold` until `release`; either twice is once.

    Threads: asking the desktop takes up to a second where there is none, and wakepy wants each mode entered and left on
    one thread; so it has a thread of its own, and no caller waits.
    """

    def __init__(self) -> None:
        """Hold nothing yet."""
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="awake")
        self._mode: Mode | None = None

    def hold(self) -> Future[bool]:
        """Ask the system to stay awake; the future tells whether it promised to (without a desktop: no)."""
        return self._thread.submit(self._enter)

    def release(self) -> Future[None]:
        """Let the system sleep again when it likes."""
        return self._thread.submit(self._leave)

    def close(self) -> None:
        """Release, and end the thread; the system forgets a promise by itself if the program dies instead."""
        self.release()
        self._thread.shutdown(wait=True)

    def _enter(self) -> bool:
        if self._mode is None:
            self._mode = keep.presenting(on_fail="pass")
            self._mode.__enter__()
        return bool(self._mode.active)

    def _leave(self) -> None:
        mode, self._mode = self._mode, None
        if mode is not None:
            mode.__exit__(None, None, None)
