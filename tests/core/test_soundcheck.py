"""A microphone is judged as a person would judge it, and a test tone is gentle."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from desktop_app.core.audio import BLOCK_FRAMES, FRAME_RATE_HZ, Frames, silence
from desktop_app.core.soundcheck import LevelCheck, MicrophoneLevel, SilenceWatch, TestTone

RECORDING = Path(__file__).parent.parent / "data" / "speech" / "en" / "austen-0880.opus"


def recorded(gain_db: float) -> Frames:
    samples, rate_hz = soundfile.read(RECORDING, dtype="float64")
    louder = soxr.resample(samples, rate_hz, FRAME_RATE_HZ) / np.abs(samples).max() * 10 ** (gain_db / 20)
    frames: Frames = np.clip(louder * 32_768, -32_768, 32_767).astype(np.int16)
    return frames


def judged(frames: Frames) -> MicrophoneLevel:
    check = LevelCheck()
    for at in range(0, len(frames), BLOCK_FRAMES):
        check.hear(frames[at : at + BLOCK_FRAMES])
    return check.level


@pytest.mark.parametrize(
    ("gain_db", "level"),
    [
        (-80, MicrophoneLevel.SILENT),
        (-40, MicrophoneLevel.TOO_QUIET),
        (-24, MicrophoneLevel.GOOD),
        (-3, MicrophoneLevel.GOOD),
        (14, MicrophoneLevel.CLIPPING),
    ],
)
def test_recorded_speech_is_judged_by_its_level(gain_db: float, level: MicrophoneLevel) -> None:
    assert judged(recorded(gain_db)) is level


def test_nothing_and_empty_blocks_are_silent() -> None:
    check = LevelCheck()
    assert check.level is MicrophoneLevel.SILENT
    check.hear(silence(0))
    assert check.level is MicrophoneLevel.SILENT


def test_a_short_sentence_is_enough() -> None:
    assert judged(np.concatenate([silence(FRAME_RATE_HZ), recorded(-10)[:FRAME_RATE_HZ], silence(9_600)])) is (
        MicrophoneLevel.GOOD
    )


def test_only_the_last_three_seconds_count() -> None:
    assert judged(np.concatenate([recorded(20), silence(3 * FRAME_RATE_HZ)])) is MicrophoneLevel.SILENT


def test_a_microphone_that_stays_silent_is_noticed_and_forgiven_at_the_first_word() -> None:
    watch = SilenceWatch(after_s=2.0)
    for _ in range(99):
        watch.hear(silence(BLOCK_FRAMES))
    assert [watch.is_silent] == [False]
    watch.hear(silence(BLOCK_FRAMES))
    assert [watch.is_silent] == [True]
    watch.hear(np.full(BLOCK_FRAMES, 3_000, dtype=np.int16))
    assert [watch.is_silent] == [False]


def test_a_muted_microphone_is_not_blamed() -> None:
    watch = SilenceWatch(after_s=1.0)
    for _ in range(200):
        watch.hear(silence(BLOCK_FRAMES), is_open=False)
    assert not watch.is_silent


@pytest.mark.parametrize("n_frames", [480, 1_000])
def test_the_tone_has_its_pitch_its_level_and_no_click(n_frames: int) -> None:
    tone = TestTone(pitch_hz=500.0)
    assert len(tone.read(0)) == 0
    heard = np.concatenate([tone.read(n_frames) for _ in range(2 * FRAME_RATE_HZ // n_frames)])
    note = heard[2_400:9_600].astype(float)
    assert 20 * np.log10(np.sqrt(np.mean(note**2)) / 32_768) == pytest.approx(-20, abs=0.2)
    assert np.argmax(np.abs(np.fft.rfft(note))) * FRAME_RATE_HZ / len(note) == pytest.approx(500, abs=4)
    assert not heard[12_000:24_000].any(), "half of each second is silent"
    assert np.abs(np.diff(heard.astype(int))).max() < 650
    tone.stop()
    assert [tone.is_over] == [False]
    rest = np.concatenate([tone.read(n_frames) for _ in range(3)])
    assert [tone.is_over] == [True]
    assert rest[-100:].max() == 0
