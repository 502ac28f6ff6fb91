"""Switches between profiles: a submenu that lists them, the one in use marked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from desktop_app.core.conversation import Conversation
from desktop_app.core.settings import Settings
from desktop_app.ui.store import Store


class ProfileMenu(QMenu):
    """Lists the profiles. It cannot be used while lanes are live, because a profile lays the table anew.

    Signals:
        chosen: the name of the profile that a person picked.
    """

    chosen = Signal(str)

    def __init__(self, parent: QMenu, store: Store) -> None:
        """Stand at the end of a menu."""
        super().__init__(parent)
        self._group = QActionGroup(self)
        parent.addSeparator()
        parent.addMenu(self)
        store.changed.connect(self._follow)
        self._say_everything()

    def show_profiles(self, settings: Settings) -> None:
        """List the profiles as they are now."""
        names = [profile.name for profile in settings.profiles]
        if [action.data() for action in self.actions()] != names:
            self.clear()
            for name in names:
                action = self.addAction(name.replace("&", "&&"))
                action.setData(name)
                action.setCheckable(True)
                action.triggered.connect(lambda _checked, name=name: self.chosen.emit(name))
                self._group.addAction(action)
        for action in self.actions():
            action.setChecked(action.data() == settings.profile.name)

    def _follow(self, _before: Conversation, now: Conversation) -> None:
        if self.isEnabled() == now.is_live:
            self.setEnabled(not now.is_live)

    def _say_everything(self) -> None:
        self.setTitle(self.tr("&Profile"))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language of the interface changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say_everything()
