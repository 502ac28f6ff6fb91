"""Whether a window can be seen, on a real screen with a window manager."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.seen import Seen


def test_a_window_is_seen_while_it_is_neither_hidden_nor_minimised(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    seen = Seen(window)
    assert not seen
    for change, is_seen in (
        (window.show, True),
        (window.showMinimized, False),
        (window.showNormal, True),
        (window.hide, False),
    ):
        with qtbot.waitSignal(seen.changed):
            change()
        assert bool(seen) is is_seen
