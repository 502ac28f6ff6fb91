"""Parts are found where packages, the repository and downloads put them, and damaged ones are named."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.errors import ServiceError
from desktop_app.service import parts
from desktop_app.service.parts import WhisperFiles, firefox_folder, joined, package_folder

if TYPE_CHECKING:
    from pathlib import Path


def test_the_built_in_parts_are_there() -> None:
    assert parts.whisper_base() is not None
    assert parts.firefox_builtin().keys() == {("en", "pt"), ("pt", "en")}
    assert parts.kokoro_builtin() is not None
    assert [voice.stem for voice in parts.kokoro_voices()] == ["pf_dora", "pm_alex"]
    assert parts.silero().is_file()
    assert (parts.resources() / "phrases" / "en-es.toml").is_file()


def test_a_package_that_is_not_installed_has_no_folder() -> None:
    assert package_folder("no_such_package_anywhere") is None


def test_pieces_are_joined_and_checked(tmp_path: Path) -> None:
    pieces = [tmp_path / "a", tmp_path / "b"]
    pieces[0].write_bytes(b"one")
    pieces[1].write_bytes(b"two")
    assert joined(pieces, hashlib.sha256(b"onetwo").hexdigest(), "It") == b"onetwo"
    with pytest.raises(ServiceError, match="It is damaged"):
        joined(pieces, "0" * 64, "It")
    with pytest.raises(ServiceError, match="A piece of It is missing"):
        joined([*pieces, tmp_path / "c"], "0" * 64, "It")


def test_a_whole_model_is_read_from_its_folder(tmp_path: Path) -> None:
    files = WhisperFiles("Whisper small", tmp_path)
    assert files.contents() is None
    with pytest.raises(ServiceError, match="tokenizer of Whisper small"):
        files.tokenizer()


def test_the_built_in_whisper_is_whole() -> None:
    files = parts.whisper_base()
    assert files is not None
    contents = files.contents()
    assert contents is not None
    assert contents.keys() == {"model.bin", "config.json", "vocabulary.txt"}
    assert files.tokenizer().get_vocab_size() > 50_000


@pytest.mark.parametrize(
    ("names", "is_complete"),
    [
        (("model", "vocab", "lex"), True),
        (("model.enes.bin", "srcvocab.enja.spm", "trgvocab.enja.spm"), True),
        (("model.enes.bin", "vocab.spm", "model.json"), True),
        (("model.json", "vocab.spm"), False),
        (("model.bin", "srcvocab.spm"), False),
        ((), False),
    ],
)
def test_a_folder_is_a_model_when_it_is_complete(tmp_path: Path, names: tuple[str, ...], *, is_complete: bool) -> None:
    for name in names:
        (tmp_path / name).touch()
    found = firefox_folder(tmp_path)
    assert (found is not None) == is_complete
    if found is not None:
        assert found.model.name in names
        assert (found.shortlist is not None) == ("lex" in names)
        assert (found.source_vocabulary == found.target_vocabulary) == ("trgvocab.enja.spm" not in names)
