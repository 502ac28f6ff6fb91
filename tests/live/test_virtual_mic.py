"""A virtual microphone is seen and heard by other programs, and never outlives the program."""

from __future__ import annotations

import asyncio
import subprocess
import sys

import pytest

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.errors import DeviceError
from desktop_app.core.plan import MicrophoneTrack as Spec
from desktop_app.live.devices import SharedDevices
from desktop_app.live.microphone import MicrophoneTrack
from desktop_app.live.speaker import Speaker
from desktop_app.live.virtual_mic import VirtualMicrophone
from tests.sound_server import SoundServer, n_frames_of, signature, until

PROGRAM = """
import asyncio
from desktop_app.live.virtual_mic import VirtualMicrophone

async def main():
    await VirtualMicrophone("C").open()
    print("open", flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


def sources(desk: SoundServer) -> list[str]:
    return [source.description for source in desk.pulse.source_list()]


def test_a_meeting_hears_from_it_what_the_lane_plays(desk: SoundServer) -> None:
    async def scenario() -> None:
        microphone, devices = VirtualMicrophone("B"), SharedDevices()
        await microphone.open()
        speaker = Speaker(microphone.outlet, devices, lambda _: None)
        meeting = MicrophoneTrack(Spec("dragoman_to_b_mic"), devices, lambda _: None)
        n_heard = 0

        def hear(frames: object) -> None:
            nonlocal n_heard
            n_heard += n_frames_of("a", frames)  # type: ignore[arg-type]  # a track delivers frames

        meeting.subscribe(hear)
        await meeting.open()
        await speaker.open()
        assert "Dragoman → B" in sources(desk)
        speaker.play(signature("a", 1.0))
        await until(lambda: n_heard > 0.98 * FRAME_RATE_HZ)
        await speaker.close()
        await meeting.close()
        await microphone.close()
        await microphone.close()
        assert "Dragoman → B" not in sources(desk)

    asyncio.run(scenario())


def test_a_second_one_of_the_same_name_is_refused_and_the_first_stays(desk: SoundServer) -> None:
    async def scenario() -> None:
        first = VirtualMicrophone("B")
        await first.open()
        with pytest.raises(DeviceError, match="'Dragoman → B' already"):
            await VirtualMicrophone("B").open()
        assert "Dragoman → B" in sources(desk)
        await first.close()

    asyncio.run(scenario())


def test_it_goes_away_with_a_program_that_is_killed(desk: SoundServer) -> None:
    with subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"open\n"
        asyncio.run(until(lambda: "Dragoman → C" in sources(desk)))
        program.kill()
    asyncio.run(until(lambda: "Dragoman → C" not in sources(desk)))


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
    assert "left_over" not in [sink.name for sink in desk.pulse.sink_list()]
