"""The window: two people, one table.

How the program uses it (no live part, loop or thread is known here):

    store = Store(draft)                                    # the one state
    window = MainWindow(store, Look(appearance, icons))
    window.intents.start_requested.connect(...)             # every intent, see `Intents`
    store.dispatch(RunBegan(draft=..., service="..."))      # then each event of the run, as it comes
    store.dispatch(Ticked(now_s))                           # some times a second while a run lives
    store.dispatch(StopAsked())                             # once Stop, close, logout or a signal was asked for
    store.dispatch(RunEnded(...))                           # the last one

The signal (levels, lag, seconds left) goes past the store: `show_levels`, `show_lags`, `show_finishing`.
Closing asks `intents.close_requested` once, and the window stays until `finish_closing`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QVBoxLayout, QWidget

from desktop_app.core.acts import Checked, Listed
from desktop_app.core.conversation import Conversation, Phase
from desktop_app.core.draft import CheckRow, DeviceRow
from desktop_app.core.events import LaneId
from desktop_app.ui.actions import Actions
from desktop_app.ui.bottom_bar import BottomBar
from desktop_app.ui.checklist import Checklist
from desktop_app.ui.columns import Columns
from desktop_app.ui.find_bar import FindBar
from desktop_app.ui.finishing import Finishing
from desktop_app.ui.intents import Intents
from desktop_app.ui.look import Look
from desktop_app.ui.saving import Saving
from desktop_app.ui.speaker_actions import SpeakerActions
from desktop_app.ui.store import Store
from desktop_app.ui.theme import SPACE_XL, dress
from desktop_app.ui.top_strip import TopStrip
from desktop_app.ui.transcript import DEFAULT_TEXT_PX
from desktop_app.ui.window_actions import WindowActions

_USUAL_SIZE: Final = QSize(1_180, 760)
_SMALLEST: Final = QSize(420, 560)
_COMPACT_BAR_PX: Final = 860


class MainWindow(QMainWindow):
    """The columns, the stage before the start, the bar beneath, the menus."""

    def __init__(self, store: Store, look: Look) -> None:
        """Show a store's state."""
        super().__init__()
        self._store, self._look = store, look
        self._closing_asked = self._may_close = False
        self._text_px, self._announces = DEFAULT_TEXT_PX, False
        self.intents = Intents(store)
        self.actions_table = Actions(self)
        self._saving = Saving(self, store, self.intents)
        self._compose()
        self._lay_out()
        self._window_actions = WindowActions(
            self, self, actions=self.actions_table, intents=self.intents, saving=self._saving, look=look
        )
        self._speaker_actions = SpeakerActions(self, self.actions_table, self.intents, store)
        store.changed.connect(self._show_change)
        look.appearance.changed.connect(self._tint)
        self._tint()
        self._show_change(None, store.state)

    @property
    def store(self) -> Store:
        """The state that is shown."""
        return self._store

    @property
    def look(self) -> Look:
        """What the window is drawn with."""
        return self._look

    @property
    def text_px(self) -> int:
        """The size of the translation, in pixels."""
        return self._text_px

    # What the program tells the window.

    def show_devices(self, inputs: Sequence[DeviceRow], outputs: Sequence[DeviceRow]) -> None:
        """Offer these microphones and headsets; what is chosen stays chosen, also while it is not there."""
        self._store.dispatch(Listed(inputs=tuple(inputs), outputs=tuple(outputs)))

    def show_checks(self, rows: Sequence[CheckRow]) -> None:
        """Show what has been looked at before the start."""
        self._store.dispatch(Checked(tuple(rows)))

    def show_levels(self, levels_dbfs: Mapping[LaneId, float]) -> None:
        """Show how loud each speaker's microphone is; at most 30 times a second."""
        for column in self.columns.columns:
            if column.lane in levels_dbfs:
                column.header.meter.show_level(levels_dbfs[column.lane])

    def show_lags(self, lags_s: Mapping[LaneId, float]) -> None:
        """Show how far each listener is behind; once or twice a second is enough."""
        for column in self.columns.columns:
            if column.lane in lags_s:
                column.header.state.show_lag(lags_s[column.lane])

    def show_finishing(self, left_s: Mapping[LaneId, float], deadline_s: float) -> None:
        """Show how many seconds each lane still needs after Stop, and how many are waited for at most."""
        self.finishing.show_seconds(self._store.state, left_s, deadline_s)

    def set_text_px(self, text_px: int) -> None:
        """Set the size of the translation in all columns, 14 to 64 px."""
        for column in self.columns.columns:
            column.transcript.set_text_px(text_px)
            self._text_px = column.transcript.text_px

    def set_announcing(self, *, announces: bool) -> None:
        """Tell a screen reader each finished line, or not."""
        self._announces = announces
        for column in self.columns.columns:
            column.transcript.spoken.announces = announces

    def point_out_missing(self) -> None:
        """Show somebody who wants to start why that is not possible yet."""
        self.checklist.point_out()

    def ask_to_save(self, then: Callable[[], None], *, may_wait: bool = False) -> None:
        """Ask about a text that nobody has saved, then call `then`; at once if there is nothing to ask."""
        self._saving.ask(then, may_wait=may_wait)

    def finish_closing(self) -> None:
        """Close now, and whatever stands open in front: everything has ended."""
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self._may_close = True
        self.close()

    # How it is done.

    def _compose(self) -> None:
        self.setWindowTitle("Dragoman")
        self.setMinimumSize(_SMALLEST)
        self.resize(_USUAL_SIZE)
        self.actions_table.fill(self.menuBar())

    def _lay_out(self) -> None:
        """Make all views; they keep no fact, so they can be made anew in another language at any time."""
        self.top_strip, self.find_bar = TopStrip(self._look), FindBar(self._look)
        self.columns = Columns(self._store, self._look, self.intents)
        self.checklist = Checklist(self._look, self.intents)
        self.finishing = Finishing(self.intents)
        self.bottom_bar = BottomBar(self.actions_table, self._look, self.intents)
        self.checklist.mended.connect(self.bottom_bar.start.setFocus)
        body = QWidget()
        dress(body, role="window")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._stage = QVBoxLayout()
        self._stage.addWidget(self.checklist)
        layout.addWidget(self.top_strip)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.columns, 1)
        layout.addLayout(self._stage, 1)
        layout.addWidget(self.finishing)
        layout.addWidget(self.bottom_bar)
        self.setCentralWidget(body)

    def _show_change(self, before: Conversation | None, after: Conversation) -> None:
        if after.phase is Phase.FINISHING and self.focusWidget() is self.bottom_bar.start:
            self.columns.current.transcript.setFocus()  # else the next button would have it, and the next key press it
        for part in (self.top_strip, self.columns, self.checklist, self.finishing, self.bottom_bar):
            part.show_change(before, after)
        if before is None or [story.lane for story in before.lanes] != [story.lane for story in after.lanes]:
            self.find_bar.search_in([column.transcript for column in self.columns.columns])
            self.set_text_px(self._text_px)
            self.set_announcing(announces=self._announces)
            self._window_actions.show_kind(after)
        if before is None or before.phase is not after.phase:
            self._show_phase(after)
        if before is None or int(before.now_s) != int(after.now_s):  # once a second: there may be 100 000 words
            self.find_bar.recount()
        self._speaker_actions.show_state(after)
        self._window_actions.show_state(after)

    def _show_phase(self, state: Conversation) -> None:
        setup = state.phase is Phase.SETUP
        self.checklist.setVisible(setup)
        margin = SPACE_XL if setup else 0
        self._stage.setContentsMargins(SPACE_XL, 0, SPACE_XL, margin)

    def _tint(self) -> None:
        self.actions_table.tint(self._look.icons, self._look.theme)

    def _speak_anew(self) -> None:
        """Say everything in the language that is now in force."""
        self.actions_table.retranslate()
        self._lay_out()
        self._show_change(None, self._store.state)

    # What Qt asks of a window.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold words away where there is little room."""
        super().resizeEvent(event)
        self.bottom_bar.set_compact(compact=event.size().width() < _COMPACT_BAR_PX)
        self.columns.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the interface, and let held keys go where the keyboard is lost."""
        if event.type() is QEvent.Type.LanguageChange:
            self._speak_anew()
        elif event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._speaker_actions.held.let_all_go()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let held keys go."""
        self._speaker_actions.held.let_all_go()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that are held; the others are Qt's."""
        if not self._speaker_actions.held.take(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Take them up to their release."""
        if not self._speaker_actions.held.take(event):
            super().keyReleaseEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask to be closed, once; the lanes end first."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        if not self._closing_asked:
            self._closing_asked = True
            self.intents.close_requested.emit()
