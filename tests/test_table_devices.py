"""Devices at the table: real microphones and headsets, chosen in a real window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import soundfile
from PySide6.QtWidgets import QApplication

from desktop_app.core.conversation import Phase
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack
from desktop_app.core.seating import crossings_of
from desktop_app.core.status import LaneState
from desktop_app.live.settings_file import settings_path
from desktop_app.table import Table
from desktop_app.ui.actions import ActionId
from tests.signs import n_whistled, whistle
from tests.sitting import A, B, at_table, close, leave_quietly, seat_two_speakers, until
from tests.sound_server import SoundServer
from tests.sound_server import until as until_heard

pytestmark = pytest.mark.usefixtures("own_folders")


@pytest.mark.usefixtures("desk")
def test_devices_that_are_chosen_for_a_person_bring_no_voice_back(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        await until(table, lambda now: any(row.name == "ear_a" for row in now.outputs))
        await until_heard(lambda: bool(table.preparation.devices))
        while fixes := [line.fix for line in table.window.checklist.lines if line.fix is not None]:
            fixes[0].click()
        draft = table.store.state.draft
        assert {column.track for column in draft.columns} == {MicrophoneTrack("mic_a"), MicrophoneTrack("mic_b")}
        assert crossings_of(draft, table.preparation.devices) == []
        await until(table, lambda now: all(row.ok for row in now.checks))
        await close(table)

    at_table(qapp, scenario)


def test_the_sample_is_heard_from_the_systems_own_output_where_none_is_chosen(
    desk: SoundServer, qapp: QApplication
) -> None:
    async def scenario(table: Table) -> None:
        await table.preparation.listed()
        ear = desk.listen("b")
        table.start_sample()
        assert {column.outlet for column in table.store.state.draft.columns} == {DeviceOutlet("ear_b")}
        await until_heard(lambda: bool((abs(ear.so_far()) > 1_000).sum() > 4_800), 40)
        ear.stop()
        table.leave_quietly()
        table.window.intents.close_now_requested.emit()
        await table.left.wait()

    at_table(qapp, scenario)
    assert json.loads(settings_path().read_text())["profiles"][0]["people"]["a"]["outlet"] == ""


def test_the_sliders_of_a_person_reach_the_ears_of_that_person(
    desk: SoundServer, qapp: QApplication, tmp_path: Path
) -> None:
    soundfile.write(tmp_path / "b.wav", whistle("b", 60.0), 24_000)

    async def scenario(table: Table) -> None:
        await until(table, lambda now: any(row.name == "ear_a" for row in now.outputs))
        seat_two_speakers(table)
        intents, controls = table.window.intents, table.window.columns.columns[0].controls
        intents.drop_track(B, str(tmp_path / "b.wav"))
        intents.choose_outlet(A, "ear_a")
        controls.mix.setValue(0)
        ear = desk.listen("a")
        table.window.actions_table[ActionId.START_STOP].trigger()
        await until(table, lambda now: now.lane(B).state is LaneState.LIVE)
        await until_heard(lambda: n_whistled("b", ear.so_far()) > 12_000)
        controls.volume.setValue(0)
        n_before, n_all = n_whistled("b", ear.so_far()), len(ear.so_far())
        await until_heard(lambda: len(ear.so_far()) > n_all + 24_000)
        assert n_whistled("b", ear.so_far()) < n_before + 12_000
        ear.stop()
        table.conductor.stop()
        intents.close_now_requested.emit()
        await until(table, lambda now: now.phase is Phase.ENDED)
        await leave_quietly(table)

    at_table(qapp, scenario)
