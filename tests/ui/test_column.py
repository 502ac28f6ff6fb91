"""A column: a sound file can be dropped on it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from desktop_app.core.plan import FileTrack
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow


def test_a_sound_file_dropped_on_a_column_is_that_speakers_track(
    qtbot: QtBot, window: MainWindow, store: Store
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/sound/b.wav")])
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(window.intents.track_dropped) as dropped:
        window.columns.columns[1].dropEvent(drop)
    assert dropped.args == ["b", "/sound/b.wav"]
    assert store.state.draft.columns[1].track == FileTrack("/sound/b.wav")
    assert window.columns.columns[1].header.microphone.currentText() == "File: b.wav"
