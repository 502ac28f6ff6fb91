"""The shortcut sheet (F1): every action and its key, made from the table of actions."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.actions import ACTIONS, Menu, action_text, native_keys
from desktop_app.ui.marked import translated
from desktop_app.ui.theme import SPACE_L, SPACE_S, SPACE_XL, dress

_AROUND_PX: Final = 100
"""What stands around the list: margins, the button and the frame of the window."""


class ShortcutSheet(QDialog):
    """Shows what each key does, by menu; shown with `open()`."""

    def __init__(self, parent: QWidget) -> None:
        """Lay out the sheet in the language of the interface as it is now."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns = QWidget()
        grid = QGridLayout(columns)
        grid.setHorizontalSpacing(SPACE_XL)
        for place, menu in enumerate(Menu):
            grid.addWidget(_section(menu), place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidget(columns)
        area.setWidgetResizable(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        layout.addWidget(area)
        layout.addWidget(buttons)
        room_px = self.screen().availableSize().height() - _AROUND_PX
        self.resize(860, min(columns.sizeHint().height() + _AROUND_PX, room_px))  # all in sight, if it can be


def _section(menu: Menu) -> QWidget:
    """Lay out the actions of one menu."""
    section = QWidget()
    grid = QGridLayout(section)
    grid.setContentsMargins(0, 0, 0, SPACE_L)
    grid.setVerticalSpacing(SPACE_S)
    grid.setColumnStretch(0, 1)
    title = QLabel(translated("Menu", menu.value).replace("&", ""))
    dress(title, role="heading")
    grid.addWidget(title, 0, 0, 1, 2)
    for row, spec in enumerate((spec for spec in ACTIONS if spec.menu is menu), 1):
        keys = native_keys(spec)
        words, key = QLabel(action_text(spec)), QLabel(keys)
        dress(key, role="key")
        key.setAccessibleName(f"{action_text(spec)}: {keys}")
        grid.addWidget(words, row, 0)
        grid.addWidget(key, row, 1, Qt.AlignmentFlag.AlignRight)
    return section
