"""Holds the one state of the window; whoever shows something of it is told what it was and what it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.core.conversation import Conversation
from desktop_app.core.draft import Draft, two_people
from desktop_app.core.reducer import Happening, opening, reduce


class Store(QObject):
    """The only place where the state changes.

    Threads: the window's. Happenings of other threads come through the door between the loops.

    Signals:
        changed: the `Conversation` before, and the one now. They are never the same object; what did not change
            within them is.
    """

    changed = Signal(object, object)

    def __init__(self, draft: Draft | None = None) -> None:
        """Begin before the start, with nothing chosen or with a draft that was remembered."""
        super().__init__()
        self._state = opening(draft or two_people())

    @property
    def state(self) -> Conversation:
        """The state now; frozen."""
        return self._state

    def dispatch(self, happening: Happening) -> None:
        """Let something have happened."""
        before, self._state = self._state, reduce(self._state, happening)
        if self._state is not before:
            self.changed.emit(before, self._state)
