"""The transcript: text grows, the reader's place is kept, words are found, scripts begin where they begin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.core.events import SourceHeard, TranslationSaid
from desktop_app.ui.store import Store
from desktop_app.ui.transcript import TranscriptView
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import A, begin, talk


@pytest.fixture
def view(window: MainWindow, store: Store) -> TranscriptView:
    begin(store)
    return window.columns.columns[0].transcript


def test_words_are_laid_out_as_soon_as_they_come(store: Store, view: TranscriptView) -> None:
    store.dispatch(TranslationSaid(t_s=1.0, lane=A, text="Hel"))
    store.dispatch(TranslationSaid(t_s=1.1, lane=A, text="lo"))
    assert view.visible_turns() == [0]
    assert view.all_text() == "Hello"


def test_only_turns_in_sight_are_laid_out(store: Store, view: TranscriptView) -> None:
    talk(store, 300)
    assert view.visible_turns()[-1] == 299
    assert len(view.visible_turns()) < 20


def test_the_end_is_followed_until_somebody_scrolls_up(store: Store, view: TranscriptView) -> None:
    talk(store, 30)
    assert view.is_at_end
    view.scroll_by(-600)
    place = view.visible_turns()
    talk(store, 3, from_s=400.0)
    assert view.visible_turns() == place
    assert view.n_new == 3
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.is_at_end
    assert view.visible_turns()[-1] == 32


def test_scrolling_down_to_the_end_follows_again(store: Store, view: TranscriptView) -> None:
    talk(store, 30)
    view.scroll_by(-300)
    assert not view.is_at_end
    view.scroll_by(5_000)
    assert view.is_at_end


def test_the_wheel_the_bar_and_the_keys_all_scroll(store: Store, view: TranscriptView) -> None:
    talk(store, 60)
    wheel = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  # Qt's own argument
    )
    QApplication.sendEvent(view.viewport(), wheel)
    above = view.visible_turns()[0]
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.visible_turns()[0] < above
    view.verticalScrollBar().setValue(500)
    assert view.visible_turns()[0] == 5
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.visible_turns()[0] == 0
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.is_at_end


def test_the_place_is_kept_when_the_text_gets_larger(store: Store, view: TranscriptView) -> None:
    talk(store, 60)
    view.verticalScrollBar().setValue(2_000)
    view.set_text_px(40)
    assert view.visible_turns()[0] == 20


@pytest.mark.parametrize(("asked_px", "given_px"), [(4, 14), (30, 30), (400, 64)])
def test_the_size_has_bounds(view: TranscriptView, asked_px: int, given_px: int) -> None:
    view.set_text_px(asked_px)
    assert view.text_px == given_px


def test_turns_are_selected_and_copied(store: Store, view: TranscriptView) -> None:
    talk(store, 3)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(120, 30))
    view.copy_selected()
    assert QGuiApplication.clipboard().text() == "Sentence number 0.\nFrase número 0."
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.selected_text().startswith("Sentence number 1.")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, QPoint(120, 180))
    assert view.selected_text().count("Sentence") == 2
    view.copy_all()
    assert QGuiApplication.clipboard().text().count("Sentence") == 3


def test_a_source_goes_beneath_its_translation(store: Store, view: TranscriptView) -> None:
    store.dispatch(SourceHeard(t_s=1.0, lane=A, text="Hola."))
    store.dispatch(TranslationSaid(t_s=1.5, lane=A, text="Hello."))
    assert view.all_text() == "Hello.\nHola."
    assert view.selected_text() == ""
