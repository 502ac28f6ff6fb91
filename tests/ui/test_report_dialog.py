"""The report dialog: everything is shown before anything is saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.core.diagnostics import Document
from desktop_app.ui.report_dialog import ReportDialog

DOCUMENTS = (
    Document(name="versions.json", text='{"python": "3.11"}'),
    Document(name="events.jsonl", text='{"t_s": 1}'),
)


def open_dialog(qtbot: QtBot) -> ReportDialog:
    """Show a report of two documents."""
    dialog = ReportDialog(DOCUMENTS)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_every_document_can_be_read_before_it_is_saved(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    names, text = dialog.findChild(QListWidget), dialog.findChild(QPlainTextEdit)
    assert names is not None
    assert text is not None
    assert [names.item(row).text() for row in range(names.count())] == ["versions.json", "events.jsonl"]
    assert text.toPlainText() == DOCUMENTS[0].text
    QTest.keyClick(names, Qt.Key.Key_Down)
    assert text.toPlainText() == DOCUMENTS[1].text
    assert text.isReadOnly()
    assert names.accessibleName()
    assert text.accessibleName()


def test_saving_asks_where_and_tells_the_outcome(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog(qtbot)
    asked: list[str] = []
    dialog.save_requested.connect(asked.append)
    next(button for button in dialog.findChildren(QPushButton) if "Save" in button.text()).click()
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(tmp_path / "report.zip"))
    assert asked == [str(tmp_path / "report.zip")]
    chooser.close()
    dialog.show_outcome("The report was saved.")
    assert [label.isVisible() for label in dialog.findChildren(QLabel) if label.text() == "The report was saved."] == [
        True
    ]
