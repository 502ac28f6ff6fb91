"""Other programs at work: their lines as they come, and none of them left behind."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

PATIENCE_S = 10.0
"""Seconds that an interrupted program has to put its things away."""

N_LINES_KEPT = 400
"""Lines of a program's talk that are kept to find out why it failed."""


@dataclass(frozen=True, kw_only=True)
class Finished:
    """How a program ended, and the last that it said."""

    code: int
    talk: str


def ignore_line(line: str) -> None:
    """Take a line that nobody needs."""


def run(
    command: Sequence[str],
    *,
    on_line: Callable[[str], None] = ignore_line,
    environ: Mapping[str, str] | None = None,
) -> Finished:
    """Run a program to its end and hand on each line that it prints.

    Whatever ends the wait (Ctrl+C, SIGTERM, a fault of ours) also ends the program. A program that does not exist
    counts as one that failed with code 127.
    """
    talk: deque[str] = deque(maxlen=N_LINES_KEPT)
    try:
        child = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            env={**(os.environ if environ is None else environ), "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"},
        )
    except OSError as error:
        return Finished(code=127, talk=str(error))
    with ended_with_us(child):
        for line in child.stdout or ():
            talk.append(line.rstrip("\n"))
            on_line(talk[-1])
        code = child.wait()
    return Finished(code=code, talk="\n".join(talk))


@contextlib.contextmanager
def ended_with_us(child: subprocess.Popen[Any], *, ask_by: int = signal.SIGTERM) -> Iterator[None]:
    """Leave no child behind: however the block is left, the child is asked to end by a signal, and then made to.

    A program that `sudo` started may not be signalled; the terminal's Ctrl+C has reached it, and it is waited for.
    """
    try:
        yield
    finally:
        if child.poll() is None:
            with contextlib.suppress(PermissionError):
                child.send_signal(ask_by)
            try:
                child.wait(PATIENCE_S)
            except subprocess.TimeoutExpired:
                with contextlib.suppress(PermissionError):
                    child.kill()
                child.wait()
        if child.stdout is not None:
            child.stdout.close()


class Terminated(KeyboardInterrupt):
    """SIGTERM: handled like Ctrl+C, so that one way of stopping is enough."""


def _raise_terminated(_signal_number: int, _frame: object) -> NoReturn:
    raise Terminated


def stop_on_sigterm() -> None:
    """Let SIGTERM unwind like Ctrl+C does, and Ctrl+C work even where a shell switched it off for us."""
    signal.signal(signal.SIGTERM, _raise_terminated)
    signal.signal(signal.SIGINT, signal.default_int_handler)
