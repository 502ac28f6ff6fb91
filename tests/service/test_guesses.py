"""What is guessed at a pause is ready at the end, and gone when the speaker goes on."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue
from threading import Event
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.core.errors import ServiceError
from desktop_app.service.ear import Hearing
from desktop_app.service.engine import Engine
from desktop_app.service.guesses import Guesses
from desktop_app.service.stages import Recognised
from desktop_app.service.voices import Voices
from tests.service import speech

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.audio import Frames
    from desktop_app.service.stages import Sound

PATIENCE_S = 20


class Held:
    """A recogniser that answers when it may."""

    def __init__(self) -> None:
        self.may_answer = Event()
        self.is_asked = Event()
        self.fails = False
        self.text = "Good morning."

    def recognise(self, speech: Sound, prior: Mapping[str, float], settled: Recognised | None = None) -> Recognised:
        del speech, prior, settled
        self.is_asked.set()
        assert self.may_answer.wait(PATIENCE_S)
        if self.fails:
            raise ServiceError("The recogniser broke.")
        return Recognised(self.text, "en", 0.9)

    def draft(self, speech: Sound, prior: Mapping[str, float], settled: Recognised | None = None) -> Recognised:
        raise NotImplementedError


class Counted:
    """A voice that says when it is asked."""

    def __init__(self) -> None:
        self.is_asked = Event()
        self.n_texts = 0

    def speaks(self, language: str) -> bool:
        return language == "es"

    def speak(self, text: str, language: str) -> Iterator[Frames]:
        del text, language
        self.n_texts += 1
        self.is_asked.set()
        yield np.ones(4_800, dtype=np.int16)


def hearing(start: int, end: int, *, is_final: bool = False) -> Hearing:
    """Make one that is told by its span."""
    return Hearing(speech.sound("en/vm-sorry"), start, end, 200, is_final, is_pause=not is_final)


@pytest.fixture
def held() -> Held:
    """Make a recogniser that waits."""
    return Held()


@pytest.fixture
def voice() -> Counted:
    """Make a voice that counts."""
    return Counted()


@pytest.fixture
def whole() -> SimpleQueue[Hearing]:
    """Collect the hearings whose words make a whole."""
    return SimpleQueue()


@pytest.fixture
def guesses(engine: Engine, held: Held, voice: Counted, whole: SimpleQueue[Hearing]) -> Iterator[Guesses]:
    """Guess with a real translator."""
    made = Guesses(Engine(held, engine.pivot, Voices([voice]), engine.voice_model), whole.put)
    yield made
    held.may_answer.set()
    made.close()


def test_a_guess_that_was_right_is_translated_and_its_first_sound_made_before_it_is_taken(
    guesses: Guesses, held: Held, voice: Counted
) -> None:
    held.may_answer.set()
    guesses.begin(hearing(0, 100), {}, "es")
    assert voice.is_asked.wait(PATIENCE_S)
    rendering = guesses.take(hearing(0, 100, is_final=True))
    assert rendering is not None
    assert rendering.heard.text == "Good morning."
    assert [sentence.text for sentence in rendering.sentences] == ["Buenos días."]
    assert [len(piece) for piece in rendering.sentences[0].speech.pieces()] == [4_800]
    assert voice.n_texts == 1


def test_a_guess_whose_words_make_a_whole_is_told_at_once(
    guesses: Guesses, held: Held, whole: SimpleQueue[Hearing]
) -> None:
    held.may_answer.set()
    guesses.begin(hearing(0, 100), {}, "es")
    assert whole.get(timeout=PATIENCE_S) == hearing(0, 100)


def test_a_guess_that_wants_more_words_is_not_told(
    guesses: Guesses, held: Held, voice: Counted, whole: SimpleQueue[Hearing]
) -> None:
    held.text = "Give it to the."
    held.may_answer.set()
    guesses.begin(hearing(0, 100), {}, "es")
    assert voice.is_asked.wait(PATIENCE_S)  # which comes after the telling
    assert whole.empty()


def test_a_speaker_who_goes_on_is_not_guessed_at_any_more(guesses: Guesses, held: Held, voice: Counted) -> None:
    guesses.begin(hearing(0, 100), {}, "es")
    assert held.is_asked.wait(PATIENCE_S)
    guesses.drop(0)
    held.may_answer.set()
    guesses.begin(hearing(0, 300), {}, "es")
    assert voice.is_asked.wait(PATIENCE_S)
    assert guesses.take(hearing(0, 300, is_final=True)) is not None
    assert guesses.take(hearing(0, 100, is_final=True)) is None
    guesses.close()
    assert voice.n_texts == 1


def test_another_phrase_going_on_leaves_a_guess_alone(guesses: Guesses, held: Held) -> None:
    guesses.begin(hearing(0, 100), {}, "es")
    guesses.drop(200)
    held.may_answer.set()
    assert guesses.take(hearing(0, 100, is_final=True)) is not None


def test_the_end_waits_for_a_guess_that_is_on_its_way(guesses: Guesses, held: Held) -> None:
    guesses.begin(hearing(0, 100), {}, "es")
    with ThreadPoolExecutor(1) as pool:
        taken = pool.submit(guesses.take, hearing(0, 100, is_final=True))
        held.may_answer.set()
        assert taken.result(PATIENCE_S) is not None


def test_a_guess_that_failed_is_none(guesses: Guesses, held: Held, voice: Counted) -> None:
    held.fails = True
    held.may_answer.set()
    guesses.begin(hearing(0, 100), {}, "es")
    assert guesses.take(hearing(0, 100, is_final=True)) is None
    assert voice.n_texts == 0


def test_a_closed_guesser_guesses_nothing(guesses: Guesses) -> None:
    guesses.close()
    guesses.begin(hearing(0, 100), {}, "es")
    assert guesses.take(hearing(0, 100, is_final=True)) is None
