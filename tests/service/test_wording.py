"""Spanish reads as Spanish: inverted marks, accents of questions, capitals."""

from __future__ import annotations

import pytest

from desktop_app.service.wording import finished


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("donde está la estación?", "¿Dónde está la estación?"),
        ("buenos días, como está?", "Buenos días, ¿cómo está?"),
        ("de donde es usted?", "¿De dónde es usted?"),
        ("El cuarto es frío, puede subirlo?", "El cuarto es frío, ¿puede subirlo?"),
        ("Tiene agua?", "¿Tiene agua?"),
        ("cual es su nombre? vive aquí.", "¿Cuál es su nombre? vive aquí."),
        ("¿Qué hora es?", "¿Qué hora es?"),
        ("que bonito!", "¡Qué bonito!"),
        ("que tenga un buen día!", "¡Que tenga un buen día!"),
        ("¡Hola!", "¡Hola!"),
        ("Hola!", "¡Hola!"),
        ("y ahora que?", "¿Y ahora que?"),
        ("Está bien.", "Está bien."),
        ("¿?", "¿?"),
        ("Para qué?", "¿Para qué?"),
        ("Bueno, a casa?", "¿Bueno, a casa?"),
        ("Bueno, y?", "¿Bueno, y?"),
        ("A y?", "¿A y?"),
    ],
)
def test_spanish(text: str, expected: str) -> None:
    assert finished(text, "es") == expected
    assert finished(expected, "es") == expected


@pytest.mark.parametrize(
    ("text", "target", "expected"),
    [
        ("hello  there", "en", "Hello there"),
        ('"yes"', "en", '"Yes"'),
        ("3 of them", "en", "3 of them"),
        ("", "en", ""),
        ("como vai?", "pt", "Como vai?"),
    ],
)
def test_other_languages_get_a_capital_and_nothing_else(text: str, target: str, expected: str) -> None:
    assert finished(text, target) == expected
