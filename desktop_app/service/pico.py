"""Speech by SVOX Pico: six languages in process, 15 ms a sentence, no model to load."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import soxr

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.errors import ServiceError
from desktop_app.service.phrases import sentences

try:
    from py_nanotts import NanoTTS
except ImportError:  # there is no build for macOS; other voices speak there
    NanoTTS = None

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.audio import Frames

PICO_RATE_HZ = 16_000
VOICES = {"en": "en-US", "es": "es-ES", "fr": "fr-FR", "it": "it-IT", "de": "de-DE"}
SPEED = {"en": 1.1, "es": 1.2, "fr": 1.15, "it": 1.15, "de": 1.15}
"""Fixed: at 1.0 the Spanish voice says less in a second than people do. Faster than that is the listener's choice."""

VOLUME = 0.5
"""At Pico's own volume one sample in a hundred is clipped; at this one none."""

MAX_CHARACTERS = 900
"""Longer texts are spoken in pieces: Pico hangs on 5 000 characters without a break."""
_MAX_WORD = 60

_SILENT_PEAK = 200
_LEAD_S = 0.02
_TRAIL_S = 0.18


class PicoSynthesiser:
    """Pico's voices. Threads: any (each call has its own engine)."""

    def speaks(self, language: str) -> bool:
        """Say whether there is a voice for `language`."""
        return language in VOICES and NanoTTS is not None

    def speak(self, text: str, language: str) -> Iterator[Frames]:
        """Speak sentence by sentence. Raises ServiceError when the engine refuses."""
        for piece in spoken_pieces(text):
            try:
                pcm = NanoTTS().speak(piece, voice=VOICES[language], speed=SPEED[language], volume=VOLUME)
            except (RuntimeError, ValueError, OSError, MemoryError) as error:
                raise ServiceError(f"Pico cannot speak {language}; install it again.", code="speech") from error
            speech = trimmed(np.frombuffer(pcm, dtype="<i2"), PICO_RATE_HZ)
            if len(speech):
                yield soxr.resample(speech, PICO_RATE_HZ, FRAME_RATE_HZ).astype(np.int16, copy=False)


def spoken_pieces(text: str) -> list[str]:
    """Cut a text into sentences, and those into pieces that are short enough; tear words that nobody can say."""
    words = re.sub(rf"(\S{{{_MAX_WORD}}})(?=\S)", r"\1 ", text)
    words = re.sub(r"[<>\\|*#_^~`{}\[\]]+", " ", words)  # Pico reads <...> as commands
    pieces = []
    for sentence in sentences(words):
        rest = sentence
        while len(rest) > MAX_CHARACTERS:
            at = max(rest.rfind(mark, 0, MAX_CHARACTERS) for mark in (", ", "; ", " ")) + 1
            pieces.append(rest[:at].strip())
            rest = rest[at:]
        pieces.append(rest.strip())
    return [piece for piece in pieces if any(character.isalnum() for character in piece)]


def trimmed(speech: Frames, rate_hz: int, lead_s: float = _LEAD_S, trail_s: float = _TRAIL_S) -> Frames:
    """Take away the silence around speech but for a little: the listener should not wait for it."""
    sounding = np.flatnonzero(np.abs(speech.astype(np.int32)) > _SILENT_PEAK)
    if not len(sounding):
        return speech[:0]
    start = max(0, int(sounding[0]) - int(lead_s * rate_hz))
    return speech[start : int(sounding[-1]) + 1 + int(trail_s * rate_hz)]
