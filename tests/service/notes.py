"""What an interpreter says of a whole track, written down."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.audio import CHUNK_FRAMES
from desktop_app.service.engine import Engine
from desktop_app.service.interpreter import Interpreter
from desktop_app.service.outputs import Output, SourceText, TranslatedSpeech, TranslatedText, Unreachable

if TYPE_CHECKING:
    from desktop_app.core.audio import Frames

SILENCE = np.zeros(CHUNK_FRAMES, dtype=np.int16)


class Notes:
    """Writes down what an interpreter says. Threads: any."""

    def __init__(self) -> None:
        self._lock = Lock()
        self.outputs: list[Output] = []

    def post(self, output: Output) -> None:
        with self._lock:
            self.outputs.append(output)

    def source(self) -> str:
        return "".join(output.text for output in self.outputs if isinstance(output, SourceText))

    def translation(self) -> str:
        return "".join(output.text for output in self.outputs if isinstance(output, TranslatedText))

    def speech(self) -> Frames:
        pieces = [output.frames for output in self.outputs if isinstance(output, TranslatedSpeech)]
        return np.concatenate(pieces) if pieces else SILENCE[:0]

    def refused(self) -> list[Unreachable]:
        return [output for output in self.outputs if isinstance(output, Unreachable)]


def interpret(engine: Engine, target: str, chunks: list[Frames], *, live_transcript: bool = False) -> Notes:
    """Interpret a whole track, as fast as it goes."""
    notes = Notes()
    interpreter = Interpreter(engine, target, notes.post, live_transcript=live_transcript)
    for index, chunk in enumerate(chunks, start=1):
        interpreter.hear(chunk, 200 * index)
    interpreter.finish().result(timeout=60)
    return notes
