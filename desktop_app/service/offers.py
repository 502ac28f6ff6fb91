"""What can be added to the interpreter: the list in `resources/models.toml`, and the files behind each entry.

Official indexes say how large each file is and what it must hash to. Pure: the text of an index comes in.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, Literal, TypeVar
from urllib.parse import urljoin

import msgspec
from fxtranslate import discovery

from desktop_app.core.errors import ServiceError
from desktop_app.service.download import Digest, RemoteFile

if TYPE_CHECKING:
    from pathlib import Path

_Shape = TypeVar("_Shape")


class FirefoxOffers(msgspec.Struct, frozen=True):
    """Mozilla's translation models."""

    index: str
    attachments: str
    licence: str
    direction_size_bytes: int
    """About what one direction takes."""
    pairs: tuple[str, ...]
    """What is listed, such as `en-es`: both directions."""


class HubModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model in a repository of the hub."""

    id: str
    kind: Literal["whisper", "kokoro"]
    what: str
    repository: str
    paths: tuple[str, ...]
    size_bytes: int
    licence: str
    folder: str = ""
    """The folder of the repository in which the files lie."""
    languages: tuple[str, ...] = ()
    """Empty: every language."""


class Hub(msgspec.Struct, frozen=True):
    """Where the hub lists its files and hands them out; the braces are filled in."""

    index: str
    file: str
    models: tuple[HubModel, ...]

    def index_of(self, model: HubModel) -> str:
        """Give the address of the list of a model's files."""
        return self.index.format(repository=model.repository, folder=model.folder).rstrip("/")


class Offers(msgspec.Struct, frozen=True):
    """Everything that can be added."""

    firefox: FirefoxOffers
    hub: Hub


def read_offers(path: Path) -> Offers:
    """Read the list."""
    return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), Offers)


class _Attachment(msgspec.Struct):
    hash: str
    size: int
    location: str


class _Record(msgspec.Struct, rename="camel"):
    """One file of a Firefox model, as Mozilla's Remote Settings list it."""

    name: str
    source_language: str
    target_language: str
    version: str
    attachment: _Attachment
    decompressed_hash: str | None = None


class _Records(msgspec.Struct):
    data: list[dict[str, Any]]


def firefox_files(offers: FirefoxOffers, index: str, source: str, target: str) -> list[RemoteFile]:
    """Choose the files of the newest finished model from `source` into `target`; none when the index has no such model.

    Raises ServiceError when the index cannot be understood.
    """
    models: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for record in _decoded(index, _Records).data:
        if (record.get("sourceLanguage"), record.get("targetLanguage")) == (source, target):
            models.setdefault((str(record.get("version")), str(record.get("architecture"))), []).append(record)
    for found in sorted(models, key=_preference, reverse=True):
        if _is_supported(models[found]):
            return [_firefox_file(offers, _converted(record, _Record)) for record in models[found]]
    return []


def hub_files(hub: Hub, model: HubModel, index: str) -> list[RemoteFile]:
    """Find the files of a model in the list of its repository.

    Raises ServiceError when the list cannot be understood or lacks one of them.
    """
    listed = {entry.path: entry for entry in _decoded(index, list[_HubEntry]) if entry.type == "file"}
    files = []
    for name in model.paths:
        path = f"{model.folder}/{name}".lstrip("/")
        entry = listed.get(path)
        if entry is None:
            raise ServiceError(f"{model.repository} no longer has the file {path}.", code="unreachable")
        digest = Digest("sha256", entry.lfs.oid) if entry.lfs is not None else Digest("git", entry.oid)
        url = hub.file.format(repository=model.repository, path=path)
        files.append(RemoteFile(path=name, url=url, size_bytes=entry.size, digest=digest))
    return files


class _LargeFile(msgspec.Struct):
    oid: str


class _HubEntry(msgspec.Struct):
    type: str
    path: str
    oid: str = ""
    size: int = 0
    lfs: _LargeFile | None = None


def _firefox_file(offers: FirefoxOffers, record: _Record) -> RemoteFile:
    if "/" in record.name or "\\" in record.name or record.name.startswith("."):
        raise ServiceError("The index of Firefox's models names a file outside its folder.", code="unreachable")
    return RemoteFile(
        path=record.name,
        url=urljoin(offers.attachments, record.attachment.location),
        size_bytes=record.attachment.size,
        digest=Digest("sha256", record.attachment.hash),
        unpacked_sha256=record.decompressed_hash,
    )


def _preference(model: tuple[str, str]) -> tuple[bool, list[int], bool]:
    """Order versions and architectures: finished before `3.0a1`, then by number, then tiny ones last."""
    version, architecture = model
    numbers = [int("".join(filter(str.isdigit, piece)) or 0) for piece in version.split(".")]
    return not any(character.isalpha() for character in version), numbers, architecture != "tiny"


def _is_supported(records: list[dict[str, Any]]) -> bool:
    """Ask the engine itself whether it can read this generation of models."""
    try:
        return bool(discovery.model_pairs(msgspec.json.encode({"data": records}).decode()))
    except ValueError:
        return False


def _decoded(text: str, shape: type[_Shape]) -> _Shape:
    try:
        return msgspec.json.decode(text, type=shape)
    except msgspec.DecodeError as error:
        raise _misunderstood() from error


def _converted(value: dict[str, Any], shape: type[_Shape]) -> _Shape:
    try:
        return msgspec.convert(value, shape)
    except msgspec.ValidationError as error:
        raise _misunderstood() from error


def _misunderstood() -> ServiceError:
    return ServiceError("The official list of models has changed; a newer Dragoman may know it.", code="unreachable")
