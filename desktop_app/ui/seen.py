"""Tells whether a window can be seen: what moves in one that is hidden or minimised moves for nobody."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

_TELLING = frozenset({QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange})


class Seen(QObject):
    """Watches one window.

    Signals:
        changed: the window was shown, hidden, minimised or restored.
    """

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        """Watch it from now on."""
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def __bool__(self) -> bool:
        """Tell whether it can be seen now."""
        return self._window.isVisible() and not self._window.isMinimized()

    # What Qt asks of an event filter.

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at the events that tell; hold none of them back."""
        if event.type() in _TELLING:
            self.changed.emit()
        return False
