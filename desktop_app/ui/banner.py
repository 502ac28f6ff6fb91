"""Tells of a lane's trouble in its own column: what happened, what Dragoman is doing, what you can do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout

from desktop_app.core.conversation import Conversation, headset, microphone
from desktop_app.core.events import LaneId
from desktop_app.core.status import LaneState
from desktop_app.core.troubles import Kind, kind_of
from desktop_app.ui.advice import Advice, advise
from desktop_app.ui.announcing import announce
from desktop_app.ui.intents import Intents
from desktop_app.ui.look import Look
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, dress

_ICON_PX: Final = 20
_TAIL: Final = "drain_timeout"
_PICK: Final = "pick"


class Banner(QFrame):
    """One lane's trouble; hidden while there is none.

    Signals:
        choice_wanted: what is to be chosen anew in this column: `microphone`, `headset` or `language`.
    """

    choice_wanted = Signal(str)

    def __init__(self, lane: LaneId, look: Look, intents: Intents) -> None:
        """Make a hidden banner."""
        super().__init__()
        self._lane, self._look, self._intents = lane, look, intents
        self._advice: Advice | None = None
        self._icon, self.happened, self.more = QLabel(), QLabel(), QLabel()
        self.fix, self.dismiss = QPushButton(), QToolButton()
        self._compose()
        self.fix.clicked.connect(self._ask_fix)
        self.dismiss.clicked.connect(lambda: intents.dismiss(lane))
        look.appearance.changed.connect(self._tint)
        self.hide()

    def show_change(self, before: Conversation | None, after: Conversation) -> None:
        """Show what has changed."""
        story = after.lane(self._lane)
        if before is not None and before.lane(self._lane) is story:
            return
        code = story.error.code if story.error is not None else _TAIL if story.drained is False else ""
        self._advice = advise(code, story.state, _device_label(after, self._lane, code)) if code else None
        if self._advice is None:
            self.hide()
            return
        grave = story.state is LaneState.FAILED
        tone = "error" if grave else "warning"
        for part in (self, self.happened, self.more):  # what stands in a widget does not see its tone change
            dress(part, tone=tone)
        self.happened.setText(self._advice.happened)
        self.more.setText(f"{self._advice.doing} {self._advice.you_can}")
        self.fix.setText(self._advice.fix_label)
        self.fix.setVisible(bool(self._advice.fix))
        self.dismiss.setVisible(story.error is not None)
        self.setAccessibleName(f"{self._advice.happened} {self._advice.doing} {self._advice.you_can}")
        self._tint()
        if self.isHidden():
            self.show()
            announce(self, self.accessibleName())

    def _ask_fix(self) -> None:
        if self._advice is None:
            return
        kind, _, subject = self._advice.fix.partition(":")
        if kind == _PICK:
            self.choice_wanted.emit(subject)
        else:
            self._intents.fix_requested.emit(self._advice.fix, self._lane)

    def _compose(self) -> None:
        dress(self, role="banner", tone="warning")
        self._mirror()
        self._icon.setFixedSize(_ICON_PX, _ICON_PX)
        dress(self.happened, role="strong")
        dress(self.dismiss, role="quiet")
        self.dismiss.setAccessibleName(self.tr("Put this message away"))
        self.dismiss.setToolTip(self.tr("Put this message away"))
        self.dismiss.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for label in (self.happened, self.more):
            label.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(self.happened)
        words.addWidget(self.more)
        words.addWidget(self.fix, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_M, SPACE_S, SPACE_M)
        row.setSpacing(SPACE_M)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)

    def _mirror(self) -> None:
        dress(self, begins="right" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "left")

    def _tint(self) -> None:
        tone = self.property("tone")
        self._icon.setPixmap(self._look.pixmap("warning", f"banner_{tone}_edge", _ICON_PX, self.devicePixelRatioF()))
        self.dismiss.setIcon(self._look.icon("close", f"banner_{tone}_text"))

    def changeEvent(self, event: QEvent) -> None:
        """Begin where one begins to read; a stylesheet does not know where that is."""
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._mirror()
        super().changeEvent(event)


def _device_label(state: Conversation, lane: LaneId, code: str) -> str:
    """Give what people call the device of a column that a trouble is about."""
    is_outlet = kind_of(code) is Kind.OUTLET
    name = (headset if is_outlet else microphone)(state, lane)
    rows = state.outputs if is_outlet else state.inputs
    return next((row.label for row in rows if row.name == name), name)
