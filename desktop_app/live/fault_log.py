"""Keeps what is needed to mend a fault of our own, and nothing that anybody said."""

from __future__ import annotations

import traceback
from asyncio import AbstractEventLoop
from concurrent.futures import Future
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

from platformdirs import user_log_path

MAX_FAULTS: Final = 50
"""The newest are kept: one fault that comes back all day must not fill a disk."""


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
        for old in sorted(folder.glob("fault-*.txt"))[:-MAX_FAULTS]:
            old.unlink(missing_ok=True)
    except OSError:
        return f"Dragoman met a fault of its own ({kind}) and had to stop; please report it."
    return f"Dragoman met a fault of its own ({kind}) and had to stop; please report it with the file {path}."


def keep_unmet_fault(_loop: AbstractEventLoop, context: dict[str, Any]) -> None:
    """Keep what nobody on a loop has awaited: its handler, in place of the one that prints a traceback."""
    fault = context.get("exception")
    if isinstance(fault, BaseException):
        keep_fault(fault)


def keep_fault_of(done: Future[Any]) -> None:
    """Keep the fault of a call whose result nobody waits for; one that was cancelled has none."""
    if not done.cancelled() and (fault := done.exception()) is not None:
        keep_fault(fault)


def _story_of(fault: BaseException) -> str:
    lines = [f"{type(fault).__name__}\n", *traceback.format_tb(fault.__traceback__)]
    inner = fault.exceptions if isinstance(fault, BaseExceptionGroup) else ()
    cause = fault.__cause__ or fault.__context__
    lines += [_story_of(each) for each in (*inner, *([cause] if cause is not None else []))]
    return "".join(lines)
