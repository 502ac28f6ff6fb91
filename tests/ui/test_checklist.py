"""The stage before the start: what is looked at, and one button where a person is needed."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.core.draft import CheckRow
from desktop_app.ui.window import MainWindow


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
