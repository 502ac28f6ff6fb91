"""The icon in the system tray while lanes are live: what state they are in, and the way back to the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from desktop_app.core.conversation import Conversation
from desktop_app.ui.actions import ActionId, Actions
from desktop_app.ui.look import Look
from desktop_app.ui.store import Store
from desktop_app.ui.words import column_title, state_word

_OFFERED: Final = (
    ActionId.START_STOP,
    ActionId.CLOSE_NOW,
    ActionId.MUTE_A,
    ActionId.MUTE_B,
    ActionId.MARK,
    ActionId.OVERLAY,
    ActionId.AUDIENCE,
)


class Tray(QSystemTrayIcon):
    """Stands in the tray from the start of a run to its end, where the desktop has a tray and the person wants it."""

    def __init__(self, window: QWidget, actions: Actions, look: Look, store: Store) -> None:
        """Make the icon, hidden; its menu offers the window's own actions."""
        super().__init__(look.icons.app_icon(), window)
        self._window, self._store = window, store
        self._is_wanted = True
        self._menu = QMenu()
        self._show = self._menu.addAction("")
        self._show.triggered.connect(self.show_window)
        self._menu.addSeparator()
        for id_ in _OFFERED:
            self._menu.addAction(actions[id_])
        self._menu.addSeparator()
        self._menu.addAction(actions[ActionId.QUIT])
        self.setContextMenu(self._menu)
        self.activated.connect(self._answer)
        store.changed.connect(self._follow)
        self.retranslate()

    def want(self, *, wanted: bool) -> None:
        """Show the icon while live, or never."""
        self._is_wanted = wanted
        self._appear(self._store.state)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self._show.setText(self.tr("Show the window"))
        self._appear(self._store.state)

    def show_window(self) -> None:
        """Bring the window back, in front."""
        self._window.setWindowState(self._window.windowState() & ~self._window.windowState().WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _follow(self, before: Conversation, now: Conversation) -> None:
        if before.phase is not now.phase or [lane.state for lane in before.lanes] != [lane.state for lane in now.lanes]:
            self._appear(now)

    def _appear(self, now: Conversation) -> None:
        lines = [f"{column_title(now.draft, lane.lane)}: {state_word(lane.state)}" for lane in now.lanes]
        self.setToolTip("\n".join(["Dragoman", *lines]))
        self.setVisible(self._is_wanted and now.is_live)

    def _answer(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.show_window()
