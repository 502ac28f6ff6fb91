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
        """Watch the keys that reach a window."""
        super().__init__(window)
        self._keys = {
            Qt.Key[f"Key_{spec.keys}"]: spec.id  # no modifier: it is held with one finger
            for spec in ACTIONS
            if spec.held
        }
        self._down: set[ActionId] = set()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the held keys and let everything else pass."""
        if event.type() in {QEvent.Type.WindowDeactivate, QEvent.Type.Hide}:
            for id_ in sorted(self._down, key=lambda id_: id_.value):
                self._let_go(id_)
        held = self._keys.get(Qt.Key(event.key())) if isinstance(event, QKeyEvent) else None
        if held is None or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.KeyPress and held not in self._down:
            self._down.add(held)
            self.pressed.emit(held)
        elif event.type() is QEvent.Type.KeyRelease and not event.isAutoRepeat() and held in self._down:
            self._let_go(held)
        return event.type() in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}

    def _let_go(self, id_: ActionId) -> None:
        self._down.discard(id_)
        self.released.emit(id_)
