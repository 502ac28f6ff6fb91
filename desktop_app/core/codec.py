"""Turns what stands on the wire (JSON in text frames) into events and back.

What a service says is read tolerantly: unknown fields and types pass. What a client says is read strictly, because
the real service answers each unknown parameter with an `error`, and ours must teach the same lessons.
"""

from __future__ import annotations

import re
from contextlib import suppress
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
_COMPLAINT: Final = re.compile(
    r"(?:Object (?P<what>contains unknown|missing required) field `(?P<field>.*?)`|(?P<why>.*?))"
    r"(?: - at `\$\.?(?P<at>[^`]*)`)?",
    re.DOTALL,
)
"""What msgspec says is wrong with an object. Source: its messages; the tests hold each of those that clients meet."""


_UNREADABLE: Final = (msgspec.DecodeError, UnicodeError, RecursionError)


class _Head(msgspec.Struct):
    type: str
    event_id: object = None
    session: object = msgspec.UNSET


_HEAD: Final = msgspec.json.Decoder(_Head)
_ANY_OBJECT: Final = msgspec.json.Decoder(dict[str, object])


def encode(event: WireEvent) -> str:
    """Write an event as the JSON of one text frame; bytes become base64."""
    return _ENCODER.encode(event).decode()


def decode_server_event(data: str | bytes) -> AnyServerEvent | Unknown | Malformed:
    """Read what a service said; never raises, because a bad event must not end a conversation."""
    try:
        return _SERVER_EVENTS.decode(data)
    except _UNREADABLE as error:
        kind = _type_of(data)
        if kind is not None and kind not in _SERVER_TYPES:
            return Unknown(kind)
        salvaged = _salvage(data)
        if salvaged is not None:
            return salvaged
        return Malformed(code="malformed_event", message=f"The service sent an event that cannot be read: {error}")


def decode_client_event(data: str | bytes) -> AnyClientEvent | Malformed:
    """Read what a client said; what is wrong with it comes back in the words of the `error` that answers it."""
    try:
        event = _CLIENT_EVENTS.decode(data)
    except _UNREADABLE as error:
        return _diagnose(data, error)
    return _check_client_event(event)


def _salvage(data: str | bytes) -> AnyServerEvent | None:
    """Read an event without its nulls, or else only its words and sound: none may be lost to a bad number beside it."""
    for reading in (_without_nulls, _words_and_sound):
        with suppress(*_UNREADABLE):
            return _SERVER_EVENTS.decode(_ENCODER.encode(reading(_ANY_OBJECT.decode(data))))
    return None


def _words_and_sound(said: dict[str, object]) -> object:
    return {name: said[name] for name in ("type", "delta") if name in said}


def _without_nulls(value: object) -> object:
    """Leave out what is null at any depth: to a reader that knows every default, null and absent are the same."""
    if isinstance(value, dict):
        return {name: _without_nulls(part) for name, part in value.items() if part is not None}
    return value


def _type_of(data: str | bytes) -> str | None:
    try:
        return _HEAD.decode(data).type
    except _UNREADABLE:
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
    except _UNREADABLE:
        return Malformed(code="invalid_event", message="Not an event: expected a JSON object with a string 'type'.")
    event_id = head.event_id if isinstance(head.event_id, str) and len(head.event_id) <= MAX_EVENT_ID_CHARS else None
    if head.type not in _CLIENT_TYPES:
        supported = ", ".join(f"'{kind}'" for kind in _CLIENT_TYPES)
        message = f"Invalid value: '{head.type}'. Supported values are: {supported}."
        return Malformed(code="invalid_value", message=message, param="type", event_id=event_id)
    if head.type == "session.update" and head.session is msgspec.UNSET:
        # Said before any complaint about what stands in its place. Source: seen of the vendor's service.
        return _explain("Object missing required field `session`", event_id)
    return _explain(str(error), event_id)


def _explain(complaint: str, event_id: str | None) -> Malformed:
    found = _COMPLAINT.fullmatch(complaint)
    assert found is not None  # noqa: S101 (the pattern takes any text)
    param = ".".join(filter(None, (found["at"], found["field"]))) or None
    if found["what"] == "contains unknown":
        code, message = "unknown_parameter", f"Unknown parameter: '{param}'."
    elif found["what"] == "missing required":
        code, message = "missing_required_parameter", f"Missing required parameter: '{param}'."
    else:
        code = "invalid_type" if found["why"].startswith("Expected") else "invalid_value"
        message = f"Invalid value for '{param}': {found['why']}."
    if param == "audio" and code.startswith("invalid"):
        message = "Invalid 'audio': expected base64 of mono PCM16 at 24 kHz."
    return Malformed(code=code, message=message, param=param, event_id=event_id)
