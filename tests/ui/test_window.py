"""The window: one state in, the right widgets out; intents out, and closing that waits."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.acts import Drafted, RunBegan, StopAsked, Ticked
from desktop_app.core.draft import CheckRow, one_speaker
from desktop_app.core.events import ErrorArose, LaneClosed, LaneId, StateChanged
from desktop_app.core.plan import FileTrack
from desktop_app.core.status import LaneState
from desktop_app.ui.actions import ActionId
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import HEADSETS, MICROPHONES, A, B, begin, end, exchange, shown


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    yield from shown(qtbot, qapp)


@pytest.fixture
def store(window: MainWindow) -> Store:
    return window.store


def test_before_the_start_the_stage_is_a_checklist_and_then_the_transcript(window: MainWindow, store: Store) -> None:
    assert window.checklist.isVisible()
    assert not window.columns.columns[0].transcript.isVisible()
    begin(store)
    assert not window.checklist.isVisible()
    assert window.columns.columns[0].transcript.isVisible()


def test_what_is_not_well_has_one_button_that_asks_to_fix_it(qtbot: QtBot, window: MainWindow) -> None:
    rows = (
        CheckRow(id="mic.a", title="Microphone", ok=True, fix_label="Choose"),
        CheckRow(id="out.b", title="Headset", ok=False, fix_label="Choose"),
        CheckRow(id="service", title="Interpreter", ok=None),
    )
    window.show_checks(rows)
    fixes = [line.fix for line in window.checklist.lines if line.fix is not None]
    assert [fix.accessibleName() for fix in fixes] == ["Choose: Headset"]
    with qtbot.waitSignal(window.intents.fix_requested) as asked:
        fixes[0].click()
    assert asked.args == ["out.b", ""]


def test_the_sample_is_one_click_away(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.intents.sample_requested):
        window.checklist.sample.click()


def test_the_head_says_who_speaks_and_what_the_other_hears(window: MainWindow) -> None:
    a, b = (column.header for column in window.columns.columns)
    assert (a.name.text(), b.name.text()) == ("Ana", "Ben")
    assert (a.language.currentText(), b.language.currentText()) == ("English", "Spanish")
    assert a.language.accessibleName() == "Language that Ben hears"
    assert (a.microphone.currentText(), a.headset.currentText()) == ("Left lapel", "Ana's headset")


def test_choosing_tells_the_state_and_the_program(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    header = window.columns.columns[0].header
    for picker, signal, key in (
        (header.microphone, window.intents.microphone_chosen, "right"),
        (header.headset, window.intents.outlet_chosen, ""),
        (header.language, window.intents.language_chosen, "fr"),
    ):
        with qtbot.waitSignal(signal) as chosen:
            picker.activated.emit(picker.findData(key))
        assert chosen.args == ["a", key]
    assert store.state.draft.columns[0].target == "fr"
    assert header.language.currentText() == "French"


def test_a_device_that_is_gone_stays_chosen_and_says_so(window: MainWindow) -> None:
    window.show_devices(MICROPHONES[1:], HEADSETS)
    assert window.columns.columns[0].header.microphone.currentText() == "left (not there)"
    window.show_devices(MICROPHONES, HEADSETS)
    assert window.columns.columns[0].header.microphone.currentText() == "Left lapel"


def test_one_button_starts_and_stops(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    with qtbot.waitSignal(window.intents.start_requested) as started:
        window.bottom_bar.start.click()
    assert started.args == [store.state.draft]
    begin(store)
    assert window.bottom_bar.start.text() == "Stop"
    with qtbot.waitSignal(window.intents.stop_requested):
        window.bottom_bar.start.click()
    store.dispatch(StopAsked())
    assert not window.bottom_bar.start.isEnabled()
    end(store)
    assert window.bottom_bar.start.text() == "Start again"


@pytest.mark.parametrize("state", list(LaneState))
def test_every_state_has_its_word_in_its_own_column(window: MainWindow, store: Store, state: LaneState) -> None:
    begin(store)
    store.dispatch(StateChanged(t_s=1.0, lane=B, state=state))
    assert window.columns.columns[1].header.state.text == state.value.capitalize()
    assert window.columns.columns[0].header.state.text == "Live"


def test_the_signal_reaches_its_own_column(window: MainWindow, store: Store) -> None:
    begin(store)
    window.show_levels({A: -6.0})
    window.show_lags({B: 3.14})
    a, b = (column.header for column in window.columns.columns)
    assert a.meter.n_lit > 0
    assert b.meter.n_lit == 0
    assert (a.state.text, b.state.text) == ("Live", "Live 3.1 s behind")


def test_an_error_is_one_banner_in_its_lane_without_raw_text(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    begin(store)
    store.dispatch(ErrorArose(t_s=1.0, lane=A, code="interpreter_failed", message="Traceback 0xDEAD"))
    store.dispatch(StateChanged(t_s=1.0, lane=A, state=LaneState.FAILED))
    a, b = (column.banner for column in window.columns.columns)
    assert a.isVisible()
    assert not b.isVisible()
    assert "0xDEAD" not in a.accessibleName()
    with qtbot.waitSignal(window.intents.fix_requested) as asked:
        a.fix.click()
    assert asked.args == ["retry", "a"]
    a.dismiss.click()
    assert not a.isVisible()


def test_an_unknown_trouble_gets_a_general_sentence(window: MainWindow, store: Store) -> None:
    begin(store)
    store.dispatch(ErrorArose(t_s=1.0, lane=A, code="E42", message="E42"))
    assert window.columns.columns[0].banner.happened.text() == "Something went wrong on this side."


def test_a_missing_tail_is_said(window: MainWindow, store: Store) -> None:
    begin(store)
    end(store, drained=False)
    assert "last words may be missing" in window.columns.columns[0].banner.happened.text()


def test_finishing_is_told_lane_by_lane(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    begin(store)
    assert not window.finishing.isVisible()
    store.dispatch(StopAsked())
    window.show_finishing({A: 4.2})
    assert [label.text() for label in window.finishing.labels.values()] == ["Finishing Ana… 4 s", "Finishing Ben…"]
    store.dispatch(LaneClosed(t_s=2.0, lane=A, drained=True))
    assert window.finishing.labels[A].text() == "Ana is finished"
    with qtbot.waitSignal(window.intents.close_now_requested):
        window.finishing.close_now.click()


def test_mute_is_one_fact_wherever_it_is_pressed(window: MainWindow, store: Store) -> None:
    begin(store)
    told: list[tuple[str, bool]] = []
    window.intents.mute_toggled.connect(lambda lane, muted: told.append((lane, muted)))
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert store.state.lane(B).muted
    assert window.columns.columns[1].controls.mute.isChecked()
    window.columns.columns[1].controls.mute.click()
    assert not window.actions_table[ActionId.MUTE_B].isChecked()
    assert told == [("b", True), ("b", False)]


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


def test_swapping_moves_languages_only(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.intents.swap_requested):
        window.bottom_bar.buttons[ActionId.SWAP].click()
    a, b = (column.header for column in window.columns.columns)
    assert (a.name.text(), a.language.currentText(), b.language.currentText()) == ("Ana", "Spanish", "English")


def test_the_strip_tells_the_time_and_the_service(window: MainWindow, store: Store) -> None:
    store.dispatch(RunBegan(draft=store.state.draft, service="On this machine", is_sample=True))
    store.dispatch(Ticked(61.5))
    assert window.top_strip.elapsed.text() == "00:01:01"
    assert window.top_strip.service.text() == "Interpreter: On this machine"
    assert window.top_strip.notice.isVisible()


def test_a_narrow_window_has_tabs_and_counts_what_is_hidden(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    begin(store)
    assert not window.columns.tabs.isVisible()
    window.resize(640, 760)
    qtbot.waitUntil(window.columns.tabs.isVisible)
    exchange(store, B, 1.0, "Hola.", "Hello.")
    badge = window.columns.tabs.tabButton(1, window.columns.tabs.ButtonPosition.RightSide)
    assert not window.columns.columns[1].isVisible()
    assert badge.accessibleName() == "1 new"
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.columns.columns[1].isVisible()
    assert not badge.isVisible()


def test_listen_along_has_a_column_for_each_language(window: MainWindow, store: Store) -> None:
    store.dispatch(Drafted(one_speaker("Eva", ["es", "pt", "fr"])))
    columns = window.columns.columns
    assert [column.header.name.text() for column in columns] == ["Spanish", "Portuguese", "French"]
    assert [column.header.microphone.isVisible() for column in columns] == [True, False, False]
    begin(store)
    exchange(store, LaneId("pt"), 1.0, "Hello.", "Olá.")
    assert columns[1].transcript.all_text() == "Olá.\nHello."
    assert window.actions_table[ActionId.LISTEN].isChecked()


def test_a_sound_file_dropped_on_a_column_is_that_speakers_track(
    qtbot: QtBot, window: MainWindow, store: Store
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/sound/b.wav")])
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(window.intents.track_dropped) as dropped:
        window.columns.columns[1].dropEvent(drop)
    assert dropped.args == ["b", "/sound/b.wav"]
    assert store.state.draft.columns[1].track == FileTrack("/sound/b.wav")
    assert window.columns.columns[1].header.microphone.currentText() == "File: b.wav"


def test_another_language_makes_the_views_anew_and_loses_nothing(window: MainWindow, store: Store) -> None:
    begin(store)
    exchange(store, A, 1.0, "Hola.", "Hello.")
    before = window.columns
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert window.columns is not before
    assert window.columns.columns[0].transcript.all_text() == "Hello.\nHola."
    assert window.bottom_bar.start.text() == "Stop"


def test_the_window_lets_go_of_a_cough_when_it_loses_the_keyboard(window: MainWindow, store: Store) -> None:
    begin(store)
    QTest.keyPress(window, Qt.Key.Key_F7)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    assert not store.state.lane(A).coughing


def test_the_text_size_is_told_so_that_it_can_be_remembered(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.intents.text_size_changed) as told:
        QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [24]
    assert [column.transcript.text_px for column in window.columns.columns] == [24, 24]
