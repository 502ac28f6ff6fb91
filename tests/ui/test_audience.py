"""The audience window: one listener's language, huge, turned at will."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Place
from desktop_app.ui.audience import Audience
from desktop_app.ui.language import InterfaceLanguage
from desktop_app.ui.store import Store
from tests.ui.stage import LISTENERS, RESOURCES, make_look, make_store, say


@pytest.fixture
def store() -> Store:
    """Begin a conversation in which Ana has said something."""
    store = make_store()
    say(store, "a", "Buenos días.", "Good morning to all of you.", 1.0)
    return store


@pytest.fixture
def audience(qapp: QApplication, qtbot: QtBot, store: Store) -> Audience:
    """Show Ben what Ana says."""
    audience = Audience(make_look(qapp), store, text_px=40, side=1)
    qtbot.addWidget(audience)
    window = QWidget()
    qtbot.addWidget(window)
    audience.open_beside(window, Place(x=60, y=60, width=640, height=360))
    qtbot.waitExposed(audience)
    return audience


def picture(audience: Audience) -> QImage:
    """Give what is painted, without colour."""
    return audience.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def test_the_listener_sees_what_the_other_person_says(audience: Audience, store: Store) -> None:
    assert audience.story is store.state.lanes[0]
    audience.next_side()
    assert audience.story is store.state.lanes[1]


def test_in_listen_along_each_side_is_a_language(qapp: QApplication, qtbot: QtBot) -> None:
    audience = Audience(make_look(qapp), make_store(LISTENERS), text_px=40, side=1)
    qtbot.addWidget(audience)
    assert audience.story.lane == "fr"
    audience.next_side()
    assert audience.story.lane == "ar"


def test_turned_it_shows_the_same_upside_down(audience: Audience) -> None:
    upright = picture(audience)
    audience.turn(turned=True)
    turned = picture(audience).transformed(QTransform().rotate(180))
    apart = sum(
        abs(upright.pixelColor(x, y).lightness() - turned.pixelColor(x, y).lightness()) > 100
        for x in range(0, upright.width(), 2)
        for y in range(0, upright.height(), 2)
    )
    inked = sum(
        upright.pixelColor(x, y).lightness() < 100
        for x in range(0, upright.width(), 2)
        for y in range(0, upright.height(), 2)
    )
    assert inked > 200
    assert apart < inked * 0.2
    assert picture(audience) != upright


def test_it_paints_what_comes_while_it_is_shown(audience: Audience, store: Store) -> None:
    before = picture(audience)
    say(store, "a", "¿Qué tal?", "How are you?", 30.0)
    assert picture(audience) != before


def test_everything_has_a_key_and_escape_closes(audience: Audience, qtbot: QtBot) -> None:
    assert all(action.shortcut().toString() for action in audience.actions())
    told: list[object] = []
    audience.turned_changed.connect(told.append)
    audience.text_px_changed.connect(told.append)
    audience.activateWindow()
    qtbot.waitUntil(audience.isActiveWindow)
    QTest.keyClick(audience, Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(audience, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert told == [True, 35]
    with qtbot.waitSignals([audience.moved, audience.closed]):
        QTest.keyClick(audience, Qt.Key.Key_Escape)


def test_escape_leaves_the_whole_screen_first(audience: Audience) -> None:
    audience.fill_screen(filled=True)
    assert audience.isFullScreen()
    QTest.keyClick(audience, Qt.Key.Key_Escape)
    assert audience.isVisible()
    assert not audience.isFullScreen()


def test_the_context_menu_offers_every_action(audience: Audience) -> None:
    middle = audience.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, audience.mapToGlobal(middle))
    QApplication.sendEvent(audience, event)
    menu = audience.findChild(QMenu)
    assert menu is not None
    assert menu.actions() == audience.actions()
    menu.close()


def test_it_speaks_another_language_at_once(qapp: QApplication, audience: Audience) -> None:
    language = InterfaceLanguage(qapp, RESOURCES)
    language.speak("de")
    try:
        QApplication.sendPostedEvents()
        assert audience.windowTitle() == "Dragoman fürs Publikum"
        assert "Ganzer Bildschirm" in {action.text() for action in audience.actions()}
    finally:
        language.speak("en")
