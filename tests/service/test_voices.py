"""The first synthesiser that speaks a language is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.core.errors import ServiceError
from desktop_app.service.voices import Voices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.audio import Frames


class OneNote:
    """A synthesiser whose every sample is its own number."""

    def __init__(self, note: int, *languages: str) -> None:
        self.note = note
        self.languages = languages

    def speaks(self, language: str) -> bool:
        return language in self.languages

    def speak(self, text: str, language: str) -> Iterator[Frames]:
        del language
        yield np.full(len(text), self.note, dtype=np.int16)


def test_the_first_that_speaks_is_chosen() -> None:
    voices = Voices([OneNote(1, "en"), OneNote(2, "en", "pt")])
    assert [list(frames) for frames in voices.speak("ab", "en")] == [[1, 1]]
    assert [list(frames) for frames in voices.speak("a", "pt")] == [[2]]
    assert voices.speaks("pt")
    assert not voices.speaks("ja")


def test_a_language_without_a_voice_is_refused() -> None:
    with pytest.raises(ServiceError, match="ja"):
        Voices([]).speak("x", "ja")


def test_what_a_person_added_is_preferred_where_it_can_speak() -> None:
    added = OneNote(9, "en")
    voices = Voices([OneNote(1, "en", "pt")], preferred={"en": added, "pt": added})
    assert voices.chosen("en") is added
    assert [list(frames) for frames in voices.speak("a", "pt")] == [[1]]
