"""What an application plays is heard whole and alone, while it goes on being heard where it was."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import numpy as np
import pytest

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, silence
from desktop_app.core.device import Device, DeviceNotice, DeviceSort
from desktop_app.core.errors import DeviceError
from desktop_app.core.plan import MicrophoneTrack as Spec
from desktop_app.live.devices import SharedDevices
from desktop_app.live.microphone import MicrophoneTrack
from tests.signs import n_frames_of, signature
from tests.sound_server import SoundServer, until

ZOOM = Spec("app:zoom")


class Hearing:
    """What a track delivered, and what was said of the application."""

    def __init__(self) -> None:
        self.blocks: list[Frames] = []
        self.notices: list[DeviceNotice] = []

    @property
    def frames(self) -> Frames:
        return np.concatenate([silence(0), *self.blocks])

    def n_of(self, party: str) -> int:
        return n_frames_of(party, self.frames)


async def playing(devices: SharedDevices) -> list[Device]:
    return [device for device in devices.all() if device.sort is DeviceSort.APPLICATION and device.present]


@asynccontextmanager
async def following() -> AsyncIterator[SharedDevices]:
    devices = SharedDevices()
    await devices.open()
    try:
        yield devices
    finally:
        await devices.close()


@asynccontextmanager
async def hearing(spec: Spec) -> AsyncIterator[Hearing]:
    """Hear an application as soon as it plays."""
    heard = Hearing()
    async with following() as devices:
        wanted = spec.name.removeprefix("app:")
        await until(lambda: any(wanted in each.name and each.present and each.streams for each in devices.all()))
        track = MicrophoneTrack(spec, devices, heard.notices.append)
        track.subscribe(heard.blocks.append)
        await track.open()
        try:
            yield heard
        finally:
            await track.close()


def test_one_application_is_heard_and_another_on_the_same_output_never(desk: SoundServer) -> None:
    desk.run_application("zoom", signature("a", 20.0), sink="ear_a")
    desk.run_application("music", signature("b", 20.0), sink="ear_a")
    ear = desk.listen("a")

    async def scenario() -> None:
        async with hearing(ZOOM) as heard:
            await until(lambda: heard.n_of("a") > FRAME_RATE_HZ)
            assert heard.n_of("b") == 0
            assert heard.n_of("a") > 0.99 * len(heard.frames) - 4_800

    asyncio.run(scenario())
    desk.quiet()
    assert len(ear.so_far()) > 0.9 * FRAME_RATE_HZ


def test_it_goes_on_being_heard_and_nothing_is_made_on_the_server(desk: SoundServer) -> None:
    desk.run_application("zoom", signature("a", 20.0), sink="ear_a")
    before = {module.index for module in desk.pulse.module_list()}

    async def scenario() -> None:
        async with hearing(ZOOM) as heard:
            ear = desk.listen("a")
            await until(lambda: heard.n_of("a") > FRAME_RATE_HZ)
            assert {module.index for module in desk.pulse.module_list()} == before
            await until(lambda: n_frames_of("a", ear.so_far()) > 0.9 * FRAME_RATE_HZ)

    asyncio.run(scenario())


def test_all_that_an_application_plays_is_heard_together(desk: SoundServer) -> None:
    quiet = (signature("a", 20.0) // 2).astype(np.int16)
    desk.run_application("zoom", quiet, sink="ear_a")

    async def scenario() -> None:
        async with hearing(ZOOM) as heard:
            await until(lambda: heard.n_of("a") > 2_000)
            desk.run_application("zoom", quiet, sink="ear_a")
            await until(lambda: int(np.count_nonzero(heard.frames > 7_000)) > FRAME_RATE_HZ // 2)
            assert heard.notices == []

    asyncio.run(scenario())


def test_an_application_that_ends_is_told_of_and_taken_up_again_when_it_plays_again(desk: SoundServer) -> None:
    zoom = desk.run_application("zoom", signature("a", 20.0), sink="ear_a")
    desk.run_application("music", signature("b", 30.0), sink="ear_a")

    async def scenario() -> None:
        async with hearing(ZOOM) as heard:
            await until(lambda: heard.n_of("a") > 2_000)
            desk.end_application(zoom)
            await until(lambda: len(heard.notices) == 1)
            assert heard.notices[0].message.startswith("zoom has stopped playing; silence is sent for it")
            n_before = heard.n_of("a")
            desk.run_application("zoom", signature("a", 20.0), sink="ear_b")
            await until(lambda: len(heard.notices) == 2)
            assert heard.notices[1].message == "zoom plays again and is heard."
            await until(lambda: heard.n_of("a") > n_before + 5_000)
            assert heard.n_of("b") == 0

    asyncio.run(scenario())


def test_an_application_that_somebody_moves_to_another_output_is_followed(desk: SoundServer) -> None:
    desk.run_application("zoom", signature("a", 20.0), sink="ear_a")
    desk.run_application("music", signature("b", 30.0), sink="ear_b")

    async def scenario() -> None:
        async with hearing(ZOOM) as heard:
            await until(lambda: heard.n_of("a") > 2_000)
            (ear_b,) = [sink.index for sink in desk.pulse.sink_list() if sink.name == "ear_b"]
            (zoom,) = [
                stream.index
                for stream in desk.pulse.sink_input_list()
                if stream.proplist.get("application.name") == "zoom"
            ]
            desk.pulse.sink_input_move(zoom, ear_b)
            n_before = heard.n_of("a")
            await until(lambda: heard.n_of("a") > n_before + FRAME_RATE_HZ // 2)
            assert heard.n_of("b") == 0
            assert heard.notices == []

    asyncio.run(scenario())


def test_two_programs_that_give_themselves_one_name_are_two(desk: SoundServer) -> None:
    desk.run_application("Chromium", signature("a", 20.0), sink="ear_a", file="discord")
    desk.run_application("Chromium", signature("b", 20.0), sink="ear_a", file="chrome")

    async def scenario() -> None:
        async with hearing(Spec("app:Chromium/discord")) as heard:
            await until(lambda: heard.n_of("a") > FRAME_RATE_HZ // 2)
            assert heard.n_of("b") == 0

    asyncio.run(scenario())


def test_what_the_program_plays_itself_and_links_between_devices_are_not_offered(desk: SoundServer) -> None:
    desk.run_application("zoom", signature("a", 20.0))

    async def scenario() -> None:
        async with following() as devices:
            await until(lambda: any(each.streams for each in devices.all()))
            assert [device.description for device in await playing(devices)] == ["zoom"]
            assert (await playing(devices))[0].heard_in == ("ear_b",)

    asyncio.run(scenario())


def test_an_application_that_plays_nothing_cannot_be_opened_and_what_plays_is_named(desk: SoundServer) -> None:
    desk.run_application("music", signature("b", 20.0))

    async def scenario() -> None:
        async with following() as devices:
            await until(lambda: any(each.streams for each in devices.all()))
            track = MicrophoneTrack(ZOOM, devices, lambda _: None)
            with pytest.raises(DeviceError, match=r"no application with sound, 'app:zoom'.*'music'"):
                await track.open()
            await track.close()

    asyncio.run(scenario())
