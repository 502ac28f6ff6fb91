"""The way back to the newest words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.newer import Newer


def test_it_says_how_many_turns_are_new_and_stands_at_the_foot(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(400, 300)
    newer = Newer(over)
    newer.offer(3)
    assert newer.text() == "↓ 3 new"
    assert over.rect().contains(newer.geometry())
    assert abs(newer.geometry().center().x() - 200) <= 1
    newer.offer(0)
    assert newer.text() == "↓ Latest"
