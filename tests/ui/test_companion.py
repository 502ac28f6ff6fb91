"""The windows beside the window: what they tell, and the language that they speak."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Place
from desktop_app.ui.companion import Companion
from desktop_app.ui.language import InterfaceLanguage
from tests.ui.stage import RESOURCES


class Sign(Companion):
    """One that has nothing to show."""

    def __init__(self) -> None:
        super().__init__(Qt.WindowType.Window)
        self.say_everything()

    def say_everything(self) -> None:
        self.setWindowTitle(QGuiApplication.translate("TopStrip", "this machine"))


@pytest.fixture
def sign(qtbot: QtBot) -> Sign:
    """Show one."""
    sign = Sign()
    qtbot.addWidget(sign)
    with qtbot.waitExposed(sign):
        sign.show()
    return sign


def test_it_tells_where_it_was_and_that_it_was_closed(sign: Sign) -> None:
    told: list[Any] = []
    sign.moved.connect(told.append)
    sign.closed.connect(lambda: told.append("closed"))
    sign.resize(480, 300)
    sign.close()
    assert told[0] == "closed"
    assert isinstance(told[1], Place)
    assert (told[1].width, told[1].height) == (480, 300)


def test_it_says_everything_again_in_another_language(qapp: QApplication, sign: Sign) -> None:
    language = InterfaceLanguage(qapp, RESOURCES)
    language.speak("de")
    QApplication.processEvents()
    try:
        assert sign.windowTitle() == "dieser Rechner"
    finally:
        language.speak("en")


def test_closing_it_ends_no_program(sign: Sign) -> None:
    assert not sign.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
