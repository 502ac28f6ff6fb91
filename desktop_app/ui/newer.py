"""Offers the way back to the newest words while somebody reads older ones."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.ui.theme import SPACE_M, dress


class Newer(QPushButton):
    """`↓ 3 new`, at the foot of a transcript."""

    def __init__(self, over: QWidget) -> None:
        """Float above this widget, hidden."""
        super().__init__(over)
        self._over = over
        dress(self, role="primary")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the End key does the same
        self.hide()

    def offer(self, n_new: int) -> None:
        """Say how many turns have begun."""
        self.setText(self.tr("↓ %n new", "", n_new) if n_new else self.tr("↓ Latest"))
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, self._over.height() - self.height() - SPACE_M)
        self.show()
