"""What is done on the side while people talk: the machine stays awake, and the outline of what happened is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from desktop_app.conductor import Conductor
from desktop_app.core.conversation import Conversation
from desktop_app.core.device import Device
from desktop_app.core.diagnostics import Document, Story, report
from desktop_app.core.errors import DragomanError
from desktop_app.core.settings import Settings
from desktop_app.live import diagnostics_file
from desktop_app.live.awake import Awake
from desktop_app.ui.report_dialog import ReportDialog
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow


class Attendant(QObject):
    """Keeps the machine awake from the start of a run to its end, and makes the report of a problem when asked.

    Threads: the window's.
    """

    def __init__(
        self, window: MainWindow, store: Store, conductor: Conductor, settings: Callable[[], Settings]
    ) -> None:
        """Attend to a window; `settings` gives what is chosen now."""
        super().__init__(window)
        self._window, self._conductor, self._settings = window, conductor, settings
        self._story = Story()
        self._awake = Awake()
        self._opening: asyncio.Task[None] | None = None
        store.changed.connect(self._follow)
        conductor.happened.connect(self._story.note)
        window.intents.report_requested.connect(self.open_report)

    def open_report(self) -> None:
        """Show what a report would hold, and write it if the person wants that."""
        if self._opening is None or self._opening.done():
            self._opening = asyncio.ensure_future(self._open_report())

    def close(self) -> None:
        """Let the machine sleep again."""
        self._awake.close()

    def _follow(self, before: Conversation, now: Conversation) -> None:
        if now.is_live and not before.is_live:
            self._awake.hold()
        elif before.is_live and not now.is_live:
            self._awake.release()

    async def _open_report(self) -> None:
        devices = await asyncio.wrap_future(self._conductor.door.ask(_devices(self._conductor)))
        versions, faults = await asyncio.to_thread(lambda: (diagnostics_file.versions(), diagnostics_file.faults()))
        documents = report(
            versions=versions, settings=self._settings(), devices=devices, story=self._story, faults=faults
        )
        dialog = ReportDialog(documents, self._window)
        dialog.save_requested.connect(lambda path: dialog.show_outcome(_save(path, documents)))
        dialog.open()


async def _devices(conductor: Conductor) -> Sequence[Device]:
    """Read the devices where they are kept: on the lanes' loop."""
    return conductor.host.devices.all()


def _save(path: str, documents: Sequence[Document]) -> str:
    """Write the report; give the sentence for the person."""
    try:
        diagnostics_file.write_archive(Path(path), documents)
    except DragomanError:
        return QCoreApplication.translate("Attendant", "The report could not be saved there. Choose another place.")
    return QCoreApplication.translate("Attendant", "The report was saved: %1").replace("%1", path)
