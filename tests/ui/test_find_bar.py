"""Search: both columns, in the order of time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import A, B, begin, exchange, talk


def test_search_steps_through_both_columns_in_the_order_of_time(window: MainWindow, store: Store) -> None:
    begin(store)
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


def test_the_search_line_is_furnished_when_it_is_first_asked_for(window: MainWindow) -> None:
    assert not window.find_bar.children()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.find_bar.field.isVisible()
    furniture = window.find_bar.children()
    window.find_bar.close_search()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.find_bar.children() == furniture


def test_what_is_said_while_somebody_searches_is_counted_too(window: MainWindow, store: Store) -> None:
    begin(store)
    exchange(store, A, 1.0, "Buenos días.", "Good morning.")
    window.find_bar.open_search()
    window.find_bar.field.setText("good")
    window.find_bar.step(1)
    assert window.find_bar.found.text() == "1 of 1"
    exchange(store, B, 10.0, "Good night.", "Buenas noches.")
    assert window.find_bar.found.text() == "1 of 2"
