"""The picture of sound that Whisper looks at: a log-mel spectrogram, in numpy, so that no torch or ffmpeg is needed.

Source: Radford et al., "Robust Speech Recognition via Large-Scale Weak Supervision" (2022), section 2.2, and the
Slaney mel scale (break at 1 kHz, area-normalised filters).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.service.stages import RECOGNITION_RATE_HZ

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.service.stages import Sound

HOP_SAMPLES = 160
"""One column of the picture every 10 ms."""

WINDOW_SAMPLES = 400

_BREAK_HZ = 1000.0
_LINEAR_HZ_PER_MEL = 200.0 / 3
_LOG_STEP = np.log(6.4) / 27.0
_BREAK_MEL = _BREAK_HZ / _LINEAR_HZ_PER_MEL
_TOP_MEL = _BREAK_MEL + float(np.log(RECOGNITION_RATE_HZ / 2 / _BREAK_HZ) / _LOG_STEP)
_DYNAMIC_RANGE = 8.0
"""Decades below the loudest point that are kept."""


def _mel_to_hz(mel: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    linear = mel * _LINEAR_HZ_PER_MEL
    bent = _BREAK_HZ * np.exp(_LOG_STEP * (mel - _BREAK_MEL))
    return np.where(mel < _BREAK_MEL, linear, bent)


@lru_cache(maxsize=4)
def filters(n_mels: int) -> npt.NDArray[np.float32]:
    """Make the filter bank: float32 [n_mels, WINDOW_SAMPLES // 2 + 1]."""
    fft_hz = np.linspace(0, RECOGNITION_RATE_HZ / 2, WINDOW_SAMPLES // 2 + 1)
    edges_hz = _mel_to_hz(np.linspace(0.0, _TOP_MEL, n_mels + 2))
    widths_hz = np.diff(edges_hz)
    ramps = edges_hz[:, None] - fft_hz[None, :]
    rising = -ramps[:-2] / widths_hz[:-1, None]
    falling = ramps[2:] / widths_hz[1:, None]
    area = 2.0 / (edges_hz[2:] - edges_hz[:-2])
    return (np.maximum(0.0, np.minimum(rising, falling)) * area[:, None]).astype(np.float32)


@lru_cache(maxsize=4)
def _bands(n_mels: int) -> tuple[tuple[slice, npt.NDArray[np.float32]], ...]:
    """Give each filter's bins and their weights, without the zeros around them."""
    bands = []
    for row in filters(n_mels):
        bins = np.flatnonzero(row)
        band = slice(int(bins[0]), int(bins[-1]) + 1)
        bands.append((band, row[band].copy()))
    return tuple(bands)


@lru_cache(maxsize=1)
def _window() -> npt.NDArray[np.float32]:
    return np.hanning(WINDOW_SAMPLES + 1)[:-1].astype(np.float32)


def log_mel(speech: Sound, n_columns: int, n_mels: int = 80) -> npt.NDArray[np.float32]:
    """Draw `speech` and then silence on `n_columns` columns: float32 [n_mels, n_columns], contiguous."""
    n_samples = n_columns * HOP_SAMPLES
    margin = WINDOW_SAMPLES // 2
    padded = np.zeros(n_samples + margin, dtype=np.float32)
    kept = min(len(speech), n_samples)
    padded[:kept] = speech[:kept]
    padded = np.concatenate((padded[margin:0:-1], padded))
    if kept == n_samples:  # the end is mirrored as the beginning is, where sound reaches it
        padded[-margin:] = padded[-margin - 2 : -2 * margin - 2 : -1]
    windows = np.lib.stride_tricks.sliding_window_view(padded, WINDOW_SAMPLES)[::HOP_SAMPLES][:n_columns]
    # Only the columns that hold sound are transformed; silence has a spectrum of zeros.
    n_sounding = min(n_columns, (kept + margin) // HOP_SAMPLES + 2)
    spectrum = np.fft.rfft(windows[:n_sounding] * _window(), axis=1)
    power = (spectrum.real**2 + spectrum.imag**2).astype(np.float32)
    decades = np.full((n_mels, n_columns), -10.0, dtype=np.float32)
    # Filter by filter: one large product would wake numpy's own threads, which then spin on beside the recogniser and
    # take as much of the processor as it does.
    for row, (band, weights) in enumerate(_bands(n_mels)):
        decades[row, :n_sounding] = np.log10(np.maximum(power[:, band] @ weights, 1e-10))
    floor = float(decades.max()) - _DYNAMIC_RANGE
    return np.ascontiguousarray((np.maximum(decades, floor) + 4.0) / 4.0)
