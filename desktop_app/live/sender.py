"""Puts a track on the wire in steady time, through however many sessions a lane lives."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from desktop_app.core.audio import CHUNK_S, Chunker, Frames
from desktop_app.core.errors import ServiceError
from desktop_app.live.clock import Clock
from desktop_app.live.session import Session


class Sender:
    """Keeps what a track delivers until a session takes it.

    Threads: none; it belongs to the lanes' loop.
    """

    def __init__(self, clock: Clock, sent: Callable[[Frames], None]) -> None:
        """Begin with nothing heard; `sent` sees each chunk that went out."""
        self._clock = clock
        self._sent = sent
        self._chunker = Chunker()
        self._woken = asyncio.Event()
        self._is_finishing = False
        self.n_chunks = 0
        """How many chunks have gone out."""

    @property
    def holds_speech(self) -> bool:
        """Whether something that was said has not gone out yet."""
        return self._chunker.holds_speech

    def take_dropped_speech_s(self) -> float:
        """Give the seconds of speech that waited too long and were given up since the last time this was asked."""
        return self._chunker.take_dropped_speech_s()

    def hear(self, frames: Frames) -> None:
        """Take what the track delivers; while there is no session it is kept, up to 10 s. After `finish`: nothing."""
        if self._is_finishing:
            return
        self._chunker.push(frames)
        if self._chunker.buffered_s >= CHUNK_S:
            self._woken.set()

    def finish(self) -> None:
        """Send what is left, and then say that it was all."""
        self._is_finishing = True
        self._woken.set()

    async def send_to(self, session: Session) -> None:
        """Send to this session until it breaks, or until all was sent and it was told so.

        Raises:
            ServiceError: the connection broke; what could not be sent waits for the next session.
        """
        self._chunker.start(self._clock.now_s())
        try:
            while not self._is_finishing:
                chunk = self._chunker.take(self._clock.now_s())
                if chunk is None:
                    await self._wait_for_track()
                else:
                    await self._append(session, chunk)
            for chunk in self._chunker.flush():
                await self._append(session, chunk)
            await session.finish()
        finally:
            self._chunker.stop()

    async def _append(self, session: Session, chunk: Frames) -> None:
        try:
            await session.append(chunk)
        except (ServiceError, asyncio.CancelledError):  # cancelled: the service has ended the session meanwhile
            self._chunker.put_back(chunk)
            raise
        self.n_chunks += 1
        self._sent(chunk)

    async def _wait_for_track(self) -> None:
        due_s = self._chunker.next_s()
        delay_s = 0.0 if due_s is None else max(0.0, due_s - self._clock.now_s())
        timer = asyncio.get_running_loop().call_later(delay_s, self._woken.set)
        await self._woken.wait()
        self._woken.clear()
        timer.cancel()
