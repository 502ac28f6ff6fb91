"""Beside the turns: when each began, and the marks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea

from desktop_app.ui.look import Look
from desktop_app.ui.rows import Row
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S

TEXT_EDGE_PX = SPACE_L - 2
"""The room at the sides: with the frame of the focus, the text stands below what is above it."""
_MARK_PX = 16
_NARROW_EM = 15
"""A column narrower than so many letters keeps its room for the text."""


class Gutter:
    """The room beside the text of one view: at its left, or at its right in a window that is read from there."""

    def __init__(self, view: QAbstractScrollArea, look: Look) -> None:
        """Stand beside this view's text."""
        self._view, self._look = view, look

    def width_px(self, text_px: int) -> int:
        """Give its width at a text size."""
        if self._view.viewport().width() < _NARROW_EM * text_px:
            return 0
        return self._view.fontMetrics().horizontalAdvance("00:00") + SPACE_M

    def text_left_px(self, row: Row) -> float:
        """Tell where a row's text begins."""
        width_px = self.width_px(row.setting.text_px)
        if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return self._view.viewport().width() - TEXT_EDGE_PX - width_px - row.setting.width_px
        return TEXT_EDGE_PX + width_px

    def paint(self, painter: QPainter, row: Row, top_px: float, *, marked: bool) -> None:
        """Write when a turn began, on the line of its first words; a mark stands beneath it."""
        width_px = self.width_px(row.setting.text_px)
        if not width_px:
            return
        mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left_px = self._view.viewport().width() - TEXT_EDGE_PX - width_px + SPACE_M if mirrored else TEXT_EDGE_PX
        baseline, began_s = QPointF(left_px, top_px + row.first_baseline_px()), int(row.turn.began_s)
        painter.setFont(self._view.font())
        painter.setPen(self._look.theme.text_muted)
        painter.drawText(baseline, f"{began_s // 60:02}:{began_s % 60:02}")
        if marked:
            pixmap = self._look.pixmap("mark", "mark", _MARK_PX, self._view.devicePixelRatioF())
            painter.drawPixmap(QPointF(left_px, baseline.y() + SPACE_S), pixmap)
