"""The window: one state in, the right widgets out."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop_app.ui.actions import ActionId
from desktop_app.ui.shortcuts import ShortcutSheet
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import A, B, begin, exchange


def test_before_the_start_the_stage_is_a_checklist_and_then_the_transcript(window: MainWindow, store: Store) -> None:
    assert window.checklist.isVisible()
    assert not window.columns.columns[0].transcript.isVisible()
    begin(store)
    assert not window.checklist.isVisible()
    assert window.columns.columns[0].transcript.isVisible()


def test_the_signal_reaches_its_own_column(window: MainWindow, store: Store) -> None:
    begin(store)
    window.show_levels({A: -6.0})
    window.show_lags({B: 3.14})
    a, b = (column.header for column in window.columns.columns)
    assert a.meter.n_lit > 0
    assert b.meter.n_lit == 0
    assert (a.state.text, b.state.text) == ("Live", "Live 3.1 s behind")


def test_another_language_makes_the_views_anew_and_loses_nothing(window: MainWindow, store: Store) -> None:
    begin(store)
    exchange(store, A, 1.0, "Hola.", "Hello.")
    before = window.columns
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert window.columns is not before
    assert window.columns.columns[0].transcript.all_text() == "Hello.\nHola."
    assert window.bottom_bar.start.text() == "Stop"


def test_no_dialog_outlives_the_window(window: MainWindow) -> None:
    window.actions_table[ActionId.SHORTCUTS].trigger()
    (sheet,) = window.findChildren(ShortcutSheet)
    assert sheet.isVisible()
    window.finish_closing()
    assert not sheet.isVisible()
    assert QApplication.activeModalWidget() is None
