"""The same speech is recognised once, however many sessions hear it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event, Lock
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.core.errors import ServiceError
from desktop_app.service.memo import N_KEPT, SharedRecogniser
from desktop_app.service.stages import Recognised

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.service.stages import Sound


class Counting:
    """A recogniser that counts how often it works, and works when it is let."""

    def __init__(self) -> None:
        self.let = Event()
        self.let.set()
        self.n_worked = 0
        self.fails = False
        self._lock = Lock()

    def recognise(self, speech: Sound, prior: Mapping[str, float], settled: Recognised | None = None) -> Recognised:
        del prior, settled
        return self._work(speech)

    def draft(self, speech: Sound, prior: Mapping[str, float], settled: Recognised | None = None) -> Recognised:
        del prior, settled
        return self._work(speech)

    def _work(self, speech: Sound) -> Recognised:
        with self._lock:
            self.n_worked += 1
        assert self.let.wait(5)
        if self.fails:
            raise ServiceError("It broke.")
        return Recognised(str(speech[0]), "en", 0.9)


def sound(value: float) -> Sound:
    """Make a second of one value."""
    return np.full(16_000, value, dtype=np.float32)


def test_the_same_speech_is_recognised_once() -> None:
    inner = Counting()
    shared = SharedRecogniser(inner)
    inner.let.clear()
    with ThreadPoolExecutor(4) as pool:
        answers = [pool.submit(shared.recognise, sound(1.0), {"en": 1.0}) for _ in range(4)]
        inner.let.set()
        assert {answer.result(timeout=5).text for answer in answers} == {"1.0"}
    assert inner.n_worked == 1


def test_other_speech_other_expectations_and_drafts_are_worked_on() -> None:
    inner = Counting()
    shared = SharedRecogniser(inner)
    shared.recognise(sound(1.0), {"en": 1.0})
    shared.recognise(sound(2.0), {"en": 1.0})
    shared.recognise(sound(1.0), {"es": 1.0})
    shared.draft(sound(1.0), {"en": 1.0})
    shared.draft(sound(1.0), {"en": 1.0}, Recognised("One", "en", 0.9))
    shared.draft(sound(1.0), {"en": 1.0})
    assert inner.n_worked == 5


def test_old_answers_are_forgotten() -> None:
    inner = Counting()
    shared = SharedRecogniser(inner)
    for value in range(N_KEPT + 1):
        shared.recognise(sound(value), {})
    shared.recognise(sound(0), {})
    assert inner.n_worked == N_KEPT + 2


def test_a_failure_is_told_to_the_one_who_asked_and_not_kept() -> None:
    inner = Counting()
    inner.fails = True
    shared = SharedRecogniser(inner)
    with pytest.raises(ServiceError):
        shared.recognise(sound(1.0), {})
    inner.fails = False
    assert shared.recognise(sound(1.0), {}).text == "1.0"


def test_who_waited_for_a_failure_tries_for_itself() -> None:
    inner = Counting()
    inner.fails = True
    inner.let.clear()
    shared = SharedRecogniser(inner)
    with ThreadPoolExecutor(2) as pool:
        answers = [pool.submit(shared.recognise, sound(1.0), {}) for _ in range(2)]
        inner.let.set()
        for answer in answers:
            with pytest.raises(ServiceError):
                answer.result(timeout=5)
    assert inner.n_worked == 2
