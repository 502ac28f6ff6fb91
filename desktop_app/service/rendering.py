"""What a recognised phrase becomes for its listener: sentences in another language, and their sound."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from desktop_app.core.errors import ServiceError
from desktop_app.service.gates import plain
from desktop_app.service.phrases import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.audio import Frames
    from desktop_app.service.engine import Engine
    from desktop_app.service.stages import Recognised
    from desktop_app.service.voices import Voices

log = logging.getLogger(__name__)

_UNTRANSLATED_WORDS = 3
"""So many words that come back unchanged were not translated; fewer may be a name."""


class Speech:
    """One sentence's sound, whose beginning may be made before it is surely wanted. Threads: any."""

    def __init__(self, voices: Voices, text: str, language: str) -> None:
        """Know what is to be spoken; nothing is made yet."""
        self._voices = voices
        self._text = text
        self._language = language
        self._lock = Lock()
        self._begun: tuple[Frames | None, Iterator[Frames]] | None = None

    def begin(self) -> None:
        """Make the first piece now, unless that was done. Raises ServiceError when the voice fails."""
        with self._lock:
            if self._begun is None:
                rest = self._voices.speak(self._text, self._language)
                self._begun = next(rest, None), rest

    def pieces(self) -> Iterator[Frames]:
        """Give the sound piece by piece, once. Raises ServiceError when the voice fails."""
        self.begin()
        assert self._begun is not None  # noqa: S101  begin() has just seen to it
        first, rest = self._begun
        if first is not None:
            yield first
        yield from rest


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence in the listener's language, or why there is none."""

    text: str
    speech: Speech
    failure: str = ""
    """What went wrong, in one sentence; then there is no text."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """A phrase as it was heard, and what the listener gets of it."""

    heard: Recognised
    target: str
    sentences: tuple[Sentence, ...]


def rendered(engine: Engine, heard: Recognised, target: str) -> Rendering:
    """Translate what was heard; a sentence that fails says so and the others go on."""
    if heard.language == target or not engine.reaches(heard.language, target):
        return Rendering(heard, target, ())
    found = (_sentence(engine, sentence, heard.language, target) for sentence in sentences(heard.text))
    return Rendering(heard, target, tuple(sentence for sentence in found if sentence is not None))


def _sentence(engine: Engine, sentence: str, source: str, target: str) -> Sentence | None:
    try:
        text = engine.translate(sentence, source, target)
    except ServiceError as error:
        log.warning("A sentence was not translated (%s)", error.code)  # the kind alone: what was said is private
        return Sentence("", Speech(engine.voices, "", target), failure=str(error))
    if not text or _is_untranslated(sentence, text):
        return None
    return Sentence(text, Speech(engine.voices, text, target))


def _is_untranslated(sentence: str, translated: str) -> bool:
    words = plain(sentence)
    return words == plain(translated) and len(words.split()) >= _UNTRANSLATED_WORDS
