"""Devices are found by the names people know, and what is said of them is right."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from desktop_app.core.bluetooth import Radio
from desktop_app.core.device import Device, DeviceKind, DeviceSort, back, find, gone, meeting_microphone, row, sort_of
from desktop_app.core.errors import DeviceError


def microphone(name: str, description: str) -> Device:
    return Device(kind=DeviceKind.INPUT, name=name, description=description, n_channels=1, rate_hz=48_000)


USB = microphone("alsa_input.usb-1", "USB Microphone")
DESK = replace(microphone("alsa_input.usb-2", "Desk Microphone"), default=True)
HEADSET = microphone("bluez_input.AA", "Headset")
MONITOR = replace(microphone("ear.monitor", "Monitor of Earphones"), is_monitor=True, carries="ear")
EAR = replace(microphone("ear", "Earphones"), kind=DeviceKind.OUTPUT, radio=Radio(rate_hz=48_000))
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


FIREFOX = replace(microphone("app:Firefox/firefox", "Firefox"), streams=(7, 9), heard_in=("ear", "ear"), n_channels=2)
DISCORD = microphone("app:Chromium/discord", "Chromium (discord)")
SECOND = replace(microphone("ear2", "Earphones 2"), kind=DeviceKind.OUTPUT, default=True)
SECOND_MONITOR = replace(microphone("ear2.monitor", "Monitor of Earphones 2"), is_monitor=True, carries="ear2")
LIVE = (*ALL, FIREFOX, DISCORD, SECOND, SECOND_MONITOR, meeting_microphone("A"), meeting_microphone("B"))


@pytest.mark.parametrize(
    ("wanted", "device"),
    [
        ("app:Firefox/firefox", FIREFOX),
        ("app:firefox", FIREFOX),
        ("app:discord", DISCORD),
        ("monitor:ear", MONITOR),
        ("monitor:Earphones", MONITOR),
        ("monitor:earphones 2", SECOND_MONITOR),
        ("monitor:default", SECOND_MONITOR),
        (MONITOR.choice, MONITOR),
        (FIREFOX.choice, FIREFOX),
        (USB.choice, USB),
    ],
)
def test_what_is_played_is_found_among_its_own_sort(wanted: str, device: Device) -> None:
    assert find(LIVE, DeviceKind.INPUT, wanted) is device


@pytest.mark.parametrize("wanted", ["firefox", "Chromium (discord)", "app:headset", "monitor:usb", "app:"])
def test_an_application_is_never_taken_for_a_microphone_nor_the_reverse(wanted: str) -> None:
    with pytest.raises(DeviceError, match="There is no "):
        find(LIVE, DeviceKind.INPUT, wanted)


def test_what_is_not_played_is_answered_with_what_is() -> None:
    with pytest.raises(DeviceError, match=r"no application with sound, 'app:zoom'.*'Firefox', 'Chromium"):
        find(LIVE, DeviceKind.INPUT, "app:zoom")
    with pytest.raises(DeviceError, match="No application plays sound now"):
        find(ALL, DeviceKind.INPUT, "app:zoom")
    with pytest.raises(DeviceError, match=r"no output to listen to, 'monitor:zzz'.*'Earphones'"):
        find(LIVE, DeviceKind.INPUT, "monitor:zzz")
    with pytest.raises(DeviceError, match=r"fits several outputs to listen to \('Earphones', 'Earphones 2'\)"):
        find(LIVE, DeviceKind.INPUT, "monitor:phones")


def test_a_virtual_microphone_of_any_name_is_found_where_they_can_be_made() -> None:
    assert find(LIVE, DeviceKind.OUTPUT, "meeting:B") == meeting_microphone("B")
    assert find(LIVE, DeviceKind.OUTPUT, "meeting: Anna").description == "Dragoman → Anna"
    with pytest.raises(DeviceError, match=r"no virtual microphone 'meeting:B'.*install a virtual cable"):
        find(ALL, DeviceKind.OUTPUT, "meeting:B")
    with pytest.raises(DeviceError, match="no virtual microphone 'meeting:'"):
        find(LIVE, DeviceKind.OUTPUT, "meeting:")
    with pytest.raises(DeviceError, match="no output 'Dragoman → B'"):
        find(LIVE, DeviceKind.OUTPUT, "Dragoman → B")


def test_a_name_tells_its_sort() -> None:
    assert [sort_of(device.choice) for device in (USB, MONITOR, FIREFOX, LIVE[-1])] == list(DeviceSort)
    assert [device.sort for device in (USB, MONITOR, FIREFOX, LIVE[-1])] == list(DeviceSort)


def test_an_application_that_stops_and_plays_again_is_spoken_of_as_one() -> None:
    assert gone(FIREFOX).message.startswith("Firefox has stopped playing; silence is sent for it until it plays again")
    assert back(FIREFOX).message == "Firefox plays again and is heard."


def test_a_row_says_what_is_listed() -> None:
    listed = row(EAR)
    assert (listed.kind, listed.name, listed.description) == ("output", "ear", "Earphones")
    assert listed.is_bluetooth
    assert listed.hint
    assert row(MONITOR).is_monitor
    assert row(MONITOR).choice == "monitor:ear"
    assert not row(USB).is_bluetooth
    assert not row(USB).hint
