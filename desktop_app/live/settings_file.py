"""Keeps the settings on disk: read once at the start, written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from platformdirs import user_config_path

from desktop_app.core import settings
from desktop_app.core.errors import UsageError
from desktop_app.core.settings import Settings


class Damage(Enum):
    """What was wrong with a settings file."""

    UNREADABLE = "unreadable"
    DAMAGED = "damaged"
    PARTLY = "partly"
    """Some values could not be used."""


class Complaint(NamedTuple):
    """What a person is to be told of a settings file."""

    damage: Damage
    kept: Path | None
    """Where the old file is kept; None: it is where it was, or nowhere."""


def settings_path() -> Path:
    """Tell where this person's settings are, by the habit of their system."""
    return user_config_path("dragoman", appauthor=False) / "settings.json"


def load(path: Path) -> tuple[Settings, Complaint | None]:
    """Read the settings; what cannot be used gets its default.

    Returns the settings, and what was wrong with the file, if anything. A damaged file is kept beside the new one; so
    is one with values that cannot be used, because the next change would write over them.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Settings(), None
    except OSError:
        return Settings(), Complaint(Damage.UNREADABLE, None)
    try:
        found, faults = settings.read(data)
    except ValueError:
        return Settings(), Complaint(Damage.DAMAGED, _keep_aside(path, data))
    return found, Complaint(Damage.PARTLY, _keep_aside(path, data)) if faults else None


def save(path: Path, changed: Settings) -> None:
    """Write the settings in one step: whoever reads the file finds the old ones or the new ones, never half of them.

    Raises:
        UsageError: the disk does not take them.
    """
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=".settings-", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(settings.write(changed))
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise UsageError(
            f"The settings could not be saved in {path.parent} ({error.strerror}); they hold until you close Dragoman. "
            "Free some space, or allow writing there."
        ) from error


def _keep_aside(path: Path, data: bytes) -> Path | None:
    """Copy a file that will be written over; give the copy, None if the disk does not take it."""
    for number in range(1, 100):
        copy = path.with_name(f"settings-damaged-{number}.json")
        if copy.exists() and copy.read_bytes() != data:
            continue
        try:
            copy.write_bytes(data)
        except OSError:
            break
        return copy
    return None
