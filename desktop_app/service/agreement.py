"""The live transcript: words are written when two hearings in a row agree on them, and never taken back.

Pure. Source: Liu, Spanakis and Niehues, "Low-Latency Sequence-to-Sequence Speech Recognition and Translation by Partial
Hypothesis Selection" (2020): LocalAgreement-2.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_UNSPACED = frozenset(("zh", "ja", "th", "lo", "my", "yue", "km"))
"""Languages written without spaces between words."""

_TAIL = re.compile(r"[^\w'’]+$")
_MARKS = re.compile(r"[^\w]+")


def is_spaced(language: str) -> bool:
    """Say whether a language puts spaces between words."""
    return language not in _UNSPACED


def pieces(text: str, language: str) -> list[str]:
    """Split a text into the least parts that are written at once: words, or characters where words touch."""
    return text.split() if is_spaced(language) else [character for character in text if not character.isspace()]


def joined(parts: list[str], language: str) -> str:
    """Put pieces together again."""
    return (" " if is_spaced(language) else "").join(parts)


def bare(piece: str) -> str:
    """Reduce a piece to what two hearings must agree on."""
    return _MARKS.sub("", piece).casefold()


def agreed(before: list[str], now: list[str]) -> list[str]:
    """Give the pieces at the start of `now` that `before` has as well, but never the last: it may be half a word."""
    count = 0
    for old, new in zip(before, now[:-1], strict=False):
        if bare(old) != bare(new):
            break
        count += 1
    return now[:count]


def continuation(written: list[str], final: list[str]) -> int:
    """Find where `final` goes on after what was `written`, which may differ from it in some words.

    The written pieces are aligned with each beginning of `final` (edit distance); the likeliest beginning is over.
    """
    costs = list(range(len(final) + 1))
    for row, old in enumerate(written, start=1):
        diagonal, costs[0] = costs[0], row
        for column, new in enumerate(final, start=1):
            swap = diagonal + (bare(old) != bare(new))
            diagonal = costs[column]
            costs[column] = min(swap, costs[column] + 1, costs[column - 1] + 1)
    best = min(costs)
    ends = [column for column, cost in enumerate(costs) if cost == best]
    matching = [column for column in ends if column and written and bare(written[-1]) == bare(final[column - 1])]
    # Without a matching last word the longest of the equals: a word left out reads better than one said twice.
    return (matching or ends)[-1]


@dataclass(slots=True)
class LiveTranscript:
    """One track's source transcript, phrase after phrase. Each method gives the text to append (or an empty one)."""

    _any: bool = False
    """Whether anything was ever written."""
    _before: list[str] | None = None
    _written: list[str] | None = None

    def written(self, language: str) -> str:
        """Give what is written of the phrase that is not over yet."""
        return joined(self._written or [], language)

    def draft(self, text: str, language: str) -> str:
        """Take a hearing of the phrase so far; give the words that it confirms."""
        now = pieces(text, language)
        written = self._written or []
        confirmed = agreed(self._before or [], now)
        self._before = now
        if len(confirmed) <= len(written) or not _extends(confirmed, written):
            return ""
        fresh = confirmed[len(written) :]
        # The mark after the newest word comes with the next word: it is often a full stop that the silence made.
        shown = [*fresh[:-1], _TAIL.sub("", fresh[-1]) or fresh[-1]]
        self._written = [*written, *shown]
        return self._spaced(shown, language)

    def end(self, text: str, language: str) -> str:
        """Take the whole phrase as finally recognised; give what is still unwritten of it and begin a new phrase."""
        final = pieces(text, language)
        written = self._written or []
        self._before = self._written = None
        if not written:
            return self._spaced(final, language)
        position = continuation(written, final)
        mark = ""
        if position and bare(final[position - 1]) == bare(written[-1]) and not _TAIL.search(written[-1]):
            found = _TAIL.search(final[position - 1])
            mark = found.group() if found else ""
        return mark + self._spaced(final[position:], language)

    def _spaced(self, parts: list[str], language: str) -> str:
        if not parts:
            return ""
        lead = " " if self._any and is_spaced(language) else ""
        self._any = True
        return lead + joined(parts, language)


def _extends(confirmed: list[str], written: list[str]) -> bool:
    return all(bare(new) == bare(old) for new, old in zip(confirmed, written, strict=False))
