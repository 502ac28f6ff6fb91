"""How the two commands talk to a person: whole sentences, one line of progress, one question at a time."""

from __future__ import annotations

import sys
import time
from typing import TextIO

LINE_WIDTH = 100
"""Columns that a line of progress may take before it is cut."""

QUIET_S = 20.0
"""Where progress cannot be overwritten (a log), seconds between two lines of it."""


class SetupError(Exception):
    """The set-up cannot go on. The message is the one sentence that the person reads."""


class Terminal:
    """The person's side of the two commands.

    On a terminal, progress is one line that rewrites itself. In a log it is a new line now and then.
    """

    def __init__(self, out: TextIO | None = None, *, is_live: bool | None = None, can_ask: bool | None = None) -> None:
        self._out = sys.stdout if out is None else out
        self._is_live = self._out.isatty() if is_live is None else is_live
        self._can_ask = (self._is_live and sys.stdin is not None and sys.stdin.isatty()) if can_ask is None else can_ask
        self._n_columns_shown = 0
        self._said_s = time.monotonic()

    @property
    def can_ask(self) -> bool:
        """Whether somebody is there to answer."""
        return self._can_ask

    def say(self, sentence: str) -> None:
        """Say something that stays on the screen."""
        self.wipe()
        self._out.write(sentence + "\n")
        self._out.flush()
        self._said_s = time.monotonic()

    def progress(self, text: str) -> None:
        """Show how far the work is, in place of what was shown before."""
        if not self._is_live:
            if time.monotonic() - self._said_s >= QUIET_S:
                self.say("  " + text)
            return
        line = f"  {text}"[:LINE_WIDTH]
        self._out.write("\r" + line.ljust(self._n_columns_shown))
        self._out.flush()
        self._n_columns_shown = len(line)

    def agrees(self, question: str) -> bool:
        """Ask a question whose usual answer is yes. Without a terminal to ask on, nobody agrees."""
        if not self._can_ask:
            return False
        self.wipe()
        try:
            answer = input(f"{question} [Y/n] ")
        except EOFError:
            return False
        return answer.strip().lower() in {"", "y", "yes"}

    def wipe(self) -> None:
        """Take the line of progress away."""
        if self._n_columns_shown:
            self._out.write("\r" + " " * self._n_columns_shown + "\r")
            self._n_columns_shown = 0
