"""The built-in neural models translate, on whichever thread asks."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.errors import ServiceError
from desktop_app.service.firefox import FirefoxTranslator
from desktop_app.service.parts import firefox_builtin

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def firefox() -> Iterator[FirefoxTranslator]:
    """Load the real models."""
    translator = FirefoxTranslator(firefox_builtin())
    yield translator
    translator.close()


def test_english_and_portuguese_both_ways(firefox: FirefoxTranslator) -> None:
    assert firefox.translate("The contract must be signed on Friday.", "en", "pt") == (
        "O contrato deve ser assinado na sexta-feira."
    )
    assert firefox.translate("Onde está a estação de trem?", "pt", "en") == "Where is the train station?"
    assert firefox.reaches("en", "pt")
    assert not firefox.reaches("en", "es")


def test_many_threads_share_the_models(firefox: FirefoxTranslator) -> None:
    with ThreadPoolExecutor(4) as pool:
        answers = set(pool.map(lambda _: firefox.translate("Good morning.", "en", "pt"), range(12)))
    assert answers == {"Bom dia."}


def test_a_damaged_model_is_one_sentence(tmp_path: Path) -> None:
    damaged = tmp_path / "model.bin"
    damaged.write_bytes(b"nothing")
    translator = FirefoxTranslator({("en", "pt"): replace(firefox_builtin()["en", "pt"], model=damaged)})
    with pytest.raises(ServiceError, match="is damaged"):
        translator.translate("Good morning.", "en", "pt")
    translator.close()


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    translator = FirefoxTranslator({("en", "pt"): replace(firefox_builtin()["en", "pt"], model=tmp_path / "gone")})
    with pytest.raises(ServiceError, match="install it again"):
        translator.translate("Good morning.", "en", "pt")
    translator.close()
