"""The stage before the start: what has been looked at, what is well, and one button beside what is not."""

from __future__ import annotations

from operator import itemgetter
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.conversation import Conversation
from desktop_app.core.draft import CheckRow
from desktop_app.ui.announcing import announce
from desktop_app.ui.buttons import WordButton
from desktop_app.ui.intents import Intents
from desktop_app.ui.look import Look
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, dress
from desktop_app.ui.words import counted

_ICON_PX: Final = 20
_WIDEST_PX: Final = 940
_TWO_COLUMNS_PX: Final = 700
"""From this width on the lines of two people stand side by side, as the people do, and all are in sight."""


class CheckLine(QWidget):
    """One line of the list."""

    def __init__(self, look: Look, intents: Intents, row: CheckRow) -> None:
        """Show what was found, and a button if something can be done about it."""
        super().__init__()
        self._look, self._row = look, row
        self._icon, title, detail = QLabel(), QLabel(row.title), QLabel(row.detail)
        self._icon.setFixedSize(_ICON_PX, _ICON_PX)
        dress(detail, role="muted")
        detail.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        if row.detail:
            words.addWidget(detail)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        line.setSpacing(SPACE_M)
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        self.fix: QPushButton | None = None
        if row.fix_label and row.ok is False:
            self.fix = QPushButton(row.fix_label)
            self.fix.setAccessibleName(f"{row.fix_label}: {row.title}")
            self.fix.clicked.connect(lambda: intents.fix_requested.emit(row.id, ""))
            line.addWidget(self.fix)
        found = {True: self.tr("well"), False: self.tr("needs you"), None: self.tr("being looked at")}[row.ok]
        self.setAccessibleName(f"{row.title}: {found}. {row.detail}")
        look.appearance.changed.connect(self._tint)
        self._tint()

    @property
    def row(self) -> CheckRow:
        """What was found."""
        return self._row

    @property
    def id(self) -> str:
        """What was looked at, and after a colon whose."""
        return self._row.id

    def _tint(self) -> None:
        missing = ("warning", "failed") if self._row.required else ("info", "delayed")
        icons = {True: ("check", "live"), False: missing, None: ("clock", "text_muted")}
        name, role = icons[self._row.ok]
        self._icon.setPixmap(self._look.pixmap(name, role, _ICON_PX, self.devicePixelRatioF()))


def _belong_together(one: CheckLine, other: CheckLine) -> bool:
    """Tell whether two lines stand side by side: the same of two people, or two that are well and nobody's."""
    (subject, _, lane), (other_subject, _, other_lane) = one.id.partition(":"), other.id.partition(":")
    if lane or other_lane:
        return bool(lane) and subject == other_subject
    return one.row.ok is not False and other.row.ok is not False


class Checklist(QScrollArea):
    """The stage before the start.

    Signals:
        mended: a person has put the last thing right with the keyboard on its button.
    """

    mended = Signal()

    def __init__(self, look: Look, intents: Intents) -> None:
        """Make the stage with an empty list."""
        super().__init__()
        self._look, self._intents = look, intents
        self.lines: list[CheckLine] = []
        self._title, self.hint = QLabel(self.tr("Before you start")), QLabel()
        self.sample = WordButton(self.tr("Try the sample conversation"))
        self.sound_check = WordButton(self.tr("Sound check…"))
        self.meeting = WordButton(self.tr("Set up a meeting…"))
        self._list = QGridLayout()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rarer = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._n_columns = 1
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._compose())
        self.sample.clicked.connect(intents.sample_requested)
        self.sound_check.clicked.connect(intents.sound_check_requested)
        self.meeting.clicked.connect(intents.meeting_guide_requested)
        look.appearance.changed.connect(self._tint)
        self._tint()

    def show_change(self, before: Conversation | None, after: Conversation) -> None:
        """Show what has changed."""
        if before is not None and before.checks == after.checks:
            return
        focused = [place for place, line in enumerate(self.lines) if line.fix is not None and line.fix.hasFocus()]
        for line in self.lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [CheckLine(self._look, self._intents, row) for row in after.checks]
        self._place()
        n_missing = sum(row.ok is False and row.required for row in after.checks)
        all_well = self.tr("Everything is ready. Press Start and speak.")
        self._say(self.tr("Still to do: %1").replace("%1", counted(n_missing)) if n_missing else all_well)
        if focused:
            self._keep_focus(focused[0])

    def point_out(self) -> None:
        """Say what is missing first, and put the keyboard on the button that mends it."""
        missing = next((line for line in self.lines if line.row.ok is False and line.row.required), None)
        if missing is None:
            return
        words = f"{missing.row.title}. {missing.row.detail}"
        self._say(self.tr("Not yet: %1").replace("%1", words), role="wrong")
        (missing.fix or self.sample).setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(missing)
        announce(self, self.hint.text())

    def _say(self, words: str, role: str = "muted") -> None:
        dress(self.hint, role=role)
        self.hint.setText(words)

    def _keep_focus(self, place: int) -> None:
        """Leave the keyboard on the next thing to mend, or on Start when there is none."""
        left = [(number < place, line.fix) for number, line in enumerate(self.lines) if line.fix is not None]
        if left:
            min(left, key=itemgetter(0))[1].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.mended.emit()

    def _place(self) -> None:
        """Put lines about the same thing side by side if there is room, and each other line in a row of its own."""
        row, left = -1, list(self.lines)
        while left:
            row += 1
            n_beside = self._n_columns if len(left) > 1 and _belong_together(*left[:2]) else 1
            for column, line in enumerate(left[:n_beside]):
                self._list.addWidget(line, row, column, 1, self._n_columns // n_beside)
            del left[:n_beside]

    def _compose(self) -> QWidget:
        dress(self._title, role="title")
        self.hint.setWordWrap(True)
        dress(self.hint, role="muted")
        card = QFrame()
        dress(card, role="card")
        card.setMaximumWidth(_WIDEST_PX)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        inner.setSpacing(SPACE_S)
        inner.addLayout(self._compose_head())
        inner.addSpacing(SPACE_S)
        self._list.setHorizontalSpacing(SPACE_XL)
        inner.addLayout(self._list)
        page = QWidget()
        outer = QHBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        return page

    def _compose_head(self) -> QBoxLayout:
        about = self.tr("Hear two recorded people being interpreted: no account, no microphone.")
        self.sample.setToolTip(about)
        self.sample.setAccessibleDescription(about)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(self._title)
        words.addWidget(self.hint)
        words.addStretch()
        head = self._head
        head.setSpacing(SPACE_L)
        head.addLayout(words, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.sample)
        self._rarer.setSpacing(SPACE_S)
        for button in (self.sound_check, self.meeting):
            self._rarer.addWidget(button)
        buttons.addLayout(self._rarer)
        buttons.addStretch()
        head.addLayout(buttons)
        return head

    def _tint(self) -> None:
        self.sample.setIcon(self._look.icon("sample"))
        self.sound_check.setIcon(self._look.icon("volume"))
        self.meeting.setIcon(self._look.icon("help"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width that there is."""
        super().resizeEvent(event)
        n_columns = 2 if event.size().width() >= _TWO_COLUMNS_PX else 1
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for layout in (self._head, self._rarer):
            layout.setDirection(across if n_columns > 1 else down)
        if n_columns != self._n_columns:
            self._n_columns = n_columns
            for column in range(2):
                self._list.setColumnStretch(column, 1 if column < n_columns else 0)
            self._place()
