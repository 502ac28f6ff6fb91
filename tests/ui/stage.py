"""What the tests of the windows share: a look, a store with a conversation in it, and words to say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.core.acts import RunBegan
from desktop_app.core.draft import Draft, one_speaker, two_people
from desktop_app.core.events import LaneId, SourceHeard, StateChanged, TranslationSaid
from desktop_app.core.status import LaneState
from desktop_app.ui.appearance import Appearance, Scheme
from desktop_app.ui.icons import Icons
from desktop_app.ui.look import Look
from desktop_app.ui.store import Store

RESOURCES = Path(__file__).parents[2] / "resources"
PEOPLE = two_people(("Ana", "Ben"), ("en", "es"))
LISTENERS = one_speaker("Ana", ("en", "fr", "ar"))


def make_look(app: QApplication, scheme: Scheme = Scheme.LIGHT) -> Look:
    """Dress the application."""
    appearance = Appearance(app, RESOURCES, lambda: scheme)
    return Look(appearance, Icons(RESOURCES))


def make_store(draft: Draft = PEOPLE) -> Store:
    """Make a store in which a run has just become live."""
    store = Store(draft)
    store.dispatch(RunBegan(draft=draft, service="on this machine"))
    for column in draft.columns:
        store.dispatch(StateChanged(t_s=0.0, lane=column.lane, state=LaneState.LIVE))
    return store


def say(store: Store, lane: str, source: str, translation: str, t_s: float) -> None:
    """Let a lane hear and say something, word by word."""
    for kind, text in ((SourceHeard, source), (TranslationSaid, translation)):
        for number, word in enumerate(_words(text)):
            store.dispatch(kind(t_s=t_s + number * 0.1, lane=LaneId(lane), text=word))


def _words(text: str) -> Sequence[str]:
    return [word if number == 0 else f" {word}" for number, word in enumerate(text.split(" "))]
