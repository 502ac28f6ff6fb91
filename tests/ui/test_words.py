"""The window's words for languages, states, people and seconds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from desktop_app.core.draft import one_speaker, two_people
from desktop_app.core.events import LaneId
from desktop_app.core.status import LaneState
from desktop_app.core.wire import OUTPUT_LANGUAGES
from desktop_app.ui.words import (
    column_title,
    counted,
    language_name,
    language_names,
    seconds,
    speaker_name,
    state_word,
    words_for_none,
)
from tests.ui.pieces import A, B


def test_every_target_language_has_a_name_in_the_order_of_the_alphabet() -> None:
    names = language_names()
    assert set(names) == set(OUTPUT_LANGUAGES)
    assert list(names.values()) == sorted(names.values())
    assert language_name("xx") == "xx"


@pytest.mark.parametrize("state", [None, *LaneState])
def test_every_state_has_a_word(state: LaneState | None) -> None:
    assert state_word(state).istitle()


def test_an_empty_column_says_why_it_is_empty() -> None:
    assert words_for_none(LaneState.CONNECTING) == "The interpreter is getting ready…"
    assert words_for_none(LaneState.LIVE) == words_for_none(None) == "The words appear here as they are spoken."
    assert words_for_none(LaneState.CLOSED) == "Nothing was said."


def test_people_without_a_name_have_their_letter() -> None:
    draft = two_people(("", "Ben"))
    assert (speaker_name(draft, A), speaker_name(draft, B)) == ("Speaker A", "Ben")
    listening = one_speaker("", ["pt"])
    assert (speaker_name(listening, LaneId("pt")), column_title(listening, LaneId("pt"))) == ("Speaker", "Portuguese")


def test_seconds_have_one_decimal() -> None:
    assert seconds(3.14) == "3.1 s"
    assert seconds(3.9, 0) == "4 s"


def test_numbers_are_written_as_the_window_speaks() -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        assert (counted(12), seconds(3.9, 0)) == ("١٢", "٤ s")
    finally:
        QLocale.setDefault(QLocale("en"))
