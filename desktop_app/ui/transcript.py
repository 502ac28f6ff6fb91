"""Shows the turns of one lane: what is in sight is laid out and painted, so that 100 000 words are as fluid as ten.

The place in the text is kept as a turn and a distance within it, never as a distance from the beginning; so nothing
out of sight need have a height. The scroll bar counts turns.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QWidget

from desktop_app.core.conversation import Conversation
from desktop_app.core.events import LaneId
from desktop_app.core.turns import Transcript
from desktop_app.ui.gutter import TEXT_EDGE_PX, Gutter
from desktop_app.ui.look import Look
from desktop_app.ui.newer import Newer
from desktop_app.ui.rows import USUAL_TEXT_PX, Setting, paint_fade
from desktop_app.ui.selection import Selection, turns_text
from desktop_app.ui.spoken_rows import SpokenRows
from desktop_app.ui.store import Store
from desktop_app.ui.theme import SPACE_S, dress
from desktop_app.ui.timeline import Timeline
from desktop_app.ui.turn_bar import TurnBar
from desktop_app.ui.words import words_for_none

MIN_TEXT_PX: Final = 14
MAX_TEXT_PX: Final = 64
DEFAULT_TEXT_PX: Final = USUAL_TEXT_PX
_WIDEST_LINE_EM: Final = 36
"""Lines stay below some 70 letters."""
_WHEEL_NOTCH: Final = 120


class TranscriptView(QAbstractScrollArea):
    """The transcript of one lane.

    Signals:
        mark_requested: a person wants to find this moment again.
    """

    mark_requested = Signal()

    def __init__(self, store: Store, lane: LaneId, look: Look, parent: QWidget | None = None) -> None:
        """Show a lane of the store's state."""
        super().__init__(parent)
        self._store, self._lane, self._look = store, lane, look
        self._timeline = Timeline()
        self._query, self._hit = "", -1
        self._text_px = DEFAULT_TEXT_PX
        self._selection = Selection()
        self._bar = TurnBar(self.verticalScrollBar())
        dress(self, role="transcript")
        self.setAccessibleName(self.tr("Transcript"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setViewport(QWidget())  # to find out what Qt's own is, the binding would look at every widget there is
        self.viewport().setAttribute(
            Qt.WidgetAttribute.WA_OpaquePaintEvent
        )  # else all that lies beneath is painted too
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._newer, self._gutter = Newer(self.viewport()), Gutter(self, look)
        self.spoken = SpokenRows(self.viewport())
        self._newer.clicked.connect(self.scroll_to_end)
        store.changed.connect(self._render)
        look.appearance.changed.connect(self._relay)

    @property
    def transcript(self) -> Transcript:
        """The turns, as the store has them now."""
        return self._store.state.lane(self._lane).transcript

    @property
    def text_px(self) -> int:
        """The translation's size."""
        return self._text_px

    @property
    def n_new(self) -> int:
        """How many turns have begun below what is read."""
        return self._timeline.n_new

    @property
    def is_at_end(self) -> bool:
        """Whether the newest words are in sight and followed."""
        return self._timeline.pinned

    def visible_turns(self) -> list[int]:
        """Give the numbers of the turns in sight, from above."""
        return [number for number, _, _ in self._timeline.placed]

    def is_marked(self, number: int) -> bool:
        """Tell whether somebody marked a moment of this turn, or of the quiet after it."""
        began_s, has_next = self.transcript[number].began_s, number + 1 < len(self.transcript)
        next_s = self.transcript[number + 1].began_s if has_next else float("inf")
        return any(began_s <= mark.t_s < next_s for mark in self._store.state.marks)

    def set_text_px(self, text_px: int) -> None:
        """Set the translation's size; the source follows it."""
        self._text_px = max(MIN_TEXT_PX, min(MAX_TEXT_PX, text_px))
        self._relay()

    def show_search(self, query: str, hit: int = -1) -> None:
        """Highlight what is searched for, and bring turn `hit` into sight."""
        self._query, self._hit = query, hit
        if hit >= 0:
            self._timeline.leave_end(len(self.transcript), hit, -self.viewport().height() / 3)
        self._relay()

    def scroll_to_end(self) -> None:
        """Follow the newest words."""
        self._timeline.follow_end()
        self._relay()

    def scroll_by(self, distance_px: float) -> None:
        """Move down through the text, or up."""
        self._timeline.scroll(distance_px, len(self.transcript))
        self._relay()

    def selected_text(self) -> str:
        """Give the selected turns as they are copied; empty if none is."""
        return self._selection.text(self.transcript)

    def copy_selected(self) -> None:
        """Copy the selected turns, or everything if none is."""
        self._to_clipboard(self.selected_text() or self.all_text())

    def copy_all(self) -> None:
        """Copy everything."""
        self._to_clipboard(self.all_text())

    def all_text(self) -> str:
        """Give all turns as they are copied."""
        return turns_text(self.transcript, 0, len(self.transcript) - 1)

    def select(self, first: int, last: int) -> None:
        """Select turns."""
        self._selection.select(first, last, len(self.transcript))
        self.viewport().update()

    def _setting(self) -> Setting:
        width_px = min(
            self.viewport().width() - 2 * TEXT_EDGE_PX - self._gutter.width_px(self._text_px),
            _WIDEST_LINE_EM * self._text_px,
        )
        return Setting(width_px=max(40.0, width_px), text_px=self._text_px, query=self._query)

    def _render(self, before: Conversation, after: Conversation) -> None:
        if self._lane not in (story.lane for story in after.lanes):
            return
        new, marks_changed = after.lane(self._lane), before.marks is not after.marks
        old = next((story for story in before.lanes if story.lane == self._lane), new)
        if not len(new.transcript) and old.state is not new.state:
            self.viewport().update()  # why there are no words is another reason now
        if old.transcript is new.transcript and not marks_changed:
            return
        if len(new.transcript) < len(old.transcript):
            self._selection.clear()
            self._timeline.follow_end()
        stayed = self._lay()
        self.viewport().update(self._open_rect() if stayed and not marks_changed else self.viewport().rect())
        self.spoken.tell(old.transcript, new.transcript)

    def _relay(self) -> None:
        self._lay()
        self.viewport().update()

    def _lay(self) -> bool:
        """Lay out what is in sight; give whether everything stayed where it was."""
        placed = [(number, y_px, row.height_px) for number, y_px, row in self._timeline.placed]
        self._timeline.lay(self.transcript, self._setting(), self.viewport().height())
        self._bar.tell(self._timeline, len(self.transcript), self.viewport().size())
        self.spoken.place(self._timeline.placed)
        if self._timeline.pinned:
            self._newer.hide()
        else:
            self._newer.offer(self.n_new)
        return placed == [(number, y_px, row.height_px) for number, y_px, row in self._timeline.placed]

    def _open_rect(self) -> QRect:
        """Give the part of the viewport whose turns may have changed."""
        n_finished = len(self.transcript.finished)
        tops = [y_px for number, y_px, _ in self._timeline.placed if number >= n_finished - 1]
        top = int(min(tops, default=0.0)) - 1
        return QRect(0, top, self.viewport().width(), self.viewport().height() - top)

    def _turn_at(self, y_px: float) -> int:
        at = [number for number, top_px, _ in self._timeline.placed if top_px <= y_px]
        return at[-1] if at else -1

    def _to_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    # What Qt asks of a scroll area.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the turns in sight."""
        painter, theme = QPainter(self.viewport()), self._look.theme
        painter.fillRect(event.rect(), theme.surface_raised)
        if not self._timeline.placed:
            painter.setPen(theme.text_muted)
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            words = words_for_none(self._store.state.lane(self._lane).state)
            painter.drawText(self.viewport().rect(), middle, words)
        for number, y_px, row in self._timeline.placed:
            if y_px > event.rect().bottom() or y_px + row.height_px < event.rect().top():
                continue
            at = QPointF(self._gutter.text_left_px(row), y_px)
            if number in self._selection:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.surface_hover)
                painter.drawRoundedRect(row.text_rect(at).adjusted(-SPACE_S, -SPACE_S, SPACE_S, SPACE_S), 8, 8)
            self._gutter.paint(painter, row, y_px, marked=self.is_marked(number))
            row.paint(painter, at, theme, current=number == self._hit)
        if self._timeline.placed and self._timeline.placed[0][1] < 0:
            paint_fade(painter, theme, self.viewport().width())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lay out again: only what is in sight."""
        self._relay()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Follow the scroll bar when a person moves it."""
        if self._bar.lead(self._timeline, len(self.transcript)):
            self._relay()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by pixels, as the wheel or the touch pad says."""
        if event.pixelDelta().y():
            self.scroll_by(-event.pixelDelta().y())
        else:
            self.scroll_by(-event.angleDelta().y() / _WHEEL_NOTCH * 3 * self._text_px)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read and select with the keyboard."""
        page_px = self.viewport().height() * 0.85
        moves = {Qt.Key.Key_PageUp: -page_px, Qt.Key.Key_PageDown: page_px}
        if event.key() in moves:
            self.scroll_by(moves[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_End:
            self.scroll_to_end()
        elif event.key() == Qt.Key.Key_Home:
            self._timeline.go_to(0.0, len(self.transcript))
            self._relay()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._step(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _step(self, direction: int) -> None:
        last = self._selection.last
        at = len(self.transcript) - 1 if last is None else last + direction
        self.select(at, at)
        if self._selection.last not in self.visible_turns()[1:-1]:
            self.scroll_by(direction * self.viewport().height() / 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the turn that is clicked; with Shift everything up to it."""
        number = self._turn_at(event.position().y())
        if number < 0 or event.button() is not Qt.MouseButton.LeftButton:
            return
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._selection.clear()
        self._extend(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select the turns that the pointer is drawn over."""
        number = self._turn_at(event.position().y())
        if number >= 0:
            self._extend(number)

    def _extend(self, number: int) -> None:
        self._selection.extend(number, len(self.transcript))
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a turn."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._selection.last is not None:
            menu.addAction(self.tr("Copy turn")).triggered.connect(self.copy_selected)
        menu.addAction(self.tr("Copy all")).triggered.connect(self.copy_all)
        menu.addAction(self.tr("Mark this moment")).triggered.connect(self.mark_requested)
        menu.popup(event.globalPos())
