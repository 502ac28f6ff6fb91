"""Speech whose every 200 ms has a number that survives stretching, and the counting of what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from desktop_app.core.audio import FRAME_RATE_HZ, Frames
from desktop_app.core.tempo import SPRINT_TEMPO

SYLLABLE_FRAMES = FRAME_RATE_HZ // 5
"""One tone, 200 ms: the unit that has a number."""
N_NUMBERS = 16
SYLLABLES = 12
"""Of a phrase: 2.4 s."""
PAUSE_SYLLABLES = 3
"""Between phrases, 0.6 s: people pause, and play-out catches up there before it stretches anything."""
LOUDNESS = 8_000
_LOWEST_HZ = {"a": 625, "b": 3_025}
"""Odd multiples of 25 Hz, so that each tone begins and ends at zero; the parties' tones are 900 Hz apart and more."""
_APART_HZ = 100
_LEAP = 5
"""Numbers that follow each other are 500 Hz apart or more, so that the moment between them is sharp."""
_BACK = pow(_LEAP, -1, N_NUMBERS)
_WINDOW_FRAMES = FRAME_RATE_HZ // 50
_HOP_FRAMES = FRAME_RATE_HZ // 400
_CROSSED = 600
"""A tone of the wrong party louder than this is one; a break in a right one measures less than half of it."""
_BRIEF_HOPS = 8
"""A number heard for less than 20 ms is the moment between two others."""
_OFF_FRAMES = 15 * FRAME_RATE_HZ // 1_000
"""A number that lasts so much shorter or longer than its neighbours has lost or gained something; a block is 20 ms."""
_SETTLING_FRAMES = FRAME_RATE_HZ // 80
"""Where the tempo changes, and pieces are shifted to fit, a syllable may differ from its neighbours by so much more."""
_FADE_FRAMES = FRAME_RATE_HZ // 100
"""What fading out before a gap and in after it takes of a tone, as it is measured here."""
_TELLING = 4
"""Fewer syllables between two gaps do not tell how fast they were played."""
_STRETCHED_FRAMES = 6 * FRAME_RATE_HZ // 1_000
_SILENT = -1


@dataclass
class Syllable:
    """One number as it was heard."""

    number: int
    n_frames: int
    n_silent: int = 0
    """Frames of silence that came in the middle of it: it was late there, not lost."""
    n_gaps: int = 0
    ends_phrase: bool = False


@dataclass
class Count:
    """What was found in one place."""

    n_syllables: int
    n_lost: int
    """Frames, as the following."""
    n_repeated: int
    n_crossed: int
    n_silent: int
    """Silence in the middle of a phrase: late, not lost."""
    n_stretched: int
    """Syllables that were played faster than they came."""


def counted_speech(party: str, minutes: float) -> Frames:
    """Make speech for so long: phrases of numbered syllables, and pauses."""
    at_s = np.arange(SYLLABLE_FRAMES) / FRAME_RATE_HZ
    tones = [(LOUDNESS * np.sin(2 * np.pi * hz * at_s)).astype(np.int16) for hz in _tones_hz(party)]
    pause = np.zeros(PAUSE_SYLLABLES * SYLLABLE_FRAMES, dtype=np.int16)
    n_phrases = round(minutes * 300 / (SYLLABLES + PAUSE_SYLLABLES))
    parts: list[Frames] = []
    for first in range(0, n_phrases * SYLLABLES, SYLLABLES):
        parts += [*(tones[_LEAP * number % N_NUMBERS] for number in range(first, first + SYLLABLES)), pause]
    return np.concatenate(parts)


def n_syllables(minutes: float) -> int:
    """Give how many syllables are said in so long."""
    return round(minutes * 300 / (SYLLABLES + PAUSE_SYLLABLES)) * SYLLABLES


def count(sound: Frames, party: str, other: str) -> Count:
    """Read the numbers of what `party` said where it was to arrive, and look for `other`, who was not."""
    own, n_crossed = _labels(sound, party, other)
    heard = _syllables(own)
    found = Count(len(heard), 0, 0, n_crossed, sum(each.n_silent for each in heard), 0)
    for before, after in pairwise(heard):
        ahead = (after.number - before.number) % N_NUMBERS
        if ahead == 0 or ahead > N_NUMBERS // 2:
            found.n_repeated += (N_NUMBERS + 1 - ahead if ahead else 1) * SYLLABLE_FRAMES
        else:
            found.n_lost += (ahead - 1) * SYLLABLE_FRAMES
    for phrase in _phrases(heard):
        lengths = [each.n_frames for each in phrase]
        for place, each in enumerate(phrase):
            near = lengths[max(0, place - 2) : place] + lengths[place + 1 : place + 3] or [SYLLABLE_FRAMES]
            usual = min(SYLLABLE_FRAMES, int(np.median(lengths[max(0, place - 2) : place + 3])))
            is_stretched = usual < SYLLABLE_FRAMES - _STRETCHED_FRAMES
            tolerated = _OFF_FRAMES + (_SETTLING_FRAMES if is_stretched else 0) + each.n_gaps * _FADE_FRAMES
            found.n_stretched += is_stretched
            near += [round(SYLLABLE_FRAMES / SPRINT_TEMPO)] if len(phrase) < _TELLING else []
            short, long = min(near) - each.n_frames, each.n_frames - min(max(near), SYLLABLE_FRAMES)
            found.n_lost += short if short > tolerated else 0
            found.n_repeated += long if long > tolerated else 0
    return found


def _tones_hz(party: str) -> npt.NDArray[np.int64]:
    return _LOWEST_HZ[party] + _APART_HZ * np.arange(N_NUMBERS)


def _labels(sound: Frames, party: str, other: str) -> tuple[npt.NDArray[np.int64], int]:
    """Tell for each 2.5 ms which number of the party is heard, if any, and in how many frames the other is."""
    at_s = np.arange(_WINDOW_FRAMES) / FRAME_RATE_HZ
    hz = np.concatenate((_tones_hz(party), _tones_hz(other)))
    hann = np.hanning(_WINDOW_FRAMES)
    turns = (np.exp(-2j * np.pi * np.outer(at_s, hz)) * hann[:, None]).astype(np.complex64)
    n_hops = max(0, (len(sound) - _WINDOW_FRAMES) // _HOP_FRAMES + 1)
    labels, n_crossed = np.full(n_hops, _SILENT), 0
    for begin in range(0, n_hops, 10_000):
        starts = np.arange(begin, min(begin + 10_000, n_hops)) * _HOP_FRAMES
        loudness = np.abs(sound[starts[:, None] + np.arange(_WINDOW_FRAMES)] @ turns) * (2 / hann.sum())
        own = loudness[:, :N_NUMBERS]
        voiced = np.partition(own, -2, axis=1)[:, -2:].sum(axis=1) > LOUDNESS / 2
        labels[starts[voiced] // _HOP_FRAMES] = _BACK * own[voiced].argmax(axis=1) % N_NUMBERS
        n_crossed += int(np.count_nonzero(loudness[:, N_NUMBERS:].max(axis=1) > _CROSSED)) * _HOP_FRAMES
    return labels, n_crossed


def _syllables(labels: npt.NDArray[np.int64]) -> list[Syllable]:
    edges = np.flatnonzero(np.diff(labels, prepend=-2, append=-2))
    heard: list[Syllable] = []
    n_silent = n_brief = 0
    for start, end in pairwise(edges):
        number, n_frames = int(labels[start]), int(end - start) * _HOP_FRAMES
        goes_on = bool(heard) and heard[-1].number == number
        if number == _SILENT:
            n_silent += n_frames
        elif goes_on:  # also where only its last moment came after a gap
            heard[-1].n_frames += n_frames + n_brief
            heard[-1].n_silent += n_silent
            heard[-1].n_gaps += n_silent > _WINDOW_FRAMES  # less is a break in a tone
            n_silent = n_brief = 0
        elif end - start < _BRIEF_HOPS:
            n_brief += n_frames
        else:
            if heard:
                heard[-1].ends_phrase = n_silent > 0
            heard.append(Syllable(number, n_frames + n_brief))
            n_silent = n_brief = 0
    return heard


def _phrases(heard: list[Syllable]) -> Iterator[list[Syllable]]:
    phrase: list[Syllable] = []
    for syllable in heard:
        phrase.append(syllable)
        if syllable.ends_phrase:
            yield phrase
            phrase = []
    if phrase:
        yield phrase
