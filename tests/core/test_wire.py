"""The vocabulary: what is frozen, what is left out, and what the documents say of the numbers."""

from __future__ import annotations

import msgspec
import pytest

from desktop_app.core import wire
from desktop_app.core.wire import (
    AudioConfig,
    InputPatch,
    NoiseReduction,
    OutputConfig,
    SessionInfo,
    SessionUpdated,
    Transcription,
)


def test_the_thirteen_documented_languages_are_there_and_the_default_is_one() -> None:
    assert len(set(wire.OUTPUT_LANGUAGES)) == 13
    assert wire.DEFAULT_LANGUAGE in wire.OUTPUT_LANGUAGES


def test_a_new_session_already_translates_to_spanish() -> None:
    session = SessionInfo()

    assert session.audio.output.language == "es"
    assert session.audio.input.transcription is None
    assert session.audio.input.noise_reduction is None


def test_an_event_cannot_be_changed_once_it_is_said() -> None:
    event = SessionUpdated(session=SessionInfo())

    with pytest.raises(AttributeError):
        event.session = SessionInfo(id="another")  # type: ignore[misc]  # what the test is about


def test_a_patch_tells_what_it_leaves_alone_from_what_it_clears() -> None:
    assert msgspec.to_builtins(InputPatch()) == {}
    assert msgspec.to_builtins(InputPatch(transcription=None)) == {"transcription": None}


def test_a_strength_that_nobody_named_is_not_sent() -> None:
    assert msgspec.to_builtins(NoiseReduction(type="near_field")) == {"type": "near_field"}


def test_a_client_may_say_nothing_of_a_transcription_but_its_model() -> None:
    with pytest.raises(msgspec.ValidationError, match="unknown field `language`"):
        msgspec.convert({"model": "m", "language": "en"}, Transcription)


def test_a_report_always_shows_the_whole_session() -> None:
    reported = msgspec.to_builtins(SessionInfo(id="sess_1", expires_at=1, audio=AudioConfig(output=OutputConfig("fr"))))

    assert reported == {
        "id": "sess_1",
        "type": "translation",
        "model": "gpt-realtime-translate",
        "expires_at": 1,
        "audio": {"input": {"transcription": None, "noise_reduction": None}, "output": {"language": "fr"}},
    }
