"""Report a problem: shows every line that the archive would hold, before it is saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.diagnostics import Document
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_XL, dress


class ReportDialog(QDialog):
    """Shows a report's documents and asks where to save them; shown with `open()`.

    Signals:
        save_requested: the path of the archive.
    """

    save_requested = Signal(str)

    def __init__(self, documents: Sequence[Document], parent: QWidget | None = None) -> None:
        """Show these documents."""
        super().__init__(parent)
        self._documents = documents
        self.setWindowTitle(self.tr("Report a problem"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list, self._text = QListWidget(), QPlainTextEdit()
        self._list.addItems([document.name for document in documents])
        self._list.setAccessibleName(self.tr("Files of the report"))
        self._list.setMaximumWidth(220)
        self._list.currentRowChanged.connect(self._show)
        self._text.setReadOnly(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._text.setAccessibleName(self.tr("Contents of the file"))
        self._outcome = QLabel()
        self._outcome.setWordWrap(True)
        self._outcome.hide()
        self._lay_out()
        self._list.setCurrentRow(0)

    def show_outcome(self, sentence: str) -> None:
        """Say that the report was saved, or why it was not."""
        self._outcome.setText(sentence)
        self._outcome.show()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("This is everything that the report will hold"))
        dress(title, role="heading")
        promise = QLabel(
            self.tr(
                "Versions, settings, kinds of devices, and what happened when. Nothing that was said, no sound, "
                "no names and no keys. It is saved as a file; nothing is sent."
            )
        )
        promise.setWordWrap(True)
        dress(promise, role="muted")
        shown = QHBoxLayout()
        shown.addWidget(self._list)
        shown.addWidget(self._text, 1)
        save = QPushButton(self.tr("Save the report…"))
        dress(save, role="primary")
        save.clicked.connect(self._ask_where)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.addButton(save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(title)
        layout.addWidget(promise)
        layout.addLayout(shown, 1)
        layout.addWidget(self._outcome)
        layout.addWidget(buttons)
        self.resize(820, 560)

    def _show(self, row: int) -> None:
        self._text.setPlainText(self._documents[row].text if row >= 0 else "")

    def _ask_where(self) -> None:
        day = QLocale.c().toString(QDate.currentDate(), "yyyy-MM-dd")
        dialog = QFileDialog(self, self.tr("Save the report"), f"dragoman-report-{day}.zip", "ZIP (*.zip)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_requested)
        dialog.open()
