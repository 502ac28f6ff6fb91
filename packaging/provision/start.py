"""What the first command starts, and where the sample conversation's files go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

OUTPUT = "sample-output"
"""The folder, beside the README, that holds a folder for each run of the sample conversation."""


def split_arguments(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part the command's own arguments from those for `dragoman`, which stand after the first `--`."""
    if "--" not in arguments:
        return list(arguments), []
    place = list(arguments).index("--")
    return list(arguments[:place]), list(arguments[place + 1 :])


def prints_json(given: Sequence[str]) -> bool:
    """Whether standard output is for JSON lines alone, so that our own words must go elsewhere."""
    return "--json" in given


def what_to_start(given: Sequence[str], *, shows_window: bool, out: Path) -> list[str]:
    """Choose the arguments for `dragoman`: a command that was given, else what suits this machine and the options.

    With a window that is the window; without one, the sample conversation, whose files go to `out` unless a folder
    was given.
    """
    if shows_window or (given and not given[0].startswith("-")):
        return list(given)
    if given and given[0] in {"-h", "--help", "--version"}:
        return list(given)
    has_out = any(argument == "--out" or argument.startswith("--out=") for argument in given)
    return ["sample", *given, *([] if has_out else ["--out", str(out)])]


def sample_folder(root: Path, now: datetime) -> Path:
    """Name a folder of its own for each run, since what exists is not overwritten."""
    return root / OUTPUT / now.strftime("%Y-%m-%d_%H-%M-%S")
