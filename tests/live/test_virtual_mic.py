"""A virtual microphone is seen and heard by other programs, and never outlives the program."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import Any

import pytest

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.errors import DeviceError
from desktop_app.core.plan import DeviceOutlet
from desktop_app.live.devices import SharedDevices
from desktop_app.live.speaker import Speaker
from tests.signs import n_frames_of, signature
from tests.sound_server import SoundServer, until

PROGRAM = """
import asyncio
from desktop_app.core.plan import DeviceOutlet
from desktop_app.live.devices import SharedDevices
from desktop_app.live.speaker import Speaker

async def main():
    await Speaker(DeviceOutlet("meeting:C"), SharedDevices(), print).open()
    print("open", flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


def sources(desk: SoundServer) -> list[str]:
    return [source.description for source in desk.pulse.source_list()]


def ours(desk: SoundServer) -> list[Any]:
    """Find whatever the program has made on the server."""
    return [module for module in desk.pulse.module_list() if "dragoman.owner" in (module.argument or "")]


def inner_end(desk: SoundServer) -> int | None:
    """Tell what the server knows the inner end of B's microphone by."""
    return next((sink.index for sink in desk.pulse.sink_list() if sink.name == "dragoman_to_b"), None)


def speaker(listener: str) -> Speaker:
    return Speaker(DeviceOutlet(f"meeting:{listener}"), SharedDevices(), lambda _: None)


def test_a_meeting_hears_from_it_what_the_lane_plays_and_it_goes_with_the_lane(desk: SoundServer) -> None:
    async def scenario() -> None:
        lane = speaker("B")
        await lane.open()
        assert sources(desk).count("Dragoman → B") == 1
        meeting = desk.listen("", source="dragoman_to_b_mic")
        lane.play(signature("a", 1.0))
        await until(lambda: n_frames_of("a", meeting.so_far()) > 0.98 * FRAME_RATE_HZ)
        assert n_frames_of("b", meeting.stop()) == 0
        await lane.close()
        await lane.close()
        assert ours(desk) == []

    asyncio.run(scenario())


def test_neither_end_becomes_the_default_of_anybody(desk: SoundServer) -> None:
    async def scenario() -> None:
        lane = speaker("B")
        await lane.open()
        facts = desk.pulse.server_info()
        assert (facts.default_sink_name, facts.default_source_name) == ("ear_b", "mic_b")
        await lane.close()

    asyncio.run(scenario())


def test_it_is_offered_for_every_column_and_its_ends_to_nobody(desk: SoundServer) -> None:
    async def scenario() -> None:
        lane, devices = speaker("B"), SharedDevices()
        await lane.open()
        await devices.open()
        assert "dragoman_to_b_mic" in [source.name for source in desk.pulse.source_list()]
        names = [device.name for device in devices.all()]
        await devices.close()
        await lane.close()
        assert [name for name in names if "meeting" in name] == ["meeting:A", "meeting:B", "meeting:C", "meeting:D"]
        assert [name for name in names if "dragoman" in name] == []

    asyncio.run(scenario())


def test_a_second_one_of_the_same_name_is_refused_and_the_first_stays(desk: SoundServer) -> None:
    async def scenario() -> None:
        first, second = speaker("B"), speaker("B")
        await first.open()
        with pytest.raises(DeviceError, match="'Dragoman → B' already"):
            await second.open()
        await second.close()
        assert "Dragoman → B" in sources(desk)
        await first.close()

    asyncio.run(scenario())


def test_one_that_somebody_took_away_is_made_again(desk: SoundServer) -> None:
    async def scenario() -> None:
        lane = speaker("B")
        await lane.open()
        before = inner_end(desk)
        desk.unplug("dragoman_to_b")
        await until(lambda: inner_end(desk) not in {before, None} and lane.is_routed)
        meeting = desk.listen("", source="dragoman_to_b_mic")
        lane.play(signature("a", 1.0))
        await until(lambda: n_frames_of("a", meeting.so_far()) > 0.9 * FRAME_RATE_HZ)
        await lane.close()

    asyncio.run(scenario())


def test_it_goes_away_with_a_program_that_is_killed(desk: SoundServer) -> None:
    with subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"open\n"
        asyncio.run(until(lambda: "Dragoman → C" in sources(desk)))
        program.kill()
    asyncio.run(until(lambda: ours(desk) == []))
    assert "Dragoman → C" not in sources(desk)


def test_what_a_killed_program_and_its_watchdog_left_is_cleared_away_by_the_next(desk: SoundServer) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        pass
    desk.pulse.module_load(
        "module-null-sink",
        f"sink_name=left_over sink_properties=\"device.description='Left over' dragoman.owner={ended.pid}\"",
    )

    async def scenario() -> None:
        devices = SharedDevices()
        await devices.open()
        await devices.close()

    asyncio.run(scenario())
    asyncio.run(until(lambda: "left_over" not in [sink.name for sink in desk.pulse.sink_list()]))
