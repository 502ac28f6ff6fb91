"""The store: who listens is told of changes only, and signals do not eat references."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from desktop_app.core.acts import Marked, StopAsked
from desktop_app.ui.store import Store


def test_what_changes_nothing_is_not_told(qtbot: QtBot) -> None:
    store = Store()
    told: list[tuple[object, object]] = []
    store.changed.connect(lambda before, after: told.append((before, after)))
    before = store.state
    store.dispatch(StopAsked())
    assert not told
    with qtbot.waitSignal(store.changed):
        store.dispatch(Marked())
    assert told == [(before, store.state)]


class Bell(QObject):
    """Emits what PySide6 6.12.0 lost a reference of at each emission."""

    rung = Signal(object, bool)


def test_signals_leave_the_references_of_true_and_none_alone() -> None:
    bell, heard = Bell(), []
    bell.rung.connect(lambda what, on: heard.append((what, on)))
    before = [sys.getrefcount(value) for value in (True, None)]
    for _ in range(2_000):
        bell.rung.emit(None, True)  # noqa: FBT003  # the value is what is tested
    heard.clear()
    after = [sys.getrefcount(value) for value in (True, None)]
    assert all(abs(now - then) < 200 for now, then in zip(after, before, strict=True))
