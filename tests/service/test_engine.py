"""The engine says honestly what it reaches, and what it translates reads well."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.needed import need

if TYPE_CHECKING:
    from desktop_app.service.engine import Engine


def test_english_and_portuguese_are_always_reached(engine: Engine) -> None:
    assert engine.reaches("pt", "en")
    assert "en" in engine.reach()["pt"]
    assert engine.reaches_target("en")


def test_english_and_spanish_are_reached_with_apertium(engine: Engine) -> None:
    need("apertium")
    assert {"en", "pt"} >= engine.reach()["es"] >= {"en"}
    assert engine.reaches("en", "es")


def test_what_nothing_reaches_is_not_claimed(engine: Engine) -> None:
    assert not engine.reaches_target("ja")
    assert not engine.reaches("ja", "en")


@pytest.mark.parametrize(
    ("text", "source", "target", "expected"),
    [
        ("Good morning, nice to meet you.", "en", "es", "Buenos días, mucho gusto."),
        ("Excuse me, where is the bathroom?", "en", "es", "Disculpe, ¿dónde está el cuarto de baño?"),
        ("The meeting is on March 3rd at 3:30 p.m.", "en", "es", "La reunión es el día 3 de marzo a las 15:30."),
        ("My name is Laura.", "en", "es", "Mi nombre es Laura."),
        ("Do you speak English?", "en", "es", "¿Habla inglés?"),
        ("It costs $25.50.", "en", "es", "Cuesta 25,50 dólares."),
        ("Lo siento, no hablo inglés.", "es", "en", "I'm sorry, I don't speak English."),
        ("¿Me puede ayudar, por favor?", "es", "en", "Can you help me, please?"),
        ("Me llamo Laura y vivo en Madrid.", "es", "en", "My name is Laura and I live in Madrid."),
        ("El alquiler cuesta 800 € al mes.", "es", "en", "Rental costs 800 euros per month."),
        ("O aluguel custa 800€ por mês.", "pt", "en", "The rent costs 800 euros per month."),
    ],
)
def test_sentences_that_people_say(engine: Engine, text: str, source: str, target: str, expected: str) -> None:
    need("apertium")
    assert engine.translate(text, source, target) == expected
