"""One file from an official place to this disk: resumed where it was cut, checked, and there whole or not at all.

The only module of the service that connects to other machines, and only while a person adds a model.
Source: RFC 9110, section 14 (Range, Content-Range); git's object names for files that the hub keeps in git itself.
"""

from __future__ import annotations

import errno
import hashlib
import http.client
import os
import shutil
from http import HTTPStatus
from typing import TYPE_CHECKING, Literal
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

import msgspec

from desktop_app.core.errors import ServiceError

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from pathlib import Path

ANSWER_S = 30.0
"""A server that is silent for this long is given up."""
ATTEMPTS = 5
"""How often in a row a cut connection may bring nothing new before it is given up."""
PAUSE_S = 1.0
"""Between two attempts."""
BLOCK_BYTES = 1 << 18
SPARE_BYTES = 50_000_000
"""What is left free on the disk."""
INDEX_LIMIT_BYTES = 20_000_000


class Digest(msgspec.Struct, frozen=True):
    """What a file's content must hash to, in hexadecimal: SHA-256, or the name that git gives a small file."""

    kind: Literal["sha256", "git"]
    hex: str


class RemoteFile(msgspec.Struct, frozen=True, kw_only=True):
    """A file at its official place."""

    path: str
    """Where it goes, relative to the model's folder."""
    url: str
    size_bytes: int
    digest: Digest
    unpacked_sha256: str | None = None
    """Set for a file that may be packed with zstd: what it must hash to once it is unpacked."""


def read_index(url: str) -> str:
    """Read a list of files.

    Raises ServiceError when the place does not answer as it should.
    """
    try:
        with _opened(url, 0) as answer:
            return str(answer.read(INDEX_LIMIT_BYTES).decode())
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise _unreachable(url, error) from error


def download(
    file: RemoteFile, target: Path, progress: Callable[[int], None], stop: threading.Event, pause_s: float = PAUSE_S
) -> None:
    """Bring `file` to `target`; `progress` hears how many of its bytes are here.

    Raises ServiceError, in one sentence, with the code `stopped`, `disk_full`, `wrong_hash`, `models_folder` or
    `unreachable`. After all but `wrong_hash` the next call goes on where this one ended.
    """
    part = target.with_name(f"{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _check_space(target.parent, file.size_bytes - _size(part))
        _bring(file, part, progress, stop, pause_s)
        _check(file, part)
        part.replace(target)
    except OSError as error:
        raise unusable(target.parent, error, file.size_bytes) from error


def _bring(
    file: RemoteFile, part: Path, progress: Callable[[int], None], stop: threading.Event, pause_s: float
) -> None:
    """Fetch what is missing; a cut connection is taken up again as long as attempts bring something new."""
    left = ATTEMPTS
    while _size(part) < file.size_bytes:
        before = _size(part)
        try:
            _receive(file, part, progress, stop)
            reason: Exception = ConnectionError("the connection was cut")
        except (URLError, http.client.HTTPException, ConnectionError, TimeoutError) as error:
            reason = error
        left = ATTEMPTS if _size(part) > before else left - 1
        if _size(part) < file.size_bytes and (not left or isinstance(reason, HTTPError)):
            raise _unreachable(file.url, reason) from reason
        if _size(part) < file.size_bytes and stop.wait(pause_s):
            raise _stopped(file)
    progress(file.size_bytes)


def _receive(file: RemoteFile, part: Path, progress: Callable[[int], None], stop: threading.Event) -> None:
    """Append what one connection brings; a server that cannot resume starts over."""
    held = _size(part)
    with _opened(file.url, held) as answer:
        resumed = answer.status == HTTPStatus.PARTIAL_CONTENT
        with part.open("ab" if resumed else "wb") as kept:
            held = held if resumed else 0
            while block := _read(answer, min(BLOCK_BYTES, file.size_bytes + 1 - held)):
                kept.write(block)
                held += len(block)
                progress(min(held, file.size_bytes))
                if stop.is_set():
                    raise _stopped(file)
            kept.flush()
            os.fsync(kept.fileno())


def _read(answer: http.client.HTTPResponse, n_bytes: int) -> bytes:
    """Read on; whatever breaks here is the connection, not the disk."""
    try:
        return answer.read(n_bytes)
    except OSError as error:
        raise ConnectionError(str(error)) from error


def _check(file: RemoteFile, part: Path) -> None:
    """Raise ServiceError, and delete what came, when it is not what the index promised."""
    with part.open("rb") as content:
        if file.digest.kind == "sha256":
            found = hashlib.file_digest(content, "sha256").hexdigest()
        else:
            named = hashlib.sha1(b"blob %d\0" % _size(part), usedforsecurity=False)  # git's way to name a file
            found = hashlib.file_digest(content, lambda: named).hexdigest()
    if found != file.digest.hex.lower():
        part.unlink()
        raise wrong_hash(file)


def unusable(folder: Path, error: OSError, needed_bytes: int) -> ServiceError:
    """Say what is the matter with a folder that cannot be written."""
    if error.errno == errno.ENOSPC:
        return _disk_full(folder, needed_bytes)
    return ServiceError(f"The models folder {folder} cannot be written ({error.strerror}).", code="models_folder")


def wrong_hash(file: RemoteFile) -> ServiceError:
    """Say that a file is not the promised one."""
    return ServiceError(
        f"{file.path} is not the file that its index promises (wrong checksum); it was deleted, try again.",
        code="wrong_hash",
    )


def _opened(url: str, start: int) -> http.client.HTTPResponse:
    if not url.startswith(("https://", "http://")):
        raise ServiceError(f"The index of models names {url}, which is no web address.", code="unreachable")
    request = Request(url, headers={"User-Agent": "dragoman"})  # noqa: S310 (the scheme was just checked)
    if start:
        request.add_header("Range", f"bytes={start}-")
    try:
        answer: http.client.HTTPResponse = urlopen(request, timeout=ANSWER_S)  # noqa: S310 (as above)
    except HTTPError as error:
        error.close()  # it holds the connection
        raise
    return answer


def _size(part: Path) -> int:
    return part.stat().st_size if part.exists() else 0


def _check_space(folder: Path, needed_bytes: int) -> None:
    if shutil.disk_usage(folder).free < needed_bytes + SPARE_BYTES:
        raise _disk_full(folder, needed_bytes)


def _disk_full(folder: Path, needed_bytes: int) -> ServiceError:
    return ServiceError(
        f"The disk of {folder} has no room for {needed_bytes / 1e6:.0f} MB; free some space and try again.",
        code="disk_full",
    )


def _stopped(file: RemoteFile) -> ServiceError:
    return ServiceError(f"The download of {file.path} was stopped; the next one goes on from there.", code="stopped")


def _unreachable(url: str, reason: Exception) -> ServiceError:
    place = url.split("/")[2] if "://" in url else url
    cause = getattr(reason, "reason", reason)
    said = f"HTTP {reason.code}" if isinstance(reason, HTTPError) else getattr(cause, "strerror", None) or str(cause)
    return ServiceError(f"{place} cannot be reached ({said}); check the connection and try again.", code="unreachable")
