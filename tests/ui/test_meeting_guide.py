"""The guide says in four steps, by the names that there are, how somebody in a meeting is joined."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.core.acts import Listed
from desktop_app.core.conversation import Conversation
from desktop_app.core.draft import DeviceRow
from desktop_app.core.reducer import opening, reduce
from desktop_app.ui.actions import ActionId
from desktop_app.ui.meeting_guide import MeetingGuide
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import HEADSETS, MICROPHONES, table


def rows(*labels: str) -> tuple[DeviceRow, ...]:
    return tuple(DeviceRow(name=label, label=label) for label in labels)


def state(inputs: tuple[DeviceRow, ...], outputs: tuple[DeviceRow, ...]) -> Conversation:
    return reduce(opening(table()), Listed(inputs=inputs, outputs=outputs))


def shown(qtbot: QtBot, now: Conversation, platform: str) -> MeetingGuide:
    guide = MeetingGuide(now, platform=platform)
    qtbot.addWidget(guide)
    guide.open()
    return guide


def test_where_the_microphone_can_be_made_it_is_named_after_the_column(qtbot: QtBot) -> None:
    guide = shown(qtbot, state(MICROPHONES, (*HEADSETS, *rows("meeting:A", "meeting:B"))), "linux")
    steps = [step.text() for step in guide.steps]
    assert len(steps) == 4
    assert "as the microphone of Ben, beneath “Programs that play sound”" in steps[1]
    assert steps[2] == "As the headset of Ben choose “Dragoman → B”, the microphone in the meeting."
    assert "choose “Dragoman → B” as the microphone" in steps[3]
    assert not guide.found.isVisible()


@pytest.mark.parametrize(
    ("platform", "makers", "meets", "here"),
    [
        (
            "win32",
            "VB-CABLE",
            "“CABLE Output” as the microphone, and “CABLE-A Input” as the loudspeaker",
            "“CABLE Input” as the headset of Ben, and “CABLE-A Output” as the microphone of Ben",
        ),
        (
            "darwin",
            "BlackHole",
            "“BlackHole 2ch” as the microphone, and “BlackHole 16ch” as the loudspeaker",
            "“BlackHole 2ch” as the headset of Ben, and “BlackHole 16ch” as the microphone of Ben",
        ),
    ],
)
def test_elsewhere_cables_are_named_end_by_end(qtbot: QtBot, platform: str, makers: str, meets: str, here: str) -> None:
    guide = shown(qtbot, state(MICROPHONES, HEADSETS), platform)
    steps = [step.text() for step in guide.steps]
    assert len(steps) == 4
    assert makers in steps[0]
    assert meets in steps[1]
    assert here in steps[2]
    assert not any("%" in step for step in steps)
    assert guide.found.isVisible()
    assert guide.found.text() == "No virtual cable was found on this machine yet."


def test_cables_that_are_there_are_told_of(qtbot: QtBot) -> None:
    one = shown(qtbot, state(rows("CABLE Output"), rows("CABLE Input")), "win32")
    assert one.found.text() == "Found on this machine: CABLE Input. One more is needed."
    both = rows("BlackHole 2ch", "BlackHole 16ch")
    two = shown(qtbot, state(both, both), "darwin")
    assert two.found.text().endswith("The first step is done.")


def test_it_is_closed_by_the_keyboard(qtbot: QtBot) -> None:
    guide = shown(qtbot, state(MICROPHONES, HEADSETS), "win32")
    assert guide.findChildren(QPushButton)
    with qtbot.waitSignal(guide.finished):
        QTest.keyClick(guide, Qt.Key.Key_Escape)


def test_the_menu_and_the_button_beside_the_checklist_ask_for_it(qtbot: QtBot, window: MainWindow) -> None:
    for ask in (window.actions_table[ActionId.MEETING].trigger, window.checklist.meeting.click):
        with qtbot.waitSignal(window.intents.meeting_guide_requested):
            ask()
