"""The strip above the columns: how long it has been, what interprets, and what time it is."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTime, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from desktop_app.core.conversation import Conversation, Phase
from desktop_app.core.export import clock
from desktop_app.ui.look import Look
from desktop_app.ui.theme import SPACE_L, SPACE_S, SPACE_XL, dress

_ICON_PX = 16
_TICK_MS = 1_000


class TopStrip(QFrame):
    """Elapsed time, service, sample notice, wall clock."""

    def __init__(self, look: Look) -> None:
        """Make the strip; the wall clock runs by itself."""
        super().__init__()
        self._look = look
        self._icon, self.elapsed, self.service, self.notice, self.wall = (QLabel() for _ in range(5))
        dress(self, role="strip")
        dress(self.elapsed, role="clock")
        dress(self.notice, role="badge")
        for label in (self.service, self.wall):
            dress(label, role="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, 0)
        row.setSpacing(SPACE_S)
        for label in (self._icon, self.elapsed):
            row.addWidget(label)
        row.addSpacing(SPACE_L)
        for label in (self.notice, self.service):
            row.addWidget(label)
        row.addStretch()
        row.addWidget(self.wall)
        self.elapsed.setAccessibleDescription(self.tr("Elapsed time"))
        self.notice.setText(self.tr("Sample"))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tell_time)
        self._timer.start(_TICK_MS)
        look.appearance.changed.connect(self._tint)
        self._tint()
        self._tell_time()

    def show_change(self, before: Conversation | None, after: Conversation) -> None:
        """Show what has changed."""
        if before is None or int(before.now_s) != int(after.now_s):
            self.elapsed.setText(clock(after.now_s))
        if before is None or (before.service, before.is_sample, before.phase) != (
            after.service,
            after.is_sample,
            after.phase,
        ):
            host = after.service or self.tr("this machine")
            self.service.setText(self.tr("Interpreter: %1").replace("%1", host))
            self.notice.setVisible(after.is_sample)
            began = after.phase is not Phase.SETUP
            self.elapsed.setVisible(began)
            self._icon.setVisible(began)

    def _tell_time(self) -> None:
        words = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        if words != self.wall.text():
            self.wall.setText(words)
            self.wall.setAccessibleName(self.tr("Time: %1").replace("%1", words))

    def _tint(self) -> None:
        self._icon.setPixmap(self._look.pixmap("clock", "text_muted", _ICON_PX, self.devicePixelRatioF()))
