"""The table at which two people sit: the window, its companions, and everything that they are joined to."""

from __future__ import annotations

import asyncio
import signal
import sys
from datetime import datetime
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from desktop_app.conductor import Conductor
from desktop_app.core import export
from desktop_app.core.acts import Drafted, Saved
from desktop_app.core.draft import Draft, two_people
from desktop_app.core.errors import DragomanError
from desktop_app.live import settings_file
from desktop_app.live.host import RunOptions
from desktop_app.live.resources import resources
from desktop_app.sample import sample_plan
from desktop_app.terminal import Teller, answer_signals
from desktop_app.ui.icons import Icons
from desktop_app.ui.language import InterfaceLanguage
from desktop_app.ui.look import Look
from desktop_app.ui.store import Store
from desktop_app.ui.theme import Appearance
from desktop_app.ui.window import MainWindow
from desktop_app.ui.words import language_names


def sit_down(*, sample: bool, json: bool) -> int:
    """Open the window and stay until it is closed; give the exit code."""
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        return runner.run(_sit(app, sample=sample, json=json))


async def _sit(app: QApplication, *, sample: bool, json: bool) -> int:
    table = Table(app)
    if json:
        table.conductor.tell = Teller(sys.stdout, None).tell
    undo = answer_signals({signal.SIGINT: table.leave_quietly, signal.SIGTERM: table.leave_quietly})
    table.window.show()
    if sample:
        table.start_sample()
    try:
        await table.left.wait()
    finally:
        undo()
        await table.conductor.close()
    return 0


class Table:
    """One window and what belongs to it.

    Threads: the window's.
    """

    def __init__(self, app: QApplication) -> None:
        """Lay the table as it was left."""
        self.left = asyncio.Event()
        """Set when the window has closed and nothing is owed any more."""
        self.settings, self._complaint = settings_file.load(settings_file.settings_path())
        data = resources()
        InterfaceLanguage(app, data).speak(self.settings.language)
        look = Look(Appearance(app, data), Icons(data))
        self.store = Store(two_people())
        self.window = MainWindow(self.store, look)
        self.conductor = Conductor(self.window, self.store, self._options)
        self._leaving: asyncio.Task[None] | None = None
        intents = self.window.intents
        intents.start_requested.connect(self.start)
        intents.sample_requested.connect(self.start_sample)
        intents.close_requested.connect(self.leave)
        intents.export_requested.connect(self.export)

    def start(self, draft: Draft) -> None:
        """Begin a conversation as it is chosen."""
        self.conductor.start(draft, service=self._service_name())

    def start_sample(self) -> None:
        """Begin the sample conversation: the same lanes, with two files as speakers."""
        try:
            sample = sample_plan()
        except DragomanError:
            return
        lane_a, lane_b = sample.plan
        draft = two_people(targets=(lane_a.target, lane_b.target))
        for lane in (lane_a, lane_b):
            draft = draft.with_column(lane.lane, track=lane.track)
        self.store.dispatch(Drafted(draft))
        self.conductor.start(draft, service=self._service_name(), is_sample=True)

    def leave(self) -> None:
        """Close the window as a person asks for it: end the lanes, ask about an unsaved text, go."""
        self._leave(ask=True)

    def leave_quietly(self) -> None:
        """Close because of a signal or a logout: nobody is there to be asked, so the text is saved."""
        self._leave(ask=False)

    def export(self, path: str) -> None:
        """Write the bilingual text."""
        heading = self.window.tr("Conversation of {day}").format(day=f"{datetime.now():%Y-%m-%d %H:%M}")  # noqa: DTZ005 (the person's own clock)
        lines = export.bilingual_text(self.store.state, heading=heading, languages=language_names())
        Path(path).write_text("".join(lines), encoding="utf-8")
        self.store.dispatch(Saved())

    def _leave(self, *, ask: bool) -> None:
        if self._leaving is None:
            self._leaving = asyncio.ensure_future(self._end(ask=ask))

    async def _end(self, *, ask: bool) -> None:
        self.conductor.stop()
        await self.conductor.wait_ended()
        if ask:
            answered = asyncio.Event()
            self.window.ask_to_save(answered.set)
            await answered.wait()
        elif self.store.state.has_text and not self.store.state.is_saved and not self.store.state.is_sample:
            folder = user_documents_path() / "Dragoman"
            folder.mkdir(parents=True, exist_ok=True)
            self.export(str(folder / f"dragoman-{datetime.now():%Y-%m-%d-%H%M%S}.txt"))  # noqa: DTZ005 (the person's own clock)
        self.window.finish_closing()
        self.left.set()

    def _options(self) -> RunOptions:
        return RunOptions(drain_timeout_s=self.settings.profile.drain_deadline_s)

    def _service_name(self) -> str:
        return self.window.tr("This machine")
