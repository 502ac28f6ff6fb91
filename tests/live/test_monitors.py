"""Somebody hears what somebody else hears, at the device that was asked for, and nothing of it gets on a track."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest

from desktop_app.core.errors import DeviceError
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, NoOutlet
from desktop_app.live.file_outlet import NoOutlet as OutletToNobody
from desktop_app.live.monitors import Monitors, no_monitor
from tests.live.acoustics import B, talk
from tests.signs import n_whistled, whistle
from tests.sound_server import SoundServer, until


def test_what_one_hears_is_heard_by_the_other_as_long_as_it_is_asked_for(desk: SoundServer, tmp_path: Path) -> None:
    async def scenario() -> None:
        own, other = desk.listen("a"), desk.listen("b")
        async with talk(tmp_path, whistle("a", 20.0), None) as it:
            await until(lambda: n_whistled("a", own.so_far()) > 12_000)
            assert n_whistled("a", other.so_far()) == 0, "nobody asked for it"
            await it.run.equipment.set_monitor(B, DeviceOutlet("ear_b"))
            await until(lambda: n_whistled("a", other.so_far()) > 12_000)
            await it.run.equipment.set_monitor(B, NoOutlet())
            n_heard, n_own = n_whistled("a", other.so_far()), n_whistled("a", own.so_far())
            await until(lambda: n_whistled("a", own.so_far()) > n_own + 24_000)
            assert n_whistled("a", other.so_far()) < n_heard + 12_000, "what was on its way is heard, no more"
            assert not np.any(np.concatenate(it.sent)), "it is on no track"
            await it.run.equipment.set_monitor(B, DeviceOutlet("nowhere"))
            assert "monitor_failed" in [getattr(event, "code", "") for event in it.story]

    asyncio.run(scenario())
    assert not [stream for stream in desk.pulse.sink_input_list() if "dragoman.stream" in stream.proplist]


def test_where_there_are_no_devices_nothing_is_monitored() -> None:
    async def scenario() -> None:
        monitors = Monitors(no_monitor)
        monitors.follow(LaneId("a"), OutletToNobody())
        with pytest.raises(DeviceError):
            await monitors.play(LaneId("a"), DeviceOutlet("x"))
        await monitors.play(LaneId("a"), NoOutlet())
        await monitors.close()

    asyncio.run(scenario())
