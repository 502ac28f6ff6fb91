"""Known clauses come from the tables; the rest goes to the translator with its marks and capitals in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.service.parts import resources
from desktop_app.service.phrases import CorrectedTranslator, Corrections, load, replaced, sentences

if TYPE_CHECKING:
    from pathlib import Path

TABLES = Corrections(
    phrases={"hola": "hello", "lo siento": "I'm sorry", "por favor": "please", "cómo está": "how are you?"},
    before={"así que": "entonces"},
    after={"good days": "good day"},
)


class Brackets:
    """A translator that shows what it was asked."""

    def __init__(self) -> None:
        self.is_open = True

    def reaches(self, source: str, target: str) -> bool:
        return (source, target) == ("es", "en")

    def translate(self, text: str, source: str, target: str) -> str:
        del source, target
        return f"[{text}]"

    def close(self) -> None:
        self.is_open = False


def translate(text: str) -> str:
    """Translate with the tables above, in brackets."""
    return CorrectedTranslator(Brackets(), {("es", "en"): TABLES}).translate(text, "es", "en")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hola.", "Hello."),
        ("¡Hola!", "Hello!"),
        ("hola, lo siento.", "hello, I'm sorry."),
        ("¿Cómo está?", "How are you?"),
        ("Cómo está.", "How are you?"),
        ("Hola", "Hello"),
        ("Lo siento, no puedo ir.", "I'm sorry, [no puedo ir.]"),
        ("¿Me ayuda, por favor?", "[¿Me ayuda?], please?"),
        ("Hola, ¿me ayuda, por favor?", "Hello, [¿me ayuda?], please?"),
        ("Hola. Es tarde.", "Hello. [Es tarde.]"),
        ("Así que vamos.", "[Entonces vamos.]"),
        ("", ""),
    ],
)
def test_known_clauses_and_the_rest(text: str, expected: str) -> None:
    assert translate(text) == expected


def test_a_clause_after_a_known_one_loses_the_capital_of_english_i() -> None:
    translator = CorrectedTranslator(
        Brackets(), {("es", "en"): Corrections(phrases={"sorry": "perdón"}, after={r"\[": ""})}
    )
    assert translator.translate("Sorry, I see.", "es", "en") == "Perdón, i see.]"


def test_other_pairs_pass_untouched() -> None:
    translator = CorrectedTranslator(Brackets(), {})
    assert translator.translate("Hola.", "es", "pt") == "[Hola.]"
    assert translator.reaches("es", "en")
    assert not translator.reaches("es", "pt")


def test_closing_reaches_the_wrapped_translator() -> None:
    inner = Brackets()
    CorrectedTranslator(inner, {}).close()
    assert not inner.is_open


@pytest.mark.parametrize(
    ("text", "table", "expected"),
    [
        ("Good days, sir", {"good days": "good day"}, "Good day, sir"),
        ("goods dayss", {"good day": "x"}, "goods dayss"),
        ("Fala inglês?", {r"^(fala)\b(?=.*\?)": r"você \1"}, "Você fala inglês?"),
        ("já fala inglês?", {r"^(fala)\b(?=.*\?)": r"você \1"}, "já fala inglês?"),
        ("Pode-me ajudar?", {"pode-me": "você pode me"}, "Você pode me ajudar?"),
        ("meu nome", {r"eu (?=\w)": ""}, "meu nome"),
        ("Eu moro aqui", {r"eu (?=\w)": ""}, "moro aqui"),
    ],
)
def test_replaced(text: str, table: dict[str, str], expected: str) -> None:
    assert replaced(text, table) == expected


def test_sentences() -> None:
    assert sentences("Dr. Smith is here. Is he? Yes, at 3.5 km!") == ["Dr. Smith is here.", "Is he?", "Yes, at 3.5 km!"]
    assert sentences("   ") == []


def test_tables_are_read_by_pair(tmp_path: Path) -> None:
    (tmp_path / "es-en.toml").write_text('[phrases]\n"hola" = "hello"\n', encoding="utf-8")
    (tmp_path / "notes.toml").write_text("", encoding="utf-8")
    assert load(tmp_path) == {("es", "en"): Corrections(phrases={"hola": "hello"})}


def test_the_tables_of_the_program_are_sound() -> None:
    tables = load(resources() / "phrases")
    assert {("en", "es"), ("es", "en"), ("en", "pt"), ("pt", "en"), ("es", "pt"), ("pt", "es")} <= tables.keys()
    for pair, corrections in tables.items():
        for clause in (*corrections.phrases, *corrections.words):
            assert clause == clause.lower(), (pair, clause)
        for table in (corrections.before, corrections.after):
            replaced("Probe. ¿Probe?", table)  # each expression compiles
