"""The sound check on a real sound server: the right headset sounds, and people hear themselves as they were heard."""

from __future__ import annotations

import asyncio

import pytest

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.errors import DeviceError
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack
from desktop_app.live.devices import SharedDevices
from desktop_app.live.microphone import MicrophoneTrack as Microphone
from desktop_app.live.rehearsal import Rehearsal
from desktop_app.live.sound_check import SoundCheck
from tests.signs import n_whistled, whistle
from tests.sound_server import SoundServer, until

A = LaneId("a")


def test_two_notes_sound_in_the_headset_that_was_asked_for_and_nowhere_else(desk: SoundServer) -> None:
    async def scenario() -> None:
        devices = SharedDevices()
        check = SoundCheck(
            devices, Rehearsal(lambda spec, gauge: Microphone(spec, devices, lambda _: None, gauge=gauge))
        )
        own, other = desk.listen("a"), desk.listen("b")
        await check.play_tone(DeviceOutlet("Headset A"), 0)
        await until(lambda: n_whistled("a", own.so_far()) > 0.8 * FRAME_RATE_HZ)
        assert not other.stop().any()
        own.stop()
        with pytest.raises(DeviceError):
            await check.play_tone(DeviceOutlet("Headset C"), 1)

    asyncio.run(scenario())


def test_what_a_person_says_is_played_back_to_that_person(desk: SoundServer) -> None:
    async def scenario() -> None:
        devices = SharedDevices()
        rehearsal = Rehearsal(lambda spec, gauge: Microphone(spec, devices, lambda _: None, gauge=gauge))
        await rehearsal.listen({A: MicrophoneTrack("mic_a")})
        own, other = desk.listen("a"), desk.listen("b")
        desk.say("a", whistle("b", 8.0))
        assert await SoundCheck(devices, rehearsal).play_back(A, DeviceOutlet("Headset A"))
        await until(lambda: n_whistled("b", own.so_far()) > 1.5 * FRAME_RATE_HZ)
        assert not other.stop().any()
        await rehearsal.close()

    asyncio.run(scenario())


def test_somebody_who_says_nothing_is_told_so_and_hears_nothing(desk: SoundServer) -> None:
    async def scenario() -> None:
        devices = SharedDevices()
        rehearsal = Rehearsal(lambda spec, gauge: Microphone(spec, devices, lambda _: None, gauge=gauge))
        await rehearsal.listen({A: MicrophoneTrack("mic_b")})
        ear = desk.listen("b")
        assert not await SoundCheck(devices, rehearsal).play_back(A, DeviceOutlet("Headset B"))
        assert not ear.stop().any()
        await rehearsal.close()

    asyncio.run(scenario())
