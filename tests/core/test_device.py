"""Devices are found by the names people know, and what is said of them is right."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from desktop_app.core.device import Device, DeviceKind, back, bluetooth_hint, find, gone, row
from desktop_app.core.errors import DeviceError


def microphone(name: str, description: str) -> Device:
    return Device(kind=DeviceKind.INPUT, name=name, description=description, n_channels=1, rate_hz=48_000)


USB = microphone("alsa_input.usb-1", "USB Microphone")
DESK = replace(microphone("alsa_input.usb-2", "Desk Microphone"), default=True)
HEADSET = microphone("bluez_input.AA", "Headset")
MONITOR = replace(microphone("ear.monitor", "Monitor of Earphones"), is_monitor=True, carries="ear")
EAR = replace(microphone("ear", "Earphones"), kind=DeviceKind.OUTPUT, bus="bluetooth")
ALL = (USB, DESK, HEADSET, MONITOR, EAR)


@pytest.mark.parametrize(
    ("wanted", "device"),
    [
        ("alsa_input.usb-1", USB),
        ("usb microphone", USB),
        ("  Desk  ".strip(), DESK),
        ("default", DESK),
        ("HEADSET", HEADSET),
        ("ear.monitor", MONITOR),
        ("monitor of", MONITOR),
    ],
)
def test_a_device_is_found_by_name_description_or_a_part_of_them(wanted: str, device: Device) -> None:
    assert find(ALL, DeviceKind.INPUT, wanted) is device


def test_a_part_that_several_have_is_refused_with_their_names() -> None:
    with pytest.raises(DeviceError, match="fits several microphones \\('USB Microphone', 'Desk Microphone'\\)"):
        find(ALL, DeviceKind.INPUT, "microphone")


def test_what_a_headset_plays_is_not_taken_for_its_microphone() -> None:
    with pytest.raises(DeviceError, match="no microphone 'earphones'"):
        find(ALL, DeviceKind.INPUT, "earphones")


def test_a_misspelt_name_is_answered_with_the_nearest() -> None:
    with pytest.raises(DeviceError, match="nearest are 'USB Microphone'"):
        find(ALL, DeviceKind.INPUT, "ubs microphone")


def test_a_name_unlike_any_other_is_answered_with_what_there_is() -> None:
    with pytest.raises(DeviceError, match="nearest are 'USB Microphone', 'Desk Microphone', 'Headset'"):
        find(ALL, DeviceKind.INPUT, "zzz")


def test_an_empty_name_is_no_part_of_every_name() -> None:
    with pytest.raises(DeviceError, match="no output ''"):
        find(ALL, DeviceKind.OUTPUT, "")


def test_an_absent_device_is_not_found() -> None:
    with pytest.raises(DeviceError, match="There is no output at all; plug one in"):
        find((USB, replace(EAR, present=False)), DeviceKind.OUTPUT, "Earphones")


def test_a_device_that_goes_and_comes_is_spoken_of_in_whole_sentences() -> None:
    assert gone(USB).message.startswith("USB Microphone is gone; silence is sent for it until it is back")
    assert gone(EAR).message.startswith("Earphones is gone; its sound waits and is played nowhere else")
    assert (gone(USB).present, back(USB).present) == (False, True)
    assert back(EAR).message == "Earphones is back and in use again."


def test_bluetooth_is_hinted_at_by_what_it_does_now() -> None:
    assert not bluetooth_hint(USB)
    assert "falls to telephone quality while its own microphone is in use" in bluetooth_hint(EAR)
    assert "is in its telephone profile" in bluetooth_hint(replace(EAR, rate_hz=16_000))
    assert "is in its telephone profile" in bluetooth_hint(replace(EAR, profile="headset_head_unit"))


def test_a_row_says_what_is_listed() -> None:
    listed = row(EAR)
    assert (listed.kind, listed.name, listed.description) == ("output", "ear", "Earphones")
    assert listed.is_bluetooth
    assert listed.hint
    assert row(MONITOR).is_monitor
