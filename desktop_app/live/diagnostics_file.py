"""Gathers what only the machine knows for a report of a problem, and writes the report as one archive."""

from __future__ import annotations

import platform
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from platformdirs import user_log_path

from desktop_app.core.diagnostics import Document
from desktop_app.core.errors import UsageError

_PACKAGES: Final = (
    "dragoman",
    "PySide6-Essentials",
    "qasync",
    "websockets",
    "msgspec",
    "numpy",
    "sounddevice",
    "soundfile",
    "soxr",
    "livekit",
    "pulsectl",
    "ctranslate2",
    "onnxruntime",
)
MAX_FAULTS: Final = 5


def versions() -> Mapping[str, str]:
    """Tell what runs here: the system, Python, and the libraries that matter."""
    return {
        "system": platform.platform(),
        "machine": platform.machine(),
        "python": sys.version.split()[0],
        **{name: _version(name) for name in _PACKAGES},
    }


def faults(folder: Path | None = None) -> Mapping[str, str]:
    """Read the newest notes of the program's own faults; they hold lines of code only."""
    folder = folder or user_log_path("dragoman", appauthor=False)
    try:
        newest = sorted(folder.glob("fault-*.txt"))[-MAX_FAULTS:]
        return {path.name: path.read_text(encoding="utf-8", errors="replace") for path in newest}
    except OSError:
        return {}


def write_archive(path: Path, documents: Iterable[Document]) -> None:
    """Write a report as a zip file, whole or not at all.

    Raises:
        UsageError: it cannot be written there.
    """
    temporary: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(prefix=".report-", dir=path.parent, delete=False) as file:
            temporary = Path(file.name)
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                for document in documents:
                    archive.writestr(document.name, document.text)
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise UsageError(
            f"The report could not be written to {path} ({error.strerror}). Choose another folder."
        ) from error


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
