"""Nothing passes the ceiling, and what is below it passes untouched."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.limiter import CEILING, LOOKAHEAD_FRAMES, Limiter, Samples

ANY_SAMPLES = arrays.arrays(np.float32, st.integers(0, 700), elements=st.floats(width=32), fill=st.nothing())
LOUD_SAMPLES = arrays.arrays(np.float32, st.integers(0, 700), elements=st.floats(-4, 4, width=32))


@settings(deadline=None, max_examples=30)
@given(st.lists(st.one_of(ANY_SAMPLES, LOUD_SAMPLES), max_size=5))
def test_no_input_beats_it(blocks: list[Samples]) -> None:
    limiter = Limiter()
    for block in blocks:
        limited = limiter.limit(block)
        assert len(limited) == len(block)
        assert np.isfinite(limited).all()
        assert not len(limited) or np.abs(limited).max() <= CEILING + 1e-6


@settings(deadline=None, max_examples=40)
@given(st.lists(st.integers(1, 900), min_size=1, max_size=8), st.integers(0, 2**32 - 1))
def test_the_result_does_not_depend_on_how_sound_is_cut(lengths: list[int], seed: int) -> None:
    sound = np.random.default_rng(seed).normal(0, 0.8, sum(lengths)).astype(np.float32)
    whole, cut, at = Limiter().limit(sound), [], 0
    limiter = Limiter()
    for length in lengths:
        cut.append(limiter.limit(sound[at : at + length]))
        at += length
    assert np.allclose(np.concatenate(cut), whole, atol=1e-4)


def test_what_is_not_too_loud_passes_bit_by_bit() -> None:
    sound = np.random.default_rng(1).uniform(-CEILING, CEILING, 4_800).astype(np.float32)
    limited = Limiter().limit(sound)
    assert np.array_equal(limited[LOOKAHEAD_FRAMES:], sound[:-LOOKAHEAD_FRAMES])


def test_a_loud_voice_keeps_its_shape() -> None:
    t = np.arange(FRAME_RATE_HZ) / FRAME_RATE_HZ
    limited = Limiter().limit((2 * np.sin(2 * np.pi * 120 * t)).astype(np.float32))[4_800:]
    spectrum = np.abs(np.fft.rfft(limited[:19_200] * np.hanning(19_200))) ** 2
    pitch = spectrum[90:103].sum()
    assert pitch / spectrum.sum() > 0.998, "a clipped tone would have a tenth of it elsewhere"
    assert limited.max() == pytest.approx(CEILING, rel=0.02)


def test_after_a_peak_the_gain_comes_back() -> None:
    sound = np.full(FRAME_RATE_HZ, 0.5, dtype=np.float32)
    sound[1_000] = 8.0
    limited = Limiter().limit(sound)
    assert limited[1_000 + LOOKAHEAD_FRAMES - 2] < 0.1
    assert limited[-1] == pytest.approx(0.5)
    assert np.abs(np.diff(np.delete(limited, 1_000 + LOOKAHEAD_FRAMES))[LOOKAHEAD_FRAMES:]).max() < 0.02
