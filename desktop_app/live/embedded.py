"""The embedded service as a process of our own: started, watched, started again, and ended with us."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Sequence
from typing import Final

import msgspec

from desktop_app.core.address import Address, bearer
from desktop_app.core.errors import ServiceError
from desktop_app.core.wire import MODEL

START_TIMEOUT_S: Final = 60.0
"""Loading the models takes about a second here; a cold disk on a weak laptop takes far longer."""
STOP_TIMEOUT_S: Final = 5.0
_CREATION_FLAGS: Final = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0) | getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows a session of its own is a group of its own, and no console opens; elsewhere there are no such flags."""
MAX_RESTARTS: Final = 5
"""A service that dies this often, soon after each start, will not be cured by starting it once more."""
STEADY_S: Final = 60.0
"""A start this long after the last one is no part of the same trouble, so what came before is forgotten."""
_WORDS_BYTES: Final = 4_096


class _Ready(msgspec.Struct):
    url: str
    token: str


class EmbeddedService:
    """Gives the address of a running embedded service; starts one when there is none.

    Threads: none; it belongs to the lanes' loop.
    """

    def __init__(self, command: Sequence[str] | None = None, *, steady_s: float = STEADY_S) -> None:
        """Prepare; `command` starts a service that prints one JSON line when it is ready."""
        self._steady_s = steady_s
        self._started_s = 0.0
        self._command = tuple(command) if command is not None else _own_command()
        self._process: Process | None = None
        self._address: Address | None = None
        self._starting = asyncio.Lock()
        self._n_starts = 0
        self._last_words = ""
        self._reading: asyncio.Task[None] | None = None
        self._dropped: set[asyncio.Task[None]] = set()

    @property
    def pid(self) -> int | None:
        """The running process, if there is one."""
        return None if self._process is None or self._process.returncode is not None else self._process.pid

    async def address(self) -> Address:
        """Give the address, once the service is ready; lanes that ask at the same time share one start.

        Raises:
            ServiceError: it cannot be started.
        """
        async with self._starting:
            if self._address is not None and self.pid is not None:
                return self._address
            now_s = asyncio.get_running_loop().time()
            if self._address is not None and now_s - self._started_s >= self._steady_s:
                self._n_starts = 0
            if self._n_starts > MAX_RESTARTS:
                message = "The interpreter on this machine keeps stopping, so it was left alone. Run: dragoman doctor"
                raise ServiceError(message, code="interpreter_unstable", permanent=True)
            self._n_starts += 1
            self._address = None
            try:
                self._address = await self._start()
                self._started_s = asyncio.get_running_loop().time()
            finally:
                if self._address is None:
                    self._drop()  # it is late, or nobody waits for it any more: it must not stay behind
            return self._address

    async def close(self) -> None:
        """End the process; closing twice is closing once."""
        process, self._process = self._process, None
        if process is not None and process.returncode is None:
            process.terminate()
            try:
                async with asyncio.timeout(STOP_TIMEOUT_S):
                    await process.wait()
            except TimeoutError:
                process.kill()
                await process.wait()
        await asyncio.gather(*self._dropped)
        if self._reading is not None:
            await self._let_it_speak()  # its last pipe closes a moment after the process has ended
            self._reading.cancel()
            await asyncio.gather(self._reading, return_exceptions=True)

    def _drop(self) -> None:
        """Kill a process that nobody waits for; that it has ended is seen to by `close`."""
        process, self._process = self._process, None
        if process is not None and process.returncode is None:
            process.kill()
            ending = asyncio.ensure_future(_ended(process))
            self._dropped.add(ending)
            ending.add_done_callback(self._dropped.discard)

    async def _start(self) -> Address:
        try:
            self._process = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=DEVNULL,
                stdout=PIPE,
                stderr=PIPE,
                start_new_session=True,  # Ctrl+C at the terminal is ours to answer: the service must live to drain
                creationflags=_CREATION_FLAGS,
            )
        except OSError as error:
            message = f"The interpreter on this machine cannot be started ({error.strerror}). Run: dragoman doctor"
            raise ServiceError(message, code="interpreter_failed", permanent=True) from error
        assert self._process.stdout is not None  # noqa: S101 (asked for in the call above)
        assert self._process.stderr is not None  # noqa: S101 (as above)
        self._last_words = ""
        self._reading = asyncio.create_task(self._keep_last_words(self._process.stderr))
        try:
            async with asyncio.timeout(START_TIMEOUT_S):
                line = await self._process.stdout.readline()
            ready = msgspec.json.decode(line, type=_Ready)
        except (TimeoutError, msgspec.DecodeError) as error:
            await self._let_it_speak()
            reason = f" ({self._last_words})" if self._last_words else ""
            message = f"The interpreter on this machine did not start{reason}. Run: dragoman doctor"
            raise ServiceError(message, code="interpreter_failed", permanent=True) from error
        return bearer(f"{ready.url}?model={MODEL}", ready.token)

    async def _let_it_speak(self) -> None:
        """Wait a moment until a service that ends has said its last words on its standard error."""
        assert self._reading is not None  # noqa: S101 (set before the only calls)
        await asyncio.wait({self._reading}, timeout=1.0)

    async def _keep_last_words(self, stderr: asyncio.StreamReader) -> None:
        said = b""
        while part := await stderr.read(_WORDS_BYTES):  # not line by line: one that is too long would end the reading
            said = (said + part)[-_WORDS_BYTES:]
            *_, line = said.strip().splitlines() or [b""]
            self._last_words = line.decode(errors="replace").strip().removeprefix("dragoman: ").rstrip(".")


async def _ended(process: Process) -> None:
    await process.wait()


def _own_command() -> tuple[str, ...]:
    # -P: or a file named like a module, in the folder where a person happens to be, would be loaded in its place.
    program = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-P", "-m", "desktop_app")
    return (*program, "service", "--owner", str(os.getpid()))
