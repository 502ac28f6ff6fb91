"""Corrections as data: greetings, politeness and words that the models translate badly, one file for each pair.

A file `resources/phrases/<source>-<target>.toml` may hold four tables:
- `phrases`: a whole clause and its translation;
- `before`: wording replaced in the source text, `after`: wording replaced in the translation (regular expressions,
  in the order of the file);
- `words`: single words that Apertium's dictionary lacks.
Keys are lower case; marks and case around them do not matter.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop_app.core.sentences import sentence_ends
from desktop_app.service.gates import plain

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop_app.service.stages import Translator

_CLAUSE_END = re.compile(r"(?<=[,;:])\s+")
_MARKS = ".,;:!?… "
_OPENING = "\"'“«¿¡("


def sentences(text: str) -> list[str]:
    """Split a text at the ends of its sentences."""
    cuts = [0, *sentence_ends(text), len(text)]
    parts = [text[start:end].strip() for start, end in pairwise(cuts)]
    return [part for part in parts if part]


@dataclass(frozen=True, slots=True)
class Corrections:
    """One pair's tables."""

    phrases: Mapping[str, str] = field(default_factory=dict)
    before: Mapping[str, str] = field(default_factory=dict)
    after: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)


def load(folder: Path) -> dict[tuple[str, str], Corrections]:
    """Read every pair's tables."""
    found = {}
    for file in sorted(folder.glob("??-??.toml")):
        source, target = file.stem.split("-")
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
        found[source, target] = Corrections(**tables)
    return found


def replaced(text: str, table: Mapping[str, str]) -> str:
    """Replace each wording of a table; a capital at its beginning stays one."""
    for wording, better in table.items():
        text = _pattern(wording).sub(partial(_recased, better), text)
    return text


@cache
def _pattern(wording: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{wording})" + (r"(?!\w)" if wording[-1].isalnum() else ""), re.IGNORECASE)


def _recased(better: str, match: re.Match[str]) -> str:
    found = match.group()
    if not found[:1].isupper():
        return match.expand(better)
    parts = match.re.groups and match.group(1)
    text = match.expand(better)
    if parts and text.find(parts) > 0:  # what stood first stands further back now
        text = text.replace(parts, parts[0].lower() + parts[1:], 1)
    return _cased(text, found)


def _cased(text: str, example: str) -> str:
    if example[:1].isupper():
        return text[:1].upper() + text[1:]
    return text


class CorrectedTranslator:
    """Another translator with the corrections of each pair around it."""

    def __init__(self, inner: Translator, corrections: Mapping[tuple[str, str], Corrections]) -> None:
        """Wrap `inner`."""
        self._inner = inner
        self._corrections = corrections

    def reaches(self, source: str, target: str) -> bool:
        """Say what the wrapped translator says."""
        return self._inner.reaches(source, target)

    def translate(self, text: str, source: str, target: str) -> str:
        """Translate sentence by sentence; known clauses at a sentence's beginning or end come from the table.

        Raises ServiceError when the wrapped translator fails.
        """
        tables = self._corrections.get((source, target), Corrections())
        parts = [self._sentence(sentence, source, target, tables) for sentence in sentences(text)]
        return " ".join(part for part in parts if part)

    def close(self) -> None:
        """Close the wrapped translator."""
        self._inner.close()

    def _sentence(self, sentence: str, source: str, target: str, tables: Corrections) -> str:
        clauses = _CLAUSE_END.split(sentence)
        first, last = 0, len(clauses)
        head: list[str] = []
        tail: list[str] = []
        while first < last and plain(clauses[first]) in tables.phrases:
            head.append(_known(clauses[first], tables))
            first += 1
        while last > first and plain(clauses[last - 1]) in tables.phrases:
            last -= 1
            tail.insert(0, _known(clauses[last], tables))
        middle = " ".join(clauses[first:last])
        if middle:
            began_with_i = bool(head) and re.match(r"I\b", middle) is not None
            middle = self._middle(middle, _mark(sentence), source, target, tables)
            if began_with_i:  # English writes "I" with a capital wherever it stands
                middle = middle[:1].lower() + middle[1:]
            if tail:
                middle = middle.rstrip(_MARKS) + _mark(clauses[last - 1])
        return " ".join(part for part in (*head, middle, *tail) if part)

    def _middle(self, text: str, mark: str, source: str, target: str, tables: Corrections) -> str:
        """Translate what no table knows; it ends as its sentence does, for a question must look like one."""
        asked = replaced(text.rstrip(_MARKS) + mark, tables.before)
        return replaced(self._inner.translate(asked, source, target), tables.after)


def _mark(clause: str) -> str:
    """Give the punctuation at the end of a clause."""
    found = re.search(r"[.,;:!?…]+$", clause)
    return found.group() if found else ""


def _known(clause: str, tables: Corrections) -> str:
    """Translate a known clause, with the capital and the mark that it came with."""
    better = tables.phrases[plain(clause)]
    mark = _mark(clause)
    if mark in {"", "."}:  # the table knows better than a recogniser whether something is a question
        mark = _mark(better) or mark
    return _cased(better.strip(_OPENING + _MARKS), clause.lstrip(_OPENING)) + mark
