"""Asks where the text is to be written, and whether one that nobody has saved is to be kept. Nothing here waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6 import QtWidgets
from PySide6.QtCore import QDate, QLocale, QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.core.conversation import Conversation
from desktop_app.ui.intents import Intents
from desktop_app.ui.store import Store

_ICON_PX: Final = 48


class Saving(QObject):
    """The questions of one window about its text."""

    def __init__(self, window: QWidget, store: Store, intents: Intents) -> None:
        """Ask in front of this window."""
        super().__init__(window)
        self._window, self._store, self._intents = window, store, intents
        self._question: QtWidgets.QMessageBox | None = None
        self._then: Callable[[], None] | None = None
        store.changed.connect(self._follow)

    def ask(self, then: Callable[[], None], *, may_wait: bool = False) -> None:
        """Ask about a text that nobody has saved, then call `then`; at once if there is none or it is the sample's.

        Where nothing waits for the answer (`may_wait`) the question can be put off, as by Escape; `then` is not called.

        Who asks again while the question stands takes it over; a file that could not be written is asked for again.
        """
        self._put_away()
        state = self._store.state
        if state.is_saved or state.is_sample or not state.has_text:
            then()
            return
        box = self._question = QtWidgets.QMessageBox(self._window)
        box.setIconPixmap(self._window.windowIcon().pixmap(_ICON_PX))
        box.setWindowTitle(self.tr("Keep the text?"))
        box.setText(self.tr("The text of this conversation has not been saved."))
        box.setInformativeText(
            self.tr("Unless you export it, it is gone with the next start, or when Dragoman closes.")
        )
        keep = box.addButton(self.tr("Export the text…"), QtWidgets.QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Do not keep it"), QtWidgets.QMessageBox.ButtonRole.DestructiveRole)
        later = box.addButton(self.tr("Not now"), QtWidgets.QMessageBox.ButtonRole.RejectRole) if may_wait else None
        box.setDefaultButton(keep)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(
            lambda button: None if button is later else self._answered(then, keep=button is keep, may_wait=may_wait)
        )
        box.rejected.connect(self._forget)
        self._then = then
        box.setWindowModality(Qt.WindowModality.NonModal)  # who is asked wants to read the text first
        box.show()

    def export(self, then: Callable[[], None] | None = None) -> None:
        """Ask for a file to write, and call `then` whether one was chosen or not."""
        dialog = QtWidgets.QFileDialog(self._window, self.tr("Export the text"))
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Text (*.txt)"))
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(f"dragoman-{QLocale.c().toString(QDate.currentDate(), 'yyyy-MM-dd')}.txt")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._intents.export_requested)
        if then is not None:
            dialog.fileSelected.connect(lambda _path: then())
            dialog.rejected.connect(then)
        dialog.open()

    def _answered(self, then: Callable[[], None], *, keep: bool, may_wait: bool) -> None:
        self._forget()
        if keep:
            self.export(lambda: self.ask(then, may_wait=may_wait))
        else:
            then()

    def _follow(self, _before: Conversation, now: Conversation) -> None:
        """Ask no longer once the text has been exported by another way."""
        if self._question is not None and self._then is not None and now.is_saved:
            then = self._then
            self._put_away()
            then()

    def _put_away(self) -> None:
        if self._question is not None:
            self._question.done(0)  # closing is what a box without a way out ignores
            self._forget()

    def _forget(self) -> None:
        self._question = None


def tell(parent: QWidget, sentence: str) -> QtWidgets.QMessageBox:
    """Say one thing that a person has to know."""
    box = QtWidgets.QMessageBox(
        QtWidgets.QMessageBox.Icon.Warning, "Dragoman", sentence, QtWidgets.QMessageBox.StandardButton.Ok, parent
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
