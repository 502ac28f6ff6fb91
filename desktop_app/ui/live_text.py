"""Shows the newest of a lane's translation, the latest line always at the bottom: for the overlay and the audience."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.turns import Transcript
from desktop_app.ui.look import Look
from desktop_app.ui.theme import text_font

MAX_TURNS: Final = 12
"""More than fills any screen; older turns are in the window."""
LINE_SPACING: Final = 1.0
"""Of the font's own line height, which is generous in fonts for many scripts."""
TURN_GAP: Final = 0.45
"""Between two turns, in line heights."""


@dataclass(frozen=True)
class Passage:
    """One turn's translation."""

    text: str
    is_finished: bool


def newest(transcript: Transcript) -> list[Passage]:
    """Give the last turns that have a translation, in their order."""
    found: list[Passage] = []
    for number in range(len(transcript) - 1, -1, -1):
        part = transcript[number].translation
        if text := part.text.strip():
            found.append(Passage(text, part.is_finished))
        if len(found) == MAX_TURNS:
            break
    return found[::-1]


def paint_passages(
    painter: QPainter, area: QRectF, passages: list[Passage], font: QFont, colors: tuple[QColor, QColor]
) -> None:
    """Paint from the bottom of an area upwards until it is full; `colors` are of finished and of unfinished text.

    Each turn is laid out by its own first strong letter, so Arabic stands right and English left.
    """
    painter.save()
    painter.setClipRect(area)
    bottom = area.bottom()
    for passage in reversed(passages):
        layout, height = lay_out(passage.text, font, area.width())
        top = bottom - height
        painter.setPen(colors[0] if passage.is_finished else colors[1])
        for number in range(layout.lineCount()):
            if top + layout.lineAt(number).y() >= area.top():  # no half lines at the upper edge
                layout.lineAt(number).draw(painter, QPointF(area.left(), top))
        bottom = top - height / max(layout.lineCount(), 1) * TURN_GAP
        if bottom <= area.top():
            break
    painter.restore()


def lay_out(text: str, font: QFont, width: float) -> tuple[QTextLayout, float]:
    """Break a text into lines of a width; give the layout and its height."""
    leftward = is_right_to_left(text)
    side = Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() * LINE_SPACING
    layout.endLayout()
    return layout, height


def is_right_to_left(text: str) -> bool:
    """Tell the direction of a text by its first strong letter. Source: Unicode's bidirectional algorithm, rule P2."""
    strong = (kind for letter in text if (kind := unicodedata.bidirectional(letter)) in {"L", "R", "AL"})
    return next(strong, "L") != "L"


class LiveText(QWidget):
    """A lane's newest translation as a widget."""

    def __init__(self, look: Look, text_px: int, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._look = look
        self._transcript = Transcript()
        self._font = text_font(text_px)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Live translation"))
        look.appearance.changed.connect(self.update)

    def show_transcript(self, transcript: Transcript) -> None:
        """Show the newest of a transcript; painted once a frame however often it changes."""
        if len(transcript.finished) != len(self._transcript.finished):
            finished = [passage.text for passage in newest(transcript) if passage.is_finished]
            self.setAccessibleDescription(finished[-1] if finished else "")
        self._transcript = transcript
        self.update()

    def set_text_px(self, text_px: int) -> None:
        """Write in another size from now on."""
        self._font = text_font(text_px)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for two lines."""
        return QSize(400, round(self._font.pixelSize() * 3.6))

    def minimumSizeHint(self) -> QSize:
        """Stay readable: one line."""
        return QSize(160, round(self._font.pixelSize() * 1.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the newest turns."""
        painter = QPainter(self)
        theme = self._look.theme
        colors = (theme.translation_text, theme.unfinished_text)
        paint_passages(painter, QRectF(self.rect()), newest(self._transcript), self._font, colors)
