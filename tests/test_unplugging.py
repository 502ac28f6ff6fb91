"""Devices that come and go in the whole program, while a conversation runs."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from desktop_app.core.conversation import Conversation, Phase
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack
from desktop_app.core.settings import with_profile
from desktop_app.core.status import LaneState
from desktop_app.table import Table
from desktop_app.ui.actions import ActionId
from desktop_app.ui.banner import Banner
from tests.live.far_end import Visit, far_end
from tests.sitting import A, B, at_table, leave_quietly, until
from tests.sound_server import SoundServer

pytestmark = pytest.mark.usefixtures("own_folders")


def trouble(now: Conversation, lane: LaneId) -> str:
    return " ".join(each.code for each in now.lane(lane).troubles)


def banner(table: Table, lane: LaneId) -> Banner:
    place = table.store.state.draft.place(lane)
    return table.window.columns.columns[place].banner


async def listen_only(visit: Visit) -> None:
    await visit.configure()
    await visit.until_close()
    await visit.goodbye()


@asynccontextmanager
async def conversing(table: Table) -> AsyncIterator[None]:
    """Hold a conversation of two microphones and two headsets."""
    async with far_end(listen_only) as service:
        profile = replace(table.settings.profile, service="address", service_url=str(service.address.url))
        table.choose(with_profile(table.settings, profile))
        await until(table, lambda now: {"ear_a", "ear_b"} <= {row.name for row in now.outputs})
        for lane in (A, B):
            table.window.intents.choose_microphone(lane, f"mic_{lane}")
            table.window.intents.choose_outlet(lane, f"ear_{lane}")
        while not table.preparation.may_start:  # noqa: ASYNC110 (no event tells of it)
            await asyncio.sleep(0.01)
        table.window.actions_table[ActionId.START_STOP].trigger()
        await until(table, lambda now: all(story.state is LaneState.LIVE for story in now.lanes))
        yield
        table.conductor.stop()
        await until(table, lambda now: now.phase is Phase.ENDED)
        await leave_quietly(table)


def test_a_lost_device_is_missed_by_its_owner_and_returns_by_itself(desk: SoundServer, qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        async with conversing(table):
            desk.unplug("mic_a")
            await until(table, lambda now: trouble(now, A) == "microphone_lost")
            await until(table, lambda now: all(row.name != "mic_a" for row in now.inputs))
            assert "(not there)" in table.window.columns.columns[0].header.microphone.currentText()
            assert banner(table, A).fix.text() == "Choose a device"
            assert trouble(table.store.state, B) == ""
            desk.plug_microphone("a")
            await until(table, lambda now: trouble(now, A) == "")
            desk.unplug("ear_a")
            await until(table, lambda now: trouble(now, A) == "outlet_lost")
            assert trouble(table.store.state, B) == ""
            desk.plug_ear("a")
            await until(table, lambda now: trouble(now, A) == "")

    at_table(qapp, scenario)


def test_what_is_plugged_in_is_offered_at_once_and_can_take_the_place_of_what_is_gone(
    desk: SoundServer, qapp: QApplication
) -> None:
    async def scenario(table: Table) -> None:
        async with conversing(table):
            began_s = time.monotonic()
            desk.plug_output("spare", "Spare headset")
            await until(table, lambda now: any(row.name == "spare" for row in now.outputs))
            assert table.window.columns.columns[0].header.headset.findText("Spare headset") >= 0
            seen_s = time.monotonic() - began_s
            assert seen_s < 2  # half a second is the goal; this machine may be busy
            desk.unplug("ear_a")
            await until(table, lambda now: trouble(now, A) == "outlet_lost")
            before = table.store.state.draft.column(B)
            headset = table.window.columns.columns[0].header.headset
            banner(table, A).fix.click()
            assert headset.view().isVisible(), "the list of headsets is opened, and the choice left to the person"
            headset.hidePopup()
            table.window.intents.choose_outlet(A, "spare")
            await until(table, lambda now: trouble(now, A) == "")
            draft = table.store.state.draft
            assert draft.column(A).outlet == DeviceOutlet("spare")
            assert draft.column(B) == before
            assert draft.column(A).track == MicrophoneTrack("mic_a")

    try:
        at_table(qapp, scenario)
    finally:
        desk.unplug("spare")
