"""Tests of the module of the same name."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.core.errors import RemoteProtocolError
from desktop_app.core.pcm import PcmReader
from desktop_app.core.wire import OutputAudioDelta


def delta(frames: list[int], *, sample_rate: int = 24_000, channels: int = 1, extra: bytes = b"") -> OutputAudioDelta:
    data = np.array(frames, "<i2").tobytes() + extra
    return OutputAudioDelta(event_id="e", delta=data, sample_rate=sample_rate, channels=channels)


def test_the_usual_format_passes_untouched() -> None:
    assert PcmReader().read(delta([1, -2, 32_767])).tolist() == [1, -2, 32_767]


def test_a_byte_too_many_is_left_out() -> None:
    assert PcmReader().read(delta([1, 2], extra=b"\x07")).tolist() == [1, 2]


def test_two_channels_become_one() -> None:
    assert PcmReader().read(delta([1_000, 3_000, -1_000, -3_000], channels=2)).tolist() == [2_000, -2_000]


def test_another_rate_keeps_its_pitch() -> None:
    reader = PcmReader()
    second = (8_000 * np.sin(2 * np.pi * 300 * np.arange(48_000) / 48_000)).astype(int).tolist()
    heard = np.concatenate([reader.read(delta(second, sample_rate=48_000)) for _ in range(2)])
    assert len(heard) == pytest.approx(48_000, abs=1_500)
    assert np.argmax(np.abs(np.fft.rfft(heard))) * 24_000 / len(heard) == pytest.approx(300, abs=2)


@pytest.mark.parametrize("rate_hz", [0, -1, 3_999, 384_001])
def test_a_rate_that_no_sound_has_is_the_services_fault(rate_hz: int) -> None:
    with pytest.raises(RemoteProtocolError, match="cannot be played"):
        PcmReader().read(delta([1], sample_rate=rate_hz))
