"""Tests of the module of the same name."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.core.resample import Resampler, to_frames, to_mono, to_samples


def tone(rate_hz: int, seconds: float = 1.0, pitch_hz: float = 440.0) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return (0.5 * np.sin(2 * np.pi * pitch_hz * np.arange(round(rate_hz * seconds)) / rate_hz)).astype(np.float32)


@pytest.mark.parametrize("rate_hz", [8_000, 16_000, 22_050, 24_000, 44_100, 48_000, 96_000])
def test_any_rate_becomes_24_khz_at_the_same_pitch_without_seams(rate_hz: int) -> None:
    resampler = Resampler(rate_hz)
    samples = tone(rate_hz)
    blocks = [resampler.convert(samples[start : start + 160]) for start in range(0, len(samples), 160)]
    heard = np.concatenate([*blocks, resampler.convert(samples[:0], last=True)])
    assert len(heard) == pytest.approx(24_000, abs=24)
    spectrum = np.abs(np.fft.rfft(heard * np.hanning(len(heard))))
    assert np.argmax(spectrum) * 24_000 / len(heard) == pytest.approx(440, abs=2)
    middle = to_samples(heard[2_000:-2_000])
    assert np.abs(middle).max() == pytest.approx(0.5, abs=0.01)


def test_channels_are_mixed_or_one_is_picked() -> None:
    stereo = np.stack([np.full(10, 0.5, np.float32), np.zeros(10, np.float32)], axis=1)
    assert to_mono(stereo).tolist() == [0.25] * 10
    assert to_mono(stereo, 1).tolist() == [0.0] * 10
    mono = np.ones(3, np.float32)
    assert to_mono(mono) is mono


def test_what_is_too_loud_is_clipped_and_what_is_no_number_is_silence() -> None:
    frames = to_frames(np.array([2.0, -2.0, np.nan, np.inf, 0.0], np.float32))
    assert frames.tolist() == [32_767, -32_767, 0, 32_767, 0]
