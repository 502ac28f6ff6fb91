"""The three stages of interpreting as seams: recognise, translate, speak; and the values that pass between them.

Each stage is a small protocol with interchangeable parts. The engine assembles the best parts that it finds; nothing
beyond it knows which ones they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.audio import Frames

RECOGNITION_RATE_HZ = 16_000
"""What recognisers hear; Whisper and Silero were both trained at this rate."""

Sound: TypeAlias = npt.NDArray[np.float32]
"""float32 [n_samples], mono, within -1..1, 16 kHz: speech to be recognised."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a recogniser heard in one piece of speech."""

    text: str
    """Empty when nothing was said (noise, music, breath)."""
    language: str
    """ISO 639-1, as detected."""
    confidence: float
    """0..1: the mean probability of a token of the text."""
    language_confidence: float = 1.0
    """0..1: how sure the language is; 1 where it was given."""


class Recogniser(Protocol):
    """Turns speech into text and says what language it is."""

    def recognise(self, speech: Sound, prior: Mapping[str, float], settled: Recognised | None = None) -> Recognised:
        """Recognise one phrase; `prior` weighs languages; what is `settled` stands at the beginning of the answer.

        Threads: any; calls may run at once. Raises ServiceError when the model cannot be used.
        """
        ...

    def draft(self, speech: Sound, prior: Mapping[str, float], settled: Recognised | None = None) -> Recognised:
        """Recognise the beginning of a phrase for the live transcript: cheaper, and allowed to be worse.

        What is already `settled` of the phrase stands at the beginning of the answer. Threads: any.

        Raises ServiceError when the model cannot be used.
        """
        ...


class Translator(Protocol):
    """Turns text of one language into another."""

    def reaches(self, source: str, target: str) -> bool:
        """Say whether this part translates from `source` into `target`."""
        ...

    def translate(self, text: str, source: str, target: str) -> str:
        """Translate one or a few sentences.

        Threads: any. Raises ServiceError when the part fails.
        """
        ...

    def close(self) -> None:
        """Let go of processes and threads."""
        ...


class Synthesiser(Protocol):
    """Speaks text."""

    def speaks(self, language: str) -> bool:
        """Say whether this part has a voice for `language`."""
        ...

    def speak(self, text: str, language: str) -> Iterator[Frames]:
        """Speak `text` piece by piece: each piece is handed over as soon as it is made.

        Threads: any. Raises ServiceError when the part fails.
        """
        ...
