"""A sound file as somebody's track: which ones are welcome, and the question for one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QWidget

SOUND_FILES: Final = (".wav", ".flac", ".ogg", ".opus", ".mp3", ".m4a", ".aiff", ".aif")


def _first_folder() -> str:
    places = (QStandardPaths.StandardLocation.MusicLocation, QStandardPaths.StandardLocation.HomeLocation)
    folders = (folder for place in places for folder in QStandardPaths.standardLocations(place))
    return next((folder for folder in folders if Path(folder).is_dir()), "")


def ask_for_sound_file(parent: QWidget, name: str, take: Callable[[str], object]) -> None:
    """Ask which file this speaker is heard from, without holding anything up; `take` is called with its path."""
    title = QCoreApplication.translate("SoundFile", "Sound file for %1").replace("%1", name)
    dialog = QtWidgets.QFileDialog(parent, title, _first_folder())
    dialog.setFileMode(QtWidgets.QFileDialog.FileMode.ExistingFile)
    patterns = " ".join(f"*{ending}" for ending in SOUND_FILES)
    dialog.setNameFilters(
        [
            f"{QCoreApplication.translate('SoundFile', 'Sound files')} ({patterns})",
            f"{QCoreApplication.translate('SoundFile', 'All files')} (*)",
        ]
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(take)
    dialog.open()
