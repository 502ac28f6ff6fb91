"""The window for everyone: every control has a name and a role, a sensible order, and works by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QSlider, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.acts import StopAsked
from desktop_app.core.draft import CheckRow
from desktop_app.core.events import ErrorArose, StateChanged
from desktop_app.core.status import LaneState
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import A, begin, exchange, shown

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QSlider, QTabBar)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    yield from shown(qtbot, qapp)


@pytest.fixture
def store(window: MainWindow) -> Store:
    return window.store


def controls(window: MainWindow) -> list[QWidget]:
    """Give every control that is there for a person, shown or not."""
    found: list[QWidget] = []
    for kind in CONTROLS:
        found += [widget for widget in window.findChildren(kind) if not widget.objectName().startswith("qt_")]
    return found


def test_every_control_has_a_name_and_a_role(window: MainWindow, store: Store) -> None:
    window.show_checks([CheckRow(id="x", title="Microphone", ok=False, fix_label="Choose")])
    begin(store)
    store.dispatch(ErrorArose(t_s=1.0, lane=A, code="interpreter_failed", message="x"))
    store.dispatch(StateChanged(t_s=1.0, lane=A, state=LaneState.FAILED))
    store.dispatch(StopAsked())
    window.find_bar.open_search()
    found = controls(window)
    assert len(found) > 20
    for control in found:
        told = QAccessible.queryAccessibleInterface(control)
        assert told.role() is not QAccessible.Role.NoRole
        if control.isVisible():
            assert told.text(QAccessible.Text.Name).strip(), control


def test_the_tab_key_goes_from_the_first_person_to_the_second_to_the_bar(window: MainWindow, store: Store) -> None:
    begin(store)
    a, b = window.columns.columns
    expected = [
        part
        for column in (a, b)
        for part in (
            column.header.language,
            column.header.cleaning,
            column.header.microphone,
            column.header.hearing,
            column.header.headset,
            column.transcript,
            column.controls.mute,
            column.controls.cough,
            column.controls.mix,
            column.controls.volume,
        )
    ]
    expected[0].setFocus()
    walked: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and len(walked) <= len(expected):
        walked.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert walked == [*expected, window.bottom_bar.start]


def test_a_whole_conversation_works_by_keyboard_alone(window: MainWindow, store: Store) -> None:
    asked: list[str] = []
    intents = window.intents
    intents.start_requested.connect(lambda _draft: asked.append("start"))
    intents.start_requested.connect(lambda _draft: begin(store))
    intents.mute_toggled.connect(lambda lane, _on: asked.append(f"mute {lane}"))
    intents.mark_requested.connect(lambda: asked.append("mark"))
    intents.stop_requested.connect(lambda: asked.append("stop"))
    intents.stop_requested.connect(lambda: store.dispatch(StopAsked()))
    intents.close_now_requested.connect(lambda: asked.append("close now"))
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, Qt.Key.Key_Return, control)
    QTest.keyClick(window, Qt.Key.Key_F5)
    QTest.keyClick(window, Qt.Key.Key_M, control)
    QTest.keyClick(window, Qt.Key.Key_2, control)
    assert QApplication.focusWidget() is window.columns.columns[1].transcript
    QTest.keyClick(window, Qt.Key.Key_Return, control)
    QTest.keyClick(window, Qt.Key.Key_Return, control | Qt.KeyboardModifier.ShiftModifier)
    assert asked == ["start", "mute a", "mark", "stop", "close now"]


def test_a_screen_reader_reads_the_turns_in_sight(window: MainWindow, store: Store) -> None:
    begin(store)
    for number in range(40):
        exchange(store, A, 1.0 + 10 * number, f"Uno {number}.", f"One {number}.")
    view = window.columns.columns[0].transcript
    QAccessible.setActive(True)
    view.scroll_to_end()
    QAccessible.setActive(False)
    told = QAccessible.queryAccessibleInterface(view.viewport())
    lines = [told.child(place) for place in range(told.childCount())]
    lines = [line for line in lines if line.role() is QAccessible.Role.StaticText]
    assert len(lines) == len(view.visible_turns())
    assert lines[-1].text(QAccessible.Text.Name) == "One 39. Uno 39."
    assert view.rect().contains(view.mapFromGlobal(lines[-1].rect().center()))


def test_finished_lines_are_announced_only_if_wanted(window: MainWindow, store: Store) -> None:
    heard: list[str] = []
    view = window.columns.columns[0].transcript
    view.spoken.announced.connect(heard.append)
    begin(store)
    exchange(store, A, 1.0, "Uno.", "One.")
    assert not heard
    window.set_announcing(announces=True)
    exchange(store, A, 10.0, "Dos.", "Two.")
    assert heard == ["Two."]


def test_a_window_read_from_the_right_is_mirrored(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        for window in shown(qtbot, qapp):
            begin(window.store)
            exchange(window.store, A, 1.0, "Hola.", "Hello.")
            a, b = window.columns.columns
            assert a.mapTo(window, QPoint()).x() > b.mapTo(window, QPoint()).x()
            start = window.bottom_bar.start.mapTo(window, QPoint()).x()
            assert start > window.width() / 2
            assert a.header.meter.x() < a.header.microphone.x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
