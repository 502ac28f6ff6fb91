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


MISSING = (
    CheckRow(id="microphone:a", title="Ana: Microphone", ok=False, detail="None is chosen yet.", fix_label="Choose"),
    CheckRow(id="microphone:b", title="Ben: Microphone", ok=False, detail="None is chosen yet.", fix_label="Choose"),
)


def test_somebody_who_wants_to_start_too_early_is_shown_what_is_missing(window: MainWindow) -> None:
    window.show_checks(MISSING)
    window.point_out_missing()
    assert window.checklist.hint.text() == "Not yet: Ana: Microphone. None is chosen yet."
    assert window.checklist.lines[0].fix is not None
    assert window.checklist.lines[0].fix.hasFocus()
    window.show_checks(())
    assert window.checklist.hint.text().startswith("Everything is ready.")
    window.point_out_missing()
    assert window.checklist.hint.text().startswith("Everything is ready.")


def test_who_puts_things_right_by_key_is_led_from_one_to_the_next_and_to_start(window: MainWindow) -> None:
    window.show_checks(MISSING)
    window.point_out_missing()
    window.show_checks(MISSING[1:])
    assert window.checklist.lines[0].fix is not None
    assert window.checklist.lines[0].fix.hasFocus()
    window.show_checks(())
    assert window.bottom_bar.start.hasFocus()
