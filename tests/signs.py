"""Sound that tells whose it is: by its sign where it arrives as it was, by its pitch where it may be stretched."""

from __future__ import annotations

from typing import Final

import numpy as np

from desktop_app.core.audio import FRAME_RATE_HZ, Frames

_PITCH_HZ: Final = {"a": 400, "b": 5_000}
"""So far apart that a break in one (at most 440 as `n_whistled` measures) is not taken for the other (830 and more)."""


def signature(party: str, seconds: float) -> Frames:
    """Make sound that tells its party by its sign in every single frame: positive for `a`, negative for `b`."""
    level = {"a": 8_000, "b": -8_000}[party]
    frames = np.full(round(seconds * FRAME_RATE_HZ), level, dtype=np.int16)
    ramp = np.linspace(0, 1, 240)
    frames[:240] = (frames[:240] * ramp).astype(np.int16)
    frames[-240:] = (frames[-240:] * ramp[::-1]).astype(np.int16)
    return frames


def n_frames_of(party: str, frames: Frames) -> int:
    """Count the frames that carry a party's signature; a resampler's ringing (a tenth of it) is none."""
    return int(np.count_nonzero(frames > 2_000 if party == "a" else frames < -2_000))


def whistle(party: str, seconds: float) -> Frames:
    """Make sound that tells its party by its pitch, which stays when play-out stretches it."""
    at_s = np.arange(round(seconds * FRAME_RATE_HZ)) / FRAME_RATE_HZ
    return (8_000 * np.sin(2 * np.pi * _PITCH_HZ[party] * at_s)).astype(np.int16)


def n_whistled(party: str, frames: Frames) -> int:
    """Count the frames in which a party's pitch is heard, in steps of 2.5 ms; 15 frames of it in 5 ms are enough."""
    n_window = FRAME_RATE_HZ // 200
    n_steps = max(0, 2 * len(frames) // n_window - 1)
    starts = np.arange(n_steps) * (n_window // 2)
    turn = np.exp(-2j * np.pi * _PITCH_HZ[party] * np.arange(n_window) / FRAME_RATE_HZ) * np.hanning(n_window)
    loudness = np.empty(n_steps)
    for begin in range(0, n_steps, 10_000):
        windows = frames[starts[begin : begin + 10_000, None] + np.arange(n_window)]
        loudness[begin : begin + 10_000] = np.abs(windows @ turn) / turn.real.size * 4
    return int(np.count_nonzero(loudness > 600)) * (n_window // 2)
