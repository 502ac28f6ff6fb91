"""Keys that act as long as they are held: the cough and the talk keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.actions import ACTIONS, ActionId


class HeldKeys(QObject):
    """Tells how long a held action lasts. A window that loses the keyboard lets go: no microphone stays silent by it.

    Signals:
        pressed, released: the `ActionId`.
    """

    pressed = Signal(object)
    released = Signal(object)

    def __init__(self, window: QWidget) -> None:
        """Begin with no key held.

        The window hands its keys on, because a filter in Python would be asked about each of its paintings as well.
        """
        super().__init__(window)
        self._keys = {
            Qt.Key[f"Key_{spec.keys}"]: spec.id  # no modifier: it is held with one finger
            for spec in ACTIONS
            if spec.held
        }
        self._down: set[ActionId] = set()

    def take(self, event: QKeyEvent) -> bool:
        """Take a key that is pressed or released; tell whether it is one of ours."""
        held = self._keys.get(Qt.Key(event.key()))
        if held is None:
            return False
        if event.type() is QEvent.Type.KeyPress and held not in self._down:
            self._down.add(held)
            self.pressed.emit(held)
        elif event.type() is QEvent.Type.KeyRelease and not event.isAutoRepeat() and held in self._down:
            self._let_go(held)
        return True

    def let_all_go(self) -> None:
        """Hold nothing any more: the window has lost the keyboard, and would not hear of a release."""
        for id_ in sorted(self._down, key=lambda id_: id_.value):
            self._let_go(id_)

    def _let_go(self, id_: ActionId) -> None:
        self._down.discard(id_)
        self.released.emit(id_)
