"""Runs `dragoman` as a person does: a program of its own, read line by line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

SPEECH = Path(__file__).parent / "data" / "speech"
COMMAND = (sys.executable, "-m", "desktop_app")
Line = Mapping[str, Any]


class Dragoman:
    """One running command."""

    def __init__(
        self,
        *arguments: str | Path,
        prefix: tuple[str, ...] = (),
        surroundings: Mapping[str, str] | None = None,
        **environment: str,
    ) -> None:
        """Start it; standard input is closed, as for a service."""
        self.lines: list[Line] = []
        self.process = subprocess.Popen(
            [*prefix, *COMMAND, *map(str, arguments)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, **(surroundings or {}), **environment},
        )

    def until(self, is_it: Callable[[Line], bool]) -> Line:
        """Read JSON lines until one fits."""
        assert self.process.stdout is not None
        for text in self.process.stdout:
            line: Line = json.loads(text)
            self.lines.append(line)
            if is_it(line):
                return line
        raise AssertionError(f"The line never came; standard error: {self._errors()}")

    def until_state(self, lane: str, state: str) -> Line:
        """Read until a lane is in a state."""
        return self.until(lambda line: (line["event"], line["lane"], line.get("state")) == ("state", lane, state))

    def end(self) -> tuple[int, str]:
        """Read the rest; give the exit code and what stood on standard error."""
        assert self.process.stdout is not None
        output = self.process.stdout.read()  # by the same reader as before: it may have read some lines ahead
        _, errors = self.process.communicate(timeout=90)
        self.lines += [json.loads(text) for text in output.splitlines() if text.startswith("{")]
        return self.process.returncode, errors

    @property
    def summary(self) -> Mapping[str, Line]:
        """The lanes of the last line."""
        last = self.lines[-1]
        assert last["event"] == "summary"
        lanes: Mapping[str, Line] = last["lanes"]
        return lanes

    def texts(self, lane: str, event: str) -> str:
        """All fragments of one lane's text, put together."""
        return "".join(line["text"] for line in self.lines if line["lane"] == lane and line["event"] == event)

    def _errors(self) -> str:
        self.process.kill()
        return self.process.communicate()[1]


def dragoman(*arguments: str | Path, **environment: str) -> tuple[int, str, str]:
    """Run a command to its end: exit code, standard output, standard error."""
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=90,
        env={**os.environ, **environment},
        check=False,
    )
    return done.returncode, done.stdout, done.stderr
