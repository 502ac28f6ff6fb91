"""Buttons keep a space between their icon and their words, and their name as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionButton, QStyleOptionToolButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.buttons import IconButton, WordButton
from desktop_app.ui.icons import Icons
from tests.ui.stage import RESOURCES


def test_words_are_set_off_from_an_icon(qtbot: QtBot) -> None:
    icon = Icons(RESOURCES).app_icon()
    tool, page = IconButton(), WordButton()
    for button in (tool, page):
        qtbot.addWidget(button)
        button.setText("Mute")
    bare = page.sizeHint().width()
    tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    tool_option, page_option = QStyleOptionToolButton(), QStyleOptionButton()
    tool.initStyleOption(tool_option)
    page.initStyleOption(page_option)
    assert (tool_option.text, page_option.text) == ("Mute", "Mute")
    for button in (tool, page):
        button.setIcon(icon)
    tool.initStyleOption(tool_option)
    page.initStyleOption(page_option)
    assert (tool_option.text, page_option.text) == (" Mute", " Mute")
    assert (tool.text(), page.text()) == ("Mute", "Mute")
    assert page.sizeHint().width() > bare + page.iconSize().width()
