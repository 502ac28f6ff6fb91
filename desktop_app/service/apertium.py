"""Translation between close languages by Apertium: separate programs (GPL) over pipes, which a user may leave out.

A mode is a chain of programs. Started once with null flushing it answers in 1 to 2 ms, against 120 to 200 ms for a
start per sentence. The programs end when their input closes, and so with this process, however it ends.
"""

from __future__ import annotations

import os
import re
import select
import shlex
import shutil
import subprocess
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from desktop_app.core.errors import ServiceError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

ANSWER_S = 5.0
"""A chain that has not answered by then hangs."""

_SPECIAL = re.compile(r"([\[\]{}^$/\\@<>*#])")
_ESCAPED = re.compile(r"\\(.)")
_UNKNOWN = re.compile(r"(?<!\\)[*@#]([^\W\d_](?:[\w'’-]*\w)?)")
_CLOSING = "[][\n]\0"
"""An empty blank that makes every stage let go of the sentence, and the null byte that flushes it."""


def stages(mode: str) -> list[list[str]]:
    """Read a mode file's chain of programs, each set to flush at a null byte and to mark words it does not know."""
    chain = []
    for stage in mode.strip().split("|"):
        words = [{"$1": "-g"}.get(word, word) for word in shlex.split(stage) if word != "$2"]
        chain.append([words[0], "-z", *words[1:]])
    return chain


def unmarked(text: str, words: Mapping[str, str]) -> str:
    """Take the marks from unknown words, and translate those that `words` knows (lower case, without marks)."""

    def known(match: re.Match[str]) -> str:
        word = match.group(1)
        found = words.get(word.lower())
        if found is None:
            return word
        return found[0].upper() + found[1:] if word[0].isupper() else found

    return _ESCAPED.sub(r"\1", _UNKNOWN.sub(known, text))


class Chain:
    """One mode's programs, running. Threads: any; one sentence at a time."""

    def __init__(self, mode: Path) -> None:
        """Know the mode; its programs start with the first sentence."""
        self._mode = mode
        self._lock = Lock()
        self._programs: list[subprocess.Popen[bytes]] = []

    def translate(self, text: str) -> str:
        """Send one text through the programs, marks included; restart them once if they died.

        Raises ServiceError when the chain cannot be started or does not answer.
        """
        with self._lock:
            for _attempt in range(2):
                try:
                    return self._ask(text)
                except OSError:
                    self._stop()
        raise ServiceError(f"Apertium's {self._mode.stem} does not answer; install it again.", code="translation")

    def close(self) -> None:
        """End the programs."""
        with self._lock:
            self._stop()

    def _ask(self, text: str) -> str:
        if not self._programs:
            self._start()
        writer, reader = self._programs[0].stdin, self._programs[-1].stdout
        assert writer is not None  # noqa: S101  both were made pipes by _start
        assert reader is not None  # noqa: S101
        writer.write((text + _CLOSING).encode())
        writer.flush()
        answer = b""
        while not answer.endswith(b"\0"):
            ready, _, _ = select.select([reader], [], [], ANSWER_S)
            piece = os.read(reader.fileno(), 65_536) if ready else b""
            if not piece:
                raise BrokenPipeError
            answer += piece
        return answer[:-1].decode().removesuffix("[][\n]")

    def _start(self) -> None:
        source: int | None = subprocess.PIPE
        for words in stages(self._mode.read_text(encoding="utf-8")):
            # A process group of their own: Ctrl+C must not end them while the service still drains.
            program = subprocess.Popen(
                words, stdin=source, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, process_group=0
            )
            if self._programs:
                self._handed_over(self._programs[-1])
            self._programs.append(program)
            source = program.stdout.fileno() if program.stdout else None

    @staticmethod
    def _handed_over(program: subprocess.Popen[bytes]) -> None:
        """Close our end of a pipe that the next program reads now."""
        if program.stdout:
            program.stdout.close()

    def _stop(self) -> None:
        for program in self._programs:
            with suppress(OSError):
                program.kill()
            for pipe in (program.stdin, program.stdout):
                if pipe:
                    with suppress(OSError):
                        pipe.close()
            program.wait()
        self._programs = []


class ApertiumTranslator:
    """Every wanted mode that is installed on this machine."""

    def __init__(
        self, modes: Mapping[tuple[str, str], Path], words: Mapping[tuple[str, str], Mapping[str, str]]
    ) -> None:
        """Know the mode files, and for each pair the words that Apertium lacks."""
        self._chains = {pair: Chain(mode) for pair, mode in modes.items()}
        self._words = words

    def reaches(self, source: str, target: str) -> bool:
        """Say whether there is a mode from `source` into `target`."""
        return (source, target) in self._chains

    def translate(self, text: str, source: str, target: str) -> str:
        """Translate one or a few sentences. Raises ServiceError when the programs fail."""
        pair = source, target
        marked = self._chains[pair].translate(_SPECIAL.sub(r"\\\1", text))
        return unmarked(marked, self._words.get(pair, {})).strip()

    def close(self) -> None:
        """End all programs."""
        for chain in self._chains.values():
            chain.close()


def installed_modes(folder: Path, wanted: Mapping[tuple[str, str], str]) -> dict[tuple[str, str], Path]:
    """Find which of the `wanted` modes (pair to mode name) are installed in `folder`."""
    if shutil.which("apertium-transfer") is None:
        return {}
    files = {pair: folder / f"{name}.mode" for pair, name in wanted.items()}
    return {pair: file for pair, file in files.items() if file.is_file()}
