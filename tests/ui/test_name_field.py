"""A name that is written where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.name_field import LONGEST_NAME, NameField


def field_of(qtbot: QtBot, name: str, *, may_change: bool = True) -> NameField:
    field = NameField()
    qtbot.addWidget(field)
    field.show_name(name, "Speaker A", may_change=may_change)
    return field


def test_it_is_as_wide_as_what_stands_in_it(qtbot: QtBot) -> None:
    short, long = field_of(qtbot, "Bo"), field_of(qtbot, "Maximiliane Katharina")
    assert short.sizeHint().width() < field_of(qtbot, "").sizeHint().width() < long.sizeHint().width()
    assert long.minimumSizeHint().width() < field_of(qtbot, "Anastasia").sizeHint().width()


def test_each_letter_is_told_and_the_end_once(qtbot: QtBot) -> None:
    field = field_of(qtbot, "Bo")
    told: list[str] = []
    settled: list[bool] = []
    field.renamed.connect(told.append)
    field.settled.connect(lambda: settled.append(True))
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, "b ")
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert (told, settled, field.text()) == (["Bob", "Bob"], [True], "Bob")
    QTest.keyClicks(field, "n" * LONGEST_NAME)  # and no more, because a profile keeps no more
    assert len(field.text()) == LONGEST_NAME


def test_what_may_not_be_changed_is_passed_over(qtbot: QtBot) -> None:
    field = field_of(qtbot, "Spanish", may_change=False)
    assert field.isReadOnly()
    assert field.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert field.toolTip() == ""
