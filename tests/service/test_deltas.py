"""Output as it goes on the wire: silence that goes on, and speech that is cut and never padded."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.audio import CHUNK_FRAMES, is_speech
from desktop_app.core.wire import ErrorOccurred, InputTranscriptDelta, OutputAudioDelta, OutputTranscriptDelta
from desktop_app.service.deltas import NOISE_PEAK, Deltas
from desktop_app.service.faults import NO_FAULTS, Faults
from desktop_app.service.outputs import Failed, SourceText, TranslatedSpeech, TranslatedText, Unreachable


def speech(n_frames: int) -> TranslatedSpeech:
    return TranslatedSpeech((np.arange(n_frames) % 20_000 + 1).astype(np.int16), 600)


def test_each_quiet_frame_is_answered_by_zeros() -> None:
    assert Deltas(NO_FAULTS).of_frame(400) == [OutputAudioDelta(delta=b"\0" * 9_600, elapsed_ms=400)]


def test_speech_stands_in_for_the_silence_of_the_next_frame_alone() -> None:
    deltas = Deltas(NO_FAULTS)

    assert len(deltas.of_output(speech(100), with_source=True)) == 1
    assert deltas.of_frame(200) == []
    assert len(deltas.of_frame(400)) == 1


def test_speech_of_no_length_is_nothing_said() -> None:
    deltas = Deltas(NO_FAULTS)

    assert deltas.of_output(speech(0), with_source=True) == []
    assert len(deltas.of_frame(200)) == 1


def test_text_goes_to_its_own_side_with_its_own_spacing() -> None:
    deltas = Deltas(NO_FAULTS)

    assert deltas.of_output(SourceText(" hear", 1_200), with_source=True) == [
        InputTranscriptDelta(delta=" hear", elapsed_ms=1_200)
    ]
    assert deltas.of_output(TranslatedText("escuch", 1_200), with_source=True) == [
        OutputTranscriptDelta(delta="escuch", elapsed_ms=1_200)
    ]
    assert deltas.of_output(TranslatedText("", 1_200), with_source=True) == []


def test_the_source_is_for_those_who_asked_for_it_and_the_translation_for_everybody() -> None:
    deltas = Deltas(NO_FAULTS)

    assert deltas.of_output(SourceText("hear", 200), with_source=False) == []
    assert len(deltas.of_output(TranslatedText("escuch", 200), with_source=False)) == 1


def test_what_could_not_be_interpreted_is_an_error_with_what_to_do() -> None:
    deltas = Deltas(NO_FAULTS)

    (unsupported,) = deltas.of_output(Unreachable("ja", "es"), with_source=False)
    (failed,) = deltas.of_output(Failed("The voice failed."), with_source=False)

    assert isinstance(unsupported, ErrorOccurred)
    assert unsupported.error.code == "unsupported_pair"
    assert "from 'ja' into 'es'" in unsupported.error.message
    assert "dragoman models add" in unsupported.error.message
    assert isinstance(failed, ErrorOccurred)
    assert (failed.error.type, failed.error.message) == ("server_error", "The voice failed.")


def test_pieces_of_400_ms_double_the_silence_too() -> None:
    deltas = Deltas(Faults(delta_400ms=True))

    assert [len(event.delta) for event in deltas.of_frame(200) if isinstance(event, OutputAudioDelta)] == [19_200]
    lengths = [
        len(event.delta)
        for event in deltas.of_output(speech(12_000), with_source=True)
        if isinstance(event, OutputAudioDelta)
    ]
    assert lengths == [19_200, 4_800]


def test_a_noise_floor_is_never_zero_and_never_speech() -> None:
    (event,) = Deltas(Faults(noise_floor=True)).of_frame(200)

    assert isinstance(event, OutputAudioDelta)
    noise = np.frombuffer(event.delta, "<i2")
    assert noise.any()
    assert np.abs(noise).max() <= NOISE_PEAK
    assert not is_speech(noise)


def test_transcripts_and_times_can_be_missing() -> None:
    assert Deltas(Faults(no_transcripts=True)).of_output(TranslatedText("hola", 200), with_source=True) == []
    (event,) = Deltas(Faults(null_elapsed=True)).of_output(TranslatedText("hola", 200), with_source=True)
    assert event == OutputTranscriptDelta(delta="hola", elapsed_ms=None)


@given(st.lists(st.integers(0, 3 * CHUNK_FRAMES), max_size=5), st.booleans())
def test_no_frame_of_speech_is_lost_repeated_or_padded(lengths: list[int], is_long: bool) -> None:  # noqa: FBT001
    deltas = Deltas(Faults(delta_400ms=is_long))
    said = [speech(n_frames) for n_frames in lengths]

    events = [event for part in said for event in deltas.of_output(part, with_source=False)]

    pcm = b"".join(event.delta for event in events if isinstance(event, OutputAudioDelta))
    assert pcm == b"".join(part.frames.astype("<i2").tobytes() for part in said)
    assert all(len(event.delta) <= 9_600 * (1 + is_long) for event in events if isinstance(event, OutputAudioDelta))
