"""The shortcut sheet: it shows every action of the table with its key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.actions import ACTIONS
from desktop_app.ui.shortcuts import ShortcutSheet


def test_the_sheet_shows_every_action_and_its_key_and_closes_on_escape(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheet = ShortcutSheet(window)
    sheet.open()
    words = {label.text() for label in sheet.findChildren(QLabel)}
    names = {label.accessibleName() for label in sheet.findChildren(QLabel)}
    for spec in ACTIONS:
        keys = QKeySequence.fromString(spec.keys).toString(QKeySequence.SequenceFormat.NativeText)
        assert {spec.text, keys} <= words
        assert f"{spec.text}: {keys}" in names
    with qtbot.waitSignal(sheet.destroyed):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
