"""Keeps what is needed to mend a fault of our own, and nothing that anybody said."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from platformdirs import user_log_path


def keep_fault(fault: BaseException, folder: Path | None = None) -> str:
    """Write where the fault happened to a file; give the sentence for the person.

    Only the kinds of the exceptions and the lines of our code are kept: a message could hold a transcript or a secret.
    """
    folder = folder or user_log_path("dragoman", appauthor=False)
    path = folder / f"fault-{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
    kind = type(fault).__name__
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Dragoman {version('dragoman')}\n{_story_of(fault)}", encoding="utf-8")
    except OSError:
        return f"Dragoman met a fault of its own ({kind}) and had to stop; please report it."
    return f"Dragoman met a fault of its own ({kind}) and had to stop; please report it with the file {path}."


def _story_of(fault: BaseException) -> str:
    lines = [f"{type(fault).__name__}\n", *traceback.format_tb(fault.__traceback__)]
    inner = fault.exceptions if isinstance(fault, BaseExceptionGroup) else ()
    cause = fault.__cause__ or fault.__context__
    lines += [_story_of(each) for each in (*inner, *([cause] if cause is not None else []))]
    return "".join(lines)
