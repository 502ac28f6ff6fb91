"""Stretched pieces make one voice: at its own pitch, at the right length, with no step where they meet."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, silence
from desktop_app.core.stretch import (
    HISTORY_FRAMES,
    LONGEST_PIECE_FRAMES,
    LOOKAHEAD_FRAMES,
    SHORTEST_PIECE_FRAMES,
    Stretcher,
    piece_frames,
)


def voice(n_frames: int, pitch_hz: float = 140.0) -> Frames:
    """Make a vowel: a pitch with the overtones of a throat, swelling and fading as syllables do."""
    t = np.arange(n_frames) / FRAME_RATE_HZ
    tones = sum(np.cos(2 * np.pi * pitch_hz * k * t + k) / k for k in range(1, 20))
    swell = 0.55 + 0.45 * np.cos(2 * np.pi * 3 * t)
    return (3_000 * tones * swell).astype(np.int16)


def stretched(sound: Frames, tempo: float) -> Frames:
    stretcher, parts, at = Stretcher(), [], 0
    padded = np.concatenate([silence(HISTORY_FRAMES), sound, silence(LOOKAHEAD_FRAMES + SHORTEST_PIECE_FRAMES)])
    while at < len(sound):
        n_piece = max(piece_frames(sound[at:]), SHORTEST_PIECE_FRAMES)
        parts.append(stretcher.stretch(padded[at : at + HISTORY_FRAMES + n_piece + LOOKAHEAD_FRAMES], tempo))
        at += n_piece
    return np.concatenate(parts)


def pitch_hz(sound: Frames) -> float:
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 8 * len(sound)))
    low, high = (round(f * 8 * len(sound) / FRAME_RATE_HZ) for f in (90, 210))
    return float((low + np.argmax(spectrum[low:high])) * FRAME_RATE_HZ / (8 * len(sound)))


@pytest.mark.parametrize("tempo", [1.02, 1.1, 1.25, 1.35])
@pytest.mark.parametrize("pitch", [110.0, 140.0, 195.0])
def test_the_pitch_is_kept_and_the_length_is_what_was_asked_for(tempo: float, pitch: float) -> None:
    sound = voice(3 * FRAME_RATE_HZ, pitch)
    faster = stretched(sound, tempo)
    assert len(faster) * tempo == pytest.approx(len(sound), abs=1.5 * HISTORY_FRAMES)
    assert pitch_hz(faster) == pytest.approx(pitch, rel=0.01)


@pytest.mark.parametrize("tempo", [1.1, 1.35])
def test_pieces_meet_without_a_step_and_without_a_hole(tempo: float) -> None:
    sound = voice(2 * FRAME_RATE_HZ)
    faster = stretched(sound, tempo)
    assert np.abs(np.diff(faster.astype(int))).max() < 1.6 * np.abs(np.diff(sound.astype(int))).max()
    loudness = [np.sqrt(np.mean(part.astype(float) ** 2)) for part in np.split(faster[: len(faster) // 240 * 240], 24)]
    expected = [np.sqrt(np.mean(part.astype(float) ** 2)) for part in np.split(sound[: len(sound) // 240 * 240], 24)]
    assert np.abs(20 * np.log10(np.array(loudness) / np.array(expected))).mean() < 1.5


def test_back_at_its_own_tempo_sound_is_joined_once_and_then_passes_as_it_is() -> None:
    sound = voice(FRAME_RATE_HZ)
    stretcher = Stretcher()
    n_piece = 2_400
    first = HISTORY_FRAMES + n_piece + LOOKAHEAD_FRAMES
    assert [stretcher.is_joining] == [False]
    stretcher.stretch(sound[:first], 1.25)
    assert [stretcher.is_joining] == [True]
    joined = stretcher.stretch(sound[n_piece : n_piece + first], 1.0)
    assert [stretcher.is_joining] == [False]
    assert np.array_equal(joined[-1_000:], sound[n_piece + HISTORY_FRAMES :][:n_piece][-1_000:])


def test_what_comes_after_silence_is_joined_to_nothing() -> None:
    stretcher = Stretcher()
    stretcher.stretch(voice(HISTORY_FRAMES + 2_400 + LOOKAHEAD_FRAMES), 1.25)
    stretcher.forget()
    assert not stretcher.is_joining


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 2**32 - 1), st.floats(1.02, 1.35), st.integers(SHORTEST_PIECE_FRAMES, LONGEST_PIECE_FRAMES))
def test_any_sound_keeps_time_however_long_it_goes_on(seed: int, tempo: float, n_piece: int) -> None:
    noise = np.random.default_rng(seed).integers(-32_768, 32_768, HISTORY_FRAMES + 30 * n_piece + LOOKAHEAD_FRAMES)
    sound, stretcher, n_out = noise.astype(np.int16), Stretcher(), 0
    for piece in range(30):
        at = piece * n_piece
        n_out += len(stretcher.stretch(sound[at : at + HISTORY_FRAMES + n_piece + LOOKAHEAD_FRAMES], tempo))
    assert abs(n_out - 30 * n_piece / tempo) <= 1.5 * HISTORY_FRAMES + 30 * 0.5


def test_a_piece_ends_where_it_is_quiet() -> None:
    sound = voice(FRAME_RATE_HZ, 150.0)
    sound[1_800:1_920] = 0
    assert piece_frames(sound) == 1_860
    assert piece_frames(sound[:1_000]) == 1_000
