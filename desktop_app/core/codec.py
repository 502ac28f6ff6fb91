"""Turns what stands on the wire (JSON in text frames) into events and back.

What a service says is read tolerantly: unknown fields and types pass. What a client says is read strictly, because
the real service answers each unknown parameter with an `error`, and ours must teach the same lessons.
"""

from __future__ import annotations

import re
from typing import Final

import msgspec

from desktop_app.core.wire import (
    MAX_EVENT_ID_CHARS,
    AnyClientEvent,
    AnyServerEvent,
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

_ENCODER: Final = msgspec.json.Encoder()
_SERVER_EVENTS: Final[msgspec.json.Decoder[AnyServerEvent]] = msgspec.json.Decoder(AnyServerEvent)
_CLIENT_EVENTS: Final[msgspec.json.Decoder[AnyClientEvent]] = msgspec.json.Decoder(AnyClientEvent)
_SERVER_TYPES: Final = {
    "session.created": SessionCreated,
    "session.updated": SessionUpdated,
    "session.input_transcript.delta": InputTranscriptDelta,
    "session.output_transcript.delta": OutputTranscriptDelta,
    "session.output_audio.delta": OutputAudioDelta,
    "session.closed": SessionClosed,
    "error": ErrorOccurred,
}
_CLIENT_TYPES: Final = {
    "session.update": SessionUpdate,
    "session.input_audio_buffer.append": AudioAppend,
    "session.close": SessionClose,
}
_COMPLAINT: Final = re.compile(r"`(?P<field>\w+)`(?: - at `\$\.?(?P<at>[^`]*)`)?")
_AT: Final = re.compile(r"- at `\$\.?(?P<at>[^`]*)`")


class _Head(msgspec.Struct):
    type: str
    event_id: str | None = None


class _Delta(msgspec.Struct):
    delta: str


_HEAD: Final = msgspec.json.Decoder(_Head)
_DELTA: Final = msgspec.json.Decoder(_Delta)
_SALVAGED: Final = frozenset(kind for kind in _SERVER_TYPES if kind.endswith(".delta"))


def encode(event: WireEvent) -> str:
    """Write an event as the JSON of one text frame; bytes become base64."""
    return _ENCODER.encode(event).decode()


def decode_server_event(data: str | bytes) -> AnyServerEvent | Unknown | Malformed:
    """Read what a service said; never raises, because a bad event must not end a conversation."""
    try:
        return _SERVER_EVENTS.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        kind = _type_of(data)
        if kind is not None and kind not in _SERVER_TYPES:
            return Unknown(kind)
        salvaged = _salvage(kind, data)
        if salvaged is not None:
            return salvaged
        return Malformed(code="malformed_event", message=f"The service sent an event that cannot be read: {error}")


def decode_client_event(data: str | bytes) -> AnyClientEvent | Malformed:
    """Read what a client said; what is wrong with it comes back in the words of the `error` that answers it."""
    try:
        event = _CLIENT_EVENTS.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return _diagnose(data, error)
    return _check_client_event(event)


def _salvage(kind: str | None, data: str | bytes) -> AnyServerEvent | None:
    """Keep the words and the sound of an event whose other fields are broken: text must not be lost to a bad number."""
    if kind not in _SALVAGED:
        return None
    try:
        return _SERVER_EVENTS.decode(_ENCODER.encode({"type": kind, "delta": _DELTA.decode(data).delta}))
    except msgspec.DecodeError:
        return None


def _type_of(data: str | bytes) -> str | None:
    try:
        return _HEAD.decode(data).type
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _check_client_event(event: AnyClientEvent) -> AnyClientEvent | Malformed:
    if event.event_id is not None and len(event.event_id) > MAX_EVENT_ID_CHARS:
        return Malformed(
            code="string_above_max_length",
            message=f"Invalid 'event_id': string too long. Expected at most {MAX_EVENT_ID_CHARS} characters.",
            param="event_id",
        )
    if isinstance(event, AudioAppend) and len(event.audio) % 2:
        return Malformed(
            code="invalid_value",
            message="Invalid 'audio': PCM16 takes two bytes a frame, and this is an odd number of bytes.",
            param="audio",
            event_id=event.event_id,
        )
    return event


def _diagnose(data: str | bytes, error: Exception) -> Malformed:
    try:
        head = _HEAD.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Malformed(code="invalid_event", message="Not an event: expected a JSON object with a string 'type'.")
    event_id = head.event_id
    if event_id is not None and len(event_id) > MAX_EVENT_ID_CHARS:
        event_id = None
    if head.type not in _CLIENT_TYPES:
        supported = ", ".join(f"'{kind}'" for kind in _CLIENT_TYPES)
        message = f"Invalid value: '{head.type}'. Supported values are: {supported}."
        return Malformed(code="invalid_value", message=message, param="type", event_id=event_id)
    return _explain(str(error), event_id)


def _explain(complaint: str, event_id: str | None) -> Malformed:
    named = _COMPLAINT.search(complaint)
    if named is not None and "unknown field" in complaint:
        param = ".".join(filter(None, (named["at"], named["field"])))
        message = f"Unknown parameter: '{param}'."
        return Malformed(code="unknown_parameter", message=message, param=param, event_id=event_id)
    if named is not None and "missing required field" in complaint:
        param = ".".join(filter(None, (named["at"], named["field"])))
        message = f"Missing required parameter: '{param}'."
        return Malformed(code="missing_required_parameter", message=message, param=param, event_id=event_id)
    place = _AT.search(complaint)
    at = place["at"] if place is not None else None
    if at == "audio":
        message = "Invalid 'audio': expected base64 of mono PCM16 at 24 kHz."
        return Malformed(code="invalid_value", message=message, param=at, event_id=event_id)
    code = "invalid_type" if at else "invalid_event"
    message = f"Invalid value for '{at}': {complaint}." if at else f"Invalid event: {complaint}."
    return Malformed(code=code, message=message, param=at, event_id=event_id)
