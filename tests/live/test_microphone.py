"""A microphone on a real sound server: heard whole, never another one's sound, and back when it is plugged in again."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import numpy as np
import pytest

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, silence
from desktop_app.core.device import DeviceKind, DeviceNotice, find
from desktop_app.core.errors import DeviceError
from desktop_app.core.gauge import SILENT_DBFS, Gauge
from desktop_app.core.plan import MicrophoneTrack as Spec
from desktop_app.core.resample import Samples
from desktop_app.live.devices import SharedDevices
from desktop_app.live.microphone import MicrophoneTrack
from tests.signs import n_frames_of, signature
from tests.sound_server import SoundServer, stall, until


class Hearing:
    """What a track delivered, and what was said of its device."""

    def __init__(self) -> None:
        self.blocks: list[Frames] = []
        self.notices: list[DeviceNotice] = []
        self.n_blocks_at_notice: list[int] = []

    def note(self, notice: DeviceNotice) -> None:
        self.notices.append(notice)
        self.n_blocks_at_notice.append(len(self.blocks))

    @property
    def frames(self) -> Frames:
        return np.concatenate([silence(0), *self.blocks])


@asynccontextmanager
async def hearing(spec: Spec, *, gauge: Gauge | None = None) -> AsyncIterator[tuple[MicrophoneTrack, Hearing]]:
    heard = Hearing()
    track = MicrophoneTrack(spec, SharedDevices(), heard.note, gauge=gauge)
    track.subscribe(heard.blocks.append)
    await track.open()
    try:
        yield track, heard
    finally:
        await track.close()


def test_what_is_said_arrives_whole_in_blocks_of_the_wires_format(desk: SoundServer) -> None:
    async def scenario() -> None:
        async with hearing(Spec("Microphone A")) as (_, heard):
            await until(lambda: len(heard.blocks) > 3)
            desk.say("a", signature("a", 1.0))
            desk.say("b", signature("b", 1.0))
            await until(lambda: n_frames_of("a", heard.frames) > 0.99 * FRAME_RATE_HZ)
            assert n_frames_of("a", heard.frames) < FRAME_RATE_HZ
            assert n_frames_of("b", heard.frames) == 0
            assert heard.blocks[-1].dtype == np.int16

    asyncio.run(scenario())


def test_what_is_only_measured_comes_in_longer_blocks_from_the_sound_cards_own_thread(desk: SoundServer) -> None:
    assert desk is not None

    async def scenario() -> None:
        devices, blocks, threads = SharedDevices(), list[Samples](), set[int]()

        def deliver(samples: Samples) -> None:
            threads.add(threading.get_ident())
            blocks.append(samples)

        await devices.open()
        device = find(devices.all(), DeviceKind.INPUT, "Microphone A")
        stream = await devices.capture(device, deliver, lambda: None, unhurried=True)
        await until(lambda: len(blocks) > 3)
        assert {len(block) for block in blocks} == {round(device.rate_hz / 5)}
        assert threading.get_ident() not in threads
        await stream.close()
        await devices.close()

    asyncio.run(scenario())


def test_a_gauge_is_told_at_once_and_listeners_only_while_they_want_it(desk: SoundServer) -> None:
    async def scenario() -> None:
        gauge = Gauge()
        async with hearing(Spec("Microphone A"), gauge=gauge) as (track, heard):
            desk.say("a", signature("a", 10.0))
            await until(lambda: gauge.level_dbfs(time.monotonic()) > -40)
            assert not heard.blocks
            track.attend(closely=True)
            await until(lambda: n_frames_of("a", heard.frames) > FRAME_RATE_HZ)
            track.attend(closely=False)
            desk.quiet()
            await until(lambda: gauge.level_dbfs(time.monotonic()) < -90)

    asyncio.run(scenario())


def test_what_is_measured_is_silent_as_soon_as_it_is_on_another_microphone(desk: SoundServer) -> None:
    async def scenario() -> None:
        gauge = Gauge()
        async with hearing(Spec("Microphone A"), gauge=gauge) as (track, heard):
            track.attend(closely=True)
            desk.say("a", signature("a", 20.0))
            desk.say("b", signature("b", 20.0))
            await until(lambda: n_frames_of("a", heard.frames) > 2_000)
            desk.unplug("mic_a")
            await until(lambda: [notice.present for notice in heard.notices] == [False])
            assert gauge.level_dbfs(time.monotonic()) == SILENT_DBFS
            desk.plug_microphone("a")
            await until(lambda: [notice.present for notice in heard.notices] == [False, True])
            await until(lambda: gauge.level_dbfs(time.monotonic()) > -40)
            assert n_frames_of("b", heard.frames) == 0

    asyncio.run(scenario())


def test_an_unplugged_microphone_delivers_nothing_and_returns_by_itself(desk: SoundServer) -> None:
    async def scenario() -> None:
        async with hearing(Spec("Microphone A")) as (_, heard):
            desk.say("a", signature("a", 20.0))
            desk.say("b", signature("b", 20.0))
            await until(lambda: n_frames_of("a", heard.frames) > 2_000)
            desk.unplug("mic_a")
            await until(lambda: len(heard.notices) == 1)
            assert "Microphone A is gone" in heard.notices[0].message
            assert not heard.notices[0].present
            desk.plug_microphone("a")
            await until(lambda: len(heard.notices) == 2)
            n_before, n_at_return = heard.n_blocks_at_notice
            assert n_at_return == n_before
            assert heard.notices[1].present
            await until(lambda: n_frames_of("a", np.concatenate([silence(0), *heard.blocks[n_before:]])) > 5_000)
            assert n_frames_of("b", heard.frames) == 0

    asyncio.run(scenario())


def test_what_was_captured_elsewhere_while_the_program_was_held_up_is_thrown_away(desk: SoundServer) -> None:
    async def scenario() -> None:
        async with hearing(Spec("Microphone A")) as (track, heard):
            desk.say("a", signature("a", 20.0))
            desk.say("b", signature("b", 20.0))
            await until(lambda: n_frames_of("a", heard.frames) > 2_000)
            desk.unplug("mic_a")
            stall(0.4)
            await until(lambda: len(heard.notices) == 1)
            assert desk.pipewire or track.n_rejected > 5
            assert n_frames_of("b", heard.frames) == 0

    asyncio.run(scenario())


def test_a_stream_that_is_moved_to_another_microphone_is_noticed_and_nothing_of_it_goes_on(desk: SoundServer) -> None:
    async def scenario() -> None:
        async with hearing(Spec("Microphone A")) as (track, heard):
            desk.say("a", signature("a", 20.0))
            desk.say("b", signature("b", 20.0))
            await until(lambda: n_frames_of("a", heard.frames) > 2_000)
            if not desk.move_ours("source", "mic_b"):
                assert desk.pipewire  # it keeps its word that the stream will not be moved
                return
            await until(lambda: bool(heard.notices or track.n_rejected))
            n_before = len(heard.blocks)
            await until(lambda: len(heard.blocks) > n_before + 10)
            assert n_frames_of("b", heard.frames) == 0

    asyncio.run(scenario())


def test_two_lapel_microphones_on_one_interface_are_two_speakers(desk: SoundServer) -> None:
    async def scenario() -> None:
        desk.plug_output("interface", "USB interface", n_channels=2)
        async with (
            hearing(Spec("interface.monitor", channel=0)) as (_, first),
            hearing(Spec("interface.monitor", channel=1)) as (_, second),
        ):
            both = np.stack([signature("a", 1.0), signature("b", 1.0)], axis=1)
            desk.say("a", both, sink="interface")
            await until(lambda: n_frames_of("b", second.frames) > 0.9 * FRAME_RATE_HZ)
            await until(lambda: n_frames_of("a", first.frames) > 0.9 * FRAME_RATE_HZ)
            assert n_frames_of("b", first.frames) == n_frames_of("a", second.frames) == 0
        desk.unplug("interface")

    asyncio.run(scenario())


def test_a_channel_that_the_microphone_has_not_is_refused(desk: SoundServer) -> None:
    assert desk.pulse.connected

    async def scenario() -> None:
        async with hearing(Spec("Microphone A", channel=3)):
            pass

    with pytest.raises(DeviceError, match="has 1 channels, so channel 4"):
        asyncio.run(scenario())


def test_a_name_that_nothing_has_is_refused_with_what_is_near(desk: SoundServer) -> None:
    assert desk.pulse.connected

    async def scenario() -> None:
        async with hearing(Spec("Microfone A")):
            pass

    with pytest.raises(DeviceError, match="nearest are 'Microphone A'"):
        asyncio.run(scenario())
