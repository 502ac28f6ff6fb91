"""One connection's life as a client: opened, configured, drained, closed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Final, Literal

from desktop_app.core.address import Address
from desktop_app.core.audio import Frames
from desktop_app.core.errors import ServiceError
from desktop_app.core.protocol import Phase
from desktop_app.core.wire import (
    AnyServerEvent,
    AudioAppend,
    AudioPatch,
    ErrorDetail,
    ErrorOccurred,
    InputPatch,
    Malformed,
    NoiseReduction,
    OutputPatch,
    SessionClose,
    SessionPatch,
    SessionUpdate,
    SessionUpdated,
    Transcription,
    Unknown,
)
from desktop_app.live.connection import Connection, open_connection

OPEN_TIMEOUT_S: Final = 20.0
"""From the first byte to a confirmed language; the vendor's service takes 2 s, a busy machine's first start 5 s."""


class Session:
    """A configured session: sound in, events out.

    Threads: none; it belongs to the lanes' loop.
    """

    def __init__(self, connection: Connection, target: str, transcription_model: str | None, *, is_local: bool) -> None:
        """Use `open`, which also configures."""
        self._connection = connection
        self.target = target
        """The language that was asked for last."""
        self.is_local = is_local
        """Whether the far end is on this machine."""
        self._transcription_model = transcription_model
        self._received = connection.received()

    @classmethod
    async def open(
        cls, address: Address, target: str, transcription_model: str | None, timeout_s: float = OPEN_TIMEOUT_S
    ) -> Session:
        """Connect, ask for the language, and wait until the service has confirmed just that language.

        Raises:
            ServiceError: it could not be reached, refused, or did not confirm in time.
        """
        try:
            async with asyncio.timeout(timeout_s):
                connection = await open_connection(address, timeout_s)
                session = cls(connection, target, transcription_model, is_local=address.is_loopback)
                try:
                    await session._configure()
                except BaseException:
                    await connection.close()
                    raise
        except TimeoutError as late:
            message = (
                f"The service at {address.host} accepted the connection and then did not get ready within "
                f"{timeout_s:.0f} s. Start again, or use another service."
            )
            raise ServiceError(message, code="not_ready") from late
        return session

    async def append(self, frames: Frames) -> None:
        """Send one chunk.

        Raises:
            ServiceError: the connection is gone.
        """
        await self._connection.send(AudioAppend(audio=frames.astype("<i2", copy=False).tobytes()))

    async def retarget(self, target: str) -> None:
        """Ask for another language in the middle of the session; `session.updated` confirms it."""
        self.target = target
        await self._connection.send(self._request())

    async def reduce_noise(self, kind: Literal["near_field", "far_field"] | None) -> None:
        """Ask the service to clean what it hears from now on, or (None) to take it as it is.

        It is asked for by itself, so a service that knows no such thing complains of it alone and still translates.
        """
        reduction = None if kind is None else NoiseReduction(type=kind)
        patch = AudioPatch(input=InputPatch(noise_reduction=reduction))
        await self._connection.send(SessionUpdate(session=SessionPatch(audio=patch)))

    async def finish(self) -> None:
        """Say that nothing more will be said; what is still being translated goes on arriving."""
        await self._connection.send(SessionClose())

    @property
    def has_closed(self) -> bool:
        """Whether the service has said its last word."""
        return self._connection.phase is Phase.CLOSED

    async def received(self) -> AsyncIterator[AnyServerEvent | Malformed]:
        """Give what the service says, until `session.closed` (then the socket is closed too).

        Raises:
            ServiceError: the connection broke.
        """
        async for event in self._received:
            if not isinstance(event, Unknown):
                yield event  # type: ignore[misc]  # a client's connection receives server events only
            if self.has_closed:
                break

    async def close(self) -> None:
        """Close the socket; closing twice is closing once."""
        await self._connection.close()

    def _request(self) -> SessionUpdate:
        transcription = None if self._transcription_model is None else Transcription(self._transcription_model)
        patch = AudioPatch(input=InputPatch(transcription=transcription), output=OutputPatch(language=self.target))
        return SessionUpdate(session=SessionPatch(audio=patch))

    async def _configure(self) -> None:
        """Follow the documented order: created, update, updated. A successful upgrade alone proves nothing."""
        complaint: ErrorDetail | None = None
        asked = False
        try:
            async for event in self._received:
                if isinstance(event, ErrorOccurred):
                    complaint = event.error
                    if asked:
                        raise _refused(complaint)
                elif isinstance(event, SessionUpdated) and event.session.audio.output.language == self.target:
                    return
                elif self.has_closed:
                    break
                elif self._connection.phase is Phase.READY and not asked:
                    asked = True
                    await self._connection.send(self._request())
        except ServiceError:
            if complaint is not None:
                raise _refused(complaint) from None
            raise
        raise _refused(complaint or ErrorDetail(message="it closed the session before it had begun"))


def _refused(complaint: ErrorDetail) -> ServiceError:
    said = complaint.message.strip().rstrip(".")
    return ServiceError(
        f"The service refused the session: {said}.", code=complaint.code or complaint.type, permanent=True
    )
