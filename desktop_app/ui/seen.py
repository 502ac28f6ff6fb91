"""Tells whether a window can be seen: what moves in one that is hidden or minimised moves for nobody."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

_UNSEEN: Final = frozenset({QWindow.Visibility.Hidden, QWindow.Visibility.Minimized})


class Seen(QObject):
    """Watches one window; by its signal, because a filter in Python would be asked about each of its paintings.

    Signals:
        changed: the window was shown, hidden, minimised or restored.
    """

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        """Watch it from now on."""
        super().__init__(window)
        window.winId()  # lets the system's window be made, if it is not yet
        self._handle = window.windowHandle()
        self._handle.visibilityChanged.connect(self.changed)

    def __bool__(self) -> bool:
        """Tell whether it can be seen now."""
        return self._handle.visibility() not in _UNSEEN
