"""The translation protocol without I/O: told only its role, it says what may be said when.

All that affects a session's phase stands in `RULES`; nothing here knows a socket. Both ends of the wire use this class,
so a mistake in the vocabulary cannot hide on one side.

    OPENING ──created──▶ READY ──updated──▶ CONFIGURED
       └───────────┬───────┴───────┬────────────┘
              close│          closed│ (unasked: expiry)
                CLOSING ──closed──▶ CLOSED
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from desktop_app.core.codec import decode_client_event, decode_server_event, encode
from desktop_app.core.errors import LocalProtocolError
from desktop_app.core.wire import (
    AudioAppend,
    ErrorOccurred,
    InputTranscriptDelta,
    Malformed,
    OutputAudioDelta,
    OutputTranscriptDelta,
    SessionClose,
    SessionClosed,
    SessionCreated,
    SessionUpdate,
    SessionUpdated,
    Unknown,
    WireEvent,
)


class Role(Enum):
    """Which end of the wire we are."""

    CLIENT = "client"
    SERVICE = "service"


class Phase(Enum):
    """How far a session has come."""

    OPENING = "opening"
    READY = "ready"
    CONFIGURED = "configured"
    CLOSING = "closing"
    CLOSED = "closed"


_ALIVE: Final[dict[Phase, Phase]] = {phase: phase for phase in Phase if phase is not Phase.CLOSED}

RULES: Final[dict[type[WireEvent], dict[Phase, Phase]]] = {
    SessionUpdate: {phase: phase for phase in (Phase.OPENING, Phase.READY, Phase.CONFIGURED)},
    AudioAppend: {phase: phase for phase in (Phase.READY, Phase.CONFIGURED)},
    SessionClose: dict.fromkeys(_ALIVE, Phase.CLOSING),
    SessionCreated: {Phase.OPENING: Phase.READY, Phase.CLOSING: Phase.CLOSING},
    SessionUpdated: {Phase.READY: Phase.CONFIGURED, Phase.CONFIGURED: Phase.CONFIGURED, Phase.CLOSING: Phase.CLOSING},
    InputTranscriptDelta: _ALIVE,
    OutputTranscriptDelta: _ALIVE,
    OutputAudioDelta: _ALIVE,
    ErrorOccurred: _ALIVE,
    SessionClosed: dict.fromkeys(_ALIVE, Phase.CLOSED),
}
"""For each event the phases in which it may be said, and the phase that follows."""

STRICTER_FOR_OURSELVES: Final[dict[type[WireEvent], frozenset[Phase]]] = {
    AudioAppend: frozenset({Phase.CONFIGURED}),
}
"""What we allow ourselves where the protocol allows more: a new session already translates to Spanish, so no sound is
sent before the service has confirmed the language that was asked for."""


class Protocol:
    """One session seen from one end: feed it what arrives, ask it for what to send.

    Threads: none; one task owns it.
    """

    def __init__(self, role: Role) -> None:
        """Begin a session, seen from `role`."""
        self.role = role
        self.phase = Phase.OPENING

    def send(self, event: WireEvent) -> str:
        """Give the text frame to put on the wire.

        Raises:
            LocalProtocolError: the event may not be said now (our bug); the phase stays as it was.
        """
        follows = RULES[type(event)].get(self.phase)
        allowed = STRICTER_FOR_OURSELVES.get(type(event))
        strict = self.role is Role.CLIENT and allowed is not None and self.phase not in allowed
        if follows is None or strict:
            raise LocalProtocolError(f"{type(event).__name__} may not be sent while the session is {self.phase.value}.")
        self.phase = follows
        return encode(event)

    def receive(self, data: str | bytes) -> WireEvent | Unknown | Malformed:
        """Read one frame; what is wrong with it comes back as a value, because it is the other side's fault."""
        event = decode_server_event(data) if self.role is Role.CLIENT else decode_client_event(data)
        if isinstance(event, Unknown | Malformed):
            return event
        follows = RULES[type(event)].get(self.phase)
        if follows is None:
            tag = type(event).__struct_config__.tag
            return Malformed(
                code="invalid_event",
                message=f"'{tag}' cannot be used while the session is {self.phase.value}.",
                event_id=getattr(event, "event_id", None),
            )
        self.phase = follows
        return event
