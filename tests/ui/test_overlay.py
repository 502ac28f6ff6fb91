"""The overlay: live text of one lane or all, above everything, where it was, closed by a key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.core.acts import RunBegan
from desktop_app.core.settings import Place
from desktop_app.ui.language import InterfaceLanguage
from desktop_app.ui.live_text import LiveText
from desktop_app.ui.overlay import STEP_PX, Overlay
from desktop_app.ui.store import Store
from tests.ui.stage import LISTENERS, RESOURCES, make_look, make_store, say


@pytest.fixture
def store() -> Store:
    """Begin a conversation."""
    return make_store()


@pytest.fixture
def overlay(qapp: QApplication, qtbot: QtBot, store: Store) -> Overlay:
    """Show an overlay of it."""
    overlay = Overlay(make_look(qapp), store, text_px=26, place=Place(x=100, y=80, width=700, height=160))
    qtbot.addWidget(overlay)
    overlay.show()
    qtbot.waitExposed(overlay)
    return overlay


def shown(overlay: Overlay) -> list[str]:
    """Read what the visible lanes say last, as a screen reader would."""
    texts = [text for text in overlay.findChildren(LiveText) if text.isVisible()]
    return [text.accessibleDescription() for text in texts]


def test_it_stands_above_all_others_without_a_frame_where_it_was(overlay: Overlay) -> None:
    assert overlay.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert overlay.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert overlay.geometry().getRect() == (100, 80, 700, 160)


def test_the_first_time_it_stands_where_subtitles_stand(qapp: QApplication, qtbot: QtBot, store: Store) -> None:
    overlay = Overlay(make_look(qapp), store, text_px=26)
    qtbot.addWidget(overlay)
    room = overlay.screen().availableGeometry()
    assert overlay.y() > room.center().y()
    assert room.contains(overlay.geometry())
    assert abs(overlay.geometry().center().x() - room.center().x()) <= 1


def test_it_shows_both_lanes_or_one_and_goes_round(overlay: Overlay, store: Store) -> None:
    say(store, "a", "Buenos días.", "Good morning.", 1.0)
    say(store, "a", "Siéntese.", "Sit down.", 40.0)
    say(store, "b", "Thank you.", "Gracias.", 41.0)
    say(store, "b", "I am Ben.", "Soy Ben.", 80.0)
    assert shown(overlay) == ["Good morning.", "Gracias."]
    overlay.next_choice()
    assert shown(overlay) == ["Good morning."]
    overlay.next_choice()
    assert shown(overlay) == ["Gracias."]
    overlay.next_choice()
    assert len(shown(overlay)) == 2


def test_it_names_the_speakers_and_their_states(overlay: Overlay) -> None:
    words = [label.text() for label in overlay.findChildren(QLabel)]
    assert words == ["Ana", "Live", "Ben", "Live"]


def test_it_follows_the_number_of_lanes(overlay: Overlay, store: Store) -> None:
    store.dispatch(RunBegan(draft=LISTENERS, service=""))
    assert len(shown(overlay)) == 3
    overlay.choose_lane(2)
    assert len(shown(overlay)) == 1


def test_arrows_move_it_and_with_shift_resize_it(overlay: Overlay) -> None:
    QTest.keyClick(overlay, Qt.Key.Key_Right)
    QTest.keyClick(overlay, Qt.Key.Key_Down)
    assert overlay.pos() == QPoint(100 + STEP_PX, 80 + STEP_PX)
    QTest.keyClick(overlay, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert overlay.width() == 700 + STEP_PX


def test_closing_tells_where_it_was(overlay: Overlay) -> None:
    told: list[object] = []
    overlay.moved.connect(told.append)
    overlay.closed.connect(lambda: told.append("closed"))
    QTest.keyClick(overlay, Qt.Key.Key_Escape)
    assert "closed" in told
    assert Place(x=100, y=80, width=700, height=160) in told


def test_the_text_grows_and_shrinks_within_bounds_and_says_so(overlay: Overlay) -> None:
    told: list[int] = []
    overlay.text_px_changed.connect(told.append)
    overlay.set_text_px(1000)
    overlay.set_text_px(1)
    assert told == [64, 14]


def test_every_button_has_a_name(overlay: Overlay) -> None:
    buttons = list(overlay.findChildren(QToolButton))
    assert len(buttons) == 4
    assert all(button.accessibleName() for button in buttons)


def test_it_speaks_another_language_at_once(qapp: QApplication, overlay: Overlay) -> None:
    language = InterfaceLanguage(qapp, RESOURCES)
    language.speak("es")
    try:
        QApplication.sendPostedEvents()
        words = [label.text() for label in overlay.findChildren(QLabel)]
        assert words == ["Ana", "En directo", "Ben", "En directo"]
        assert "Texto más grande" in {button.accessibleName() for button in overlay.findChildren(QToolButton)}
    finally:
        language.speak("en")
