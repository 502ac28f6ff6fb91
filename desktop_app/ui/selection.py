"""Which turns of a transcript are selected: from one turn to another, as lists are."""

from __future__ import annotations

from desktop_app.core.turns import Transcript
from desktop_app.ui.rows import plain_text


class Selection:
    """A span of turns, or none."""

    def __init__(self) -> None:
        """Select nothing."""
        self._span: tuple[int, int] | None = None

    def __contains__(self, number: int) -> bool:
        return self._span is not None and min(self._span) <= number <= max(self._span)

    @property
    def last(self) -> int | None:
        """The turn that was selected last; None if none is."""
        return None if self._span is None else self._span[1]

    def clear(self) -> None:
        """Select nothing."""
        self._span = None

    def select(self, first: int, last: int, n_turns: int) -> None:
        """Select from one turn to another, as far as there are so many."""
        if n_turns:
            self._span = (max(0, min(first, n_turns - 1)), max(0, min(last, n_turns - 1)))

    def extend(self, last: int, n_turns: int) -> None:
        """Select from where the selection began to this turn."""
        self.select(last if self._span is None else self._span[0], last, n_turns)

    def text(self, transcript: Transcript) -> str:
        """Give the selected turns as they are copied; empty if none is."""
        if self._span is None:
            return ""
        return turns_text(transcript, min(self._span), max(self._span))


def turns_text(transcript: Transcript, first: int, last: int) -> str:
    """Give turns as they are copied."""
    return "\n\n".join(plain_text(transcript[number]) for number in range(first, last + 1))
