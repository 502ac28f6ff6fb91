"""Buttons whose words keep a space from their icon: Qt's own stand so near that they touch."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QStyleOptionButton, QStyleOptionToolButton, QToolButton


class IconButton(QToolButton):
    """A button of a bar: an icon, and words beside it where there is room."""

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Set the words off; the name of the button stays as it is."""
        super().initStyleOption(option)
        if option.toolButtonStyle == Qt.ToolButtonStyle.ToolButtonTextBesideIcon and not option.icon.isNull():
            option.text = f" {option.text}"


class WordButton(QPushButton):
    """A button of a page: words, and perhaps an icon before them."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Set the words off; the name of the button stays as it is."""
        super().initStyleOption(option)
        if not option.icon.isNull():
            option.text = f" {option.text}"

    def sizeHint(self) -> QSize:
        """Ask for room for the space as well."""
        hint = super().sizeHint()
        return hint if self.icon().isNull() else hint + QSize(self.fontMetrics().horizontalAdvance(" "), 0)
