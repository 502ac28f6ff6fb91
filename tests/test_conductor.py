"""What the window looks at between runs: microphones that are heard, while somebody can see it, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.table import Table
from tests.signs import whistle
from tests.sitting import A, at_table, close, until
from tests.sound_server import SoundServer
from tests.sound_server import until as until_so

pytestmark = pytest.mark.usefixtures("own_folders")


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
        await close(table)

    at_table(qapp, scenario)
