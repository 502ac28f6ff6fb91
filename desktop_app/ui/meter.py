"""Shows how loud a microphone is: the newest level only, painted when it has visibly changed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.look import Look

FLOOR_DBFS: Final = -60.0
"""What lies below is shown as silence."""
GOOD_DBFS: Final = -12.0
HOT_DBFS: Final = -3.0
_SEGMENTS: Final = 14
_GAP_PX: Final = 2


class Meter(QWidget):
    """A row of segments that light up from quiet to loud; amber where it is loud, red where it clips."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make a silent meter."""
        super().__init__(parent)
        self._look = look
        self._n_lit = 0
        self._pictures: dict[tuple[int, float], QPixmap] = {}
        """By lit segments and pixels of the screen for each of ours: what moves thirty times a second is copied."""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # else the whole card is painted 30 times a second
        self.setAccessibleName(self.tr("Microphone level"))
        look.appearance.changed.connect(self._forget_pictures)

    @property
    def n_lit(self) -> int:
        """How many segments are lit."""
        return self._n_lit

    def show_level(self, level_dbfs: float) -> None:
        """Show a level in dB below full scale."""
        share = (level_dbfs - FLOOR_DBFS) / -FLOOR_DBFS
        n_lit = max(0, min(_SEGMENTS, round(share * _SEGMENTS)))
        if n_lit != self._n_lit:
            self._n_lit = n_lit
            self.update()

    def _place(self, number: int) -> QRectF:
        """Give where a segment is painted, in the direction that the window reads."""
        width_px = (self.width() + _GAP_PX) / _SEGMENTS - _GAP_PX
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return QRectF(
            (_SEGMENTS - 1 - number if mirrored else number) * (width_px + _GAP_PX), 0, width_px, self.height()
        )

    def _picture(self, n_lit: int, scale: float) -> QPixmap:
        picture = QPixmap((self.size().toSizeF() * scale).toSize())
        picture.setDevicePixelRatio(scale)
        theme = self._look.theme
        picture.fill(theme.surface_raised)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(_SEGMENTS):
            upper_dbfs = FLOOR_DBFS - FLOOR_DBFS * (number + 0.5) / _SEGMENTS
            lit = (
                theme.meter_low
                if upper_dbfs < GOOD_DBFS
                else theme.meter_mid
                if upper_dbfs < HOT_DBFS
                else theme.meter_high
            )
            painter.setBrush(lit if number < n_lit else theme.meter_track)
            painter.drawRoundedRect(self._place(number), 1.5, 1.5)
        painter.end()
        return picture

    def _forget_pictures(self) -> None:
        self._pictures.clear()
        self.update()

    # What Qt asks of a widget.

    def sizeHint(self) -> QSize:
        """Give the room that the segments take."""
        return QSize(_SEGMENTS * 5 - _GAP_PX, 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the pictures anew."""
        super().resizeEvent(event)
        self._forget_pictures()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction in which the window is read."""
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._forget_pictures()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Copy the picture of what is lit."""
        key = (self._n_lit, self.devicePixelRatioF())
        if key not in self._pictures:
            self._pictures[key] = self._picture(*key)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pictures[key])
        painter.end()
