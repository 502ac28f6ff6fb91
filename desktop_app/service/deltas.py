"""Turns what an interpreter says into the events of the wire: fragments of text, and sound that never stops."""

from __future__ import annotations

from typing import Final

import numpy as np

from desktop_app.core.audio import CHUNK_FRAMES, Frames, silence
from desktop_app.core.wire import (
    AnyServerEvent,
    ErrorDetail,
    ErrorOccurred,
    InputTranscriptDelta,
    OutputAudioDelta,
    OutputTranscriptDelta,
)
from desktop_app.service.faults import Faults
from desktop_app.service.outputs import Failed, Output, SourceText, TranslatedSpeech, TranslatedText, Unreachable

NOISE_PEAK: Final = 63
"""The loudest that synthesised silence was seen to be (on Azure); speech begins at 1,024."""


class Deltas:
    """One session's output, in the order in which it is to be sent.

    The translation's sound goes on as long as the speaker's does: each frame that was heard is answered by a piece of
    silence, unless speech was said since the frame before it.

    Threads: none; the session's loop owns it.
    """

    def __init__(self, faults: Faults) -> None:
        """Begin with nothing said."""
        self._faults = faults
        self._delta_frames = CHUNK_FRAMES * (2 if faults.delta_400ms else 1)
        noise = np.random.default_rng(0).integers(-NOISE_PEAK, NOISE_PEAK, self._delta_frames, endpoint=True)
        quiet = noise.astype(np.int16) if faults.noise_floor else silence(self._delta_frames)
        self.quiet = quiet.astype("<i2").tobytes()
        """The silence of one frame, the same object each time: a queue of silence weighs next to nothing."""
        self._has_spoken = False

    def of_frame(self, elapsed_ms: int) -> list[AnyServerEvent]:
        """Answer one frame that was heard, which ended at `elapsed_ms` of model time."""
        if self._has_spoken:
            self._has_spoken = False
            return []
        return [OutputAudioDelta(delta=self.quiet, elapsed_ms=self._stamp(elapsed_ms))]

    def of_output(self, output: Output, *, with_source: bool) -> list[AnyServerEvent]:
        """Render what an interpreter posted; the source transcript only for who asked for it."""
        if isinstance(output, TranslatedSpeech):
            return self._of_speech(output)
        if isinstance(output, Unreachable):
            return [_unsupported(output)]
        if isinstance(output, Failed):
            error = ErrorDetail(type="server_error", code="server_error", message=output.message)
            return [ErrorOccurred(error=error)]
        return self._of_text(output) if with_source or isinstance(output, TranslatedText) else []

    def _of_text(self, text: SourceText | TranslatedText) -> list[AnyServerEvent]:
        if self._faults.no_transcripts or not text.text:
            return []
        kind = InputTranscriptDelta if isinstance(text, SourceText) else OutputTranscriptDelta
        return [kind(delta=text.text, elapsed_ms=self._stamp(text.elapsed_ms))]

    def _of_speech(self, speech: TranslatedSpeech) -> list[AnyServerEvent]:
        # The last piece may be short: padding it would tear a sentence apart.
        pieces: list[Frames] = [
            speech.frames[start : start + self._delta_frames]
            for start in range(0, len(speech.frames), self._delta_frames)
        ]
        self._has_spoken = self._has_spoken or bool(pieces)
        elapsed_ms = self._stamp(speech.elapsed_ms)
        return [OutputAudioDelta(delta=piece.astype("<i2").tobytes(), elapsed_ms=elapsed_ms) for piece in pieces]

    def _stamp(self, elapsed_ms: int) -> int | None:
        return None if self._faults.null_elapsed else elapsed_ms


def _unsupported(pair: Unreachable) -> ErrorOccurred:
    message = (
        f"No model that is installed here translates from '{pair.source}' into '{pair.target}', so this speech stays "
        "silent. See 'dragoman models' for what can be had, and fetch it with 'dragoman models add'."
    )
    return ErrorOccurred(error=ErrorDetail(code="unsupported_pair", message=message))
