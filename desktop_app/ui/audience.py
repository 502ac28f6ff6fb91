"""The audience window: what one person hears, in huge type, on another screen or upside down across the table."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.conversation import Conversation
from desktop_app.core.settings import Place
from desktop_app.core.story import LaneStory
from desktop_app.ui.companion import Companion
from desktop_app.ui.live_text import newest, paint_passages
from desktop_app.ui.look import Look
from desktop_app.ui.placing import put
from desktop_app.ui.store import Store
from desktop_app.ui.theme import SPACE_L, SPACE_S, SPACE_XXL, dress, text_font
from desktop_app.ui.words import language_name, state_word

STATE_PX: Final = 20
TEXT_STEP: Final = 1.15
NARROW_PX: Final = 600
"""Below this width the margins are small."""
MIN_TEXT_PX: Final = 24
MAX_TEXT_PX: Final = 200
KEYS: Final = {
    "side": "Ctrl+Tab",
    "turn": "Shift+F11",
    "fill": "F12",
    "larger": "Ctrl++",
    "smaller": "Ctrl+-",
    "close": "F11",
}


class Audience(Companion):
    """One lane's translation, painted to fill the window. All that can be done with it is in its context menu.

    Signals:
        turned_changed: whether it stands on its head.
        side_changed: the place of the column whose listener it is for.
    """

    turned_changed = Signal(bool)
    side_changed = Signal(int)

    def __init__(self, look: Look, store: Store, *, text_px: int, side: int = 1, turned: bool = False) -> None:
        """Make the window, hidden, for the listener in the column at place `side`."""
        super().__init__(Qt.WindowType.Window)
        self._look, self._store = look, store
        self._text_px, self._side, self._turned = text_px, side, turned
        self.setMinimumSize(QSize(320, 200))
        dress(self, role="audience")
        self._actions = self._make_actions()
        self.say_everything()
        store.changed.connect(self._follow)
        look.appearance.changed.connect(self.update)

    @property
    def story(self) -> LaneStory:
        """What is known of the lane whose translation is shown."""
        lanes = self._store.state.lanes
        heard = 1 - self._side % 2 if self._store.state.draft.crossed else self._side
        return lanes[heard % len(lanes)]

    @property
    def is_turned(self) -> bool:
        """Whether it stands on its head."""
        return self._turned

    def open_beside(self, window: QWidget, place: Place | None) -> None:
        """Fill a screen that the main window is not on; without one, show where it was last."""
        free = [screen for screen in QGuiApplication.screens() if screen is not window.screen()]
        if free and not put(self, place):
            self.setGeometry(free[0].geometry())
            self.showFullScreen()
            return
        if not put(self, place):
            self.resize(960, 540)
        self.show()

    def turn(self, turned: bool) -> None:  # noqa: FBT001 (it is the slot of a checkable action)
        """Turn the text by 180 degrees, or back."""
        self._turned = turned
        self._actions["turn"].setChecked(turned)
        self.update()
        self.turned_changed.emit(turned)

    def set_text_px(self, text_px: int) -> None:
        """Write in another size."""
        self._text_px = max(MIN_TEXT_PX, min(MAX_TEXT_PX, text_px))
        self.update()
        self.text_px_changed.emit(self._text_px)

    def next_side(self) -> None:
        """Show what the next listener hears."""
        self._side = (self._side + 1) % len(self._store.state.lanes)
        self.update()
        self.side_changed.emit(self._side)

    def fill_screen(self, filled: bool) -> None:  # noqa: FBT001 (as above)
        """Fill the screen, or be a window again."""
        if filled:
            self.showFullScreen()
        else:
            self.showNormal()

    def _make_actions(self) -> dict[str, QAction]:
        actions = {}
        for name, keys in KEYS.items():
            action = actions[name] = QAction(self)
            action.setShortcut(QKeySequence.fromString(keys))
            action.setCheckable(name in {"turn", "fill"})
            self.addAction(action)
        actions["turn"].setChecked(self._turned)
        actions["side"].triggered.connect(self.next_side)
        actions["turn"].triggered.connect(self.turn)
        actions["fill"].triggered.connect(self.fill_screen)
        actions["larger"].triggered.connect(lambda: self.set_text_px(round(self._text_px * TEXT_STEP)))
        actions["smaller"].triggered.connect(lambda: self.set_text_px(round(self._text_px / TEXT_STEP)))
        actions["close"].triggered.connect(self.close)
        return actions

    def say_everything(self) -> None:
        """Name everything in the language of the interface."""
        self.setWindowTitle(self.tr("Dragoman for the audience"))
        self.setAccessibleName(self.windowTitle())
        for name, words in {
            "side": self.tr("Show the next language"),
            "turn": self.tr("Turn upside down"),
            "fill": self.tr("Fill the screen"),
            "larger": self.tr("Larger text"),
            "smaller": self.tr("Smaller text"),
            "close": self.tr("Close the audience window"),
        }.items():
            self._actions[name].setText(words)

    def _follow(self, before: Conversation, now: Conversation) -> None:
        if not self.isVisible():
            return
        if before.draft is not now.draft or any(
            old is not new for old, new in zip(before.lanes, now.lanes, strict=False)
        ):
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the state in one quiet line and the newest turns beneath it."""
        painter = QPainter(self)
        theme, story = self._look.theme, self.story
        painter.fillRect(self.rect(), theme.surface)
        if self._turned:
            painter.translate(self.width(), self.height())
            painter.rotate(180)
        margin = SPACE_XXL if self.width() > NARROW_PX else SPACE_L
        area = QRectF(self.rect()).adjusted(margin, SPACE_L, -margin, -margin)
        top = self._paint_state(painter, area, story)
        passages = newest(story.transcript)
        colors = (theme.translation_text, theme.unfinished_text)
        paint_passages(painter, area.adjusted(0, top, 0, 0), passages, text_font(self._text_px), colors)

    def _paint_state(self, painter: QPainter, area: QRectF, story: LaneStory) -> float:
        """Paint icon, state and language; give the height that they take."""
        state = story.state.value if story.state else "closed"
        color = self._look.theme.role(state)
        icon = self._look.pixmap(state, state, STATE_PX, self.devicePixelRatioF())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.drawPixmap(int(area.right() - STATE_PX if mirrored else area.left()), int(area.top()), icon)
        shift = STATE_PX + SPACE_S
        words = area.adjusted(0, 0, -shift, 0) if mirrored else area.adjusted(shift, 0, 0, 0)
        words.setHeight(STATE_PX)
        painter.setFont(text_font(16))
        painter.setPen(color)
        language = language_name(self._store.state.draft.column(story.lane).target)
        line = self.tr("%1 · %2").replace("%1", language).replace("%2", state_word(story.state))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, line)
        return STATE_PX + SPACE_L

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer all that can be done, by mouse or by the menu key."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions["fill"].setChecked(self.isFullScreen())
        menu.addActions(list(self._actions.values()))
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the whole screen with Escape, and then the window."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.isFullScreen():
            self.fill_screen(filled=False)
        else:
            self.close()
