"""The form: each control shows its value, hands a change over once, and is called by its label."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.form import Form


def test_controls_show_values_and_hand_changes_over(qtbot: QtBot) -> None:
    values: dict[str, object] = {"choice": "b", "number": 7, "check": True, "line": "old"}
    told: list[tuple[str, object]] = []
    form = Form()
    page = QWidget()
    page.setLayout(form)
    qtbot.addWidget(page)
    choice = form.choice(
        "&Pick", {"a": "Ay", "b": "Bee"}, lambda: str(values["choice"]), lambda v: told.append(("c", v))
    )
    number = form.number("&How many", (0, 9), " px", lambda: 7, lambda v: told.append(("n", v)))
    check = form.check("&Really", lambda: values["check"], lambda v: told.append(("k", v)))
    line = form.line("&Name", lambda: str(values["line"]), lambda v: told.append(("l", v)))
    form.fill()
    assert (choice.currentText(), number.text(), check.isChecked(), line.text()) == ("Bee", "7 px", True, "old")
    assert told == []
    assert [control.accessibleName() for control in (choice, number, line)] == ["Pick", "How many", "Name"]
    choice.activated.emit(0)
    number.setValue(8)
    check.click()
    line.selectAll()
    QTest.keyClicks(line, " new ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert told == [("c", "a"), ("n", 8), ("k", False), ("l", "new")]


def test_leaving_a_line_as_it_was_is_no_change(qtbot: QtBot) -> None:
    told: list[str] = []
    form = Form()
    page = QWidget()
    page.setLayout(form)
    qtbot.addWidget(page)
    line = form.line("Name", lambda: "same", told.append)
    filled: list[str] = []
    form.whenever_filled(lambda: filled.append("now"))
    note = form.note("Explains.")
    form.fill()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert told == []
    assert filled == ["now"]
    assert note.wordWrap()
