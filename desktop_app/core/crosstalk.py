"""Find one sound in another: a loudspeaker, or the neighbour's voice, in a microphone that should not hear it."""

from __future__ import annotations

from enum import Enum
from typing import Final

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, is_speech

_DECIMATION: Final = 3
_RATE_HZ: Final = FRAME_RATE_HZ // _DECIMATION
"""8 kHz hold what matters of a voice, and forgive two sound cards' clocks a drift of 80 millionths."""
_WINDOW: Final = 8_192
"""About a second: longer than any delay that is searched for, and a room's echo besides."""
_LONGEST_DELAY_S: Final = 0.6
_MEMORY: Final = 0.9
"""Weight of the past at each window: a finding builds up within a few seconds and fades within ten."""
_FOUND_ABOVE: Final = 9.0
"""How far a peak stands out (in deviations of the rest) when it is no accident. Source: our recordings: unrelated
speech stays below 8.3 in 40 pairs of 20 s; an echo 20 dB under the speaker passes 10 within four seconds."""
_LEAST_WINDOWS: Final = 4
"""Two people who begin to speak in the same second after silence resemble one another in that one, for two bursts do,
whatever they are of. Source: two of our recordings in 50 positions: 9.8 after one window, 8.8 after three, 7.4 from
the fourth on."""
_NEIGHBOUR_S: Final = 0.03
"""Another microphone at the table hears a voice within 10 m of air."""

_Spectrum = npt.NDArray[np.complex128]


class Verdict(Enum):
    """What a microphone hears besides its own speaker."""

    CLEAN = "clean"
    ECHO = "echo"
    """What an output plays: use a headset, or echo cancellation."""
    CROSSTALK = "crosstalk"
    """The other speaker at the same table: move the microphones apart, or turn them away."""


class Finding(Struct, frozen=True, kw_only=True):
    """How surely one sound was found in another, and where."""

    prominence: float
    """How far the best delay stands out from all others, in their standard deviations."""
    delay_s: float

    @property
    def is_found(self) -> bool:
        """Whether this is more than an accident."""
        return self.prominence >= _FOUND_ABOVE


class Resemblance:
    """Tell whether a sound is contained in another, however quietly, and how much later.

    Envelopes of two people talking resemble one another by accident for seconds; waveforms do not. So the waveforms'
    cross-spectrum is averaged, each frequency counting alike whatever its strength: a delayed copy then stands out as
    one sharp peak, through a room's reverberation and beneath a speaker who is twenty decibels louder.

    Threads: none. A block costs a few microseconds, each second one transform (about 1 ms): for the lanes' loop, not
    for the sound card's thread.
    """

    def __init__(self, *, earliest_s: float = 0.0, latest_s: float = _LONGEST_DELAY_S) -> None:
        """Search delays from `earliest_s` (negative: the copy comes first) to `latest_s`, within a second in all."""
        self._lags = np.arange(round(earliest_s * _RATE_HZ), round(latest_s * _RATE_HZ) + 1)
        self._reference: list[Frames] = []
        self._heard: list[Frames] = []
        self._n_waiting = 0
        self._spectrum: _Spectrum = np.zeros(_WINDOW + 1, dtype=np.complex128)
        self._n_windows = 0

    def hear(self, reference: Frames, heard: Frames) -> None:
        """Take what was played (or said into the other microphone) and what this microphone heard meanwhile.

        Both are blocks of one length, int16 [n_frames], of the same 20 ms or so.
        """
        self._reference.append(reference)
        self._heard.append(heard)
        self._n_waiting += len(reference)
        if self._n_waiting >= _WINDOW * _DECIMATION:
            self._compare(np.concatenate(self._reference), np.concatenate(self._heard))
            self._reference, self._heard, self._n_waiting = [], [], 0

    @property
    def finding(self) -> Finding:
        """What is known now; nothing before four seconds in which there was anything to be found."""
        if self._n_windows < _LEAST_WINDOWS:
            return Finding(prominence=0.0, delay_s=0.0)
        everywhere = np.fft.irfft(self._spectrum, 2 * _WINDOW)
        spread = float(np.std(everywhere))
        if spread == 0:
            return Finding(prominence=0.0, delay_s=0.0)
        likeness = everywhere[self._lags]
        best = int(np.argmax(np.abs(likeness)))
        return Finding(prominence=float(np.abs(likeness[best])) / spread, delay_s=float(self._lags[best]) / _RATE_HZ)

    def _compare(self, reference: Frames, heard: Frames) -> None:
        """Add a second to what is known, if there was anything to be found in it."""
        if not (is_speech(reference) and is_speech(heard)):
            return
        cross = np.fft.rfft(_slower(heard), 2 * _WINDOW) * np.conj(np.fft.rfft(_slower(reference), 2 * _WINDOW))
        self._n_windows += 1
        self._spectrum = _MEMORY * self._spectrum + cross / (np.abs(cross) + 1e-9)


def judge(output: Finding, other_microphone: Finding) -> Verdict:
    """Say what is wrong from how much of an output, and of the other microphone, is in this one."""
    if output.is_found and output.prominence >= other_microphone.prominence:
        return Verdict.ECHO
    return Verdict.CROSSTALK if other_microphone.is_found else Verdict.CLEAN


def neighbour() -> Resemblance:
    """Make the comparison of two microphones at one table: the voice may reach either of them first."""
    return Resemblance(earliest_s=-_NEIGHBOUR_S, latest_s=_NEIGHBOUR_S)


def _slower(frames: Frames) -> npt.NDArray[np.float64]:
    n_whole = len(frames) // _DECIMATION * _DECIMATION
    samples: npt.NDArray[np.float64] = frames[:n_whole].reshape(-1, _DECIMATION).mean(axis=1)[:_WINDOW]
    return samples
