"""What a `session.update` makes of a session."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from desktop_app.core.wire import (
    OUTPUT_LANGUAGES,
    AudioPatch,
    ErrorDetail,
    InputPatch,
    NoiseReduction,
    NoiseReductionConfig,
    OutputPatch,
    SessionInfo,
    SessionPatch,
    Transcription,
    TranscriptionConfig,
)
from desktop_app.service.configuration import patched

CREATED = SessionInfo(id="sess_1", expires_at=1)

input_patches = st.builds(
    InputPatch,
    transcription=st.sampled_from([UNSET, None, Transcription("m")]),
    noise_reduction=st.sampled_from([UNSET, None, NoiseReduction("near_field"), NoiseReduction("far_field", 0.25)]),
)
patches = st.builds(
    SessionPatch,
    audio=st.just(UNSET)
    | st.builds(
        AudioPatch,
        input=st.just(UNSET) | input_patches,
        output=st.just(UNSET) | st.builds(OutputPatch, language=st.sampled_from([UNSET, "es", "fr", "xx"])),
    ),
)


def reach(target: str) -> bool:
    return target in {"es", "en"}


def update(session: SessionInfo, patch: InputPatch | OutputPatch) -> SessionInfo:
    """Apply one part of a patch that is known to be good."""
    audio = AudioPatch(input=patch) if isinstance(patch, InputPatch) else AudioPatch(output=patch)
    after = patched(session, SessionPatch(audio=audio), reach)
    assert isinstance(after, SessionInfo)
    return after


@pytest.mark.parametrize(
    "patch",
    [
        SessionPatch(),
        SessionPatch(audio=AudioPatch()),
        SessionPatch(audio=AudioPatch(input=InputPatch(), output=OutputPatch())),
    ],
)
def test_an_empty_patch_changes_nothing(patch: SessionPatch) -> None:
    assert patched(CREATED, patch, reach) == CREATED


def test_what_a_patch_leaves_out_stays_and_null_clears_it() -> None:
    session = update(CREATED, OutputPatch(language="en"))
    session = update(session, InputPatch(transcription=Transcription("any model at all")))
    session = update(session, InputPatch(noise_reduction=NoiseReduction("near_field")))

    assert session.audio.output.language == "en"
    assert session.audio.input.transcription == TranscriptionConfig("any model at all")
    cleared = update(session, InputPatch(transcription=None))
    assert cleared.audio.input.transcription is None
    assert cleared.audio.input.noise_reduction is not None
    assert update(cleared, InputPatch(noise_reduction=None)).audio.input.noise_reduction is None


def test_the_strength_of_noise_reduction_is_1_at_first_and_then_kept() -> None:
    first = update(CREATED, InputPatch(noise_reduction=NoiseReduction("near_field")))
    weaker = update(first, InputPatch(noise_reduction=NoiseReduction("near_field", 0.25)))
    moved = update(weaker, InputPatch(noise_reduction=NoiseReduction("far_field")))

    assert first.audio.input.noise_reduction == NoiseReductionConfig("near_field", 1.0)
    assert moved.audio.input.noise_reduction == NoiseReductionConfig("far_field", 0.25)


@pytest.mark.parametrize("language", ["zz", "", "pt_BR", "spa", "ES"])
def test_a_language_outside_the_thirteen_is_refused_with_the_list(language: str) -> None:
    complaint = patched(CREATED, SessionPatch(audio=AudioPatch(output=OutputPatch(language=language))), reach)

    assert isinstance(complaint, ErrorDetail)
    assert (complaint.code, complaint.param) == ("invalid_value", "session.audio.output.language")
    assert all(f"'{code}'" in complaint.message for code in OUTPUT_LANGUAGES)


def test_a_language_that_no_model_reaches_is_refused_with_what_to_do() -> None:
    complaint = patched(CREATED, SessionPatch(audio=AudioPatch(output=OutputPatch(language="ja"))), reach)

    assert isinstance(complaint, ErrorDetail)
    assert (complaint.code, complaint.param) == ("invalid_value", "session.audio.output.language")
    assert "installed are: 'es', 'en'" in complaint.message
    assert "dragoman models add" in complaint.message


def test_without_any_model_the_refusal_says_so() -> None:
    patch = SessionPatch(audio=AudioPatch(output=OutputPatch(language="ja")))

    complaint = patched(CREATED, patch, lambda _: False)

    assert isinstance(complaint, ErrorDetail)
    assert "installed are: none" in complaint.message


@given(patches, patches)
def test_a_patch_is_applied_wholly_or_not_at_all_and_twice_is_once(first: SessionPatch, then: SessionPatch) -> None:
    before = patched(CREATED, first, reach)
    session = before if isinstance(before, SessionInfo) else CREATED

    after = patched(session, then, reach)

    if isinstance(after, SessionInfo):
        assert patched(after, then, reach) == after
        assert (after.id, after.model, after.type, after.expires_at) == (
            session.id,
            session.model,
            session.type,
            session.expires_at,
        )
        assert reach(after.audio.output.language)
