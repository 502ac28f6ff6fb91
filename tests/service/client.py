"""A client that says exactly what a test tells it, and a service over an interpreter that needs no models."""

from __future__ import annotations

import asyncio
import base64
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import Future
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Condition, Event, Thread
from typing import Any, Self, TypeAlias

import numpy as np
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from desktop_app.core.audio import CHUNK_FRAMES, Frames, silence
from desktop_app.service.faults import NO_FAULTS, Faults
from desktop_app.service.outputs import Failed, SourceText, TranslatedSpeech, TranslatedText, Unreachable
from desktop_app.service.server import Service, listening_socket
from desktop_app.service.session import Post, Terms

TOKEN = "a token of the tests"  # noqa: S105 (it opens nothing)
PATIENCE_S = 60.0
"""More than a busy machine needs; only a test that fails waits so long."""
REACHED = frozenset({"es", "pt", "en"})
WORD = np.full(CHUNK_FRAMES, 5_000, dtype=np.int16)
"""A frame that the tone interpreter hears as a word."""
FOREIGN = np.full(CHUNK_FRAMES, 6_000, dtype=np.int16)
"""A frame that it hears as a language which nothing translates."""
POISON = np.full(CHUNK_FRAMES, 7_000, dtype=np.int16)
"""A frame on which a part of it fails."""
SPOKEN_FRAMES = 2 * CHUNK_FRAMES + 100
"""How long it speaks for each word."""


class ToneInterpreter:
    """Understands tones: each loud frame is a word, and is translated into its level and the target language."""

    def __init__(self, target: str, post: Post, may_work: Event) -> None:
        self.target = target
        self.heard: list[tuple[int, int]] = []
        self._progress = Condition()
        self.closed = Event()
        self._post = post
        self._may_work = may_work
        self._finished: Future[None] = Future()
        self._finished.set_running_or_notify_cancel()
        self._frames: SimpleQueue[tuple[Frames, int, str] | None] = SimpleQueue()
        Thread(target=self._work, daemon=True).start()

    @property
    def behind_s(self) -> float:
        return self._frames.qsize() * 0.2

    def hear(self, frames: Frames, elapsed_ms: int) -> None:
        self._frames.put((frames, elapsed_ms, self.target))

    def retarget(self, target: str) -> None:
        self.target = target

    def finish(self) -> Future[None]:
        self._frames.put(None)
        return self._finished

    def close(self) -> None:
        self.closed.set()
        self._frames.put(None)

    def wait_for(self, n_frames: int) -> bool:
        """Wait until so many frames were heard; tell whether they were in time."""
        with self._progress:
            return self._progress.wait_for(lambda: len(self.heard) >= n_frames, PATIENCE_S)

    def _work(self) -> None:
        while self._may_work.wait() and (item := self._frames.get()) is not None:
            frames, elapsed_ms, target = item
            level = int(frames[0])
            with self._progress:
                self.heard.append((level, elapsed_ms))
                self._progress.notify_all()
            if level == FOREIGN[0]:
                self._post(Unreachable("ja", target))
            elif level == POISON[0]:
                self._post(Failed("The voice failed, so a phrase was lost. Run: dragoman doctor"))
            elif level == WORD[0]:
                self._post(SourceText(" word", elapsed_ms))
                self._post(TranslatedText(f" {target}", elapsed_ms))
                self._post(TranslatedSpeech(np.full(SPOKEN_FRAMES, 1_000, dtype=np.int16), elapsed_ms))
        self._finished.set_result(None)


@dataclass
class Door:
    """A service that is open, and the interpreters that it began."""

    url: str
    port: int
    service: Service
    interpreters: list[ToneInterpreter] = field(default_factory=list)
    may_work: Event = field(default_factory=Event)
    """Cleared, it holds up every interpreter."""

    @property
    def origin(self) -> str:
        return f"ws://127.0.0.1:{self.port}"


@asynccontextmanager
async def open_door(faults: Faults = NO_FAULTS, terms: Terms | None = None) -> AsyncIterator[Door]:
    """Open a service on a free port, over tone interpreters."""
    interpreters: list[ToneInterpreter] = []
    may_work = Event()
    may_work.set()

    def begin(target: str, post: Post) -> ToneInterpreter:
        interpreters.append(ToneInterpreter(target, post, may_work))
        return interpreters[-1]

    service = Service(
        begin=begin, reaches_target=lambda target: target in REACHED, token=TOKEN, faults=faults, terms=terms
    )
    listener = listening_socket(0)
    try:
        url = await service.open(listener)
        yield Door(url, listener.getsockname()[1], service, interpreters, may_work)
    finally:
        may_work.set()
        await service.close()


class Client:
    """One client on a raw websocket."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str, **options: Any) -> AsyncIterator[Self]:
        """Connect as `connected` does, and close in the end."""
        client = await cls.connected(url, **options)
        try:
            yield client
        finally:
            await client.socket.close()

    @classmethod
    async def connected(
        cls,
        url: str,
        *,
        token: str | None = TOKEN,
        query: str = "?model=gpt-realtime-translate",
        subprotocols: list[str] | None = None,
        headers: dict[str, str] | None = None,
        **options: Any,
    ) -> Self:
        """Connect, by default as the guide shows it."""
        headers = dict(headers or {})
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        offered = None if subprotocols is None else [Subprotocol(name) for name in subprotocols]
        return cls(
            await connect(
                url + query, additional_headers=headers, subprotocols=offered, max_size=None, proxy=None, **options
            )
        )

    async def say(self, kind: str, **fields: Any) -> None:
        """Say one event."""
        await self.socket.send(json.dumps({"type": kind, **fields}))

    async def configure(self, language: str = "es", **input_fields: Any) -> dict[str, Any]:
        """Ask for a language; give the session as it is then."""
        audio = {"input": input_fields, "output": {"language": language}}
        await self.say("session.update", session={"audio": audio})
        updated: dict[str, Any] = (await self.until("session.updated"))[-1]["session"]
        return updated

    async def speak(self, *frames: Frames) -> None:
        """Append sound, one event for each piece."""
        for piece in frames:
            audio = base64.b64encode(piece.astype("<i2").tobytes()).decode()
            await self.say("session.input_audio_buffer.append", audio=audio)

    async def next(self) -> dict[str, Any]:
        """Wait for the next event."""
        async with asyncio.timeout(PATIENCE_S):
            event: dict[str, Any] = json.loads(await self.socket.recv())
        return event

    async def until(self, kind: str) -> list[dict[str, Any]]:
        """Wait for an event of this type; give all that came up to it."""
        events = [await self.next()]
        while events[-1]["type"] != kind:
            events.append(await self.next())
        return events

    async def drain(self) -> list[dict[str, Any]]:
        """Close as documented; give all that came up to the last word."""
        await self.say("session.close")
        return await self.until("session.closed")


@asynccontextmanager
async def session(faults: Faults = NO_FAULTS, terms: Terms | None = None) -> AsyncIterator[tuple[Client, Door]]:
    """Open a door and one session behind it, its first word already heard."""
    async with open_door(faults, terms) as door, Client.open(door.url) as client:
        await client.until("session.created")
        yield client, door


Story: TypeAlias = Callable[[Client, Door], Awaitable[None]]


def play(story: Story, faults: Faults = NO_FAULTS, terms: Terms | None = None) -> None:
    """Run one session as the story tells it."""

    async def run() -> None:
        async with asyncio.timeout(PATIENCE_S), session(faults, terms) as (client, door):
            await story(client, door)

    asyncio.run(run())


async def gone(client: Client) -> ConnectionClosed:
    """Wait until the service has ended the connection; give how."""
    try:
        while True:
            await client.next()
    except ConnectionClosed as end:
        return end


def sound(events: list[dict[str, Any]]) -> list[Frames]:
    """Give the sound of each audio delta among the events."""
    deltas = [event["delta"] for event in events if event["type"] == "session.output_audio.delta"]
    return [np.frombuffer(base64.b64decode(delta), dtype="<i2") for delta in deltas]


def words(events: list[dict[str, Any]], side: str) -> str:
    """Give one transcript among the events: `input` or `output`."""
    return "".join(event["delta"] for event in events if event["type"] == f"session.{side}_transcript.delta")


def errors(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Give what was complained of among the events."""
    return [event["error"] for event in events if event["type"] == "error"]


def free_port() -> int:
    """Find a port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


QUIET = silence(CHUNK_FRAMES)
