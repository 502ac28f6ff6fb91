"""What is left of a lane at the end: its whole texts and its counts."""

from __future__ import annotations

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.events import AudioArrived, Event, LaneClosed, LaneSummary, SourceHeard, TranslationSaid


class Tally:
    """Adds up one lane's events.

    Threads: none; the lane owns it.
    """

    def __init__(self) -> None:
        """Begin with nothing said."""
        self._source: list[str] = []
        self._translation: list[str] = []
        self._n_speech_frames = 0
        self._drained = False

    def note(self, event: Event) -> None:
        """Add one event of the lane."""
        match event:
            case SourceHeard(text=text):
                self._source.append(text)
            case TranslationSaid(text=text):
                self._translation.append(text)
            case AudioArrived(n_frames=n_frames, speech=True):
                self._n_speech_frames += n_frames
            case LaneClosed(drained=drained):
                self._drained = drained
            case _:
                pass

    def summary(self, chunks_sent: int) -> LaneSummary:
        """Give what was added up so far."""
        return LaneSummary(
            source="".join(self._source),
            translation="".join(self._translation),
            chunks_sent=chunks_sent,
            audio_s=round(self._n_speech_frames / FRAME_RATE_HZ, 3),
            closed=self._drained,
        )
