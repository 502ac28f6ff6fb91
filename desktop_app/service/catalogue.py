"""What is on this disk for the interpreter: models that the person added before those that were installed with it.

The person's folder holds `whisper/SIZE/`, `firefox/SOURCE-TARGET/` and `kokoro/VOICE.bin`. A folder appears there whole
or not at all (see fetch), so what is found can be used.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from desktop_app.service import parts
from desktop_app.service.kokoro import ACCENTS
from desktop_app.service.parts import FirefoxFiles, WhisperFiles
from desktop_app.service.pico import VOICES as PICO_VOICES

FOLDER_VARIABLE = "DRAGOMAN_MODELS"
"""Names another folder for added models."""

WHISPER_SIZES = ("medium", "small")
"""Sizes that are better than the built-in one, the best first."""


def models_folder() -> Path:
    """Say where added models live."""
    named = os.environ.get(FOLDER_VARIABLE)
    return Path(named) if named else Path(platformdirs.user_data_dir("dragoman")) / "models"


def whisper(folder: Path | None = None) -> WhisperFiles | None:
    """Find the best recognition model; None when there is none at all."""
    for size in WHISPER_SIZES:
        added = (folder or models_folder()) / "whisper" / size
        if (added / "model.bin").is_file() and (added / "tokenizer.json").is_file():
            return WhisperFiles(f"Whisper {size}", added)
    return parts.whisper_base()


def added_firefox(folder: Path | None = None) -> dict[tuple[str, str], FirefoxFiles]:
    """Find the Firefox translation models that the person added, keyed by source and target."""
    found: dict[tuple[str, str], FirefoxFiles] = {}
    for added in sorted(((folder or models_folder()) / "firefox").glob("*-*")):
        files = parts.firefox_folder(added)
        source, _, target = added.name.partition("-")
        if files is not None:
            found[source, target] = files
    return found


def firefox(folder: Path | None = None) -> dict[tuple[str, str], FirefoxFiles]:
    """Find every Firefox translation model, an added one before the built-in one of the same direction."""
    return parts.firefox_builtin() | added_firefox(folder)


def added_voices(folder: Path | None = None) -> list[Path]:
    """Find the Kokoro voices that the person added, the preferred one of each language first."""
    return sorted(((folder or models_folder()) / "kokoro").glob("*.bin"))


def kokoro_voices(folder: Path | None = None) -> list[Path]:
    """Find every Kokoro voice, added ones first."""
    return [*added_voices(folder), *parts.kokoro_voices()]


def voice_languages(folder: Path | None = None) -> list[str]:
    """List the languages for which the person added a voice, and so asks for it."""
    return _languages(added_voices(folder))


def spoken_languages(folder: Path | None = None) -> list[str]:
    """List the languages that some voice on this disk speaks."""
    return sorted({*PICO_VOICES, *_languages(kokoro_voices(folder))})


def _languages(voices: list[Path]) -> list[str]:
    return sorted({ACCENTS[file.stem[0]][0] for file in voices if file.stem[0] in ACCENTS})
