"""One track's ear: keeps the sound, finds the phrases in it and asks for them to be recognised.

It hears 24 kHz frames and hands over 16 kHz speech. Threads: one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import soxr

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.resample import to_samples
from desktop_app.service.segmenter import Ended, Paused, Segmenter
from desktop_app.service.stages import RECOGNITION_RATE_HZ
from desktop_app.service.vad import WINDOW_SAMPLES, VoiceDetector

if TYPE_CHECKING:
    from desktop_app.core.audio import Frames
    from desktop_app.service.segmenter import Event
    from desktop_app.service.stages import Sound
    from desktop_app.service.vad import VoiceModel

STEP_MS = 200
"""Model time goes in these steps."""

_KEPT_SILENCE_SAMPLES = RECOGNITION_RATE_HZ
"""Sound from before a phrase that is kept in case its beginning was soft."""

DRAFT_EVERY_S = 0.8
"""How much new speech makes another hearing for the live transcript worth its cost."""
_DRAFT_EVERY_PART = 0.2
"""In a long phrase so much of it must be new, because each hearing costs what the whole phrase costs."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """Speech to be recognised."""

    speech: Sound = field(compare=False)
    """float32 [n_samples], mono, 16 kHz."""
    start: int
    """Where it begins in the track, in samples at 16 kHz: with `end`, what tells hearings apart."""
    end: int
    elapsed_ms: int
    """Model time of its end, rounded up to a step."""
    is_final: bool
    """The phrase is over; otherwise more of it may come."""
    is_pause: bool = False
    """Not final, but the speaker paused here: if the phrase ends so, this is it."""

    @property
    def duration_s(self) -> float:
        """How long it is."""
        return len(self.speech) / RECOGNITION_RATE_HZ


class Ear:
    """Frames in, hearings out."""

    def __init__(self, model: VoiceModel, *, drafts: bool = True) -> None:
        """Listen from silence; without `drafts` only pauses and ends of phrases are reported."""
        self._resampler = soxr.ResampleStream(FRAME_RATE_HZ, RECOGNITION_RATE_HZ, 1, dtype="float32", quality="MQ")
        self._detector = VoiceDetector(model)
        self._segmenter = Segmenter()
        self._sound: Sound = np.zeros(0, dtype=np.float32)
        self._sound_start = 0
        self._drafts = drafts
        self._drafted = 0
        """Sample up to which the open phrase was heard last."""
        self._offset_ms: int | None = None
        """Model time of the first sample."""

    def hear(self, frames: Frames, elapsed_ms: int) -> list[Hearing]:
        """Take the next frames, which end at `elapsed_ms` of model time; give what is worth recognising."""
        if self._offset_ms is None:
            self._offset_ms = elapsed_ms - round(len(frames) * 1000 / FRAME_RATE_HZ)
        return self._take(self._resampler.resample_chunk(to_samples(frames)))

    def finish(self) -> list[Hearing]:
        """End the track: what is still open is a phrase."""
        tail = self._resampler.resample_chunk(np.zeros(0, dtype=np.float32), last=True)
        silence = np.zeros(WINDOW_SAMPLES, dtype=np.float32)  # completes the last window
        hearings = self._take(np.concatenate((tail, silence)))
        event = self._segmenter.finish()
        return [*hearings, self._hearing(event)] if event is not None else hearings

    def trust(self, pause: Hearing) -> list[Hearing]:
        """Learn that what was said before a pause makes a whole; the phrase, if it is over by that."""
        event = self._segmenter.trust(Paused(pause.start // WINDOW_SAMPLES, pause.end // WINDOW_SAMPLES))
        return [] if event is None else [self._hearing(event)]

    @property
    def speaking_since(self) -> int | None:
        """Where the phrase begins that is being spoken right now, in samples at 16 kHz; None in a pause or silence."""
        since = self._segmenter.open_since
        return since * WINDOW_SAMPLES if since is not None and self._segmenter.speaking else None

    @property
    def n_kept(self) -> int:
        """How many samples of sound are kept."""
        return len(self._sound)

    def _take(self, speech: Sound) -> list[Hearing]:
        self._sound = np.concatenate((self._sound, speech))
        hearings = []
        for probability in self._detector.probabilities(speech):
            event = self._segmenter.feed(probability)
            if event is not None:
                hearings.append(self._hearing(event))
        if self._segmenter.speaking:  # a pause that is over already
            hearings = [hearing for hearing in hearings if not hearing.is_pause]
        draft = self._draft()
        if draft is not None:
            hearings.append(draft)
        self._forget()
        return hearings

    def _hearing(self, event: Event) -> Hearing:
        start, end = event.start * WINDOW_SAMPLES, event.end * WINDOW_SAMPLES
        self._drafted = end
        return self._between(start, end, is_final=isinstance(event, Ended), is_pause=isinstance(event, Paused))

    def _draft(self) -> Hearing | None:
        since = self._segmenter.open_since
        if not self._drafts or since is None or not self._segmenter.speaking:
            return None
        start, now = since * WINDOW_SAMPLES, self._sound_start + len(self._sound)
        patience = max(DRAFT_EVERY_S * RECOGNITION_RATE_HZ, _DRAFT_EVERY_PART * (now - start))
        if now - max(start, self._drafted) < patience:
            return None
        self._drafted = now
        return self._between(start, now, is_final=False)

    def _between(self, start: int, end: int, *, is_final: bool, is_pause: bool = False) -> Hearing:
        speech = self._sound[max(0, start - self._sound_start) : end - self._sound_start]
        return Hearing(speech, start, end, self._elapsed_ms(end), is_final, is_pause)

    def _elapsed_ms(self, sample: int) -> int:
        elapsed_ms = (self._offset_ms or 0) + sample * 1000 / RECOGNITION_RATE_HZ
        return -(-int(elapsed_ms) // STEP_MS) * STEP_MS

    def _forget(self) -> None:
        """Drop the sound that no phrase can want any more."""
        since = self._segmenter.wanted_from
        end = self._sound_start + len(self._sound)
        wanted = end - _KEPT_SILENCE_SAMPLES
        if since is not None:
            wanted = min(wanted, since * WINDOW_SAMPLES)
        if wanted > self._sound_start:
            self._sound = self._sound[wanted - self._sound_start :].copy()
            self._sound_start = wanted
