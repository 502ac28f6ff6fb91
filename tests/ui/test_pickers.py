"""The pickers: what is chosen stays chosen, and nothing changes by accident."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from desktop_app.core.draft import DeviceRow
from desktop_app.core.plan import MicrophoneTrack
from desktop_app.ui.appearance import Scheme
from desktop_app.ui.pickers import BESIDE_TEXT_PX
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import HEADSETS, MICROPHONES


def test_a_device_that_is_gone_stays_chosen_and_says_so(window: MainWindow) -> None:
    window.show_devices(MICROPHONES[1:], HEADSETS)
    assert window.columns.columns[0].header.microphone.currentText() == "left (not there)"
    window.show_devices(MICROPHONES, HEADSETS)
    assert window.columns.columns[0].header.microphone.currentText() == "Left lapel"


MEETING = (
    *MICROPHONES,
    DeviceRow(name="monitor:ear", label="Headset"),
    DeviceRow(name="app:Zoom/zoom", label="Zoom"),
    DeviceRow(name="app:Firefox/firefox", label="Firefox"),
)
VIRTUAL = tuple(DeviceRow(name=f"meeting:{letter}", label=f"Dragoman → {letter}") for letter in "ABCD")


def lines(picker: QComboBox) -> list[str]:
    return [picker.itemText(place) for place in range(picker.count())]


def test_what_is_played_stands_beneath_a_heading_of_its_own(window: MainWindow) -> None:
    window.show_devices(MEETING, (*HEADSETS, *VIRTUAL))
    header = window.columns.columns[1].header
    assert lines(header.microphone) == [
        *("Left lapel", "Right lapel"),
        *("Programs that play sound", "Zoom", "Firefox"),
        *("All that an output plays", "Headset"),
        *("", "A sound file…"),
    ]
    assert lines(header.headset)[-2:] == ["Microphone in a meeting", "Dragoman → B"]
    assert header.microphone.currentText() == "Right lapel"


def test_a_heading_cannot_be_chosen_by_mouse_or_keyboard(window: MainWindow, store: Store) -> None:
    window.show_devices(MEETING, HEADSETS)
    picker = window.columns.columns[0].header.microphone
    assert picker.itemData(2) is None
    assert not picker.model().flags(picker.model().index(2, 0)) & Qt.ItemFlag.ItemIsEnabled
    picker.setFocus()
    for _ in range(2):
        QTest.keyClick(picker, Qt.Key.Key_Down)
    assert store.state.draft.columns[0].track == MicrophoneTrack("app:Zoom/zoom")


def test_an_application_that_is_silent_stays_chosen_and_in_its_place(window: MainWindow) -> None:
    window.show_devices(MEETING, HEADSETS)
    header = window.columns.columns[0].header
    header.microphone.picked.emit("app:Zoom/zoom")
    window.show_devices(MICROPHONES, HEADSETS)
    assert lines(header.microphone)[2:4] == ["Programs that play sound", "Zoom/zoom (not there)"]
    assert header.microphone.currentText() == "Zoom/zoom (not there)"
    window.show_devices(MEETING, HEADSETS)
    assert header.microphone.currentText() == "Zoom"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.HIGH_CONTRAST])
@pytest.mark.parametrize("has_focus", [False, True])
def test_words_are_shortened_to_the_room_that_the_stylesheet_leaves(
    window: MainWindow, direction: Qt.LayoutDirection, scheme: Scheme, *, has_focus: bool
) -> None:
    picker = window.columns.columns[0].header.microphone
    picker.setLayoutDirection(direction)
    window.look.appearance.choose(scheme)
    picker.setFocus() if has_focus else picker.clearFocus()
    option = QStyleOptionComboBox()
    picker.initStyleOption(option)
    parts = (QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField)
    beside_px = picker.width() - picker.style().subControlRect(*parts, picker).width()
    window.look.appearance.choose(Scheme.LIGHT)
    assert 0 <= BESIDE_TEXT_PX - beside_px <= 2


def test_what_does_not_fit_ends_with_an_ellipsis(window: MainWindow) -> None:
    picker = window.columns.columns[0].header.microphone
    picker.fill({}, "")
    for width_px, ends in ((400, "microphone"), (120, "…")):
        picker.resize(width_px, picker.height())
        assert picker.placeholderText().endswith(ends)
    picker.fill({"x": "A very long name of a microphone"}, "x")
    option = QStyleOptionComboBox()
    picker.initStyleOption(option)
    assert option.currentText.endswith("…")
    assert picker.currentText().endswith("microphone")
