"""What a person added is preferred to what came with the program; what is not whole is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.service import catalogue, parts

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def lay(folder: Path, *names: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / name).write_bytes(b"model")
    return folder


def test_the_folder_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(catalogue.FOLDER_VARIABLE, str(tmp_path))
    assert catalogue.models_folder() == tmp_path
    monkeypatch.delenv(catalogue.FOLDER_VARIABLE)
    assert catalogue.models_folder().parts[-2:] == ("dragoman", "models")


def test_the_built_in_recogniser_is_the_last_choice(tmp_path: Path) -> None:
    assert catalogue.whisper(tmp_path) == parts.whisper_base()
    lay(tmp_path / "whisper" / "small", "model.bin")
    assert catalogue.whisper(tmp_path) == parts.whisper_base()
    small = lay(tmp_path / "whisper" / "small", "model.bin", "tokenizer.json")
    found = catalogue.whisper(tmp_path)
    assert found is not None
    assert (found.name, found.folder) == ("Whisper small", small)
    medium = lay(tmp_path / "whisper" / "medium", "model.bin", "tokenizer.json")
    found = catalogue.whisper(tmp_path)
    assert found is not None
    assert found.folder == medium


def test_an_added_translation_replaces_the_built_in_one(tmp_path: Path) -> None:
    builtin = parts.firefox_builtin()
    assert catalogue.firefox(tmp_path) == builtin
    lay(tmp_path / "firefox" / "en-es", "vocab.enes.spm")
    assert catalogue.added_firefox(tmp_path) == {}
    folder = lay(tmp_path / "firefox" / "en-pt", "model.enpt.bin", "vocab.enpt.spm", "lex.50.50.enpt.bin")
    found = catalogue.firefox(tmp_path)
    assert found["en", "pt"].model == folder / "model.enpt.bin"
    assert found["pt", "en"] == builtin["pt", "en"]


def test_added_voices_come_first_and_ask_for_their_languages(tmp_path: Path) -> None:
    assert catalogue.kokoro_voices(tmp_path) == parts.kokoro_voices()
    assert catalogue.voice_languages(tmp_path) == []
    folder = lay(tmp_path / "kokoro", "ef_dora.bin", "af_heart.bin", "zz_unknown.bin")
    assert catalogue.kokoro_voices(tmp_path)[0] == folder / "af_heart.bin"
    assert catalogue.voice_languages(tmp_path) == ["en", "es"]


def test_an_added_voice_is_one_more_language_that_is_spoken(tmp_path: Path) -> None:
    assert {"en", "es", "pt"} <= set(catalogue.spoken_languages(tmp_path))
    assert "hi" not in catalogue.spoken_languages(tmp_path)
    lay(tmp_path / "kokoro", "hf_alpha.bin")
    assert "hi" in catalogue.spoken_languages(tmp_path)
