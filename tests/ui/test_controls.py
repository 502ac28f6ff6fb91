"""The foot of a column: mute, cough, what is heard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.actions import ActionId
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


def test_push_to_talk_makes_the_held_button_a_talk_button(window: MainWindow, store: Store) -> None:
    begin(store)
    window.actions_table[ActionId.TURNS_PUSH].trigger()
    button = window.columns.columns[0].controls.cough
    assert button.text() == "Hold to talk"
    assert not store.state.switches.hears(A)
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    assert (store.state.switches.hears(A), button.text()) == (True, "Talking…")
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert not store.state.switches.hears(A)
    QTest.keyPress(window, Qt.Key.Key_F4)
    assert [store.state.switches.hears(lane) for lane in (A, B)] == [False, True]
    QTest.keyRelease(window, Qt.Key.Key_F4)
    assert not store.state.switches.hears(B)


def test_one_at_a_time_passes_the_floor_by_button_or_key(window: MainWindow, store: Store) -> None:
    begin(store)
    window.actions_table[ActionId.TURNS_ONE].trigger()
    first, second = (column.controls.cough for column in window.columns.columns)
    assert (first.text(), second.text()) == ("Has the floor", "Take the floor")
    second.click()
    assert [store.state.switches.hears(lane) for lane in (A, B)] == [False, True]
    window.actions_table[ActionId.FLOOR].trigger()
    assert [store.state.switches.hears(lane) for lane in (A, B)] == [True, False]
    window.actions_table[ActionId.TURNS_OPEN].trigger()
    assert (first.text(), store.state.switches.hears(B)) == ("Cough", True)
    assert not window.actions_table[ActionId.FLOOR].isEnabled()
