"""The question for a sound file."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.sound_file import ask_for_sound_file
from tests.ui.pieces import the


def test_the_question_holds_nothing_up_and_tells_the_path(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    taken: list[str] = []
    ask_for_sound_file(parent, "Ana", taken.append)
    dialog = the(parent, QFileDialog)
    assert (dialog.windowTitle(), dialog.fileMode()) == ("Sound file for Ana", QFileDialog.FileMode.ExistingFile)
    assert "*.ogg" in dialog.nameFilters()[0]
    dialog.fileSelected.emit("/sound/talk.ogg")
    assert taken == ["/sound/talk.ogg"]
    dialog.reject()
