"""A device that cannot be used in the middle of a run is not shown as if it were."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack
from desktop_app.core.status import LaneState
from desktop_app.table import Table
from tests.sitting import A, B, at_table, close, states, until

pytestmark = pytest.mark.usefixtures("own_folders", "desk")


def test_the_choice_returns_to_the_device_that_goes_on(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.start_sample()
        await until(table, lambda now: states(now) == [LaneState.LIVE] * 2)
        speaker, listener = table.store.state.draft.columns
        intents = table.window.intents
        intents.choose_microphone(A, "a microphone that is gone")
        assert table.store.state.draft.column(A).track == MicrophoneTrack("a microphone that is gone")
        await until(table, lambda now: now.draft.column(A).track == speaker.track)
        intents.choose_outlet(B, "a headset that is gone")
        assert table.store.state.draft.column(B).outlet == DeviceOutlet("a headset that is gone")
        await until(table, lambda now: now.draft.column(B).outlet == listener.outlet)
        story = table.store.state
        assert [story.lane(lane).error is not None for lane in (A, B)] == [True, True]
        intents.close_now_requested.emit()
        await close(table)

    at_table(qapp, scenario)
