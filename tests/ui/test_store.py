"""The store: who listens is told of changes only, and signals do not eat references."""

from __future__ import annotations

import subprocess
import sys

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


RINGING = """
import sys
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal(object, bool)

bell, heard = Bell(), []
bell.rung.connect(lambda what, on: heard.append((what, on)))
before = [sys.getrefcount(value) for value in (True, None)]
for _ in range(2_000):
    bell.rung.emit(None, True)
heard.clear()
print(*(sys.getrefcount(value) - then for value, then in zip((True, None), before)))
"""
"""Emits what PySide6 6.12.0 lost a reference of at each emission; by itself, because others move the counts too."""


def test_signals_leave_the_references_of_true_and_none_alone() -> None:
    rung = subprocess.run([sys.executable, "-c", RINGING], capture_output=True, text=True, check=True, timeout=60)
    changes = [int(change) for change in rung.stdout.split()]
    assert len(changes) == 2
    assert all(abs(change) < 200 for change in changes)
