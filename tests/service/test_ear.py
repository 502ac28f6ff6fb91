"""Phrases are found in real sound, with the model time of their end."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from desktop_app.core.audio import CHUNK_FRAMES
from desktop_app.service.ear import Ear, Hearing
from desktop_app.service.parts import silero
from desktop_app.service.vad import VoiceModel
from tests.service import speech


@pytest.fixture(scope="module")
def model() -> VoiceModel:
    """Load the real model."""
    return VoiceModel(silero())


def hear(ear: Ear, names: tuple[str, ...], first_ms: int = 0) -> list[Hearing]:
    """Play recordings to an ear; give what it asks to be recognised."""
    hearings = []
    for index, chunk in enumerate(speech.track(*names), start=1):
        hearings += ear.hear(chunk, first_ms + 200 * index)
    return hearings


def test_each_recording_is_a_phrase_that_ends_when_it_ends(model: VoiceModel) -> None:
    names = ("en/conf-onlyperson", "en/vm-sorry")
    finals = [hearing for hearing in hear(Ear(model), names) if hearing.is_final]
    assert len(finals) == 2
    end_s = 0.8
    for name, hearing in zip(names, finals, strict=True):
        end_s += len(speech.sound(name)) / 16_000
        assert hearing.elapsed_ms % 200 == 0
        assert hearing.elapsed_ms / 1000 == pytest.approx(end_s, abs=0.45)
        assert hearing.duration_s == pytest.approx(len(speech.sound(name)) / 16_000, abs=0.7)
        end_s += 0.8


def test_the_hearing_holds_the_sound_of_its_span(model: VoiceModel) -> None:
    hearing = next(hearing for hearing in hear(Ear(model), ("en/vm-sorry",)) if hearing.is_final)
    track = np.concatenate([np.zeros(12_800, dtype=np.float32), speech.sound("en/vm-sorry"), np.zeros(12_800)])
    expected = track[hearing.start : hearing.end]
    assert len(hearing.speech) == len(expected)
    assert np.corrcoef(hearing.speech, expected)[0, 1] > 0.98


def test_drafts_grow_while_somebody_speaks(model: VoiceModel) -> None:
    hearings = hear(Ear(model), ("en/queue-youarenext",))
    final = hearings[-1]
    drafts = [hearing for hearing in hearings if not hearing.is_final]
    assert len(drafts) >= 4
    for before, after in pairwise(drafts):
        assert before.start == after.start == final.start
        assert before.end < after.end


def test_without_drafts_only_pauses_and_ends_are_told(model: VoiceModel) -> None:
    hearings = hear(Ear(model, drafts=False), ("en/queue-youarenext",))
    assert all(hearing.is_final or hearing.is_pause for hearing in hearings)


def test_the_pause_before_the_end_is_the_phrase_itself(model: VoiceModel) -> None:
    hearings = hear(Ear(model), ("en/vm-sorry",))
    pause, final = hearings[-2:]
    assert pause.is_pause
    assert final.is_final
    assert (pause.start, pause.end) == (final.start, final.end)


def test_a_pause_that_is_trusted_is_the_end(model: VoiceModel) -> None:
    ear = Ear(model, drafts=False)
    ends = []
    for index, chunk in enumerate(speech.track("en/vm-sorry"), start=1):
        for hearing in ear.hear(chunk, 200 * index):
            ends += [hearing] if hearing.is_final else ear.trust(hearing)
    assert [(end.is_final, end.is_pause) for end in ends] == [(True, False)]


def test_the_phrase_being_spoken_is_known_until_the_pause(model: VoiceModel) -> None:
    ear = Ear(model)
    starts = []
    for index, chunk in enumerate(speech.track("en/vm-sorry"), start=1):
        paused = any(hearing.is_pause for hearing in ear.hear(chunk, 200 * index))
        assert not (paused and ear.speaking_since is not None)
        starts.append(ear.speaking_since)
    spoken = {start for start in starts if start is not None}
    assert len(spoken) == 1
    assert starts[-1] is None


def test_model_time_goes_on_from_where_the_first_frames_stand(model: VoiceModel) -> None:
    early = [hearing.elapsed_ms for hearing in hear(Ear(model), ("en/vm-sorry",))]
    late = [hearing.elapsed_ms for hearing in hear(Ear(model), ("en/vm-sorry",), first_ms=60_000)]
    assert late == [elapsed_ms + 60_000 for elapsed_ms in early]


def test_the_end_of_the_track_ends_the_phrase(model: VoiceModel) -> None:
    ear = Ear(model)
    sound = speech.frames("en/vm-sorry")
    for index, start in enumerate(range(0, len(sound) - CHUNK_FRAMES, CHUNK_FRAMES), start=1):
        ear.hear(sound[start : start + CHUNK_FRAMES], 200 * index)
    assert ear.finish()[-1].is_final


def test_an_ear_that_heard_nothing_has_nothing_to_say(model: VoiceModel) -> None:
    assert Ear(model).finish() == []


def test_hours_of_silence_keep_no_sound(model: VoiceModel) -> None:
    ear = Ear(model)
    for index in range(100):
        ear.hear(np.zeros(CHUNK_FRAMES, dtype=np.int16), 200 * (index + 1))
    assert ear.n_kept <= 20_000
