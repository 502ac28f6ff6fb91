"""The words of the data: every language that the wire can speak has a name."""

from __future__ import annotations

from desktop_app.core.wire import OUTPUT_LANGUAGES
from desktop_app.ui.words import LANGUAGES, language_name


def test_every_language_of_the_wire_has_a_name_of_its_own() -> None:
    assert set(OUTPUT_LANGUAGES) <= set(LANGUAGES)
    assert len({language_name(code) for code in LANGUAGES}) == len(LANGUAGES)


def test_an_unknown_language_is_named_by_its_code() -> None:
    assert language_name("tlh") == "tlh"
