"""What the windows beside the window have in common: they tell what became of them, and speak its language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.placing import place_of


class Companion(QWidget):
    """A window that shows live text. Closing it never ends the program.

    Signals:
        closed: it was closed by the person.
        moved: where it is now, a `Place`, when it is hidden or closed.
        text_px_changed: the new text size.
    """

    closed = Signal()
    moved = Signal(object)
    text_px_changed = Signal(int)

    def __init__(self, flags: Qt.WindowType) -> None:
        """Make it, hidden."""
        super().__init__(None, flags)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)

    def say_everything(self) -> None:
        """Name everything in the language of the interface; called again when another one is chosen."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language of the interface changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.say_everything()

    def hideEvent(self, _event: QEvent) -> None:
        """Tell where it was."""
        self.moved.emit(place_of(self))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it was closed."""
        super().closeEvent(event)
        self.closed.emit()
