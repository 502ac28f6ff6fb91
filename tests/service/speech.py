"""The recordings that come with the repository, as the stages want them."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import numpy as np
import soundfile
import soxr

from desktop_app.core.audio import CHUNK_FRAMES, FRAME_RATE_HZ, Frames
from desktop_app.core.resample import to_frames
from desktop_app.service.stages import RECOGNITION_RATE_HZ, Sound

FOLDER = Path(__file__).parent.parent / "data" / "speech"


@cache
def sound(name: str) -> Sound:
    """Read a recording as a recogniser hears it: float32 [n_samples], 16 kHz."""
    samples, rate_hz = soundfile.read(FOLDER / f"{name}.opus", dtype="float32", always_2d=True)
    return np.ascontiguousarray(soxr.resample(samples.mean(axis=1), rate_hz, RECOGNITION_RATE_HZ), dtype=np.float32)


def frames(name: str) -> Frames:
    """Read a recording as it goes on the wire: int16 [n_frames], 24 kHz."""
    return to_frames(soxr.resample(sound(name), RECOGNITION_RATE_HZ, FRAME_RATE_HZ))


def track(*names: str, gap_s: float = 0.8) -> list[Frames]:
    """Put recordings one after another with silence between and around them, in chunks of 200 ms."""
    gap = np.zeros(int(gap_s * FRAME_RATE_HZ), dtype=np.int16)
    whole = np.concatenate([gap, *(part for name in names for part in (frames(name), gap))])
    whole = np.concatenate([whole, np.zeros(-len(whole) % CHUNK_FRAMES, dtype=np.int16)])
    return list(whole.reshape(-1, CHUNK_FRAMES))


@cache
def references() -> dict[str, str]:
    """Say what is spoken in each recording."""
    table = tomllib.loads((FOLDER / "references.toml").read_text(encoding="utf-8"))
    return {entry["file"].removesuffix(".opus"): entry["text"] for entry in table["phrases"]}
