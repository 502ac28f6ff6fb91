"""An echo is taken out of a microphone, its speaker stays, and a headset's microphone is not touched."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile
import soxr

from desktop_app.core.audio import BLOCK_FRAMES, FRAME_RATE_HZ, Frames
from desktop_app.core.cleaning import Processing
from desktop_app.live.echo import EchoCanceller

SPEECH = Path(__file__).parent.parent / "data" / "speech"
LENGTH_S = 8
SETTLED = 4 * FRAME_RATE_HZ


def spoken(pattern: str) -> npt.NDArray[np.float64]:
    parts = [soundfile.read(path) for path in sorted(SPEECH.glob(pattern))]
    joined = np.concatenate([soxr.resample(samples, rate_hz, FRAME_RATE_HZ) for samples, rate_hz in parts])
    sound = np.resize(joined, LENGTH_S * FRAME_RATE_HZ)
    sound *= 2_000 / np.sqrt(np.mean(sound**2))
    return sound


def pcm(sound: npt.NDArray[np.float64]) -> Frames:
    frames: Frames = np.clip(sound, -32_768, 32_767).astype(np.int16)
    return frames


def run(canceller: EchoCanceller, caught: Frames, played: Frames, n_block: int = BLOCK_FRAMES) -> Frames:
    starts = range(0, len(caught), n_block)
    return np.concatenate([canceller.clean(caught[at : at + n_block], played[at : at + n_block]) for at in starts])


def level_db(frames: Frames) -> float:
    return 20 * float(np.log10(np.sqrt(np.mean(frames[SETTLED:].astype(float) ** 2)) + 1e-3))


@pytest.mark.parametrize("n_block", [BLOCK_FRAMES, 333])
def test_an_echo_of_recorded_speech_is_taken_out(n_block: int) -> None:
    far = spoken("es/*.opus")
    response = np.random.default_rng(1).normal(0, 1, 2_400) * np.exp(-np.arange(2_400) / 500)
    response[0] = 3
    echo = pcm(np.roll(0.1 * np.fft.irfft(np.fft.rfft(far, 2**18) * np.fft.rfft(response, 2**18))[: len(far)], 2_400))
    cleaned = run(EchoCanceller(Processing(echo=True)), echo, pcm(far), n_block)
    assert len(echo) - len(cleaned) < FRAME_RATE_HZ // 100
    assert level_db(echo) - level_db(cleaned) > 15


def test_the_speaker_stays_when_nothing_is_played() -> None:
    near = pcm(spoken("en/austen-*.opus"))
    cleaned = run(EchoCanceller(Processing(echo=True)), near, np.zeros_like(near))
    assert level_db(cleaned) == pytest.approx(level_db(near), abs=2)


def test_noise_becomes_quieter() -> None:
    noise = pcm(np.random.default_rng(1).normal(0, 300, LENGTH_S * FRAME_RATE_HZ))
    cleaned = run(EchoCanceller(Processing(noise=True)), noise, np.zeros_like(noise))
    assert level_db(noise) - level_db(cleaned) > 6


def test_a_quiet_speaker_becomes_louder() -> None:
    near = pcm(0.1 * spoken("en/austen-*.opus"))
    cleaned = run(EchoCanceller(Processing(gain=True)), near, np.zeros_like(near))
    assert level_db(cleaned) - level_db(near) > 6
