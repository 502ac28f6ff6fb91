"""The picture that Whisper sees is the one that it was trained on."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.service.mel import HOP_SAMPLES, filters, log_mel
from desktop_app.service.stages import RECOGNITION_RATE_HZ


def tone(hz: float, seconds: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """Make a sine: float32, 16 kHz."""
    return np.sin(2 * np.pi * hz * np.arange(int(seconds * RECOGNITION_RATE_HZ)) / RECOGNITION_RATE_HZ).astype(
        np.float32
    )


def test_the_filters_cover_each_frequency_and_weigh_their_area() -> None:
    bank = filters(80)
    assert bank.shape == (80, 201)
    assert (bank >= 0).all()
    assert (bank.sum(axis=0)[2:-1] > 0).all()
    # Slaney's normalisation: each triangle has the area 2 / width * width / 2 = 1, in Hz.
    assert bank[40:].sum(axis=1) * RECOGNITION_RATE_HZ / 400 == pytest.approx(1.0, rel=0.15)


@pytest.mark.parametrize("hz", [300.0, 1000.0, 4000.0])
def test_a_tone_lights_the_row_of_its_pitch(hz: float) -> None:
    picture = log_mel(tone(hz, 1.0), 100)
    row = int(picture[:, 50].argmax())
    centre_hz = float(filters(80)[row].argmax()) * RECOGNITION_RATE_HZ / 400
    assert centre_hz == pytest.approx(hz, abs=60)


def test_each_row_is_its_filter_over_the_whole_spectrum() -> None:
    speech = np.random.default_rng(1).normal(0, 0.1, 2 * HOP_SAMPLES * 50).astype(np.float32)
    window = np.hanning(401)[:-1]
    middle = speech[50 * HOP_SAMPLES - 200 : 50 * HOP_SAMPLES + 200]
    power = np.abs(np.fft.rfft(middle * window)) ** 2
    expected = np.log10(filters(80) @ power)
    column = log_mel(speech, 100)[:, 50] * 4 - 4
    assert column == pytest.approx(expected, abs=1e-3)


def test_silence_after_speech_is_the_floor() -> None:
    picture = log_mel(tone(440, 0.5), 200)
    assert picture.shape == (80, 200)
    assert picture.dtype == np.float32
    assert picture[:, 60:].max() == picture.min()
    assert picture.max() - picture.min() == pytest.approx(2.0)


def test_the_end_of_a_full_window_is_mirrored() -> None:
    speech = tone(440, 1.0)
    ends_sounding = log_mel(speech, 100)
    assert ends_sounding[:, -1].max() == pytest.approx(float(ends_sounding[:, 50].max()), abs=0.2)


def test_what_exceeds_the_columns_is_left_out() -> None:
    speech = tone(440, 1.0)
    assert np.array_equal(log_mel(speech, 50), log_mel(speech[: 50 * HOP_SAMPLES], 50))
