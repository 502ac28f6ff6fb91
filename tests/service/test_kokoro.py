"""Kokoro speaks Portuguese clause by clause."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soxr

from desktop_app.core.errors import ServiceError
from desktop_app.service.gates import plain
from desktop_app.service.kokoro import KokoroSynthesiser, clauses
from desktop_app.service.parts import kokoro_builtin, kokoro_voices
from desktop_app.service.prior import LanguagePrior
from tests.needed import need

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.service.engine import Engine


def test_what_it_speaks_is_understood(engine: Engine) -> None:
    need("espeak-ng")
    text = "O trem sai às sete da manhã."
    pieces = list(engine.voices.speak(text, "pt"))
    speech = np.concatenate(pieces)
    assert speech.dtype == np.int16
    heard = engine.recogniser.recognise(
        soxr.resample(speech.astype(np.float32) / 32_768, 24_000, 16_000), LanguagePrior(frozenset(("pt",))).weights()
    )
    said, understood = set(plain(text).split()), set(plain(heard.text).split())
    assert len(said & understood) >= len(said) - 2


def test_portuguese_is_understood_without_espeak_too(engine: Engine) -> None:
    files = kokoro_builtin()
    assert files is not None
    kokoro = KokoroSynthesiser(files, kokoro_voices(), lambda: False)
    text = "Gostaria de reservar um quarto para duas pessoas, por três noites."
    speech = np.concatenate(list(kokoro.speak(text, "pt")))
    heard = engine.recogniser.recognise(
        soxr.resample(speech.astype(np.float32) / 32_768, 24_000, 16_000), LanguagePrior(frozenset(("pt",))).weights()
    )
    said, understood = set(plain(text).split()), set(plain(heard.text).split())
    assert len(said & understood) >= len(said) - 2


def test_it_speaks_the_languages_of_its_voices() -> None:
    files = kokoro_builtin()
    assert files is not None
    voices = [kokoro_voices()[0].with_name(name) for name in ("pf_x.bin", "ef_x.bin")]
    for has_espeak in (True, False):
        kokoro = KokoroSynthesiser(files, voices, partial(bool, has_espeak))
        assert kokoro.speaks("pt")
        assert kokoro.speaks("es") is has_espeak
        assert not kokoro.speaks("ja")


def test_clauses_begin_short_and_grow() -> None:
    text = "Precisamos mudar a reunião, porque o doutor não pode vir, e eu também não, e assim por diante. Sim."
    assert clauses(text) == [
        "Precisamos mudar a reunião,",
        "porque o doutor não pode vir, e eu também não, e assim por diante.",
        "Sim.",
    ]
    assert clauses("Sim, claro, pode ser.") == ["Sim, claro, pode ser."]
    assert clauses("...") == []


def test_a_long_first_clause_is_spoken_in_two_breaths() -> None:
    assert clauses("O contrato deve ser assinado por ambas as partes antes da semana.") == [
        "O contrato deve ser assinado",
        "por ambas as partes antes da semana.",
    ]
    assert clauses("Internacionalizaram-se extraordinariamente rapidamente ontem.") == [
        "Internacionalizaram-se extraordinariamente rapidamente ontem."
    ]


def test_a_damaged_model_is_one_sentence(tmp_path: Path) -> None:
    files = kokoro_builtin()
    assert files is not None
    piece = tmp_path / "part.bin"
    piece.write_bytes(b"nothing")
    with pytest.raises(ServiceError, match="damaged"):
        KokoroSynthesiser(replace(files, pieces=(piece,)), kokoro_voices()).prepare()
