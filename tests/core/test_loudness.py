"""A voice's level is that of its speech, and another can be brought to it."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.core.audio import BLOCK_FRAMES, Frames, silence
from desktop_app.core.loudness import Loudness, matching_gain


def noise(rms: float, n_frames: int = BLOCK_FRAMES) -> Frames:
    samples = np.random.default_rng(1).normal(0, 1, n_frames)
    frames: Frames = (samples * rms / np.sqrt(np.mean(samples**2))).astype(np.int16)
    return frames


def heard(rms: float, n_blocks: int = 100) -> Loudness:
    loudness = Loudness()
    for _ in range(n_blocks):
        loudness.hear(noise(rms))
        loudness.hear(silence(BLOCK_FRAMES))
    return loudness


def test_pauses_do_not_count() -> None:
    assert heard(3_276.8).level_dbfs == pytest.approx(-20, abs=0.5)


def test_half_a_second_is_needed_to_know() -> None:
    assert heard(3_000, n_blocks=24).level_dbfs is None
    assert heard(3_000, n_blocks=26).level_dbfs is not None


def test_it_follows_a_voice_that_becomes_quieter() -> None:
    loudness = heard(3_276.8, n_blocks=200)
    for _ in range(1_200):
        loudness.hear(noise(327.68))
    assert loudness.level_dbfs == pytest.approx(-40, abs=1)


@pytest.mark.parametrize(("voice", "model", "gain"), [(1_000, 2_000, 2.0), (4_000, 1_000, 0.25), (100, 9_000, 3.98)])
def test_one_voice_is_made_as_loud_as_another_within_reason(voice: float, model: float, gain: float) -> None:
    assert matching_gain(heard(voice), heard(model)) == pytest.approx(gain, rel=0.03)


def test_an_unknown_voice_is_left_alone() -> None:
    assert matching_gain(Loudness(), heard(1_000)) == 1.0
    assert matching_gain(heard(1_000), Loudness()) == 1.0
