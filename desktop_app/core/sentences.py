"""Where a sentence ends, in any of the scripts that are heard or spoken; the wire itself marks no end of anything."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_CLOSERS: Final = "[\"'”’»)\\]）」』】]*"
_ABBREVIATED: Final = re.compile(
    r"(?:^|[\s(¿¡])(?:[^\W\d_]|Mrs?|Ms|Dra?|Prof|Sra?|Srta|Sres|St|vs|Mme|Mlle|Nr|Hr|Fr|Av|núm|aprox)$", re.IGNORECASE
)
_ENDS: Final = re.compile(f"(?P<wide>[。！？．।॥؟۔։]+{_CLOSERS})|(?P<spaced>[.!?…]+{_CLOSERS})(?=\\s)")
_LAST_END: Final = re.compile(f"[.!?…。！？．।॥؟۔։]{_CLOSERS}\\s*$")


def sentence_ends(text: str) -> Iterator[int]:
    """Give the positions just after each end of a sentence that is certain.

    A full stop of the Latin kind is certain only once a space follows: before that, `3.` may become `3.5`.
    """
    for found in _ENDS.finditer(text):
        if found["spaced"] == "." and _ABBREVIATED.search(text, max(0, found.start() - 8), found.start()):
            continue
        yield found.end()


def is_complete(text: str) -> bool:
    """Tell whether text ends like a sentence, if nothing more follows."""
    return _LAST_END.search(text) is not None


def count_sentences(text: str) -> int:
    """Count the sentences of a text that has come to its end; a last one without a full stop counts."""
    ends = list(sentence_ends(text))
    rest = text[ends[-1] :] if ends else text
    return len(ends) + bool(rest.strip())


def weight(text: str) -> int:
    """Measure how much there is to read, in Latin letters: a Chinese character says as much as three of them."""
    if text.isascii():
        return len(text)
    return sum(3 if unicodedata.east_asian_width(character) in {"W", "F"} else 1 for character in text)
