"""A small button that shows by its icon what is chosen, and offers the other choices in a menu."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop_app.ui.look import Look
from desktop_app.ui.theme import dress

_ICON_PX: Final = 18


class ChoiceMenu(QMenu):
    """Choices of which one holds.

    Signals:
        picked: the key of the one that a person chose.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Make an empty menu."""
        super().__init__(parent)
        self._group = QActionGroup(self)

    def offer(self, choices: Mapping[str, str], chosen: str) -> None:
        """Offer these, by key, and mark the one that holds."""
        if [(action.data(), action.text()) for action in self._group.actions()] != list(choices.items()):
            for action in self._group.actions():
                self.removeAction(action)
                self._group.removeAction(action)
                action.deleteLater()
            rest = self.actions()
            for key, words in choices.items():
                action = self._group.addAction(words)
                action.setData(key)
                action.setCheckable(True)
                action.triggered.connect(lambda _checked, key=key: self.picked.emit(key))
                self.insertAction(rest[0], action) if rest else self.addAction(action)
        for action in self._group.actions():
            action.setChecked(action.data() == chosen)


class ChoiceButton(QToolButton):
    """The button; its words are for those who do not see the icon."""

    def __init__(self, look: Look) -> None:
        """Make a button with an empty menu."""
        super().__init__()
        self._look, self._icon_name, self._is_on = look, "", False
        self.choices = ChoiceMenu(self)
        self.setMenu(self.choices)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(self, role="choice")
        look.appearance.changed.connect(self._tint)

    def say(self, icon: str, words: str, *, is_on: bool) -> None:
        """Show what is chosen; `is_on` tells whether that is anything but the usual."""
        self._icon_name, self._is_on = icon, is_on
        self.setAccessibleName(words)
        self.setToolTip(words)
        self._tint()

    def _tint(self) -> None:
        if self._icon_name:
            self.setIcon(self._look.icon(self._icon_name, "accent" if self._is_on else "text_muted"))
