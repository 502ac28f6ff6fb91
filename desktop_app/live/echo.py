"""Take what loudspeakers play out of a microphone, and make its speaker easier to understand, when asked to."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, silence
from desktop_app.core.cleaning import Processing
from desktop_app.core.errors import DeviceError

_STEP_FRAMES: Final = FRAME_RATE_HZ // 100
"""10 ms: what the library takes at a time, no more and no less."""
_ECHOING_FRAMES: Final = 6 * _STEP_FRAMES
"""The library smears sound: 60 ms after a loud voice was cut off a hundredth of it was left, at 20 ms a tenth."""


class EchoCanceller:
    """WebRTC's audio processing for one microphone, with what the room's loudspeakers play as its reference.

    It needs no hint about delay (found by itself up to half a second), settles in one to three seconds, and delays the
    microphone by 10 ms. Hints of the delay, other rates and the library's other switches were tried: in double talk
    they leave the near speaker no louder.

    Threads: made in any, because loading the library for the first time takes 0.1 to 0.5 s; `clean` is called by the
    one that owns the microphone, 0.2 ms for a block of 20 ms, never by the sound card's.
    """

    def __init__(self, processing: Processing) -> None:
        """Load the library.

        Raises:
            DeviceError: this machine has none.
        """
        self.processing = processing
        self._library = _loaded(processing)
        self._captured = silence(0)
        self._played = silence(0)

    @property
    def n_held(self) -> int:
        """How many of the next cleaned frames still hold sound that was given before."""
        return len(self._captured) + _ECHOING_FRAMES

    def clean(self, captured: Frames, played: Frames) -> Frames:
        """Clean what the microphone heard while `played` (of the same length) was played.

        Whole steps of 10 ms are given at a time, the rest with the next block.
        """
        self._captured = np.concatenate([self._captured, captured])
        self._played = np.concatenate([self._played, played])
        n_whole = len(self._captured) // _STEP_FRAMES * _STEP_FRAMES
        cleaned = np.empty(n_whole, dtype=np.int16)
        for at in range(0, n_whole, _STEP_FRAMES):
            if self.processing.echo:
                self._library.process_reverse_stream(_frame(self._played[at : at + _STEP_FRAMES]))
            step = _frame(self._captured[at : at + _STEP_FRAMES])
            self._library.process_stream(step)
            cleaned[at : at + _STEP_FRAMES] = np.frombuffer(step.data, dtype=np.int16)
        self._captured, self._played = self._captured[n_whole:], self._played[n_whole:]
        return cleaned


def _loaded(processing: Processing) -> Any:
    try:
        from livekit.rtc.apm import AudioProcessingModule  # noqa: PLC0415 (30 MB that a run with headsets never needs)
    except (ImportError, OSError) as missing:
        raise DeviceError(
            "The library that takes echo and noise out of a microphone does not run on this machine, so the microphone "
            "is used as it is. Use headsets."
        ) from missing
    return AudioProcessingModule(
        echo_cancellation=processing.echo,
        noise_suppression=processing.noise,
        auto_gain_control=processing.gain,
        high_pass_filter=processing.noise,
    )


def _frame(frames: Frames) -> Any:
    """Copy 10 ms into the library's own shape; it changes them in place."""
    from livekit.rtc import AudioFrame  # noqa: PLC0415 (as above: loaded by now)

    return AudioFrame(bytearray(frames.tobytes()), FRAME_RATE_HZ, 1, len(frames))
