"""Keeps the text of a conversation: where a person wants it, or by itself where nobody is there to be asked."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import gettempdir

from platformdirs import user_data_path, user_documents_path
from PySide6.QtCore import QCoreApplication, QObject

from desktop_app.core import export
from desktop_app.core.acts import Saved
from desktop_app.core.conversation import Conversation
from desktop_app.ui.saving import tell
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from desktop_app.ui.words import language_names, speaker_name


class Keeping(QObject):
    """Writes the text of one window.

    Threads: the window's.
    """

    def __init__(self, window: MainWindow, store: Store) -> None:
        """Write whatever text the window exports."""
        super().__init__(window)
        self._window, self._store = window, store
        self._kept: Path | None = None
        window.intents.export_requested.connect(self.export)

    def export(self, path: str) -> None:
        """Write the bilingual text where a person wants it."""
        if not self._write(Path(path)):
            tell(
                self._window,
                QCoreApplication.translate("Table", "The text could not be written there. Choose another place."),
            )

    def offer(self) -> None:
        """Ask about the text of a run that has just ended; it can be read, searched and copied meanwhile.

        Who puts the question off is asked again before the text would be gone.
        """
        self._window.ask_to_save(lambda: self._store.dispatch(Saved()), may_wait=True)

    def before(self, act: Callable[[], None]) -> None:
        """Do what puts the text away once it is saved, or is not to be; at once if there is nothing to ask about."""

        def done() -> None:
            self._store.dispatch(Saved())
            act()

        self._window.ask_to_save(done)

    async def settle(self, unattended: asyncio.Event) -> None:
        """Ask about a text that nobody has saved; save it if nobody is there to answer, or nobody is any more."""
        answered = asyncio.Event()
        if not unattended.is_set():
            self._window.ask_to_save(answered.set)
            waiting = [asyncio.ensure_future(event.wait()) for event in (answered, unattended)]
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            for task in waiting:
                task.cancel()
        if not answered.is_set():
            self.keep()

    def keep(self) -> None:
        """Save an unsaved text without a question, in the first of the usual places that takes it.

        Called again when more has been said, it writes the same file again: whoever ends the program may not wait for
        the last word.
        """
        if not _is_owed(self._store.state):
            return
        name = f"dragoman-{datetime.now():%Y-%m-%d-%H%M%S}.txt"  # noqa: DTZ005 (the person's own clock)
        folders = (user_documents_path() / "Dragoman", user_data_path("dragoman", appauthor=False), Path(gettempdir()))
        paths = [self._kept] if self._kept is not None else [folder / name for folder in folders]
        self._kept = next((path for path in paths if self._write(path)), None)
        if self._kept is None:
            sys.stderr.write("dragoman: The text of the conversation could not be saved: no folder takes it.\n")

    def _write(self, path: Path) -> bool:
        day = f"{datetime.now():%Y-%m-%d %H:%M}"  # noqa: DTZ005 (the person's own clock)
        heading = QCoreApplication.translate("Table", "Conversation of %1").replace("%1", day)
        state = self._store.state
        names = {column.lane: speaker_name(state.draft, column.lane) for column in state.draft.columns}
        mark = QCoreApplication.translate("Table", "Mark")
        lines = export.bilingual_text(state, heading=heading, languages=language_names(), names=names, mark=mark)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("".join(lines), encoding="utf-8")
        except OSError:
            return False
        self._store.dispatch(Saved())
        return True


def _is_owed(state: Conversation) -> bool:
    """Tell whether there is a text of a real conversation that nobody has saved."""
    return state.has_text and not state.is_saved and not state.is_sample
