"""What a screen reader meets is made only while there is one."""

from __future__ import annotations

from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import begin, talk


def test_without_a_screen_reader_nothing_is_made(window: MainWindow, store: Store) -> None:
    begin(store)
    talk(store, 5)
    assert window.columns.columns[0].transcript.spoken.labels == []
