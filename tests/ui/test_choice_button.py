"""A button that shows what is chosen and offers the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.choice_button import ChoiceButton
from tests.ui.pieces import look_of

CHOICES = {"one": "The first", "two": "The second"}


def button(qtbot: QtBot, app: QApplication) -> ChoiceButton:
    made = ChoiceButton(look_of(app))
    qtbot.addWidget(made)
    made.choices.offer(CHOICES, "one")
    return made


def test_the_choices_stand_above_whatever_else_the_menu_holds(qtbot: QtBot, qapp: QApplication) -> None:
    made = button(qtbot, qapp)
    made.choices.addSeparator()
    made.choices.offer({**CHOICES, "three": "The third"}, "three")
    assert [action.text() for action in made.choices.actions()] == ["The first", "The second", "The third", ""]
    assert [action.isChecked() for action in made.choices.actions()] == [False, False, True, False]


def test_offering_the_same_again_keeps_the_open_menu_as_it_is(qtbot: QtBot, qapp: QApplication) -> None:
    made = button(qtbot, qapp)
    before = made.choices.actions()
    made.choices.offer(CHOICES, "two")
    assert made.choices.actions() == before
    assert before[1].isChecked()


def test_a_choice_is_made_with_the_keyboard(qtbot: QtBot, qapp: QApplication) -> None:
    made = button(qtbot, qapp)
    made.say("headset", "How Ana hears", is_on=False)
    assert made.accessibleName() == made.toolTip() == "How Ana hears"
    made.show()
    qtbot.waitExposed(made)

    def choose() -> None:
        QTest.keyClick(made.choices, Qt.Key.Key_Down)
        QTest.keyClick(made.choices, Qt.Key.Key_Down)
        QTest.keyClick(made.choices, Qt.Key.Key_Return)

    QTimer.singleShot(0, choose)
    with qtbot.waitSignal(made.choices.picked) as picked:
        QTest.keyClick(made, Qt.Key.Key_Space)
    assert picked.args == ["two"]
