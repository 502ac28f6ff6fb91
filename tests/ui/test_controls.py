"""The foot of a column: mute, cough, what is heard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import A, B, begin


def test_cough_lasts_as_long_as_it_is_held(window: MainWindow, store: Store) -> None:
    begin(store)
    told: list[tuple[str, bool]] = []
    window.intents.cough_held.connect(lambda lane, held: told.append((lane, held)))
    button = window.columns.columns[0].controls.cough
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    assert store.state.lane(A).coughing
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    QTest.keyPress(window, Qt.Key.Key_F8)
    assert store.state.lane(B).coughing
    QTest.keyRelease(window, Qt.Key.Key_F8)
    assert told == [("a", True), ("a", False), ("b", True), ("b", False)]


def test_mix_and_volume_belong_to_the_columns_headset(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    begin(store)
    controls = window.columns.columns[0].controls
    with qtbot.waitSignal(window.intents.mix_changed) as mixed:
        controls.mix.setValue(25)
    with qtbot.waitSignal(window.intents.volume_changed) as turned:
        controls.volume.setValue(50)
    assert (mixed.args, turned.args) == (["a", 0.25], ["a", 0.5])
    assert (store.state.draft.columns[0].mix, store.state.draft.columns[1].mix) == (0.25, 0.8)
