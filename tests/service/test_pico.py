"""Pico speaks each of its languages quickly, and never hangs or reads out marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import soxr

from desktop_app.service.gates import plain
from desktop_app.service.pico import MAX_CHARACTERS, VOICES, PicoSynthesiser, spoken_pieces, trimmed
from desktop_app.service.prior import LanguagePrior

if TYPE_CHECKING:
    from desktop_app.service.engine import Engine

PICO = PicoSynthesiser()


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "The train leaves at seven from the second platform."), ("es", "El tren sale a las siete de la mañana.")],
)
def test_what_it_speaks_is_understood(engine: Engine, language: str, text: str) -> None:
    (speech,) = PICO.speak(text, language)
    assert speech.dtype == np.int16
    heard = engine.recogniser.recognise(
        soxr.resample(speech.astype(np.float32) / 32_768, 24_000, 16_000),
        LanguagePrior(frozenset((language,))).weights(),
    )
    assert heard.language == language
    said, understood = set(plain(text).split()), set(plain(heard.text).split())
    assert len(said & understood) >= len(said) - 2


@pytest.mark.parametrize("language", VOICES)
def test_every_voice_sounds(language: str) -> None:
    assert PICO.speaks(language)
    speech = np.concatenate(list(PICO.speak("Taxi, taxi.", language)))
    assert 0.5 < len(speech) / 24_000 < 4
    assert 1000 < np.abs(speech.astype(np.int32)).max() < 32_000


def test_it_does_not_speak_what_it_has_no_voice_for() -> None:
    assert not PICO.speaks("pt")


def test_sentences_come_one_by_one() -> None:
    assert len(list(PICO.speak("One is here. Two is there.", "en"))) == 2


@pytest.mark.parametrize("text", ["", "...", "¿?", "<speed level='500'>", "***"])
def test_marks_alone_are_not_spoken(text: str) -> None:
    pieces = spoken_pieces(text)
    assert all("<" not in piece for piece in pieces)
    assert sum(len(frames) for frames in PICO.speak(text, "en")) < 24_000 * 4


def test_long_texts_and_endless_words_are_cut() -> None:
    assert max(map(len, spoken_pieces("word " * 2000))) <= MAX_CHARACTERS
    assert max(len(word) for piece in spoken_pieces("a" * 5000) for word in piece.split()) <= 60
    assert "".join(spoken_pieces("word, " * 400)).replace(" ", "") == "word," * 400


def test_silence_around_speech_is_taken_away() -> None:
    speech = np.concatenate([np.zeros(16_000), np.full(1600, 5000), np.zeros(16_000)]).astype(np.int16)
    kept = trimmed(speech, 16_000, lead_s=0.01, trail_s=0.1)
    assert len(kept) == 160 + 1600 + 1600
    assert len(trimmed(np.zeros(100, dtype=np.int16), 16_000)) == 0
    assert len(trimmed(speech[16_000:17_600], 16_000)) == 1600
