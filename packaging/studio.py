"""A studio for pictures of the window: two people with devices, and recorded runs that are played up to a moment."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QEvent
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.core.acts import RunBegan, Ticked
from desktop_app.core.draft import DeviceRow, Draft, two_people
from desktop_app.core.events import Event, LaneId, RunEnded
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack
from desktop_app.core.readiness import look_at
from desktop_app.ui.appearance import Appearance, Scheme
from desktop_app.ui.checks import check_rows
from desktop_app.ui.icons import Icons
from desktop_app.ui.language import InterfaceLanguage
from desktop_app.ui.look import Look
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
MICROPHONES = (
    DeviceRow(name="lapel-1", label="Lapel microphone 1"),
    DeviceRow(name="lapel-2", label="Lapel microphone 2"),
)
HEADSETS = (DeviceRow(name="headset-1", label="USB headset"), DeviceRow(name="headset-2", label="Earphones"))
REACH = {"en": ("es", "pt"), "es": ("en",), "pt": ("en",)}
A, B = LaneId("a"), LaneId("b")
LEVELS_DBFS = {A: -14.0, B: -38.0, LaneId("es"): -16.0}
LAGS_S = {A: 1.4, B: 2.1}
WIDE, NARROW = (1180, 760), (480, 760)


def recorded(name: str) -> Sequence[Event | RunEnded]:
    """Read the events of a run."""
    lines = (ROOT / "tests" / "data" / f"run_{name}.jsonl").read_bytes().splitlines()
    return [msgspec.json.decode(line, type=Event | RunEnded) for line in lines]


class Studio:
    """Lays the table, plays a run up to a moment, and takes the picture."""

    def __init__(self, app: QApplication) -> None:
        """Prepare the looks."""
        self.app = app
        self.language = InterfaceLanguage(app, RESOURCES)
        self.language.speak("en")
        self.look = self._daylight()
        self.kept: list[QWidget] = []

    def window(self, draft: Draft | None = None, size: tuple[int, int] = WIDE) -> tuple[MainWindow, Store]:
        """Show a window before the start, with devices and a true checklist."""
        draft = draft or seated()
        store = Store(draft)
        window = MainWindow(store, self.look)
        window.show_devices(MICROPHONES, HEADSETS)
        found = look_at(draft, {row.name for row in MICROPHONES}, {row.name for row in HEADSETS}, REACH, is_local=True)
        window.show_checks(check_rows(found, draft))
        window.resize(*size)
        window.show()
        self.kept.append(window)
        return window, store

    def live(
        self, until_s: float, size: tuple[int, int] = WIDE, *, name: str = "sample", draft: Draft | None = None
    ) -> tuple[MainWindow, Store]:
        """Show a window in the middle of a recorded run."""
        window, store = self.window(draft, size)
        store.dispatch(RunBegan(draft=store.state.draft, service=""))
        for event in recorded(name):
            if event.t_s <= until_s and not isinstance(event, RunEnded):
                store.dispatch(event)
        store.dispatch(Ticked(until_s))
        window.show_levels(LEVELS_DBFS)
        window.show_lags(LAGS_S)
        return window, store

    def picture(self, widget: QWidget) -> QPixmap:
        """Take a picture once everything is painted."""
        for _ in range(3):
            self.app.processEvents()
            if (focused := self.app.focusWidget()) is not None:
                focused.clearFocus()
        return widget.grab()

    def clear(self) -> None:
        """Take everything away, and speak English in daylight again."""
        for widget in self.kept:
            widget.hide()
            widget.deleteLater()
        self.kept.clear()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.language.speak("en")
        self.look = self._daylight()

    def _daylight(self) -> Look:
        return Look(Appearance(self.app, RESOURCES, lambda: Scheme.LIGHT), Icons(RESOURCES))


def seated() -> Draft:
    """Seat a mother and a pharmacist, each with devices of their own."""
    draft = two_people(("Emma", "Lucía"), ("es", "en"))
    for lane, number in ((A, 1), (B, 2)):
        draft = draft.with_column(
            lane, track=MicrophoneTrack(f"lapel-{number}"), outlet=DeviceOutlet(f"headset-{number}")
        )
    return draft
