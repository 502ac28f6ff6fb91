"""The bar beneath the columns: one big button that starts and stops, and what is used in the middle of a talk."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop_app.core.conversation import Conversation, Phase
from desktop_app.ui.actions import ActionId, Actions
from desktop_app.ui.buttons import IconButton, WordButton
from desktop_app.ui.intents import Intents
from desktop_app.ui.look import Look
from desktop_app.ui.theme import SPACE_M, SPACE_S, SPACE_XL, dress

_BESIDE: Final = (
    ActionId.SWAP,
    ActionId.ADD_LANGUAGE,
    ActionId.OVERLAY,
    ActionId.AUDIENCE,
    ActionId.MARK,
    ActionId.EXPORT,
)
_ICON_PX: Final = 18
_STRETCH_AFTER: Final = ActionId.ADD_LANGUAGE


class BottomBar(QFrame):
    """Start or stop, swap or add languages, overlay, audience window, mark, export."""

    def __init__(self, actions: Actions, look: Look, intents: Intents) -> None:
        """Make the bar; its buttons are the actions of the menu."""
        super().__init__()
        self._look = look
        self._phase = Phase.SETUP
        self.start = WordButton()
        self.buttons: dict[ActionId, IconButton] = {}
        self.start.clicked.connect(intents.start_or_stop)
        dress(self, role="bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_M)
        row.setSpacing(SPACE_S)
        row.addWidget(self.start)
        row.addSpacing(SPACE_S)
        for id_ in _BESIDE:
            button = self.buttons[id_] = IconButton()
            button.setDefaultAction(actions[id_])
            button.setIconSize(QSize(_ICON_PX, _ICON_PX))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAccessibleName(actions[id_].text())
            dress(button, role="quiet")
            row.addWidget(button)
            if id_ is _STRETCH_AFTER:
                row.addStretch()
        self.set_compact(compact=False)
        look.appearance.changed.connect(self._tint)

    def show_change(self, before: Conversation | None, after: Conversation) -> None:
        """Show what has changed."""
        if before is None or before.draft.crossed is not after.draft.crossed:
            self.buttons[ActionId.SWAP].setVisible(after.draft.crossed)
            self.buttons[ActionId.ADD_LANGUAGE].setVisible(not after.draft.crossed)
        if before is not None and before.phase is after.phase:
            return
        self._phase = after.phase
        words = {
            Phase.SETUP: self.tr("Start"),
            Phase.RUNNING: self.tr("Stop"),
            Phase.FINISHING: self.tr("Finishing…"),
            Phase.ENDED: self.tr("Start") if after.is_sample else self.tr("Start again"),
        }
        self.start.setText(words[after.phase])
        self.start.setEnabled(after.phase is not Phase.FINISHING)
        dress(self.start, role="danger" if after.phase is Phase.RUNNING else "primary", size="large")
        self._tint()

    def set_compact(self, *, compact: bool) -> None:
        """Save room: icons without words."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if compact else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in self.buttons.values():
            button.setToolButtonStyle(style)

    def _tint(self) -> None:
        running = self._phase is Phase.RUNNING
        if self._phase is Phase.FINISHING:
            self.start.setIcon(QIcon())
            return
        self.start.setIcon(self._look.icon("stop" if running else "start", "danger_text" if running else "accent_text"))
