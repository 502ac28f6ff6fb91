"""Asks where the text is to be written, and whether one that nobody has saved is to be kept. Nothing here waits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


def ask_path(parent: QWidget, name: str, chosen: Callable[[str], None], left: Callable[[], None]) -> QFileDialog:
    """Ask for a text file to write; then either `chosen` is called with its path, or `left`."""
    dialog = QFileDialog(parent, QCoreApplication.translate("Saving", "Export the text"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(QCoreApplication.translate("Saving", "Text (*.txt)"))
    dialog.setDefaultSuffix("txt")
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    dialog.rejected.connect(left)
    dialog.open()
    return dialog


def ask_to_keep(parent: QWidget, keep: Callable[[], None], leave: Callable[[], None]) -> QMessageBox:
    """Ask once whether the text of this conversation is to be kept, with the export beside the question."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(QCoreApplication.translate("Saving", "Keep the text?"))
    box.setText(QCoreApplication.translate("Saving", "The text of this conversation has not been saved."))
    box.setInformativeText(
        QCoreApplication.translate("Saving", "Without that it is gone with the next start, or when Dragoman closes.")
    )
    yes = QCoreApplication.translate("Saving", "Export the text…")
    export = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    no = QCoreApplication.translate("Saving", "Do not keep it")
    box.addButton(no, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(export)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.buttonClicked.connect(lambda button: keep() if button is export else leave())
    box.open()
    return box


def tell(parent: QWidget, sentence: str) -> QMessageBox:
    """Say one thing that a person has to know."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Dragoman", sentence, QMessageBox.StandardButton.Ok, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
