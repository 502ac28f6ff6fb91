"""Placing: a window comes back where it was, unless no screen is there any more."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Place
from desktop_app.ui.placing import place_of, put


def test_a_window_comes_back_where_it_was(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    place = Place(x=120, y=90, width=640, height=360)
    assert put(window, place)
    assert place_of(window) == place


def test_a_place_on_a_screen_that_is_gone_gives_the_size_only(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert not put(window, Place(x=50_000, y=90, width=640, height=360))
    assert (window.width(), window.height()) == (640, 360)
    assert window.x() < 50_000
    assert not put(window, None)


def test_a_maximised_window_is_remembered_as_such(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert put(window, Place(x=10, y=20, width=500, height=300, maximized=True))
    window.show()
    assert place_of(window).maximized
