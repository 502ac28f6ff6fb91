"""The transcript: text grows, the reader's place is kept, words are found, scripts begin where they begin."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.acts import Marked, Ticked
from desktop_app.core.events import SourceHeard, TranslationSaid
from desktop_app.core.turns import Part, Turn
from desktop_app.ui.rows import Row, Setting, is_right_to_left
from desktop_app.ui.store import Store
from desktop_app.ui.transcript import TranscriptView
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import A, B, begin, exchange, shown


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    for window in shown(qtbot, qapp):
        begin(window.store)
        yield window


@pytest.fixture
def store(window: MainWindow) -> Store:
    return window.store


@pytest.fixture
def view(window: MainWindow) -> TranscriptView:
    return window.columns.columns[0].transcript


def talk(store: Store, n_turns: int, from_s: float = 1.0) -> None:
    for number in range(n_turns):
        exchange(store, A, from_s + 10 * number, f"Frase número {number}.", f"Sentence number {number}.")


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


def test_search_steps_through_both_columns_in_the_order_of_time(window: MainWindow, store: Store) -> None:
    exchange(store, A, 1.0, "¿Tiene PENICILINA?", "Is there penicillin?")
    exchange(store, B, 10.0, "No penicillin.", "Sin penicilina.")
    talk(store, 40, from_s=20.0)
    window.find_bar.open_search()
    QTest.keyClicks(window.find_bar.field, "penicilina")
    assert window.find_bar.found.text() == "2 found"
    QTest.keyClick(window.find_bar.field, Qt.Key.Key_Return)
    assert window.find_bar.found.text() == "1 of 2"
    assert 0 in window.columns.columns[0].transcript.visible_turns()
    QTest.keyClick(window, Qt.Key.Key_F3)
    QTest.keyClick(window, Qt.Key.Key_F3)
    QTest.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert window.find_bar.found.text() == "2 of 2"
    QTest.keyClicks(window.find_bar.field, "x")
    assert window.find_bar.found.text() == "Not found"
    QTest.keyClick(window.find_bar.field, Qt.Key.Key_Escape)
    assert not window.find_bar.isVisible()


@pytest.mark.parametrize(
    ("text", "from_the_right"),
    [("Hello", False), ("مرحبا", True), ("12 שלום", True), ("(2019) hello شكرا", False), ("你好", False), ("…", False)],
)
def test_a_paragraph_begins_where_its_script_begins(text: str, *, from_the_right: bool) -> None:
    assert is_right_to_left(text) is from_the_right


@pytest.mark.usefixtures("window")
def test_right_to_left_lines_end_at_the_right_edge() -> None:
    turn = Turn(source=Part(text="Hello", began_s=0.0), translation=Part(text="مرحبا", began_s=0.0, ended_s=1.0))
    translation, source = Row(turn, Setting(width_px=400, text_px=22)).line_rects()
    assert translation.right() == pytest.approx(400, abs=2)
    assert source.left() == pytest.approx(0, abs=2)


@pytest.mark.usefixtures("window")
def test_an_unanswered_turn_says_so_and_an_awaited_one_waits() -> None:
    source = Part(text="Hola.", began_s=0.0, ended_s=1.0)
    setting = Setting(width_px=400, text_px=22)
    assert Row(Turn(source=source), setting).shown_texts() == ("…", "Hola.")
    assert Row(Turn(source=source, translation=Part(ended_s=9.0)), setting).shown_texts() == ("—", "Hola.")


def test_a_mark_stands_beside_the_turn_of_its_moment(store: Store, view: TranscriptView) -> None:
    exchange(store, A, 1.0, "Uno.", "One.")
    store.dispatch(Ticked(8.0))
    store.dispatch(Marked())
    exchange(store, A, 10.0, "Dos.", "Two.")
    assert [view.is_marked(number) for number in (0, 1)] == [True, False]


def test_a_source_goes_beneath_its_translation(store: Store, view: TranscriptView) -> None:
    store.dispatch(SourceHeard(t_s=1.0, lane=A, text="Hola."))
    store.dispatch(TranslationSaid(t_s=1.5, lane=A, text="Hello."))
    assert view.all_text() == "Hello.\nHola."
    assert view.selected_text() == ""
