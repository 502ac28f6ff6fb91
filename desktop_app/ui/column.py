"""One column of the window: a person of a conversation, or a language of listen-along."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.core.conversation import Conversation, Phase
from desktop_app.core.events import LaneId
from desktop_app.ui.banner import Banner
from desktop_app.ui.controls import Controls
from desktop_app.ui.header import Header
from desktop_app.ui.intents import Intents
from desktop_app.ui.look import Look
from desktop_app.ui.sound_file import SOUND_FILES
from desktop_app.ui.store import Store
from desktop_app.ui.theme import SPACE_M, SPACE_XS, dress
from desktop_app.ui.transcript import TranscriptView

_COMPACT_BELOW_PX: Final = 440
_NARROWEST_PX: Final = 260


class Column(QFrame):
    """Head, trouble, transcript and foot of one lane."""

    def __init__(self, store: Store, lane: LaneId, place: int, look: Look, intents: Intents) -> None:
        """Make the column at a place, counted from 0."""
        super().__init__()
        self.lane = lane
        self._store, self._intents = store, intents
        self.header = Header(lane, place, look, intents)
        self.banner = Banner(lane, look, intents)
        self.transcript = TranscriptView(store, lane, look)
        self.controls = Controls(lane, place, look, intents)
        dress(self, role="card")
        self.setAcceptDrops(True)
        self.setMinimumWidth(_NARROWEST_PX)  # else the one with the microphone would be wider than its neighbours
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        inset = QVBoxLayout()
        inset.setContentsMargins(SPACE_M, 0, SPACE_M, SPACE_XS)
        inset.addWidget(self.banner)
        layout.addLayout(inset)
        layout.addWidget(self.transcript, 1)
        layout.addWidget(self.controls)
        layout.addStretch()  # before a run nothing else takes what the neighbours have more
        self.transcript.mark_requested.connect(intents.mark)
        self.show_change(None, store.state)

    def show_change(self, before: Conversation | None, after: Conversation) -> None:
        """Show what has changed; the transcript looks after itself."""
        for part in (self.header, self.banner, self.controls):
            part.show_change(before, after)
        if before is None or before.phase is not after.phase:
            self.transcript.setVisible(after.phase is not Phase.SETUP)
            self.controls.setVisible(after.phase is not Phase.SETUP)

    # What Qt asks of a widget.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold words away when there is little room."""
        super().resizeEvent(event)
        compact = event.size().width() < _COMPACT_BELOW_PX
        self.header.set_compact(compact=compact)
        self.controls.set_compact(compact=compact)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a sound file before the start."""
        if self._dropped(event) and not self._store.state.is_live:
            dress(self, drop="yes")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        super().dragLeaveEvent(event)
        dress(self, drop="no")

    def dropEvent(self, event: QDropEvent) -> None:
        """Use a sound file as this speaker's track."""
        dress(self, drop="no")
        path = self._dropped(event)
        if path:
            self._intents.drop_track(self.lane, path)
            event.acceptProposedAction()

    def _dropped(self, event: QDropEvent) -> str:
        paths = (url.toLocalFile() for url in event.mimeData().urls())
        return next((path for path in paths if path.lower().endswith(SOUND_FILES)), "")
