"""Without a sound server the devices are PortAudio's, by name, and a stream is where it was opened or has ended."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from desktop_app.core.device import Device, DeviceKind
from desktop_app.core.errors import DeviceError
from desktop_app.live.cards import CardStream, index_of, listed


def library() -> Any:
    """Stand in for PortAudio's binding on a Windows machine; its list is all that is asked."""

    def entry(name: str, host: int, n_inputs: int, n_outputs: int) -> dict[str, object]:
        return {
            "name": name,
            "hostapi": host,
            "max_input_channels": n_inputs,
            "max_output_channels": n_outputs,
            "default_samplerate": 48_000.0,
        }

    entries = [
        entry("Headset", 0, 1, 2),
        entry("Speakers", 1, 0, 2),
        entry("CABLE Output (VB-Audio Virtual Cable)", 1, 2, 0),
        entry("Headset", 1, 1, 2),
    ]
    defaults = SimpleNamespace(device=(3, 1), hostapi=1)
    return SimpleNamespace(query_devices=lambda: entries, default=defaults)


def test_the_best_host_apis_devices_are_listed_by_name() -> None:
    found = {(device.kind.value, device.name): device for device in listed(library())}
    assert set(found) == {
        ("output", "Speakers"),
        ("input", "CABLE Output (VB-Audio Virtual Cable)"),
        ("input", "Headset"),
        ("output", "Headset"),
    }
    assert found["input", "Headset"].default
    assert found["output", "Speakers"].default
    assert not found["output", "Headset"].default
    assert found["output", "Headset"].rate_hz == 48_000


def test_a_device_is_opened_by_the_index_that_its_name_has_now() -> None:
    speakers = Device(kind=DeviceKind.OUTPUT, name="Speakers", description="Speakers", n_channels=2, rate_hz=48_000)
    assert index_of(library(), speakers) == 1
    with pytest.raises(DeviceError, match="not there any more"):
        index_of(library(), Device(kind=DeviceKind.INPUT, name="Speakers", description="x", n_channels=1, rate_hz=1))


def test_a_stream_that_ended_is_on_its_device_no_more() -> None:
    async def scenario() -> None:
        disturbances: list[int] = []
        stream = CardStream(lambda: disturbances.append(1))
        assert await stream.confirm()
        stream.died()
        assert disturbances == [1]
        assert not await stream.confirm()
        assert not await stream.relocate()
        await stream.close()

    asyncio.run(scenario())
