"""The window for everyone: every control has a name and a role, a sensible order, and works by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QSlider,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.core.acts import StopAsked
from desktop_app.core.diagnostics import Document
from desktop_app.core.draft import CheckRow
from desktop_app.core.events import ErrorArose, StateChanged
from desktop_app.core.settings import Settings
from desktop_app.core.status import LaneState
from desktop_app.ui.actions import ActionId
from desktop_app.ui.audience import Audience
from desktop_app.ui.overlay import Overlay
from desktop_app.ui.report_dialog import ReportDialog
from desktop_app.ui.saving import tell
from desktop_app.ui.settings_dialog import SettingsDialog
from desktop_app.ui.shortcuts import ShortcutSheet
from desktop_app.ui.sound_check_dialog import SoundCheckDialog
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import A, begin, exchange, shown, the

WITH_A_NAME = {
    QAccessible.Role.Button,
    QAccessible.Role.PushButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Slider,
    QAccessible.Role.List,
    QAccessible.Role.PageTab,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.ButtonDropDown,
    QAccessible.Role.ProgressBar,
}
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QSlider, QTabBar)


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


def everything(window: MainWindow, store: Store) -> Iterator[QWidget]:
    """Open every window and dialog that there is, one after the other."""
    overlay = Overlay(window.look, store, text_px=26)
    audience = Audience(window.look, store, text_px=72)
    settings = SettingsDialog(Settings(), window)
    for name in ("look", "table", "interpreter"):
        settings.show_page(name)
        yield settings
    documents = [Document(name="events.jsonl", text="{}"), Document(name="settings.json", text="{}")]
    yield from (overlay, audience, ShortcutSheet(window), ReportDialog(documents, window))
    yield SoundCheckDialog(store.state, window.look, window)
    window.ask_to_save(lambda: None)
    yield the(window, QMessageBox)
    yield tell(window, "Something has to be known.")
    window.actions_table[ActionId.ABOUT].trigger()
    yield window.findChildren(QMessageBox)[-1]


def name_of(told: QAccessibleInterface) -> str:
    """Give what a screen reader calls a control: a list is called by its label, because its own text is its choice."""
    if told.role() is not QAccessible.Role.ComboBox:
        return told.text(QAccessible.Text.Name).strip()
    labels = told.relations(QAccessible.RelationFlag.Label)
    return " ".join(label.text(QAccessible.Text.Name) for label, _ in labels).strip()


def walk(told: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Give everything that a screen reader can reach from here."""
    yield told
    for place in range(told.childCount()):
        child = told.child(place)
        if child.isValid():
            yield from walk(child)


def test_a_screen_reader_can_name_every_control_of_every_window_and_dialog(
    qtbot: QtBot, window: MainWindow, store: Store
) -> None:
    begin(store)
    exchange(store, A, 1.0, "Uno.", "One.")
    n_controls, titles = 0, []
    for shown_now in chain([window], everything(window, store)):
        shown_now.show()
        qtbot.waitUntil(shown_now.isVisible)
        top = QAccessible.queryAccessibleInterface(shown_now)
        titles.append(top.text(QAccessible.Text.Name))
        for told in walk(top):
            if told.role() in WITH_A_NAME and _is_ours(told):
                n_controls += 1
                assert name_of(told), (titles[-1], told.role(), told.object())
        if shown_now is not window:
            shown_now.hide()
    assert all(titles), titles
    assert n_controls > 60
    assert len(titles) == 12  # the window, and what `everything` opens


def _is_ours(told: QAccessibleInterface) -> bool:
    widget = told.object()
    return isinstance(widget, QWidget) and widget.isVisible() and not widget.objectName().startswith("qt_")


def test_the_tab_key_goes_from_the_first_person_to_the_second_to_the_bar(window: MainWindow, store: Store) -> None:
    begin(store)
    a, b = window.columns.columns
    expected = [
        part
        for column in (a, b)
        for part in (
            column.header.name,
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
            assert a.banner.property("begins") == "right"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
