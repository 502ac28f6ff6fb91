"""Real speech goes in; its transcript, its translation and a translated voice come out, in order, once."""

from __future__ import annotations

from dataclasses import replace
from queue import SimpleQueue
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soxr

from desktop_app.core.audio import CHUNK_FRAMES, FRAME_RATE_HZ
from desktop_app.core.errors import ServiceError
from desktop_app.service.ear import Ear
from desktop_app.service.engine import Engine
from desktop_app.service.gates import plain
from desktop_app.service.interpreter import Interpreter
from desktop_app.service.outputs import Failed, Output, SourceText, TranslatedSpeech, TranslatedText, Unreachable
from desktop_app.service.pivot import Leg, PivotTranslator
from desktop_app.service.prior import LanguagePrior
from desktop_app.service.segmenter import Patience
from desktop_app.service.stages import RECOGNITION_RATE_HZ
from tests.service import speech
from tests.service.notes import SILENCE, Notes, interpret

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.service.stages import Recognised, Recogniser, Sound


@pytest.mark.parametrize("live_transcript", [False, True])
def test_english_becomes_spanish(engine: Engine, *, live_transcript: bool) -> None:
    chunks = speech.track("en/conf-onlyperson", "en/pbx-invalid")
    notes = interpret(engine, "es", chunks, live_transcript=live_transcript)
    said = f"{speech.references()['en/conf-onlyperson']} {speech.references()['en/pbx-invalid']}"
    assert plain(notes.source()) == plain(said)
    assert "única persona en esta conferencia" in notes.translation()
    assert "Lo siento" in notes.translation()
    heard = engine.recogniser.recognise(
        soxr.resample(notes.speech()[: 24_000 * 10].astype(np.float32) / 32_768, 24_000, 16_000),
        LanguagePrior(frozenset(("es",))).weights(),
    )
    assert "conferencia" in plain(heard.text)


def test_a_whole_sentence_is_translated_before_any_silence_would_end_it(engine: Engine) -> None:
    chunks = speech.track("en/vm-sorry")
    ear = Ear(engine.voice_model)
    (end,) = [hearing.end for chunk in chunks for hearing in ear.hear(chunk, 200) if hearing.is_final]
    silence = round((Patience().endpoint_s - 0.1) * FRAME_RATE_HZ)
    heard: SimpleQueue[Output] = SimpleQueue()
    interpreter = Interpreter(engine, "es", heard.put, live_transcript=False)
    interpreter.hear(np.concatenate(chunks)[: end * FRAME_RATE_HZ // RECOGNITION_RATE_HZ + silence], 4_000)
    assert isinstance(heard.get(timeout=60), SourceText)
    assert isinstance(heard.get(timeout=60), TranslatedText)
    interpreter.close()


def test_spanish_becomes_english(engine: Engine) -> None:
    notes = interpret(engine, "en", speech.track("es/vm-sorry", "es/conf-onlyperson"))
    assert "I'm sorry" in notes.translation()
    assert "only person" in notes.translation()
    assert len(notes.speech()) > 24_000


def test_portuguese_becomes_english_and_spanish(engine: Engine) -> None:
    chunks = speech.track("pt/contract")
    assert "contract must be signed" in interpret(engine, "en", chunks).translation()
    assert "contrato debe ser firmado" in interpret(engine, "es", chunks).translation()


def test_english_becomes_portuguese(engine: Engine) -> None:
    notes = interpret(engine, "pt", speech.track("en/vm-sorry"))
    assert "resposta" in notes.translation()
    assert len(notes.speech()) > 24_000


def test_outputs_come_in_the_order_of_the_speech_with_its_model_time(engine: Engine) -> None:
    chunks = speech.track("en/vm-sorry", "en/conf-onlyperson", "en/conf-invalid")
    outputs = interpret(engine, "es", chunks).outputs
    for kind in (SourceText, TranslatedText, TranslatedSpeech):
        times = [output.elapsed_ms for output in outputs if isinstance(output, kind)]
        assert times == sorted(times)
        assert len(set(times)) == 3
        assert all(time % 200 == 0 and 0 < time <= 200 * len(chunks) for time in times)
    texts = [outputs.index(output) for output in outputs if isinstance(output, TranslatedText)]
    first_speech = next(index for index, output in enumerate(outputs) if isinstance(output, TranslatedSpeech))
    assert texts[0] < first_speech


def test_deltas_carry_their_own_spacing(engine: Engine) -> None:
    notes = interpret(engine, "es", speech.track("en/pbx-invalid", "en/conf-invalid"), live_transcript=True)
    for text in (notes.source(), notes.translation()):
        assert text == text.strip()
        assert "  " not in text


def test_speech_of_the_target_language_gives_its_transcript_and_silence(engine: Engine) -> None:
    notes = interpret(engine, "en", speech.track("en/conf-onlyperson"))
    assert plain(notes.source()) == plain(speech.references()["en/conf-onlyperson"])
    assert notes.translation() == ""
    assert len(notes.speech()) == 0
    assert notes.refused() == []


def test_a_pair_that_no_model_reaches_is_said_once_and_gives_silence(engine: Engine) -> None:
    notes = interpret(engine, "ja", speech.track("en/conf-onlyperson", "en/vm-sorry"))
    assert notes.refused() == [Unreachable("en", "ja")]
    assert notes.translation() == ""
    assert len(notes.speech()) == 0


def test_silence_and_noise_say_nothing(engine: Engine) -> None:
    noise = np.random.default_rng(3).normal(0, 400, (20, CHUNK_FRAMES)).astype(np.int16)
    assert interpret(engine, "es", [SILENCE] * 20 + list(noise)).outputs == []


def test_a_phrase_cut_by_the_end_is_interpreted(engine: Engine) -> None:
    sound = speech.frames("en/conf-onlyperson")
    chunks = [sound[start : start + CHUNK_FRAMES] for start in range(0, len(sound), CHUNK_FRAMES)]
    assert "persona" in interpret(engine, "es", chunks).translation()


def test_retargeting_holds_for_what_is_heard_from_then_on(engine: Engine) -> None:
    notes = Notes()
    interpreter = Interpreter(engine, "es", notes.post, live_transcript=False)
    chunks = speech.track("en/conf-onlyperson", gap_s=1.2)
    for index, chunk in enumerate(chunks, start=1):
        interpreter.hear(chunk, 200 * index)
    interpreter.retarget("ja")
    for index, chunk in enumerate(chunks, start=len(chunks) + 1):
        interpreter.hear(chunk, 200 * index)
    interpreter.finish().result(timeout=60)
    assert notes.translation().count("persona") == 1
    assert notes.refused() == [Unreachable("en", "ja")]


def test_finishing_twice_is_finishing_once_and_closes_the_ear(engine: Engine) -> None:
    notes = Notes()
    interpreter = Interpreter(engine, "es", notes.post)
    first = interpreter.finish()
    interpreter.hear(SILENCE, 200)
    assert interpreter.finish() is first
    assert first.result(timeout=10) is None
    assert notes.outputs == []


def test_closing_drops_what_was_heard(engine: Engine) -> None:
    notes = Notes()
    interpreter = Interpreter(engine, "es", notes.post)
    for index, chunk in enumerate(speech.track("en/conf-onlyperson"), start=1):
        interpreter.hear(chunk, 200 * index)
    interpreter.close()
    interpreter.finish().result(timeout=10)
    assert notes.translation() == ""


def test_two_directions_at_once_do_not_mix(engine: Engine) -> None:
    sides = {"es": ("en/conf-onlyperson", Notes()), "en": ("es/conf-onlyperson", Notes())}
    sessions = {target: Interpreter(engine, target, notes.post) for target, (_, notes) in sides.items()}
    for target, (name, _) in sides.items():
        for index, chunk in enumerate(speech.track(name), start=1):
            sessions[target].hear(chunk, 200 * index)
    for session in sessions.values():
        session.finish().result(timeout=60)
    assert "única persona" in sides["es"][1].translation()
    assert "only person" in sides["en"][1].translation()


class Faulty:
    """A recogniser that fails twice, at the first phrase's pause and end, and then does its work."""

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser
        self.n_failures = 0

    def recognise(self, speech: Sound, prior: Mapping[str, float], settled: Recognised | None = None) -> Recognised:
        if self.n_failures < 2:
            self.n_failures += 1
            raise ServiceError("The recogniser broke.")
        return self._recogniser.recognise(speech, prior, settled)

    def draft(self, speech: Sound, prior: Mapping[str, float], settled: Recognised | None = None) -> Recognised:
        return self._recogniser.draft(speech, prior, settled)


class Recorder:
    """A recogniser that writes down with which settled words each phrase was begun."""

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser
        self.settled: list[str] = []

    def recognise(self, speech: Sound, prior: Mapping[str, float], settled: Recognised | None = None) -> Recognised:
        if settled is not None:
            self.settled.append(settled.text)
        return self._recogniser.recognise(speech, prior, settled)

    def draft(self, speech: Sound, prior: Mapping[str, float], settled: Recognised | None = None) -> Recognised:
        return self._recogniser.draft(speech, prior, settled)


def test_what_is_settled_of_one_phrase_never_begins_another(engine: Engine) -> None:
    recorder = Recorder(engine.recogniser)
    recording = Engine(recorder, engine.pivot, engine.voices, engine.voice_model)
    names = ("en/conf-onlyperson", "en/pbx-invalid") * 3
    notes = interpret(recording, "es", speech.track(*names), live_transcript=True)
    assert plain(notes.source()) == " ".join(plain(speech.references()[name]) for name in names)
    assert notes.translation().count("única persona") == 3
    for text in recorder.settled:
        assert any(plain(speech.references()[name]).startswith(plain(text)) for name in names)


class Doubtful:
    """A recogniser that takes each beginning of a phrase for words of another language, and is not sure of that."""

    def __init__(self, recogniser: Recogniser, language_confidence: float) -> None:
        self._recogniser, self._language_confidence = recogniser, language_confidence
        self.drafted: SimpleQueue[None] = SimpleQueue()

    def recognise(self, speech: Sound, prior: Mapping[str, float], settled: Recognised | None = None) -> Recognised:
        return self._recogniser.recognise(speech, prior, settled)

    def draft(self, speech: Sound, prior: Mapping[str, float], settled: Recognised | None = None) -> Recognised:
        drafted = self._recogniser.draft(speech, prior, settled)
        self.drafted.put(None)
        return replace(drafted, text="and numero que", language="es", language_confidence=self._language_confidence)


@pytest.mark.parametrize(("language_confidence", "is_written"), [(0.7, False), (0.9, True)])
def test_nothing_is_written_in_a_language_that_is_only_guessed(
    engine: Engine, language_confidence: float, *, is_written: bool
) -> None:
    doubtful, notes = Doubtful(engine.recogniser, language_confidence), Notes()
    interpreter = Interpreter(Engine(doubtful, engine.pivot, engine.voices, engine.voice_model), "es", notes.post)
    chunks = speech.track("en/conf-onlyperson")
    for index, chunk in enumerate(chunks, start=1):
        interpreter.hear(chunk, 200 * index)
        if index in {10, 15}:
            doubtful.drafted.get(timeout=60)
    interpreter.finish().result(timeout=60)
    assert ("numero" in notes.source()) is is_written
    assert "conference" in notes.source()


class NoTranslator:
    """A translator that always fails."""

    def reaches(self, source: str, target: str) -> bool:
        return source != target

    def translate(self, text: str, source: str, target: str) -> str:
        raise ServiceError(f"{text!r} cannot be put from {source} into {target}.")

    def close(self) -> None:
        pass


def test_a_failed_phrase_is_said_and_the_next_is_interpreted(engine: Engine) -> None:
    broken = Engine(Faulty(engine.recogniser), engine.pivot, engine.voices, engine.voice_model)
    notes = interpret(broken, "es", speech.track("en/vm-sorry", "en/conf-onlyperson"))
    failed = [output for output in notes.outputs if isinstance(output, Failed)]
    assert failed == [Failed("The recogniser broke.")]
    assert "persona" in notes.translation()


def test_a_sentence_that_cannot_be_translated_is_said_and_never_passed_through(engine: Engine) -> None:
    pivot = PivotTranslator([Leg("en", "es", NoTranslator(), 1.0)])
    notes = interpret(
        Engine(engine.recogniser, pivot, engine.voices, engine.voice_model), "es", speech.track("en/vm-sorry")
    )
    assert any(isinstance(output, Failed) for output in notes.outputs)
    assert notes.translation() == ""
    assert len(notes.speech()) == 0


class Echo(NoTranslator):
    """A translator that gives back what it gets."""

    def translate(self, text: str, source: str, target: str) -> str:
        del source, target
        return text


def test_nothing_passes_through_untranslated(engine: Engine) -> None:
    pivot = PivotTranslator([Leg("en", "es", Echo(), 1.0)])
    notes = interpret(
        Engine(engine.recogniser, pivot, engine.voices, engine.voice_model), "es", speech.track("en/vm-sorry")
    )
    assert notes.source() != ""
    assert notes.translation() == ""
    assert len(notes.speech()) == 0
