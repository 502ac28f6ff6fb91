"""What the window looks at between runs: microphones that are heard, while somebody can see it, and nothing else."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.core.events import LaneId
from desktop_app.table import Table
from tests.sound_server import SoundServer, whistle
from tests.sound_server import until as until_so
from tests.test_table import at_table, until

A = LaneId("a")


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep settings of this test apart from the person's."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_DOCUMENTS_DIR", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))


def beats(table: Table) -> list[int]:
    """Give the intervals, in milliseconds, of what beats in the conductor."""
    return [timer.interval() for timer in table.conductor.findChildren(QTimer) if timer.isActive()]


def test_meters_move_while_the_window_is_seen_and_nothing_beats_while_it_is_not(
    desk: SoundServer, qapp: QApplication
) -> None:
    async def scenario(table: Table) -> None:
        await until(table, lambda now: any(row.name == "mic_a" for row in now.inputs))
        assert beats(table) == [], "no microphone is chosen, and what happens knocks"
        meter = table.window.columns.columns[0].header.meter
        table.window.intents.choose_microphone(A, "mic_a")
        desk.say("a", whistle("a", 30.0))
        await until_so(lambda: meter.n_lit > 3)
        table.window.showMinimized()
        await until_so(lambda: not beats(table))
        desk.quiet()
        desk.plug_output("visitor", "Headset of a visitor")
        await until(table, lambda now: any(row.name == "visitor" for row in now.outputs))
        table.window.showNormal()
        await until_so(lambda: meter.n_lit == 0)
        assert beats(table) == [33]
        desk.unplug("visitor")
        table.leave()
        await asyncio.wait_for(table.left.wait(), 10)

    at_table(qapp, scenario)
