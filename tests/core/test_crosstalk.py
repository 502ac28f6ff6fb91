"""An echo and a neighbour are found in real speech, and nothing is found where nothing is."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile
import soxr

from desktop_app.core.audio import BLOCK_FRAMES, FRAME_RATE_HZ, Frames, silence
from desktop_app.core.crosstalk import Finding, Resemblance, Verdict, judge, neighbour

SPEECH = Path(__file__).parent.parent / "data" / "speech"
LENGTH_S = 8
Sound = npt.NDArray[np.float64]


@cache
def spoken(pattern: str) -> Sound:
    """Join recordings into eight seconds."""
    parts = []
    for path in sorted(SPEECH.glob(pattern)):
        samples, rate_hz = soundfile.read(path)
        parts.append(soxr.resample(samples, rate_hz, FRAME_RATE_HZ))
    sound: Sound = np.resize(np.concatenate(parts), LENGTH_S * FRAME_RATE_HZ) * 32_768
    return sound


def in_a_room(sound: Sound, delay_s: float, level_db: float, under: Sound) -> Sound:
    """Hear a sound through a room of 200 ms, so many decibels under another."""
    decay = np.arange(4_800) / 700
    room = np.random.default_rng(1).normal(0, 1, 4_800) * np.exp(-decay)
    room[0] = 3
    echo = np.fft.irfft(np.fft.rfft(sound, 2**18) * np.fft.rfft(room, 2**18))[: len(sound)]
    echo = np.roll(echo, round(delay_s * FRAME_RATE_HZ)) * 10 ** (level_db / 20)
    heard: Sound = echo * np.sqrt(np.mean(under**2) / np.mean((echo * 10 ** (-level_db / 20)) ** 2))
    return heard


def pcm(sound: Sound) -> Frames:
    frames: Frames = np.clip(sound, -32_768, 32_767).astype(np.int16)
    return frames


def compare(resemblance: Resemblance, reference: Sound, heard: Sound) -> Finding:
    played, caught = pcm(reference), pcm(heard)
    for at in range(0, len(played), BLOCK_FRAMES):
        resemblance.hear(played[at : at + BLOCK_FRAMES], caught[at : at + BLOCK_FRAMES])
    return resemblance.finding


@pytest.mark.parametrize("delay_s", [0.06, 0.4])
@pytest.mark.parametrize("level_db", [-6.0, -14.0])
def test_an_echo_is_found_beneath_the_speaker(delay_s: float, level_db: float) -> None:
    far, near = spoken("es/*.opus"), spoken("en/austen-*.opus")
    finding = compare(Resemblance(), far, near + in_a_room(far, delay_s, level_db, near))
    assert finding.is_found
    assert finding.delay_s == pytest.approx(delay_s, abs=0.005)
    assert judge(finding, compare(neighbour(), spoken("en/v*.opus"), near)) is Verdict.ECHO


@pytest.mark.parametrize("level_db", [-8.0, -16.0])
def test_a_neighbour_is_found_in_the_other_microphone(level_db: float) -> None:
    a, b = spoken("es/*.opus"), spoken("en/austen-*.opus")
    at_a, at_b = a + in_a_room(b, 0.003, level_db, a), b + in_a_room(a, 0.003, level_db, b)
    finding = compare(neighbour(), at_b, at_a)
    assert finding.is_found
    assert abs(finding.delay_s) < 0.01
    assert judge(compare(Resemblance(), spoken("pt/*.opus"), at_a), finding) is Verdict.CROSSTALK


def test_two_people_who_talk_at_once_are_not_each_others_echo() -> None:
    a, b = spoken("es/*.opus"), spoken("en/austen-*.opus")
    output, other = compare(Resemblance(), a, b), compare(neighbour(), a, b)
    assert not output.is_found
    assert judge(output, other) is Verdict.CLEAN


def test_two_people_who_begin_in_the_same_second_are_not_taken_for_one_another() -> None:
    quiet = np.zeros(3 * FRAME_RATE_HZ)
    a, b = (np.concatenate((quiet, spoken(f"{code}/ss-noservice.opus")))[: 5 * FRAME_RATE_HZ] for code in ("es", "en"))
    resemblance = Resemblance()
    for at in range(0, len(a), BLOCK_FRAMES):
        resemblance.hear(pcm(a[at : at + BLOCK_FRAMES]), pcm(b[at : at + BLOCK_FRAMES]))
        assert not resemblance.finding.is_found


@pytest.mark.parametrize("silent", ["reference", "heard", "both"])
def test_silence_resembles_nothing(silent: str) -> None:
    nothing, speech = silence(LENGTH_S * FRAME_RATE_HZ).astype(float), spoken("en/austen-*.opus")
    reference = speech if silent == "heard" else nothing
    finding = compare(Resemblance(), reference, speech if silent == "reference" else nothing)
    assert finding == Finding(prominence=0.0, delay_s=0.0)


def test_an_echo_that_was_cured_is_forgotten() -> None:
    far, near, resemblance = spoken("es/*.opus"), spoken("en/austen-*.opus"), Resemblance()
    assert compare(resemblance, far, near + in_a_room(far, 0.1, -12, near)).is_found
    for _ in range(3):
        finding = compare(resemblance, far, near)
    assert not finding.is_found
