"""A transcript as a screen reader meets it: the turns in sight as texts, each in its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.core.turns import Stream, Transcript
from desktop_app.ui.announcing import announce, is_read
from desktop_app.ui.rows import Row, plain_text


class SpokenRows(QObject):
    """Invisible labels over the painted turns, made only while something asks Qt to be accessible.

    Labels, because they need no interface of our own: objects that Qt's accessibility owns and Python made do not
    agree about who deletes them.

    Signals:
        announced: a finished line that a screen reader was told.
    """

    announced = Signal(str)

    def __init__(self, over: QWidget) -> None:
        """Lie over the viewport of a transcript."""
        super().__init__(over)
        self._over = over
        self.announces = False
        """Whether each finished line is told."""
        self.labels: list[QLabel] = []

    def place(self, placed: Sequence[tuple[int, float, Row]]) -> None:
        """Follow the turns in sight."""
        if not (placed or self.labels) or not is_read():
            return
        while len(self.labels) < len(placed):
            label = QLabel(self._over)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.labels.append(label)
        for label, (_, y_px, row) in zip(self.labels, placed, strict=False):
            label.setAccessibleName(plain_text(row.turn).replace("\n", " "))
            label.setGeometry(QRect(0, round(y_px), self._over.width(), round(row.height_px)))
            label.show()
        for label in self.labels[len(placed) :]:
            label.hide()

    def tell(self, before: Transcript, after: Transcript) -> None:
        """Tell which lines have been finished, if that is wanted; one that still grows is never read out."""
        for number in range(before.translation_at, after.translation_at) if self.announces else ():
            text = after.part(number, Stream.TRANSLATION).text.strip()
            if text:
                self.announced.emit(text)
                announce(self._over, text)
