"""Adding to the interpreter what it can use: models listed, fetched whole and put in place, removed.

Nothing here runs unless a person asks for it; the service itself only reads what is on the disk (see catalogue).
"""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec
from fxtranslate import discovery

from desktop_app.core.errors import UsageError
from desktop_app.service import catalogue, parts
from desktop_app.service.download import RemoteFile, download, read_index, unusable, wrong_hash
from desktop_app.service.offers import HubModel, Offers, firefox_files, hub_files, read_offers

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator

RECORDS_VARIABLE = "FXTRANSLATE_RECORDS_URL"
"""Names another index of Firefox's models; the variable is fxtranslate's own."""

_ZSTD = b"\x28\xb5\x2f\xfd"
"""How a packed file begins. Source: RFC 8878, section 3.1.1."""


class ModelRow(msgspec.Struct, frozen=True, kw_only=True):
    """One model, as it is listed."""

    id: str
    """What `add` and `remove` take."""
    what: str
    languages: tuple[str, ...]
    """ISO 639-1; empty when every language is meant."""
    size_bytes: int
    """On this disk when it is installed, else about what it will take."""
    licence: str
    state: Literal["installed", "available"]
    where: str
    """Its folder or file; empty when it is not installed."""


class Shop:
    """One list of offers and one folder of added models. Threads: one call at a time."""

    def __init__(self, offers: Offers | None = None, folder: Path | None = None) -> None:
        """Use the official list and the person's folder unless told otherwise."""
        self._offers = offers or read_offers(parts.resources() / "models.toml")
        self._folder = folder or catalogue.models_folder()
        self._hub = {model.id: model for model in self._offers.hub.models}

    def rows(self) -> list[ModelRow]:
        """List what is installed and what can be added. Asks no other machine."""
        pairs = list(dict.fromkeys([*self._offers.firefox.pairs, *map(_pair_id, catalogue.firefox(self._folder))]))
        rows = [self._pair_row(pair) for pair in pairs]
        return [*_builtin_rows(), *rows, *(self._hub_row(model) for model in self._hub.values())]

    def add(self, model_id: str, progress: Callable[[int, int | None], None], stop: threading.Event) -> Path:
        """Fetch a model and put it in place; give its folder.

        Raises UsageError when there is no such model, ServiceError when it cannot be fetched whole.
        """
        if (model := self._hub.get(model_id)) is not None:
            wanted = {
                self._target(model): hub_files(self._offers.hub, model, read_index(self._offers.hub.index_of(model)))
            }
        else:
            wanted = self._pair_files(_pair(model_id))
        waiting = self._waiting(model_id, [file for files in wanted.values() for file in files])
        self._bring(wanted, waiting, progress, stop)
        for target, files in wanted.items():
            _put(waiting / target.name, target, whole=model is None or model.kind == "whisper", names=files)
        shutil.rmtree(waiting.parent, ignore_errors=True)
        return next(iter(wanted))

    def remove(self, model_id: str) -> None:
        """Delete an added model.

        Raises UsageError when it was not added, or came with the program.
        """
        found = [path for path in self._added(model_id) if path.exists()]
        if not found:
            known = any(row.id == model_id and row.state == "installed" for row in self.rows())
            reason = "came with the program and stays" if known else "is not installed"
            raise UsageError(f"{model_id} {reason}; `dragoman models` lists what there is.")
        for path in found:
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()

    def _bring(
        self,
        wanted: dict[Path, list[RemoteFile]],
        waiting: Path,
        progress: Callable[[int, int | None], None],
        stop: threading.Event,
    ) -> None:
        """Download every file that is not here yet into the folder `waiting`."""
        total_bytes = sum(file.size_bytes for files in wanted.values() for file in files)
        done_bytes = 0
        for target, files in wanted.items():
            for file in files:
                place = waiting / target.name / file.path
                if not place.exists():

                    def show(held_bytes: int, before_bytes: int = done_bytes) -> None:
                        progress(before_bytes + held_bytes, total_bytes)

                    download(file, place, show, stop)
                    _unpack(file, place)
                done_bytes += file.size_bytes
                progress(done_bytes, total_bytes)

    def _waiting(self, model_id: str, files: list[RemoteFile]) -> Path:
        """Choose where files wait until all are here; what an older index promised is thrown away."""
        promised = hashlib.sha256("".join(file.digest.hex for file in files).encode()).hexdigest()[:12]
        waiting = self._folder / ".adding" / model_id / promised
        for older in waiting.parent.glob("*"):
            if older != waiting:
                shutil.rmtree(older, ignore_errors=True)
        return waiting

    def _pair_files(self, pair: tuple[str, str]) -> dict[Path, list[RemoteFile]]:
        """List the files of both directions, or of the one that there is."""
        offers = self._offers.firefox
        index = read_index(os.environ.get(RECORDS_VARIABLE) or offers.index)
        wanted = {}
        for source, target in (pair, pair[::-1]):
            files = firefox_files(offers, index, source, target)
            if files:
                wanted[self._folder / "firefox" / f"{source}-{target}"] = files
        if not wanted:
            raise UsageError(f"There is no Firefox translation model between {pair[0]} and {pair[1]}.")
        return wanted

    def _target(self, model: HubModel) -> Path:
        folder = self._folder / model.kind
        return folder / model.id.partition("-")[2] if model.kind == "whisper" else folder

    def _added(self, model_id: str) -> list[Path]:
        """Say where an added model would be."""
        model = self._hub.get(model_id)
        if model is None:
            source, target = _pair(model_id)
            return [self._folder / "firefox" / f"{one}-{other}" for one, other in ((source, target), (target, source))]
        if model.kind == "whisper":
            return [self._target(model)]
        return [self._target(model) / name for name in model.paths]

    def _pair_row(self, pair: str) -> ModelRow:
        source, target = pair.split("-")
        found = catalogue.firefox(self._folder)
        directions = [files.model.parent for key, files in found.items() if key in {(source, target), (target, source)}]
        return _row(
            pair,
            f"Firefox translation between {source} and {target}{self._voice_note((source, target))}",
            (source, target),
            2 * self._offers.firefox.direction_size_bytes,
            self._offers.firefox.licence,
            directions,
        )

    def _voice_note(self, pair: tuple[str, str]) -> str:
        """Say what is lacking before a pair can be heard both ways."""
        spoken = catalogue.spoken_languages(self._folder)
        for language in (language for language in pair if language not in spoken):
            voices = [model.id for model in self._hub.values() if language in model.languages]
            return f"; to speak {language} add {voices[0]}" if voices else f"; {language} is understood, not spoken"
        return ", both ways"

    def _hub_row(self, model: HubModel) -> ModelRow:
        paths = self._added(model.id)
        found = paths if all(path.exists() for path in paths) else []
        return _row(model.id, model.what, model.languages, model.size_bytes, model.licence, found)


def list_models() -> list[ModelRow]:
    """List what is installed and what can be added. Asks no other machine."""
    return Shop().rows()


def add(model_id: str, progress: Callable[[int, int | None], None], stop: threading.Event) -> Path:
    """Fetch a model and put it in place; give its folder; `progress` hears bytes done and in all.

    Raises UsageError when there is no such model, ServiceError when it cannot be fetched whole.
    """
    return Shop().add(model_id, progress, stop)


def remove(model_id: str) -> None:
    """Delete an added model. Raises UsageError when it was not added."""
    Shop().remove(model_id)


def _pair(model_id: str) -> tuple[str, str]:
    """Read `en-es`. Raises UsageError when it is no pair of languages."""
    source, _, target = model_id.partition("-")
    if not (source.isalpha() and target.isalpha() and max(len(source), len(target)) <= len("xxx")):
        raise UsageError(f"There is no model {model_id}; `dragoman models` lists what there is.")
    return source, target


def _pair_id(pair: tuple[str, str]) -> str:
    """Name both directions of a pair by one word, English first."""
    return "-".join(sorted(pair, key=lambda language: (language != "en", language)))


def _row(
    model_id: str, what: str, languages: tuple[str, ...], size_bytes: int, licence: str, found: list[Path]
) -> ModelRow:
    held_bytes = sum(file.stat().st_size for path in found for file in _files(path))
    return ModelRow(
        id=model_id,
        what=what,
        languages=languages,
        size_bytes=held_bytes if found else size_bytes,
        licence=licence,
        state="installed" if found else "available",
        where=str(found[0]) if found else "",
    )


def _builtin_rows() -> list[ModelRow]:
    """List what came with the program and has no entry among the offers."""
    rows = []
    whisper, kokoro = parts.whisper_base(), parts.kokoro_builtin()
    if whisper is not None:
        rows.append(_row("whisper-base", "Whisper base: recognition, built in", (), 0, "MIT", list(whisper.pieces)))
    if kokoro is not None:
        voices = [*kokoro.pieces, *parts.kokoro_voices()]
        rows.append(_row("kokoro", "Kokoro: the voice for Portuguese, built in", ("pt",), 0, "Apache-2.0", voices))
    return rows


def _files(path: Path) -> Iterator[Path]:
    return (file for file in path.rglob("*") if file.is_file()) if path.is_dir() else iter([path])


def _unpack(file: RemoteFile, place: Path) -> None:
    """Unpack a file that came packed. Raises ServiceError when what comes out is not what the index promised."""
    if file.unpacked_sha256 is None:
        return
    content = place.read_bytes()
    try:
        if content.startswith(_ZSTD):
            content = discovery.verify_and_decompress(content, file.unpacked_sha256)
            unpacked = place.with_name(f"{place.name}.unpacked")
            unpacked.write_bytes(content)
            unpacked.replace(place)
            return
    except ValueError:
        pass
    except OSError as error:
        raise unusable(place.parent, error, len(content)) from error
    else:
        if hashlib.sha256(content).hexdigest() == file.unpacked_sha256:
            return
    place.unlink()
    raise wrong_hash(file)


def _put(ready: Path, target: Path, *, whole: bool, names: list[RemoteFile]) -> None:
    """Move what was fetched to where the catalogue looks: a whole folder at once, or file by file."""
    try:
        if whole:
            shutil.rmtree(target, ignore_errors=True)
            target.parent.mkdir(parents=True, exist_ok=True)
            ready.replace(target)
            return
        target.mkdir(parents=True, exist_ok=True)
        for file in names:
            (ready / file.path).replace(target / file.path)
    except OSError as error:
        raise unusable(target.parent, error, 0) from error
