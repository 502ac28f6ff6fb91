"""Joins the sound check's dialog to the devices."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from desktop_app.conductor import Conductor
from desktop_app.core.errors import DragomanError
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet
from desktop_app.levels import Rehearsed
from desktop_app.ui.sound_check_dialog import SoundCheckDialog
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from desktop_app.ui.words import microphone_label

_LOOK_MS: Final = 50


class Sounding(QObject):
    """Opens the sound check and does what it asks for.

    Threads: the window's; devices are used on the lanes' loop, through the door.
    """

    def __init__(self, window: MainWindow, store: Store, conductor: Conductor) -> None:
        """Wait until it is asked for."""
        super().__init__(window)
        self._window, self._store, self._conductor = window, store, conductor
        self.dialog: SoundCheckDialog | None = None
        """The open dialog, if it is."""
        self._trying: set[asyncio.Task[None]] = set()
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._show_levels)
        window.intents.sound_check_requested.connect(self.open)

    def open(self) -> None:
        """Open the dialog with the devices that are chosen now; not in a run, which has them."""
        if self.dialog is not None or self._conductor.is_running:
            return
        self.dialog = SoundCheckDialog(self._store.state, self._window.look, self._window)
        self.dialog.tone_wanted.connect(self._play_tone)
        self.dialog.playback_wanted.connect(self._play_back)
        self.dialog.finished.connect(self._forget)
        self._attend(closely=True)
        self._looking.start()
        self.dialog.open()

    def _forget(self) -> None:
        self._looking.stop()
        self._attend(closely=False)
        self.dialog = None

    def _attend(self, *, closely: bool) -> None:
        """Let the microphones be judged, or only measured."""
        self._conductor.door.say(partial(self._conductor.host.rehearsal.attend, closely=closely))

    def _show_levels(self) -> None:
        signal = self._conductor.door.signal
        if self.dialog is not None and isinstance(signal, Rehearsed):
            self.dialog.show_levels(signal.levels_dbfs(time.monotonic()), signal.judgements)

    def _play_tone(self, lane: str) -> None:
        words = QCoreApplication.translate("SoundCheck", "Two notes are being played. Who hears them?")
        check, draft = self._conductor.host.sound_check, self._store.state.draft
        outlet = draft.column(LaneId(lane)).outlet
        if isinstance(outlet, DeviceOutlet):
            self._try(lane, words, _played(check.play_tone(outlet, draft.place(LaneId(lane)))))

    def _play_back(self, lane: str) -> None:
        words = QCoreApplication.translate("SoundCheck", "Speak now, for three seconds; then you hear yourself.")
        outlet = self._store.state.draft.column(LaneId(lane)).outlet
        if isinstance(outlet, DeviceOutlet):
            self._try(lane, words, self._conductor.host.sound_check.play_back(LaneId(lane), outlet))

    def _try(self, lane: str, words: str, attempt: Coroutine[None, None, bool]) -> None:
        if self.dialog is not None:
            self.dialog.places[LaneId(lane)].hold(words)
        task = asyncio.ensure_future(self._tried(lane, attempt))
        self._trying.add(task)
        task.add_done_callback(self._trying.discard)

    def _say_nothing_was_heard(self, lane: LaneId) -> str:
        """Name a microphone that stayed silent although somebody was asked to speak."""
        words = QCoreApplication.translate(
            "SoundCheck", "Nothing was heard with “%1”. Look for a switch on it or on its cable, or choose another one."
        )
        return words.replace("%1", microphone_label(self._store.state, lane))

    async def _tried(self, lane: str, attempt: Coroutine[None, None, bool]) -> None:
        words = ""
        try:
            if not await asyncio.wrap_future(self._conductor.door.ask(attempt)):
                words = self._say_nothing_was_heard(LaneId(lane))
        except DragomanError:
            words = QCoreApplication.translate("SoundCheck", "This headset cannot be used. Choose another one.")
        if self.dialog is not None:
            self.dialog.places[LaneId(lane)].release(words)


async def _played(attempt: Coroutine[None, None, None]) -> bool:
    """Play a sound; there was something to hear."""
    await attempt
    return True
