"""Whole sentences are told from those whose speaker only draws breath."""

from __future__ import annotations

import pytest

from desktop_app.service.closure import is_whole
from desktop_app.service.stages import Recognised


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Good morning."),
        ("en", "Can I pay by card?"),
        ("es", "¿Dónde está la estación?"),
        ("pt", "O remédio custa doze euros."),
        ("ja", "ありがとうございます。"),
        ("de", "Ich habe Fieber!"),
    ],
)
def test_a_sentence_is_a_whole(language: str, text: str) -> None:
    assert is_whole(Recognised(text, language, 0.9))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I would like to."),
        ("en", "My daughter has a fever and."),
        ("en", "I need."),
        ("en", "Where can I find?"),
        ("es", "Lo que necesito."),
        ("pt", "Eu quero."),
        ("es", "Quiero hablar con el."),
        ("pt", "Eu moro em."),
    ],
)
def test_a_last_word_that_leads_on_leaves_a_sentence_open(language: str, text: str) -> None:
    assert not is_whole(Recognised(text, language, 0.9))


@pytest.mark.parametrize("text", ["Good morning", "Good morning,", "Good morning...", "Well,.", "...", ""])
def test_without_a_final_mark_nothing_is_a_whole(text: str) -> None:
    assert not is_whole(Recognised(text, "en", 0.9))


def test_what_is_hardly_understood_is_no_whole() -> None:
    assert not is_whole(Recognised("Good morning.", "en", 0.5))
