"""The overlay: a strip of live text above every other window, for a meeting that fills the screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizeGrip, QToolButton, QVBoxLayout, QWidget

from desktop_app.core.conversation import Conversation
from desktop_app.core.settings import Place
from desktop_app.core.story import LaneStory
from desktop_app.ui.companion import Companion
from desktop_app.ui.live_text import LiveText
from desktop_app.ui.look import Look
from desktop_app.ui.placing import put
from desktop_app.ui.store import Store
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XXL, SPEAKERS, dress
from desktop_app.ui.words import column_title, state_word

USUAL_SIZE: Final = QSize(900, 200)
STEP_PX: Final = 24
"""How far an arrow key moves or resizes it."""
TEXT_STEP_PX: Final = 2
HEAD_PX: Final = 92
"""So wide at least are names and states, so that the texts of all lanes begin at one edge."""
MIN_TEXT_PX: Final = 14
MAX_TEXT_PX: Final = 64


class Lane(QWidget):
    """One lane's row: whose words they are, in which state, and the newest of their translation."""

    def __init__(self, look: Look, text_px: int, place: int) -> None:
        """Make the row of the column at `place`."""
        super().__init__()
        self._title, self._state = QLabel(), QLabel()
        dress(self._title, role="name", speaker=SPEAKERS[place % len(SPEAKERS)])
        self.text = LiveText(look, text_px)
        self._title.setMinimumWidth(HEAD_PX)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addStretch()  # beside the newest line, which is the lowest
        head.addWidget(self._title)
        head.addWidget(self._state)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_L)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)

    def show_story(self, conversation: Conversation, story: LaneStory) -> None:
        """Show what a lane has to say now."""
        self._title.setText(column_title(conversation.draft, story.lane))
        self._state.setText(state_word(story.state))
        dress(self._state, role="state", state=story.state.value if story.state else "closed")
        self.text.show_transcript(story.transcript)


class Overlay(Companion):
    """A frameless window on top of all others.

    It is moved by dragging or with the arrow keys, and resized by its corner or with Shift and the arrow keys.
    """

    def __init__(self, look: Look, store: Store, *, text_px: int, place: Place | None = None) -> None:
        """Make the overlay, hidden, where it was last."""
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(flags)
        self._look, self._store, self._text_px = look, store, text_px
        self._lanes: list[Lane] = []
        self._shown: int | None = None
        self._grip_at: QPoint | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_L)
        self._buttons = self._make_buttons()
        self._lay_out()
        self.say_everything()
        self.resize(USUAL_SIZE)
        if not put(self, place):
            self._stand_below()
        store.changed.connect(self._follow)
        look.appearance.changed.connect(self._tint)
        self._tint()

    def choose_lane(self, place: int | None) -> None:
        """Show the lane of one column only, or (None) all of them."""
        self._shown = place
        for number, lane in enumerate(self._lanes):
            lane.setVisible(place is None or number == place % len(self._lanes))

    def next_choice(self) -> None:
        """Go from all lanes to the first only, the second only, and back to all."""
        place = 0 if self._shown is None else self._shown + 1
        self.choose_lane(place if place < len(self._lanes) else None)

    def set_text_px(self, text_px: int) -> None:
        """Write in another size, within what can be read and fits."""
        self._text_px = max(MIN_TEXT_PX, min(MAX_TEXT_PX, text_px))
        for lane in self._lanes:
            lane.text.set_text_px(self._text_px)
        self.text_px_changed.emit(self._text_px)

    def _make_buttons(self) -> dict[str, QToolButton]:
        acts = {
            "profile": self.next_choice,
            "minus": lambda: self.set_text_px(self._text_px - TEXT_STEP_PX),
            "plus": lambda: self.set_text_px(self._text_px + TEXT_STEP_PX),
            "close": self.close,
        }
        buttons = {}
        for icon, act in acts.items():
            button = buttons[icon] = QToolButton()
            dress(button, role="quiet")
            button.setIconSize(QSize(14, 14))
            button.clicked.connect(act)
        return buttons

    def say_everything(self) -> None:
        """Name everything in the language of the interface."""
        self.setWindowTitle(self.tr("Dragoman overlay"))
        self.setAccessibleName(self.windowTitle())
        for icon, words in {
            "profile": self.tr("Show one speaker or all"),
            "minus": self.tr("Smaller text"),
            "plus": self.tr("Larger text"),
            "close": self.tr("Close the overlay"),
        }.items():
            self._buttons[icon].setToolTip(words)
            self._buttons[icon].setAccessibleName(words)
        self._show_lanes(self._store.state)

    def _lay_out(self) -> None:
        panel = QFrame()
        dress(panel, role="overlay-panel")
        tools = QHBoxLayout()
        tools.setSpacing(0)
        for button in self._buttons.values():
            tools.addWidget(button)
        side = QVBoxLayout()
        side.addLayout(tools)
        side.addStretch()
        side.addWidget(QSizeGrip(panel), 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
        inside = QHBoxLayout(panel)
        inside.setContentsMargins(SPACE_L, SPACE_M, SPACE_S, SPACE_S)
        inside.addLayout(self._rows, 1)
        inside.addLayout(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)

    def _stand_below(self) -> None:
        """Stand where subtitles stand, until it is moved elsewhere."""
        room = self.screen().availableGeometry()
        self.resize(min(self.width(), room.width() - 2 * SPACE_L), self.height())
        left = room.left() + (room.width() - self.width()) // 2
        self.move(left, room.bottom() - self.height() - SPACE_XXL)

    def _follow(self, before: Conversation, now: Conversation) -> None:
        if len(now.lanes) != len(self._lanes) or now.draft is not before.draft:
            self._show_lanes(now)
            return
        for lane, old, new in zip(self._lanes, before.lanes, now.lanes, strict=False):
            if old is not new:
                lane.show_story(now, new)

    def _show_lanes(self, now: Conversation) -> None:
        while len(self._lanes) > len(now.lanes):
            gone = self._lanes.pop()
            self._rows.removeWidget(gone)
            gone.deleteLater()
        while len(self._lanes) < len(now.lanes):
            self._lanes.append(Lane(self._look, self._text_px, len(self._lanes)))
            self._rows.addWidget(self._lanes[-1])
        for lane, story in zip(self._lanes, now.lanes, strict=True):
            lane.show_story(now, story)
        self.choose_lane(self._shown if self._shown is None or self._shown < len(self._lanes) else None)

    def _tint(self) -> None:
        for icon, button in self._buttons.items():
            button.setIcon(self._look.icon(icon, "text_muted"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, resize with Shift and the arrows, close with Escape."""
        step = {
            Qt.Key.Key_Left: QPoint(-STEP_PX, 0),
            Qt.Key.Key_Right: QPoint(STEP_PX, 0),
            Qt.Key.Key_Up: QPoint(0, -STEP_PX),
            Qt.Key.Key_Down: QPoint(0, STEP_PX),
        }.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.resize(self.width() + step.x(), self.height() + step.y())
        else:
            self.move(self.pos() + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the desktop move it; where the desktop does not, move it ourselves."""
        handle = self.windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and not handle.startSystemMove():
            self._grip_at = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self._grip_at is not None:
            self.move(event.globalPosition().toPoint() - self._grip_at)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stay where it was let go."""
        self._grip_at = None

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard itself, so that the arrows move it and no button looks pressed."""
        super().showEvent(event)
        self.setFocus()
