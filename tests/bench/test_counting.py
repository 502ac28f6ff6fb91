"""That the counting of frames sees what it is to see, and nothing else."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.core.audio import BLOCK_FRAMES, CHUNK_FRAMES, silence
from desktop_app.core.playout import Playout
from tests.bench.counting import SYLLABLE_FRAMES, count, counted_speech, n_syllables

SPEECH = counted_speech("a", 0.2)
SAID = n_syllables(0.2)


@pytest.mark.parametrize("lead", [0, 5_000])
def test_what_arrives_whole_is_counted_whole(lead: int) -> None:
    found = count(np.append(silence(lead), SPEECH), "a", "b")
    assert (found.n_syllables, found.n_lost, found.n_repeated, found.n_crossed) == (SAID, 0, 0, 0)
    assert (found.n_silent, found.n_stretched) == (0, 0)


@pytest.mark.parametrize("at", [33_600, 100_000])
def test_a_lost_block_is_counted(at: int) -> None:
    assert count(np.delete(SPEECH, slice(at, at + BLOCK_FRAMES)), "a", "b").n_lost >= BLOCK_FRAMES


@pytest.mark.parametrize("at", [33_600, 100_000])
def test_a_repeated_block_is_counted(at: int) -> None:
    assert count(np.insert(SPEECH, at, SPEECH[at - BLOCK_FRAMES : at]), "a", "b").n_repeated >= BLOCK_FRAMES


def test_a_lost_syllable_is_counted_exactly() -> None:
    found = count(np.delete(SPEECH, slice(20 * SYLLABLE_FRAMES, 21 * SYLLABLE_FRAMES)), "a", "b")
    assert (found.n_lost, found.n_repeated) == (SYLLABLE_FRAMES, 0)


def test_ten_milliseconds_of_the_other_s_sound_are_counted_as_crossed() -> None:
    strange, at = SPEECH.copy(), slice(100_000, 100_240)
    strange[at] = counted_speech("b", 0.2)[at]
    assert count(strange, "a", "b").n_crossed >= BLOCK_FRAMES // 2


def test_silence_within_a_phrase_is_late_and_not_lost() -> None:
    found = count(np.insert(SPEECH, 100_000, silence(2_400)), "a", "b")
    assert (found.n_lost, found.n_repeated) == (0, 0)
    assert found.n_silent > 1_000


def test_stretched_speech_has_lost_nothing() -> None:
    playout, heard = Playout(), []
    for number, piece in enumerate(SPEECH.reshape(-1, CHUNK_FRAMES)):
        playout.write(piece)
        heard += [playout.read(BLOCK_FRAMES) for _ in range(10 if number % 4 else 0)]  # too short a time for it
    while not playout.is_idle:
        heard.append(playout.read(BLOCK_FRAMES))
    found = count(np.concatenate(heard), "a", "b")
    assert found.n_stretched > 0
    assert (found.n_syllables, found.n_lost, found.n_repeated, found.n_crossed) == (SAID, 0, 0, 0)
