"""A name that can be written where it stands: it looks like words until somebody points at it or comes to it by Tab."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from desktop_app.ui.theme import dress

LONGEST_NAME: Final = 200
_LEAST_LETTERS: Final = 4
_EDGES_PX: Final = 10
"""The frame, the room within it and the text cursor."""


class NameField(QLineEdit):
    """A person's name. Return keeps what is written, Escape brings back what it was.

    Signals:
        renamed: the name, with each letter of it.
        settled: nothing more; the person has left the field.
    """

    renamed = Signal(str)
    settled = Signal()

    def __init__(self) -> None:
        """Make a field that only shows."""
        super().__init__()
        self._before = ""
        dress(self, role="name")
        self.setMaxLength(LONGEST_NAME)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(lambda text: self.renamed.emit(text.strip()))
        self.editingFinished.connect(self._settle)
        self.textChanged.connect(lambda _: self.updateGeometry())

    def show_name(self, name: str, unnamed: str, *, may_change: bool) -> None:
        """Show a name, or what somebody without one is called; what is being written stays as it is written."""
        if self.text().strip() != name:
            self.setText(name)
            self.setCursorPosition(0)
        self.setPlaceholderText(unnamed)
        self.setReadOnly(not may_change)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if may_change else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor if may_change else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self.tr("Change the name") if may_change else "")
        dress(self, changeable="yes" if may_change else "no")
        self.updateGeometry()

    @property
    def called(self) -> str:
        """What is to be read in it."""
        return self.text().strip() or self.placeholderText()

    def _settle(self) -> None:
        self.setText(self.text().strip())
        self.setCursorPosition(0)  # of a long name the beginning is in sight
        if self.text() != self._before:
            self._before = self.text()
            self.settled.emit()

    # What Qt asks of a widget.

    def sizeHint(self) -> QSize:
        """Be as wide as the name."""
        width = self.fontMetrics().horizontalAdvance(self.text() or self.placeholderText())
        return QSize(width + 2 * _EDGES_PX, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Stay recognisable."""
        least = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS + 2 * _EDGES_PX
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember what to go back to."""
        super().focusInEvent(event)
        self._before = self.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bring the name back with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._before:
            self.setText(self._before)
            self.renamed.emit(self._before.strip())
            self.selectAll()
            return
        super().keyPressEvent(event)
