"""Puts a track on the wire in steady time, through however many sessions a lane lives."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from desktop_app.core.audio import CHUNK_S, Chunker, Frames
from desktop_app.core.errors import ServiceError
from desktop_app.core.replay import Replay
from desktop_app.live.clock import Clock
from desktop_app.live.session import Session


class Sender:
    """Keeps what a track delivers until a session takes it, and what a session took until it is answered.

    Threads: none; it belongs to the lanes' loop.
    """

    def __init__(self, clock: Clock, sent: Callable[[Frames], None]) -> None:
        """Begin with nothing heard; `sent` sees each chunk that went out."""
        self._clock = clock
        self._sent = sent
        self._chunker = Chunker()
        self._replay = Replay()
        self._woken = asyncio.Event()
        self._is_finishing = False
        self.n_chunks = 0
        """How many chunks have gone out, those that went out again included."""

    @property
    def holds_speech(self) -> bool:
        """Whether something that was said has not gone out yet, or has to go out again."""
        return self._chunker.holds_speech

    def take_dropped_speech_s(self) -> float:
        """Give the seconds of speech that were given up since the last time this was asked.

        They waited too long, or were sent too often without an answer.
        """
        return self._chunker.take_dropped_speech_s() + self._replay.take_given_up_s()

    def note_speech(self) -> None:
        """Note that translated speech has arrived: it answers what was said before it."""
        self._replay.note_speech()

    def note_text(self) -> None:
        """Note that translated text has arrived."""
        self._replay.note_text(self._clock.now_s())

    def take_back_unanswered(self, *, closed: bool) -> float:
        """Put what an ended session left unanswered before all that waits; give its length in seconds.

        `closed` says that the service ended it in order, where it broke otherwise.
        """
        unanswered = self._replay.take_unanswered(self._clock.now_s(), closed=closed)
        for chunk in reversed(unanswered):
            self._chunker.put_back(chunk)
        return len(unanswered) * CHUNK_S

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
        self._replay.begin(self._clock.now_s())
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
            self._replay.note_last(self._clock.now_s())
        finally:
            self._chunker.stop()

    async def _append(self, session: Session, chunk: Frames) -> None:
        try:
            await session.append(chunk)
        except (ServiceError, asyncio.CancelledError):  # cancelled: the service has ended the session meanwhile
            self._chunker.put_back(chunk)
            raise
        self.n_chunks += 1
        self._replay.note_sent(chunk, self._clock.now_s())
        self._sent(chunk)

    async def _wait_for_track(self) -> None:
        due_s = self._chunker.next_s()
        delay_s = 0.0 if due_s is None else max(0.0, due_s - self._clock.now_s())
        timer = asyncio.get_running_loop().call_later(delay_s, self._woken.set)
        await self._woken.wait()
        self._woken.clear()
        timer.cancel()
