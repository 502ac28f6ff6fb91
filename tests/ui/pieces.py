"""A real window with a real store, and happenings to tell it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.acts import RunBegan, StopAsked, Ticked
from desktop_app.core.draft import DeviceRow, Draft, two_people
from desktop_app.core.events import LaneClosed, LaneId, RunEnded, SourceHeard, StateChanged, TranslationSaid
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack
from desktop_app.core.status import LaneState
from desktop_app.ui.appearance import Appearance, Scheme
from desktop_app.ui.icons import Icons
from desktop_app.ui.look import Look
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow

Kind = TypeVar("Kind", bound=QWidget)
A, B = LaneId("a"), LaneId("b")
RESOURCES = Path(__file__).parents[2] / "resources"
MICROPHONES = (DeviceRow(name="left", label="Left lapel"), DeviceRow(name="right", label="Right lapel"))
HEADSETS = (DeviceRow(name="ana", label="Ana's headset"), DeviceRow(name="ben", label="Ben's headset"))


def table() -> Draft:
    """Two people with everything chosen."""
    draft = two_people(("Ana", "Ben"), ("en", "es"))
    draft = draft.with_column(A, track=MicrophoneTrack("left"), outlet=DeviceOutlet("ana"))
    return draft.with_column(B, track=MicrophoneTrack("right"), outlet=DeviceOutlet("ben"))


@cache
def look_of(app: QApplication) -> Look:
    """Give the usual look, whatever the desktop of the tests prefers; dressing an application takes its time."""
    return Look(Appearance(app, RESOURCES, lambda: Scheme.LIGHT), Icons(RESOURCES))


def shown(qtbot: QtBot, app: QApplication, draft: Draft | None = None) -> Iterator[MainWindow]:
    """Show a window, and let it go when the test is over."""
    store = Store(draft or table())
    window = MainWindow(store, look_of(app))
    window.resize(1_180, 760)
    window.show_devices(MICROPHONES, HEADSETS)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)  # shortcuts belong to the active window; a bare screen makes none so
    yield window
    window.finish_closing()
    window.deleteLater()


def begin(store: Store, draft: Draft | None = None) -> None:
    """Begin a run whose lanes are live."""
    store.dispatch(RunBegan(draft=draft or store.state.draft, service="On this machine"))
    for column in store.state.draft.columns:
        store.dispatch(StateChanged(t_s=0.1, lane=column.lane, state=LaneState.LIVE))


def exchange(store: Store, lane: LaneId, at_s: float, source: str, translation: str) -> None:
    """Let one turn be said and interpreted, and be over."""
    store.dispatch(SourceHeard(t_s=at_s, lane=lane, text=source))
    store.dispatch(TranslationSaid(t_s=at_s + 0.5, lane=lane, text=translation))
    store.dispatch(Ticked(at_s + 5.0))


def talk(store: Store, n_turns: int, from_s: float = 1.0) -> None:
    """Let A say many turns, ten seconds apart."""
    for number in range(n_turns):
        exchange(store, A, from_s + 10 * number, f"Frase número {number}.", f"Sentence number {number}.")


def end(store: Store, *, drained: bool = True) -> None:
    """End the run."""
    store.dispatch(StopAsked())
    for column in store.state.draft.columns:
        store.dispatch(StateChanged(t_s=900.0, lane=column.lane, state=LaneState.CLOSED))
        store.dispatch(LaneClosed(t_s=900.0, lane=column.lane, drained=drained))
    store.dispatch(RunEnded(t_s=900.0, lanes={}))


def the(window: QWidget, kind: type[Kind]) -> Kind:
    """Find the one child of a kind."""
    found = window.findChild(kind)
    assert found is not None
    return found


def press(box: QMessageBox, words: str) -> None:
    """Press the button of a question that says this."""
    next(button for button in box.buttons() if button.text() == words).click()
