"""Which voice speaks a language: the first of several synthesisers that has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.errors import ServiceError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.core.audio import Frames
    from desktop_app.service.stages import Synthesiser


class Voices:
    """Several synthesisers as one. Threads: any."""

    def __init__(self, synthesisers: Sequence[Synthesiser], preferred: Mapping[str, Synthesiser] | None = None) -> None:
        """Prefer what a person chose for a language, then earlier ones."""
        self._synthesisers = tuple(synthesisers)
        self._preferred = dict(preferred or {})

    def speaks(self, language: str) -> bool:
        """Say whether any of them has a voice for `language`."""
        return self.chosen(language) is not None

    def chosen(self, language: str) -> Synthesiser | None:
        """Give the synthesiser that speaks `language`; None when none does."""
        asked = self._preferred.get(language)
        if asked is not None and asked.speaks(language):
            return asked
        return next((voice for voice in self._synthesisers if voice.speaks(language)), None)

    def speak(self, text: str, language: str) -> Iterator[Frames]:
        """Speak with the chosen voice. Raises ServiceError when there is none or it fails."""
        voice = self.chosen(language)
        if voice is None:
            raise ServiceError(f"No installed voice speaks {language}.", code="unsupported_pair")
        return voice.speak(text, language)
