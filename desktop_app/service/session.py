"""One client's session, seen from the service: what it says is heard, what is understood goes back."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, Protocol, TypeAlias

import msgspec
import numpy as np
from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from desktop_app.core.audio import CHUNK_FRAMES, Frames
from desktop_app.core.errors import ServiceError
from desktop_app.core.protocol import Phase, Role
from desktop_app.core.wire import (
    AnyServerEvent,
    AudioAppend,
    ErrorDetail,
    ErrorOccurred,
    Malformed,
    OutputAudioDelta,
    SessionClose,
    SessionClosed,
    SessionCreated,
    SessionInfo,
    SessionUpdate,
    SessionUpdated,
    Unknown,
    WireEvent,
)
from desktop_app.live.connection import Connection
from desktop_app.service.configuration import patched
from desktop_app.service.deltas import Deltas
from desktop_app.service.faults import NO_FAULTS, Faults
from desktop_app.service.outputs import Output

STEP_MS: Final = 200
"""Model time goes in these steps, one for each engine frame."""
_FRAME_BYTES: Final = CHUNK_FRAMES * 2
_GLANCE_S: Final = 0.05
"""So often a swamped session looks whether it may read on."""
_EVENT_BYTES: Final = 200
"""What an event without speech weighs while it waits; pieces of silence share their sound."""


class Interpreter(Protocol):
    """What a session needs of an interpreter. Every call returns at once; outputs come from threads of its own."""

    @property
    def behind_s(self) -> float:
        """Give how much of what it heard it has not worked on yet."""

    def hear(self, frames: Frames, elapsed_ms: int) -> None:
        """Take one engine frame: int16 [4800], which ends at `elapsed_ms` of model time."""

    def retarget(self, target: str) -> None:
        """Interpret into another language what is heard from now on."""

    def finish(self) -> Future[None]:
        """Interpret to the end; done when the last output was posted."""

    def close(self) -> None:
        """Drop everything."""


Post: TypeAlias = Callable[[Output], None]
Begin: TypeAlias = Callable[[str, Post], Interpreter]
"""Begins to interpret into a language; the outputs are posted from any thread."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How patient the service is; the values are for a real day, tests choose shorter ones."""

    lifetime_s: float = 3600.0
    """A session lasts so long. Source: measured by an adopter on every session."""
    farewell_s: float = 10.0
    """After its last word the service waits so long for the client to close."""
    max_behind_s: float = 600.0
    """While the interpreter is further behind than this, nothing more is read from the client: 40 MB at most. Not less,
    because a client that is not read from gets no answer to its pings either, and many leave after 20 s without one."""
    max_waiting_bytes: int = 16 * 2**20
    """While more than this waits to be sent, nothing more is read from the client."""
    now_unix_s: Callable[[], float] = time.time


class Session:
    """Holds one session from `session.created` to the end of the connection.

    Threads: none but the loop's, except that an interpreter posts its outputs from its own.
    """

    def __init__(
        self,
        socket: ServerConnection,
        *,
        model: str,
        begin: Begin,
        reaches_target: Callable[[str], bool],
        terms: Terms,
        faults: Faults = NO_FAULTS,
    ) -> None:
        """Prepare a session over a socket that is open.

        Raises:
            ServiceError: no interpreter can be had.
        """
        self._socket = socket
        self._connection = Connection(socket, Role.SERVICE)
        self._terms = terms
        self._faults = faults
        self._lifetime_s = terms.lifetime_s if faults.expire_s is None else faults.expire_s
        self._reaches_target = reaches_target
        self._info = SessionInfo(
            id=f"sess_{secrets.token_hex(12)}", model=model, expires_at=int(terms.now_unix_s() + self._lifetime_s)
        )
        self._loop = asyncio.get_running_loop()
        self._outbox: asyncio.Queue[AnyServerEvent] = asyncio.Queue()
        self._waiting_bytes = 0
        self._held = bytearray()
        self._elapsed_ms = 0
        self._deltas = Deltas(faults)
        self._finishing: asyncio.Task[None] | None = None
        self._interpreter = begin(self._info.audio.output.language, self._post)

    async def run(self) -> None:
        """Hold the session; returns when the client is gone, and leaves nothing behind."""
        try:
            async with asyncio.TaskGroup() as scope:
                work = [scope.create_task(part) for part in (self._read(scope), *self._other_parts())]
                await self._socket.wait_closed()
                for task in filter(None, [*work, self._finishing]):
                    task.cancel()
        finally:
            self._interpreter.close()

    def _other_parts(self) -> list[Coroutine[None, None, None]]:
        parts = [self._write(), self._expire()]
        if self._faults.abrupt_end_s is not None:
            parts.append(self._cut(self._faults.abrupt_end_s))
        if self._faults.keepalive_1011_s is not None:
            parts.append(self._lose_patience(self._faults.keepalive_1011_s))
        return parts

    async def _read(self, scope: asyncio.TaskGroup) -> None:
        with suppress(ServiceError):  # the client left without a farewell: nobody is left to tell
            await self._greet()
            async for event in self._connection.received():
                await self._take(event, scope)

    async def _greet(self) -> None:
        if self._faults.early_error:
            early = ErrorDetail(type="server_error", code="server_error", message="The server had an error.")
            await self._connection.send(_stamped(ErrorOccurred(error=early)))
        await self._connection.send(_stamped(SessionCreated(session=self._info)))
        with suppress(ConnectionClosed):
            if self._faults.unknown_event:
                await self._socket.send('{"type": "session.weather", "event_id": "event_0", "outlook": "fair"}')
            if self._faults.malformed_event:
                await self._socket.send('{"type": "session.output_transcript.delta", "delta": ')

    async def _take(self, event: WireEvent | Unknown | Malformed, scope: asyncio.TaskGroup) -> None:
        if self._connection.phase is Phase.CLOSED:
            return
        if isinstance(event, Malformed):
            self._reject(event)
        elif isinstance(event, SessionUpdate):
            self._configure(event)
        elif isinstance(event, AudioAppend):
            await self._hear(event.audio)
        elif isinstance(event, SessionClose) and self._finishing is None:
            self._finishing = scope.create_task(self._finish())

    def _reject(self, event: Malformed) -> None:
        is_late = event.code == "invalid_event" and self._connection.phase is Phase.CLOSING
        if is_late and self._faults.append_after_close == "ignore":
            return
        detail = ErrorDetail(code=event.code, message=event.message, param=event.param, event_id=event.event_id)
        self._emit(ErrorOccurred(error=detail))

    def _configure(self, event: SessionUpdate) -> None:
        if self._faults.hang_update:
            return
        info = patched(self._info, event.session, self._reaches_target)
        if isinstance(info, ErrorDetail):
            self._emit(ErrorOccurred(error=msgspec.structs.replace(info, event_id=event.event_id)))
            return
        if info.audio.output != self._info.audio.output:
            self._interpreter.retarget(info.audio.output.language)
        self._info = info
        self._emit(SessionUpdated(session=info))

    async def _hear(self, audio: bytes) -> None:
        self._held += audio
        while len(self._held) >= _FRAME_BYTES:
            await self._room()
            self._hear_frame(bytes(self._held[:_FRAME_BYTES]))
            del self._held[:_FRAME_BYTES]

    async def _room(self) -> None:
        """Wait until what came before is worked on: a flood must wait in the client, not in our memory."""
        await asyncio.sleep(0)
        while self._is_swamped():  # noqa: ASYNC110 (threads and the socket know no event; this is rare, and 20 a second)
            await asyncio.sleep(_GLANCE_S)

    def _is_swamped(self) -> bool:
        is_behind = self._interpreter.behind_s > self._terms.max_behind_s
        return is_behind or self._waiting_bytes > self._terms.max_waiting_bytes

    def _hear_frame(self, frame: bytes) -> None:
        self._elapsed_ms += STEP_MS
        self._interpreter.hear(np.frombuffer(frame, dtype="<i2").astype(np.int16, copy=False), self._elapsed_ms)
        for event in self._deltas.of_frame(self._elapsed_ms):
            self._emit(event)

    def _post(self, output: Output) -> None:
        with suppress(RuntimeError):  # the loop has ended, and the client with it
            self._loop.call_soon_threadsafe(self._say, output)

    def _say(self, output: Output) -> None:
        with_source = self._info.audio.input.transcription is not None
        for event in self._deltas.of_output(output, with_source=with_source):
            self._emit(event)

    async def _finish(self) -> None:
        """Interpret all that was said to its end, then say the last word."""
        await asyncio.sleep(self._faults.slow_drain_s)
        if self._held:
            self._hear_frame(bytes(self._held).ljust(_FRAME_BYTES, b"\0"))
            self._held.clear()
        await asyncio.wrap_future(self._interpreter.finish())
        if not self._faults.no_closed:
            self._emit(SessionClosed())

    def _emit(self, event: AnyServerEvent) -> None:
        self._waiting_bytes += self._weight_bytes(event)
        self._outbox.put_nowait(event)

    def _weight_bytes(self, event: AnyServerEvent) -> int:
        if isinstance(event, OutputAudioDelta) and event.delta is not self._deltas.quiet:
            return _EVENT_BYTES + len(event.delta)
        return _EVENT_BYTES

    async def _write(self) -> None:
        """Send what waits, in order, up to the last word; then wait for the client to close."""
        with suppress(ServiceError):  # the client is gone, and the reader knows it
            while self._connection.phase is not Phase.CLOSED:
                event = await self._outbox.get()
                await self._connection.send(_stamped(event))
                self._waiting_bytes -= self._weight_bytes(event)
        await asyncio.sleep(self._terms.farewell_s)
        await self._hang_up()

    async def _expire(self) -> None:
        await asyncio.sleep(self._lifetime_s)
        if self._faults.expiry == "error":
            message = "Your session hit the maximum duration of 60 minutes."
            self._emit(ErrorOccurred(error=ErrorDetail(code="session_expired", message=message)))
        if self._faults.expiry != "socket":
            self._emit(SessionClosed())
            with suppress(TimeoutError):
                async with asyncio.timeout(self._terms.farewell_s):
                    await self._socket.wait_closed()
        await self._hang_up()

    async def _hang_up(self, code: int = 1000, reason: str = "") -> None:
        """Close in order, or by force when the client does not even read."""
        try:
            async with asyncio.timeout(self._terms.farewell_s):
                await self._socket.close(code, reason)
        except TimeoutError:
            self._socket.transport.abort()

    async def _cut(self, after_s: float) -> None:
        await asyncio.sleep(after_s)
        self._socket.transport.abort()

    async def _lose_patience(self, after_s: float) -> None:
        await asyncio.sleep(after_s)
        await self._hang_up(1011, "keepalive ping timeout")


def _stamped(event: AnyServerEvent) -> AnyServerEvent:
    return msgspec.structs.replace(event, event_id=f"event_{secrets.token_hex(10)}")
