"""The protocol's rules, both roles against each other and a service's freedom against a client's caution."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import LocalProtocolError
from desktop_app.core.protocol import RULES, STRICTER_FOR_OURSELVES, Phase, Protocol, Role
from desktop_app.core.wire import (
    AnyClientEvent,
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
    SessionInfo,
    SessionPatch,
    SessionUpdate,
    SessionUpdated,
    Unknown,
    WireEvent,
)

UPDATE = SessionUpdate(session=SessionPatch())
SOUND = AudioAppend(audio=b"\0\0", event_id="sound_1")
CLOSE = SessionClose()
CREATED = SessionCreated(session=SessionInfo())
UPDATED = SessionUpdated(session=SessionInfo())
CLOSED = SessionClosed(event_id="event_1")
EVENTS: list[WireEvent] = [
    UPDATE,
    SOUND,
    CLOSE,
    CREATED,
    UPDATED,
    CLOSED,
    InputTranscriptDelta(delta="a"),
    OutputTranscriptDelta(delta="b"),
    OutputAudioDelta(delta=b"\0\0"),
    ErrorOccurred(error=ErrorDetail(message="No.")),
]


class Wire:
    """A perfect wire between the two ends."""

    def __init__(self) -> None:
        self.ends = {role: Protocol(role) for role in Role}

    def say(self, event: WireEvent) -> WireEvent | Unknown | Malformed:
        """Send from the end that the event belongs to; give what the other end made of it."""
        speaker = Role.CLIENT if isinstance(event, AnyClientEvent) else Role.SERVICE
        listener = Role.SERVICE if speaker is Role.CLIENT else Role.CLIENT
        return self.ends[listener].receive(self.ends[speaker].send(event))

    @property
    def phases(self) -> set[Phase]:
        return {end.phase for end in self.ends.values()}


def test_a_session_goes_through_its_phases_at_both_ends() -> None:
    wire = Wire()
    course: list[tuple[WireEvent, Phase]] = [
        (CREATED, Phase.READY),
        (UPDATE, Phase.READY),
        (UPDATED, Phase.CONFIGURED),
        (SOUND, Phase.CONFIGURED),
        (CLOSE, Phase.CLOSING),
        (OutputTranscriptDelta(delta="fin"), Phase.CLOSING),
        (CLOSED, Phase.CLOSED),
    ]

    for event, phase in course:
        assert wire.say(event) == event
        assert wire.phases == {phase}


def test_the_language_may_be_asked_for_before_the_service_has_said_a_word() -> None:
    wire = Wire()

    assert [wire.say(event) for event in (UPDATE, CREATED, UPDATED)] == [UPDATE, CREATED, UPDATED]
    assert wire.phases == {Phase.CONFIGURED}


def test_we_send_no_sound_before_the_language_is_confirmed() -> None:
    wire = Wire()
    wire.say(CREATED)

    with pytest.raises(LocalProtocolError, match="AudioAppend may not be sent while the session is ready"):
        wire.say(SOUND)


def test_a_service_takes_sound_from_clients_that_are_less_careful() -> None:
    service = Protocol(Role.SERVICE)
    service.send(CREATED)

    assert service.receive('{"type": "session.input_audio_buffer.append", "audio": "AAA="}') == AudioAppend(
        audio=b"\0\0"
    )


def test_sound_after_the_close_is_answered_as_the_clients_fault() -> None:
    service = Protocol(Role.SERVICE)
    service.send(CREATED)
    service.receive('{"type": "session.close"}')

    answer = service.receive('{"type": "session.input_audio_buffer.append", "audio": "AAA=", "event_id": "late"}')

    assert isinstance(answer, Malformed)
    assert (answer.code, answer.event_id) == ("invalid_event", "late")
    assert answer.message == "'session.input_audio_buffer.append' cannot be used while the session is closing."
    assert service.phase is Phase.CLOSING


def test_a_second_close_is_the_first_one_again() -> None:
    service = Protocol(Role.SERVICE)
    service.send(CREATED)

    assert [service.receive('{"type": "session.close"}') for _ in range(2)] == [CLOSE, CLOSE]


def test_what_cannot_be_read_changes_nothing() -> None:
    client = Protocol(Role.CLIENT)

    assert isinstance(client.receive("{"), Malformed)
    assert client.receive('{"type": "session.weather"}') == Unknown("session.weather")
    assert client.phase is Phase.OPENING


def test_an_unasked_end_is_understood_in_every_phase() -> None:
    course: list[WireEvent] = [CREATED, UPDATED]
    for n_said in range(3):
        wire = Wire()
        for event in course[:n_said]:
            wire.say(event)

        assert wire.say(CLOSED) == CLOSED
        assert wire.phases == {Phase.CLOSED}


@given(st.lists(st.sampled_from(EVENTS), max_size=12), st.sampled_from(Role))
def test_a_refused_event_changes_nothing_and_nothing_follows_the_last_word(script: list[WireEvent], role: Role) -> None:
    protocol = Protocol(role)
    for event in script:
        before = protocol.phase
        follows = RULES[type(event)].get(before)
        is_barred = role is Role.CLIENT and before not in STRICTER_FOR_OURSELVES.get(type(event), set(Phase))
        try:
            protocol.send(event)
        except LocalProtocolError:
            assert follows is None or is_barred
            assert protocol.phase is before
        else:
            assert not is_barred
            assert protocol.phase is follows
            assert before is not Phase.CLOSED


@given(st.lists(st.sampled_from(EVENTS), max_size=12))
def test_both_ends_always_agree(script: list[WireEvent]) -> None:
    wire = Wire()
    for event in script:
        try:
            heard = wire.say(event)
        except LocalProtocolError:
            continue
        assert heard == event
        assert len(wire.phases) == 1
