"""Where hearings wait for the recogniser: finished phrases in their order, and of unfinished ones only the newest."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from threading import Condition
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.service.ear import Hearing


@dataclass(frozen=True, slots=True)
class Errand:
    """A hearing, and the language that was asked for when it was heard."""

    hearing: Hearing
    target: str


class Desk:
    """A queue that knows what may be skipped. Threads: any number put, one takes."""

    def __init__(self) -> None:
        """Begin empty and open."""
        self._changed = Condition()
        self._finals: deque[Errand] = deque()
        self._draft: Errand | None = None
        self._closed = False

    def put(self, errand: Errand) -> None:
        """Lay down an errand; a newer draft replaces an older one, a finished phrase replaces its drafts."""
        with self._changed:
            if errand.hearing.is_final:
                self._finals.append(errand)
                self._draft = None
            else:
                self._draft = errand
            self._changed.notify()

    def drop_draft(self) -> None:
        """Forget the draft that waits: the speaker paused, and the phrase itself may be next."""
        with self._changed:
            self._draft = None

    def close(self, *, drop: bool = False) -> None:
        """Take no more; with `drop` also forget what waits."""
        with self._changed:
            self._closed = True
            self._draft = None
            if drop:
                self._finals.clear()
            self._changed.notify()

    @property
    def waiting_s(self) -> float:
        """Give how much finished speech waits."""
        with self._changed:
            return sum(errand.hearing.duration_s for errand in self._finals)

    def take(self) -> Errand | None:
        """Wait for the next errand; None once the desk is closed and empty."""
        with self._changed:
            while not (self._finals or self._draft or self._closed):
                self._changed.wait()
            if self._finals:
                return self._finals.popleft()
            draft, self._draft = self._draft, None
            return draft
