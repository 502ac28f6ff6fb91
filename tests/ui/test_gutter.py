"""Beside the turns: times and marks."""

from __future__ import annotations

from desktop_app.core.acts import Marked, Ticked
from desktop_app.ui.gutter import Gutter
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import A, begin, exchange


def test_a_mark_stands_beside_the_turn_of_its_moment(window: MainWindow, store: Store) -> None:
    begin(store)
    view = window.columns.columns[0].transcript
    exchange(store, A, 1.0, "Uno.", "One.")
    store.dispatch(Ticked(8.0))
    store.dispatch(Marked())
    exchange(store, A, 10.0, "Dos.", "Two.")
    assert [view.is_marked(number) for number in (0, 1)] == [True, False]


def test_a_narrow_column_keeps_its_room_for_the_text(window: MainWindow, store: Store) -> None:
    begin(store)
    view = window.columns.columns[0].transcript
    gutter = Gutter(view, window.look)
    assert gutter.width_px(22) > 0
    assert gutter.width_px(64) == 0
