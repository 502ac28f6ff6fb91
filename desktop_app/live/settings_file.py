"""Keeps the settings on disk: read once at the start, written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from platformdirs import user_config_path

from desktop_app.core import settings
from desktop_app.core.errors import UsageError
from desktop_app.core.settings import Settings


def settings_path() -> Path:
    """Tell where this person's settings are, by the habit of their system."""
    return user_config_path("dragoman", appauthor=False) / "settings.json"


def load(path: Path) -> tuple[Settings, str]:
    """Read the settings; what cannot be used gets its default.

    Returns the settings, and a sentence for the person if something was wrong with the file (else an empty one). A
    damaged file is kept beside the new one under the name that the sentence gives; so is one with values that cannot
    be used, because the next change would write over them.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Settings(), ""
    except OSError as error:
        return Settings(), f"The settings in {path} cannot be read ({error.strerror}); the usual ones are used."
    try:
        found, faults = settings.read(data)
    except ValueError:
        return Settings(), f"The settings file was damaged; the usual settings are used. {_keep_aside(path, data)}"
    if not faults:
        return found, ""
    return (
        found,
        f"{len(faults)} of the settings could not be used ({', '.join(faults[:3])}). {_keep_aside(path, data)}",
    )


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


def _keep_aside(path: Path, data: bytes) -> str:
    """Copy a file that will be written over; say where to."""
    for number in range(1, 100):
        copy = path.with_name(f"settings-damaged-{number}.json")
        if copy.exists() and copy.read_bytes() != data:
            continue
        try:
            copy.write_bytes(data)
        except OSError:
            break
        return f"The old file is kept as {copy}."
    return "The old file could not be kept."
