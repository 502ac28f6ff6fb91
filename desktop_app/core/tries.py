"""Decides how long a lane waits before it opens another session, and when it has tried often enough."""

from __future__ import annotations

from typing import Final

RETRY_AFTER_S: Final = (0.1, 0.5, 1.0, 2.0, 4.0, 8.0)
"""The waits, one after the other; they sum up to less than the 20 s that a drain may take.

Without the first of them the death of an interpreter on this machine would not be known, and its address tried again.
"""
STEADY_AFTER_S: Final = 10.0
"""A session that lived this long shows that the service works: the count of tries begins anew."""


class Tries:
    """Counts the sessions of one lane that broke.

    Threads: none; the lane owns it.
    """

    def __init__(self) -> None:
        """Begin with none."""
        self._n_broken = 0

    def delay_after(self, lived_s: float) -> float | None:
        """Give the wait before the next try, after a session that lived `lived_s`; None when it is time to give up."""
        self._n_broken = 1 if lived_s > STEADY_AFTER_S else self._n_broken + 1
        return RETRY_AFTER_S[self._n_broken - 1] if self._n_broken <= len(RETRY_AFTER_S) else None
