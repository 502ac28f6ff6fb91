"""Says what a lane is doing: an icon, a word, and how far it is behind the speaker."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop_app.core.status import LaneState
from desktop_app.ui.look import Look
from desktop_app.ui.theme import SPACE_S, SPACE_XS, dress
from desktop_app.ui.words import seconds, state_word

_ICON_PX: Final = 16
_WITH_LAG: Final = {LaneState.LIVE, LaneState.DELAYED, LaneState.FINISHING}
_LEAST_LAG_S: Final = 0.05
_READY: Final = "closed"


class StateLabel(QWidget):
    """One lane's state; never by colour alone."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Say that nothing has begun."""
        super().__init__(parent)
        self._look = look
        self._state: LaneState | None = None
        self._lag_text = ""
        self._icon, self._word, self._lag = QLabel(), QLabel(), QLabel()
        self._icon.setFixedSize(_ICON_PX, _ICON_PX)
        dress(self._word, role="state")
        dress(self._lag, role="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        for label in (self._icon, self._word, self._lag):
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
            row.setSpacing(SPACE_XS if label is self._icon else SPACE_S)
        look.appearance.changed.connect(self._paint_icon)
        self.show_state(None)

    @property
    def text(self) -> str:
        """What it says, in words."""
        return f"{self._word.text()} {self._lag.text()}".strip()

    def show_state(self, state: LaneState | None) -> None:
        """Say what the lane is doing; before a run nothing, because the checklist knows what is missing."""
        self._state = state
        for label in (self._icon, self._word):
            label.setVisible(state is not None)
        self._word.setText(state_word(state))
        dress(self._word, state=state.value if state is not None else _READY)
        self._lag.setVisible(state in _WITH_LAG and bool(self._lag_text))
        self._paint_icon()
        self.setAccessibleName(self.tr("State: %1").replace("%1", self._word.text()))

    def show_lag(self, lag_s: float) -> None:
        """Say how far behind the listener is, in seconds."""
        text = self.tr("%1 behind").replace("%1", seconds(lag_s)) if lag_s >= _LEAST_LAG_S else ""
        if text != self._lag_text:
            self._lag_text = text
            self._lag.setText(text)
            self._lag.setVisible(self._state in _WITH_LAG and bool(text))

    def _paint_icon(self) -> None:
        name = self._state.value if self._state is not None else "check"
        role = self._state.value if self._state is not None else _READY
        self._icon.setPixmap(self._look.pixmap(name, role, _ICON_PX, self.devicePixelRatioF()))
