"""A translation service that does exactly what a test tells it: the wire's other end, over real sockets."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import numpy as np
from websockets.asyncio.server import ServerConnection, serve

from desktop_app.core.address import Address
from desktop_app.core.protocol import Role
from desktop_app.core.wire import (
    AudioAppend,
    AudioConfig,
    Malformed,
    OutputAudioDelta,
    OutputConfig,
    OutputTranscriptDelta,
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


@dataclass
class Visit:
    """One connection as the far end sees it."""

    socket: ServerConnection
    connection: Connection
    headers: dict[str, str]
    heard: list[WireEvent | Unknown | Malformed] = field(default_factory=list)

    @property
    def chunks(self) -> list[np.ndarray[tuple[int], np.dtype[np.int16]]]:
        """All sound that was appended, chunk by chunk."""
        return [np.frombuffer(event.audio, "<i2") for event in self.heard if isinstance(event, AudioAppend)]

    async def greet(self) -> None:
        """Say `session.created`."""
        await self.connection.send(SessionCreated(event_id="event_1", session=SessionInfo(id="sess_1")))

    async def confirm(self, language: str) -> None:
        """Say `session.updated` with this language."""
        info = SessionInfo(id="sess_1", audio=AudioConfig(output=OutputConfig(language=language)))
        await self.connection.send(SessionUpdated(event_id="event_2", session=info))

    async def next(self) -> WireEvent | Unknown | Malformed:
        """Wait for what the client says next."""
        event = await anext(self.connection.received())
        self.heard.append(event)
        return event

    async def asked(self) -> str:
        """Greet, and hear which language is asked for."""
        await self.greet()
        event = await self.next()
        assert isinstance(event, SessionUpdate)
        assert event.session.audio
        assert event.session.audio.output
        return str(event.session.audio.output.language)

    async def configure(self) -> str:
        """Greet and confirm whatever language is asked for; give it."""
        language = await self.asked()
        await self.confirm(language)
        return language

    async def until_close(self) -> None:
        """Listen until the client says `session.close`."""
        while not isinstance(await self.next(), SessionClose):
            pass

    async def say(self, text: str, frames: int = 4_800) -> None:
        """Send a translation: text and a tone."""
        tone = (8_000 * np.sin(np.arange(frames) / 8)).astype("<i2")
        await self.connection.send(OutputTranscriptDelta(event_id="event_3", delta=text))
        await self.connection.send(OutputAudioDelta(event_id="event_4", delta=tone.tobytes()))

    async def goodbye(self) -> None:
        """Say `session.closed` and wait for the client to go."""
        await self.connection.send(SessionClosed(event_id="event_5"))
        await self.socket.wait_closed()

    def cut(self) -> None:
        """Break the connection without a word."""
        self.socket.transport.abort()


Script = Callable[[Visit], Awaitable[None]]


@dataclass
class FarEnd:
    """A running far end: its address and everybody who came."""

    address: Address
    visits: list[Visit]


@asynccontextmanager
async def far_end(*scripts: Script) -> AsyncIterator[FarEnd]:
    """Serve each new connection with the next script; the last one serves all that follow."""
    visits: list[Visit] = []

    async def receive_visitor(socket: ServerConnection) -> None:
        assert socket.request is not None
        visit = Visit(socket, Connection(socket, Role.SERVICE), dict(socket.request.headers.raw_items()))
        visits.append(visit)
        await scripts[min(len(visits), len(scripts)) - 1](visit)

    async with serve(receive_visitor, "127.0.0.1", 0, compression=None) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        yield FarEnd(Address(f"ws://127.0.0.1:{port}/v1/realtime/translations?model=m"), visits)


async def polite(visit: Visit) -> None:
    """Interpret like a service that has one sentence to say, at the very end."""
    await visit.configure()
    await visit.until_close()
    await visit.say("Hasta luego.")
    await visit.goodbye()


def refusing(language: str, *, times: int = 100) -> Script:
    """Cut off whoever asks for this language, the first `times` times; tell everybody else theirs at the end."""
    refused: list[str] = []

    async def refuse(visit: Visit) -> None:
        asked = await visit.asked()
        if asked == language and len(refused) < times:
            refused.append(asked)
            visit.cut()
            return
        await visit.confirm(asked)
        await visit.until_close()
        await visit.say(f"in {asked}")
        await visit.goodbye()

    return refuse


async def never_greets(visit: Visit) -> None:
    """Accept, and then say nothing at all."""
    await visit.socket.wait_closed()
