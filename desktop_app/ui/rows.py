"""One turn of a transcript, laid out for a width: the translation large, the source smaller beneath it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QLinearGradient, QPainter, QTextLayout, QTextOption

from desktop_app.core.sentences import is_complete
from desktop_app.core.turns import Part, Turn
from desktop_app.ui.marked import QT_TRANSLATE_NOOP, translated
from desktop_app.ui.theme import SPACE_L, SPACE_S, SPACE_XS, Theme, text_font

SOURCE_SCALE: Final = 0.68
"""The source's size beside the translation's, up to the usual size."""
SOURCE_GROWTH: Final = 0.3
"""Beyond it the source grows by less: who needs large letters needs the translation, and room for it."""
MIN_SOURCE_PX: Final = 13
USUAL_TEXT_PX: Final = 22
AWAITED: Final = "…"
UNANSWERED: Final = QT_TRANSLATE_NOOP("Row", "No translation here")
"""What was said in the listener's own language, was no speech, or was answered together with the turn before it."""
_LEADING: Final = 1.3
"""Line height over font size."""


@dataclass(frozen=True)
class Setting:
    """How rows are set: everything apart from the turn that their height depends on."""

    width_px: float
    text_px: int
    query: str = ""
    """What is searched for, in lower case; its places are highlighted."""

    def font(self) -> QFont:
        """Give the translation's font."""
        return text_font(self.text_px)

    def source_font(self) -> QFont:
        """Give the source's font."""
        usual_px = min(self.text_px, USUAL_TEXT_PX)
        grown_px = (self.text_px - usual_px) * SOURCE_GROWTH
        return text_font(max(MIN_SOURCE_PX, round(usual_px * SOURCE_SCALE + grown_px)))


class Row:
    """A turn that knows its height and can be painted. A turn that changes gets a new row."""

    def __init__(self, turn: Turn, setting: Setting) -> None:
        """Lay the turn out."""
        self.turn = turn
        self.setting = setting
        unanswered = turn.translation.is_empty and turn.translation.is_finished
        font = setting.source_font() if unanswered else setting.font()
        self._translation = _lay(_shown_translation(turn), font, setting.width_px)
        self._source = _lay(turn.source.text.strip(), setting.source_font(), setting.width_px)
        self._translation_px = _height(self._translation)
        gap_px = SPACE_XS if self._translation_px and turn.source.text else 0
        self._source_top_px = self._translation_px + gap_px
        self.height_px = self._source_top_px + _height(self._source) + SPACE_L + SPACE_S

    def paint(self, painter: QPainter, at: QPointF, theme: Theme, *, current: bool) -> None:
        """Paint the turn with its upper left corner there; `current` says that a search stands on it."""
        part = self.turn.translation
        color = theme.translation_text if part.is_finished else theme.unfinished_text
        if part.is_empty:
            color = theme.text_muted
        self._draw(painter, self._translation, at, color, theme, current=current)
        below = at + QPointF(0, self._source_top_px)
        self._draw(painter, self._source, below, theme.source_text, theme, current=current)

    def _draw(
        self, painter: QPainter, layout: QTextLayout, at: QPointF, color: QColor, theme: Theme, *, current: bool
    ) -> None:
        painter.setPen(color)
        layout.draw(painter, at, list(self._hits(layout.text(), theme, current=current)))

    def _hits(self, text: str, theme: Theme, *, current: bool) -> Iterator[QTextLayout.FormatRange]:
        query, start = self.setting.query, 0
        lowered = folded(text) if query else ""
        while query and (start := lowered.find(query, start)) >= 0:
            form = QtGui.QTextCharFormat()  # looked up only for who searches: loading it takes a while
            form.setBackground(theme.search_current if current else theme.search_hit)
            form.setForeground(theme.search_hit_text)
            hit = QTextLayout.FormatRange()
            hit.start, hit.length = start, len(query)
            hit.format = form
            yield hit
            start += len(query)

    def first_baseline_px(self) -> float:
        """Tell how far below the top the first line of text stands: what is written beside it stands there too."""
        layout = self._translation if self._translation_px else self._source
        return layout.lineAt(0).y() + layout.lineAt(0).ascent() if layout.lineCount() else 0.0

    def shown_texts(self) -> tuple[str, str]:
        """Give what is painted: the translation and the source."""
        return self._translation.text(), self._source.text()

    def line_rects(self) -> tuple[QRectF, QRectF]:
        """Give the room that the ink of the first lines takes, from the row's corner: translation, source."""
        first = (layout.lineAt(0).naturalTextRect() for layout in (self._translation, self._source))
        translation, source = first
        return translation, source

    def text_rect(self, at: QPointF) -> QRectF:
        """Give the room of the text without the space to the next turn."""
        return QRectF(at.x(), at.y(), self.setting.width_px, self.height_px - SPACE_L - SPACE_S)


def paint_fade(painter: QPainter, theme: Theme, width_px: int) -> None:
    """Let lines that are only half in sight vanish softly at the upper edge: the text goes on above it."""
    shade, color = QLinearGradient(0, 0, 0, SPACE_L), QColor(theme.surface_raised)
    shade.setColorAt(0, color)
    color.setAlpha(0)
    shade.setColorAt(1, color)
    painter.fillRect(0, 0, width_px, SPACE_L, shade)


def plain_text(turn: Turn) -> str:
    """Give a turn as it is copied: the translation, and the source beneath it."""
    texts = (turn.translation.text.strip(), turn.source.text.strip())
    return "\n".join(text for text in texts if text)


def folded(text: str) -> str:
    """Write in lower case for a search, letter by letter: each stays at its place, also one that would become two."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(min(char.lower(), char, key=len) for char in text)


def matches(turn: Turn, query: str) -> bool:
    """Tell whether a turn has what is searched for, in either language."""
    return query in folded(turn.translation.text) or query in folded(turn.source.text)


def _shown_translation(turn: Turn) -> str:
    part: Part = turn.translation
    if part.is_empty:
        return translated("Row", UNANSWERED) if part.is_finished else AWAITED
    text = part.text.strip()
    if part.is_finished:
        return text
    return f"{text} {AWAITED}" if is_complete(text) else f"{text}{AWAITED}"


def _lay(text: str, font: QFont, width_px: float) -> QTextLayout:
    """Break a paragraph into lines; it begins at the side where its own script begins."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    side = Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y_px, step_px = 0.0, font.pixelSize() * _LEADING
    while text and (line := layout.createLine()).isValid():
        line.setLineWidth(width_px)
        line.setPosition(QPointF(0, y_px + max(0.0, (step_px - line.height()) / 2)))
        y_px += max(step_px, line.height())
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    if not layout.lineCount():
        return 0.0
    step_px = layout.font().pixelSize() * _LEADING
    last = layout.lineAt(layout.lineCount() - 1)
    return last.y() - max(0.0, (step_px - last.height()) / 2) + max(step_px, last.height())


def is_right_to_left(text: str) -> bool:
    """Tell whether a paragraph's first letter belongs to a script that is written from the right."""
    kinds = (unicodedata.bidirectional(character) for character in text)
    return next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L") != "L"
