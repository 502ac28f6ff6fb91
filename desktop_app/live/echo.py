"""Take what an output plays out of a microphone, and make its speaker easier to understand, when asked to."""

from __future__ import annotations

from collections import deque
from typing import Final

import numpy as np
from livekit.rtc import AudioFrame
from livekit.rtc.apm import AudioProcessingModule
from msgspec import Struct

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, silence

_STEP_FRAMES: Final = FRAME_RATE_HZ // 100
"""10 ms: what the library takes at a time, no more and no less."""
_WAITING_BLOCKS: Final = 50
"""Played sound that is kept for a microphone that does not deliver: about a second; older is of no use to it."""


class Cleaning(Struct, frozen=True, kw_only=True):
    """What is done to a microphone. With a headset nothing should be, and never beside the service's own."""

    echo: bool = False
    noise: bool = False
    gain: bool = False

    @property
    def is_any(self) -> bool:
        """Whether anything is done at all."""
        return self.echo or self.noise or self.gain


class EchoCanceller:
    """WebRTC's audio processing for one microphone, with what one output plays as its reference.

    It needs no hint about delay (found by itself up to half a second), settles in one to three seconds, and delays the
    microphone by 10 ms; with nothing asked for it passes blocks as they are.

    Threads: `played` is called by the outlet's (a deque append), `clean` by the one that owns the microphone.
    """

    def __init__(self, cleaning: Cleaning) -> None:
        """Load the library if it is needed: the first time takes 0.1 to 0.5 s."""
        self._library = (
            AudioProcessingModule(
                echo_cancellation=cleaning.echo,
                noise_suppression=cleaning.noise,
                auto_gain_control=cleaning.gain,
                high_pass_filter=cleaning.noise,
            )
            if cleaning.is_any
            else None
        )
        self._needs_reference = cleaning.echo
        self._played: deque[Frames] = deque(maxlen=_WAITING_BLOCKS)
        self._unplayed = silence(0)
        self._captured = silence(0)

    def played(self, frames: Frames) -> None:
        """Take what the outlet hands to the sound card, silence included: its time is the reference's."""
        if self._needs_reference:
            self._played.append(frames)

    def clean(self, captured: Frames) -> Frames:
        """Clean what the microphone heard: whole steps of 10 ms at a time, the rest with the next block."""
        if self._library is None:
            return captured
        self._take_reference(self._library)
        self._captured = np.concatenate([self._captured, captured])
        n_whole = len(self._captured) // _STEP_FRAMES * _STEP_FRAMES
        cleaned = np.empty(n_whole, dtype=np.int16)
        for at in range(0, n_whole, _STEP_FRAMES):
            step = _frame(self._captured[at : at + _STEP_FRAMES])
            self._library.process_stream(step)
            cleaned[at : at + _STEP_FRAMES] = np.frombuffer(step.data, dtype=np.int16)
        self._captured = self._captured[n_whole:]
        return cleaned

    def _take_reference(self, library: AudioProcessingModule) -> None:
        while self._played:
            self._unplayed = np.concatenate([self._unplayed, self._played.popleft()])
        while len(self._unplayed) >= _STEP_FRAMES:
            library.process_reverse_stream(_frame(self._unplayed[:_STEP_FRAMES]))
            self._unplayed = self._unplayed[_STEP_FRAMES:]


def _frame(frames: Frames) -> AudioFrame:
    """Copy 10 ms into the library's own shape; it changes them in place."""
    return AudioFrame(bytearray(frames.tobytes()), FRAME_RATE_HZ, 1, len(frames))
