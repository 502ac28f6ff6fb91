"""A recognised phrase becomes sentences and sound; what fails says so."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.core.errors import ServiceError
from desktop_app.service.engine import Engine
from desktop_app.service.pivot import Leg, PivotTranslator
from desktop_app.service.rendering import Speech, rendered
from desktop_app.service.stages import Recognised
from desktop_app.service.voices import Voices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.audio import Frames


class Hoarse:
    """A voice that fails the first time."""

    def __init__(self) -> None:
        self.n_calls = 0

    def speaks(self, language: str) -> bool:
        return language == "es"

    def speak(self, text: str, language: str) -> Iterator[Frames]:
        self.n_calls += 1
        if self.n_calls == 1:
            raise ServiceError(f"The voice of {language} broke.")
        yield from (np.full(1, len(word), dtype=np.int16) for word in text.split())


class Broken:
    """A translator that fails."""

    def reaches(self, source: str, target: str) -> bool:
        return source != target

    def translate(self, text: str, source: str, target: str) -> str:
        del text
        raise ServiceError(f"The translation from {source} into {target} failed.", code="translation")

    def close(self) -> None:
        pass


def test_each_sentence_is_translated_by_itself(engine: Engine) -> None:
    heard = Recognised("Good morning. The contract must be signed.", "en", 0.9)
    rendering = rendered(engine, heard, "es")
    assert len(rendering.sentences) == 2
    assert rendering.sentences[0].text == "Buenos días."
    assert "contrato" in rendering.sentences[1].text


@pytest.mark.parametrize("target", ["en", "ja"])
def test_what_needs_no_translation_or_has_none_stays_silent(engine: Engine, target: str) -> None:
    assert rendered(engine, Recognised("Good morning.", "en", 0.9), target).sentences == ()


def test_a_voice_that_failed_while_it_was_only_a_guess_gets_another_chance() -> None:
    speech = Speech(Voices([Hoarse()]), "uno dos", "es")
    with pytest.raises(ServiceError):
        speech.begin()
    assert [int(piece[0]) for piece in speech.pieces()] == [3, 3]


def test_a_beginning_is_made_once_and_heard_once() -> None:
    voice = Hoarse()
    voice.n_calls = 1
    speech = Speech(Voices([voice]), "a bb ccc", "es")
    speech.begin()
    speech.begin()
    assert [int(piece[0]) for piece in speech.pieces()] == [1, 2, 3]
    assert voice.n_calls == 2


def test_a_sentence_that_fails_says_so_and_its_words_are_not_logged(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    broken = Engine(
        engine.recogniser, PivotTranslator([Leg("en", "es", Broken(), 1.0)]), engine.voices, engine.voice_model
    )
    with caplog.at_level(logging.DEBUG):
        rendering = rendered(broken, Recognised("My password is swordfish.", "en", 0.9), "es")
    assert [sentence.failure for sentence in rendering.sentences] == ["The translation from en into es failed."]
    assert "swordfish" not in caplog.text
    assert "(translation)" in caplog.text
