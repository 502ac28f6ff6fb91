"""eSpeak NG writes how words sound, and its absence is one sentence."""

from __future__ import annotations

import pytest

from desktop_app.core.errors import ServiceError
from desktop_app.service import espeak
from tests.needed import need


def test_espeak_writes_sounds() -> None:
    need("espeak-ng")
    assert "ˈ" in espeak.phonemes("bom dia", "pt-br")


def test_a_missing_espeak_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert not espeak.is_installed()
    with pytest.raises(ServiceError, match="eSpeak NG does not work"):
        espeak.phonemes("something not said before", "pt-br")
