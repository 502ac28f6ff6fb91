"""The codec, held against the vendor's documented messages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.core.codec import decode_client_event, decode_server_event, encode
from desktop_app.core.wire import (
    AudioAppend,
    ErrorDetail,
    ErrorOccurred,
    InputTranscriptDelta,
    Malformed,
    OutputAudioDelta,
    OutputTranscriptDelta,
    SessionClose,
    SessionClosed,
    SessionCreated,
    SessionUpdated,
    TranscriptionConfig,
    Unknown,
    WireEvent,
)

WIRE = Path(__file__).parent.parent / "data" / "wire"
SERVICE_SAYS = sorted((WIRE / "service").glob("*.json"))
CLIENT_SAYS = sorted((WIRE / "client").glob("*.json"))
REFUSED = sorted((WIRE / "refused").glob("*.json"))

texts = st.text(st.characters(exclude_categories=["Cs"]))
ids = st.none() | texts
server_events: st.SearchStrategy[WireEvent] = st.one_of(
    st.builds(SessionClosed, event_id=texts),
    st.builds(InputTranscriptDelta, event_id=texts, delta=texts, elapsed_ms=st.none() | st.integers(0, 3_600_000)),
    st.builds(OutputTranscriptDelta, event_id=texts, delta=texts, elapsed_ms=st.none() | st.integers(0, 3_600_000)),
    st.builds(OutputAudioDelta, event_id=texts, delta=st.binary(), elapsed_ms=st.none() | st.integers(0, 3_600_000)),
    st.builds(ErrorOccurred, event_id=texts, error=st.builds(ErrorDetail, message=texts, code=ids, param=ids)),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(texts, parts, max_size=3),
    max_leaves=8,
)
KINDS = [
    "session.created",
    "session.updated",
    "session.update",
    "session.closed",
    "session.close",
    "session.output_audio.delta",
    "session.input_transcript.delta",
    "session.input_audio_buffer.append",
    "error",
    "session.weather",
]
NAMES = ["session", "audio", "input", "output", "language", "transcription", "model", "delta", "event_id", "error"]
events = st.builds(
    lambda kind, fields: {**fields, "type": kind},
    st.sampled_from(KINDS),
    st.dictionaries(st.sampled_from(NAMES) | texts, json_values, max_size=4),
)


@pytest.mark.parametrize("path", SERVICE_SAYS, ids=lambda path: path.stem)
def test_every_documented_message_of_a_service_is_understood(path: Path) -> None:
    said = path.read_text()

    event = decode_server_event(said)

    assert not isinstance(event, Unknown | Malformed)
    assert type(event).__struct_config__.tag == json.loads(said)["type"]
    assert event.event_id == json.loads(said)["event_id"]


@pytest.mark.parametrize("path", CLIENT_SAYS, ids=lambda path: path.stem)
def test_every_documented_message_of_a_client_survives_reading_and_writing(path: Path) -> None:
    event = decode_client_event(path.read_bytes())

    assert not isinstance(event, Malformed)
    assert json.loads(encode(event)) == json.loads(path.read_text())


@pytest.mark.parametrize("path", REFUSED, ids=lambda path: path.stem)
def test_what_the_service_refuses_is_named_and_answered_to_the_event_it_is_about(path: Path) -> None:
    case = json.loads(path.read_text())

    malformed = decode_client_event(json.dumps(case["said"]))

    assert isinstance(malformed, Malformed)
    assert (malformed.code, malformed.param, malformed.event_id) == (case["code"], case["param"], "u1")
    assert malformed.message.endswith(".")
    assert "`$" not in malformed.message


def test_the_missing_wrapper_is_refused_in_the_words_that_were_seen() -> None:
    malformed = decode_client_event('{"type": "session.update", "audio": {"output": {"language": "fr"}}}')

    assert isinstance(malformed, Malformed)
    assert malformed.message == "Missing required parameter: 'session'."


def test_a_field_that_no_schema_has_does_not_cost_the_session_its_confirmation() -> None:
    created = decode_server_event((WIRE / "service" / "session.created.reference.json").read_text())

    assert isinstance(created, SessionCreated)
    assert created.session.audio.input.transcription == TranscriptionConfig(model="gpt-realtime-whisper")


def test_null_and_absent_are_the_same_to_a_reader() -> None:
    updated = decode_server_event((WIRE / "service" / "session.updated.nulls.json").read_text())

    assert isinstance(updated, SessionUpdated)
    assert updated.session.audio.output.language == "fr"
    assert updated.session.audio.input.transcription is None


@pytest.mark.parametrize("broken", ['"elapsed_ms": "soon"', '"elapsed_ms": 1.5', '"event_id": 7', '"event_id": [null]'])
def test_words_are_kept_when_a_field_beside_them_is_broken(broken: str) -> None:
    said = f'{{"type": "session.output_transcript.delta", "delta": " escuch", {broken}}}'

    assert decode_server_event(said) == OutputTranscriptDelta(delta=" escuch")


@pytest.mark.parametrize(
    "said",
    [
        "",
        "[]",
        "{}",
        '{"type": 5}',
        "[" * 100_000,
        b"\xff\xfe",
        '{"type": "session.output_transcript.delta"}',
        '{"type": "session.output_audio.delta", "delta": "%%"}',
        '{"type": "error", "error": {}}',
        '{"type": "session.output_transcript.delta", "delta": ' + "[" * 100_000,
        '{"type": "session.output_transcript.delta", "delta": "\ud800"}',
        '{"type": "session.created", "session": null, "x": ' + '{"a":' * 990 + "1" + "}" * 991,
    ],
)
def test_what_a_service_cannot_mean_is_malformed_and_never_raises(said: str | bytes) -> None:
    malformed = decode_server_event(said)

    assert isinstance(malformed, Malformed)
    assert malformed.code == "malformed_event"


def test_an_event_that_is_newer_than_we_are_is_let_pass() -> None:
    assert decode_server_event('{"type": "session.weather", "outlook": 5}') == Unknown("session.weather")


@pytest.mark.parametrize("said", ["", "null", "[]", "{}", '{"type": 5}', "[" * 100_000, b"\xff", '{"type": "\ud800"}'])
def test_what_is_no_event_at_all_is_refused_as_one(said: str | bytes) -> None:
    malformed = decode_client_event(said)

    assert isinstance(malformed, Malformed)
    assert (malformed.code, malformed.event_id) == ("invalid_event", None)


def test_an_over_long_event_id_is_refused_and_not_repeated() -> None:
    longest = decode_client_event(json.dumps({"type": "session.close", "event_id": "x" * 512}))
    too_long = decode_client_event(json.dumps({"type": "session.close", "event_id": "x" * 513}))
    doubly_wrong = decode_client_event(json.dumps({"type": "session.close", "event_id": "x" * 513, "y": 1}))

    assert isinstance(longest, SessionClose)
    assert isinstance(too_long, Malformed)
    assert (too_long.code, too_long.param, too_long.event_id) == ("string_above_max_length", "event_id", None)
    assert isinstance(doubly_wrong, Malformed)
    assert (doubly_wrong.code, doubly_wrong.event_id) == ("unknown_parameter", None)


def test_an_event_id_that_is_no_string_is_named_as_the_fault() -> None:
    malformed = decode_client_event('{"type": "session.close", "event_id": 7}')

    assert isinstance(malformed, Malformed)
    assert (malformed.code, malformed.param) == ("invalid_type", "event_id")


def test_a_parameter_is_named_as_it_was_given_whatever_its_name() -> None:
    malformed = decode_client_event(json.dumps({"type": "session.update", "session": {"audio": {"a\n`b": 1}}}))

    assert isinstance(malformed, Malformed)
    assert (malformed.code, malformed.param) == ("unknown_parameter", "session.audio.a\n`b")


def test_sound_goes_over_the_wire_as_base64() -> None:
    said = json.loads(encode(AudioAppend(audio=b"\x00\x01\xff\x7f")))

    assert said == {"type": "session.input_audio_buffer.append", "audio": "AAH/fw=="}


@given(server_events)
def test_what_a_service_writes_a_client_reads(event: WireEvent) -> None:
    assert decode_server_event(encode(event)) == event


@given(st.builds(AudioAppend, event_id=ids, audio=st.binary().filter(lambda audio: len(audio) % 2 == 0)))
def test_what_a_client_writes_a_service_reads(event: AudioAppend) -> None:
    assert decode_client_event(encode(event)) == event


@given(events)
@example({"type": "session.update", "session": {"audio": {"a\n`b": 1}}})
def test_no_event_makes_a_reader_raise(event: dict[str, object]) -> None:
    said = json.dumps(event)

    decode_server_event(said)
    answer = decode_client_event(said)
    if isinstance(answer, Malformed):
        assert answer.code
        assert answer.message


@given(st.text() | st.binary())
def test_no_bytes_make_a_reader_raise(said: str | bytes) -> None:
    assert isinstance(decode_client_event(said), Malformed)
    decode_server_event(said)
