"""Speech is told from silence and noise, whatever the pieces it comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.core.errors import ServiceError
from desktop_app.service.parts import silero
from desktop_app.service.vad import WINDOW_SAMPLES, VoiceDetector, VoiceModel
from tests.service import speech

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def model() -> VoiceModel:
    """Load the real model."""
    return VoiceModel(silero())


def test_a_person_is_heard(model: VoiceModel) -> None:
    probabilities = VoiceDetector(model).probabilities(speech.sound("en/pbx-invalid"))
    assert np.mean(np.array(probabilities) > 0.5) > 0.6


def test_silence_and_noise_are_not_speech(model: VoiceModel) -> None:
    noise = np.random.default_rng(1).normal(0, 0.05, 32_000).astype(np.float32)
    for sound in (np.zeros(32_000, dtype=np.float32), noise):
        assert max(VoiceDetector(model).probabilities(sound)) < 0.5


def test_pieces_of_any_length_are_judged_as_the_whole(model: VoiceModel) -> None:
    sound = speech.sound("en/conf-invalid")
    whole = VoiceDetector(model).probabilities(sound)
    detector = VoiceDetector(model)
    pieces = [value for part in np.split(sound, range(700, len(sound), 700)) for value in detector.probabilities(part)]
    assert len(whole) == len(sound) // WINDOW_SAMPLES
    assert pieces == pytest.approx(whole, abs=1e-6)


def test_a_damaged_model_is_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "model.onnx"
    file.write_bytes(b"nothing")
    with pytest.raises(ServiceError, match="cannot be loaded"):
        VoiceModel(file)
