"""The head of a column: who speaks, what the other hears, through which devices."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.core.acts import Drafted, Listed, RunBegan
from desktop_app.core.draft import DeviceRow, one_speaker, two_people
from desktop_app.core.plan import FileTrack, MicrophoneTrack
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import A, begin, the


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


def test_a_single_channel_of_an_interface_is_somebody_s_microphone(
    qtbot: QtBot, window: MainWindow, store: Store
) -> None:
    interface = DeviceRow(name="usb", label="Interface", n_channels=2)
    store.dispatch(Listed(inputs=(interface, DeviceRow(name="mono", label="Mono")), outputs=store.state.outputs))
    a, b = (column.header.microphone for column in window.columns.columns)
    words = [a.itemText(place) for place in range(a.count())]
    assert words[:4] == ["Interface", "Interface, channel 1", "Interface, channel 2", "Mono"]
    for picker, choice in ((a, "usb#1"), (b, "usb#2")):
        with qtbot.waitSignal(window.intents.microphone_chosen):
            picker.activated.emit(picker.findData(choice))
    assert [column.track for column in store.state.draft.columns] == [
        MicrophoneTrack("usb", 0),
        MicrophoneTrack("usb", 1),
    ]
    assert (a.currentText(), b.currentText()) == ("Interface, channel 1", "Interface, channel 2")


def test_each_language_of_listen_along_stands_once_and_all_but_the_last_can_go(
    qtbot: QtBot, window: MainWindow, store: Store
) -> None:
    store.dispatch(Drafted(one_speaker("Eva", ["es", "pt"])))
    first, second = (column.header for column in window.columns.columns)
    assert first.language.findData("pt") < 0
    assert second.drop.accessibleName() == "Take Portuguese away"
    with qtbot.waitSignal(window.intents.language_dropped) as dropped:
        second.drop.click()
    assert dropped.args == ["pt"]
    begin(store)
    assert not second.drop.isVisible()
    store.dispatch(Drafted(one_speaker("Eva", ["es"])))
    assert not window.columns.columns[0].header.drop.isVisible()


def test_a_sound_file_is_chosen_by_keyboard(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    picker = window.columns.columns[0].header.microphone
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_End)
    assert picker.currentText() == "Left lapel", "nothing is chosen until a file is"
    dialog = the(window, QFileDialog)
    assert dialog.windowTitle() == "Sound file for Ana"
    with qtbot.waitSignal(window.intents.track_dropped) as chosen:
        dialog.fileSelected.emit("/sound/talk.ogg")
    assert chosen.args == ["a", "/sound/talk.ogg"]
    assert store.state.draft.columns[0].track == FileTrack("/sound/talk.ogg")
    assert picker.currentText() == "File: talk.ogg"
    dialog.reject()


def test_no_sound_file_is_offered_in_the_middle_of_a_run(window: MainWindow, store: Store) -> None:
    picker = window.columns.columns[0].header.microphone
    assert picker.findText("A sound file…") >= 0
    begin(store)
    assert picker.findText("A sound file…") < 0


def test_a_name_is_written_where_it_stands(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    a, b = (column.header for column in window.columns.columns)
    assert a.name.accessibleName() == "Name of A"
    window.columns.go_to(0)
    QTest.keyClick(a.language, Qt.Key.Key_Backtab)
    assert a.name.hasFocus()
    QTest.keyClicks(a.name, "Ana Maria ")
    assert store.state.draft.column(A).name == "Ana Maria"
    assert (a.name.text(), b.language.accessibleName()) == ("Ana Maria ", "Language that Ana Maria hears")
    with qtbot.waitSignal(window.intents.name_chosen) as told:
        QTest.keyClick(a.name, Qt.Key.Key_Return)
    assert (told.args, a.name.text()) == (["a"], "Ana Maria")
    QTest.keyClicks(a.name, "x")
    QTest.keyClick(a.name, Qt.Key.Key_Escape)
    assert store.state.draft.column(A).name == "Ana Maria"


def test_somebody_without_a_name_is_called_by_the_letter(window: MainWindow, store: Store) -> None:
    store.dispatch(Drafted(two_people(("", "Ben"), ("en", "es"))))
    a = window.columns.columns[0].header
    assert (a.name.text(), a.name.called) == ("", "Speaker A")


def test_a_language_and_a_speaker_of_the_sample_keep_their_names(window: MainWindow, store: Store) -> None:
    store.dispatch(Drafted(one_speaker("Eva", ["es", "pt"])))
    store.dispatch(Drafted(two_people(("", ""), ("en", "es"))))
    store.dispatch(RunBegan(draft=store.state.draft, service="x", is_sample=True))
    name = window.columns.columns[0].header.name
    assert name.isReadOnly()
    assert name.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert name.accessibleName() == "A: Speaker A"
