"""Devices are listed by the names people know, and come and go in the list as they do on the desk."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop_app.core.audio import Frames
from desktop_app.core.device import Device, DeviceKind, DeviceNotice, HearsBy
from desktop_app.core.errors import DeviceError
from desktop_app.core.plan import MicrophoneTrack as Spec
from desktop_app.live.devices import SharedDevices, list_devices
from desktop_app.live.microphone import MicrophoneTrack
from desktop_app.live.pulse_server import ServerGoneError
from tests.needed import need
from tests.sound_server import SoundServer, until


def named(devices: SharedDevices, name: str) -> Device | None:
    return next((device for device in devices.all() if device.name == name), None)


def test_what_an_output_is_to_the_room_is_read_from_the_server(desk: SoundServer) -> None:
    rewinds = "" if desk.pipewire else "norewinds=1 "
    box = desk.pulse.module_load(
        "module-null-sink",
        f"{rewinds}sink_name=box sink_properties=\"device.description='Box' device.form_factor='speaker'\"",
    )

    async def scenario() -> None:
        devices = SharedDevices()
        await devices.open()
        try:
            forms = {device.name: device.form for device in devices.all()}
            assert (forms["box"], forms["ear_a"]) == (HearsBy.LOUDSPEAKER, None)
        finally:
            await devices.close()

    try:
        asyncio.run(scenario())
    finally:
        desk.pulse.module_unload(box)


def test_a_command_lists_microphones_and_headsets_by_name(desk: SoundServer) -> None:
    assert desk.pulse.connected
    rows = {(row.kind, row.name): row for row in list_devices()}
    microphone = rows["input", "mic_b"]
    assert (microphone.description, microphone.default, microphone.n_channels, microphone.rate_hz) == (
        ("Microphone B", True, 1, 48_000)
    )
    headset = rows["output", "ear_a"]
    assert (headset.description, headset.default, headset.n_channels) == ("Headset A", False, 2)


def test_plugging_and_unplugging_is_seen_at_once_and_what_was_there_is_remembered(desk: SoundServer) -> None:
    async def scenario() -> None:
        devices = SharedDevices()
        changes: list[int] = []
        unsubscribe = devices.subscribe(lambda: changes.append(1))
        await devices.open()
        desk.plug_output("visitor", "Headset of a visitor")
        await until(lambda: named(devices, "visitor") is not None)
        desk.unplug("visitor")
        await until(lambda: not named(devices, "visitor").present)  # type: ignore[union-attr]  # it was there
        assert changes
        unsubscribe()
        await devices.close()
        assert devices.all() == ()

    asyncio.run(scenario())


def test_a_microphone_made_of_an_outputs_sound_says_so(desk: SoundServer) -> None:
    async def scenario() -> None:
        devices = SharedDevices()
        await devices.open()
        monitor, microphone = named(devices, "feed_a.monitor"), named(devices, "mic_a")
        assert monitor is not None
        assert microphone is not None
        assert (monitor.is_monitor, monitor.carries) == (True, "feed_a")
        assert not microphone.is_monitor
        assert microphone.carries == ("" if desk.pipewire else "feed_a")
        await devices.close()

    asyncio.run(scenario())


def test_devices_are_shared_until_the_last_lets_go(desk: SoundServer) -> None:
    assert desk.pulse.connected

    async def scenario() -> None:
        devices = SharedDevices()
        await devices.open()
        await devices.open()
        await devices.close()
        microphone = named(devices, "mic_a")
        assert microphone is not None
        await devices.close()
        with pytest.raises(DeviceError, match="let go of"):
            await devices.capture(microphone, lambda _: None, lambda: None)

    asyncio.run(scenario())


def test_a_device_that_vanished_before_it_was_opened_is_refused_and_leaves_nothing_behind(desk: SoundServer) -> None:
    async def scenario() -> None:
        devices = SharedDevices()
        await devices.open()
        never = Device(kind=DeviceKind.OUTPUT, name="never_there", description="Never", n_channels=2, rate_hz=48_000)
        try:
            with pytest.raises(DeviceError):
                await devices.render(never, lambda n_frames: pytest.fail(str(n_frames)), lambda: None)
            assert not [sink for sink in desk.pulse.sink_list() if sink.name.startswith("dragoman_guard_")]
        finally:
            await devices.close()

    asyncio.run(scenario())


def test_an_absent_sound_server_is_one_clear_sentence() -> None:
    assert "does not answer" in str(ServerGoneError())


def test_a_sound_server_that_dies_is_outlived(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need("pulseaudio")
    server = SoundServer(tmp_path)
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    server.start()
    server.lay()

    async def scenario() -> None:
        devices, notices, blocks = SharedDevices(), list[DeviceNotice](), list[Frames]()
        track = MicrophoneTrack(Spec("Microphone A"), devices, notices.append)
        track.subscribe(blocks.append)
        await track.open()
        await until(lambda: len(blocks) > 2)
        server.kill()
        await until(lambda: [notice.present for notice in notices] == [False])
        assert not any(device.present for device in devices.all())
        server.start()
        server.lay()
        await until(lambda: [notice.present for notice in notices] == [False, True])
        n_before = len(blocks)
        await until(lambda: len(blocks) > n_before + 2)
        await track.close()

    try:
        asyncio.run(scenario())
    finally:
        server.stop()
