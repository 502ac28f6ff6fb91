"""Says what is still coming after Stop, lane by lane, and offers not to wait for it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from desktop_app.core.conversation import Conversation, Phase
from desktop_app.core.events import LaneId
from desktop_app.ui.intents import Intents
from desktop_app.ui.theme import SPACE_L, SPACE_S, SPACE_XL, dress
from desktop_app.ui.words import column_title, seconds


class Finishing(QFrame):
    """`Finishing Ana… 4 s` for each lane, and `Close now`; hidden as long as nothing is being finished."""

    def __init__(self, intents: Intents) -> None:
        """Make it hidden."""
        super().__init__()
        self.labels: dict[LaneId, QLabel] = {}
        self.deadline = QLabel()
        self._left_s: dict[LaneId, float] = {}
        dress(self, role="finishing")
        self._words = QHBoxLayout()
        self._words.setSpacing(SPACE_XL)
        self.close_now = QPushButton(self.tr("Close now"))
        self.close_now.setToolTip(self.tr("Do not wait: what is still coming will be missing"))
        self.close_now.clicked.connect(intents.close_now_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_S)
        row.setSpacing(SPACE_L)
        row.addLayout(self._words)
        row.addStretch()
        dress(self.deadline, role="muted")
        row.addWidget(self.deadline)
        row.addWidget(self.close_now)
        self.hide()

    def show_change(self, before: Conversation | None, after: Conversation) -> None:
        """Show what has changed."""
        self.setVisible(after.phase is Phase.FINISHING)
        if after.phase is not Phase.FINISHING:
            self._left_s = {}
            self.deadline.clear()
            return
        if before is None or before.phase is not after.phase:
            self._begin(after)
        for story in after.lanes:
            self.labels[story.lane].setText(self._line(after, story.lane))

    def show_seconds(self, state: Conversation, left_s: Mapping[LaneId, float], deadline_s: float) -> None:
        """Tell how many seconds each lane still needs, as far as can be guessed, and how many it may take at most."""
        self._left_s.update(left_s)
        self.deadline.setText(self.tr("Waits at most %1").replace("%1", seconds(deadline_s, 0)))
        for lane, label in self.labels.items():
            label.setText(self._line(state, lane))

    def _begin(self, state: Conversation) -> None:
        for label in self.labels.values():
            self._words.removeWidget(label)
            label.deleteLater()
        self.labels = {story.lane: QLabel() for story in state.lanes}
        for label in self.labels.values():
            dress(label, role="state", state="finishing")
            self._words.addWidget(label)

    def _line(self, state: Conversation, lane: LaneId) -> str:
        name, story = column_title(state.draft, lane), state.lane(lane)
        if story.drained is not None or (story.state is not None and story.state.is_over):
            return self.tr("%1 is finished").replace("%1", name)
        words = self.tr("Finishing %1…").replace("%1", name)
        left_s = round(self._left_s.get(lane, 0.0))
        return f"{words} {seconds(float(left_s), 0)}" if left_s else words
