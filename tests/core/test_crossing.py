"""Plans whose lanes could cross are told of before the start."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from desktop_app.core.bluetooth import Radio
from desktop_app.core.crossing import crossings, telephones
from desktop_app.core.device import Device, DeviceKind, meeting_microphone
from desktop_app.core.plan import (
    DeviceOutlet,
    FileTrack,
    MicrophoneTrack,
    OutletSpec,
    Plan,
    Side,
    TrackSpec,
    listen_along,
)
from desktop_app.core.plan import conversation as crossed


def device(kind: DeviceKind, name: str, carries: str = "") -> Device:
    return Device(kind=kind, name=name, description=name.title(), n_channels=2, rate_hz=48_000, carries=carries)


DEVICES = (
    device(DeviceKind.INPUT, "mic 1"),
    device(DeviceKind.INPUT, "mic 2"),
    device(DeviceKind.INPUT, "ear 1 monitor", carries="ear 1"),
    device(DeviceKind.INPUT, "cable output"),
    device(DeviceKind.INPUT, "blackhole 2ch"),
    device(DeviceKind.INPUT, "blackhole 16ch"),
    device(DeviceKind.OUTPUT, "ear 1"),
    device(DeviceKind.OUTPUT, "ear 2"),
    device(DeviceKind.OUTPUT, "cable input"),
    device(DeviceKind.OUTPUT, "blackhole 2ch"),
)


def conversation(a: TrackSpec, b: TrackSpec, a_out: str, b_out: str) -> Plan:
    sides = [
        Side(track=track, hears=hears, outlet=DeviceOutlet(out))
        for track, hears, out in ((a, "en", a_out), (b, "es", b_out))
    ]
    return crossed(*sides)


def mic(name: str, channel: int | None = None) -> MicrophoneTrack:
    return MicrophoneTrack(name, channel)


def test_two_microphones_and_two_headsets_cannot_cross() -> None:
    assert crossings(conversation(mic("mic 1"), mic("mic 2"), "ear 1", "ear 2"), DEVICES) == []


@pytest.mark.parametrize(("one", "other"), [(None, None), (0, 0), (None, 1)])
def test_two_speakers_on_one_microphone_are_told_of(one: int | None, other: int | None) -> None:
    (told,) = crossings(conversation(mic("mic 1", one), mic("MIC 1", other), "ear 1", "ear 2"), DEVICES)
    assert told.startswith("Both speakers use Mic 1")


def test_two_channels_of_one_interface_are_two_microphones() -> None:
    assert crossings(conversation(mic("mic 1", 0), mic("mic 1", 1), "ear 1", "ear 2"), DEVICES) == []


def test_two_listeners_on_one_output_are_told_of() -> None:
    (told,) = crossings(conversation(mic("mic 1"), mic("mic 2"), "ear 1", "ear 1"), DEVICES)
    assert told.startswith("Two translations would be heard at once from Ear 1")


def test_a_track_that_carries_an_outlet_is_told_of_once() -> None:
    (told,) = crossings(conversation(mic("ear 1 monitor"), mic("mic 2"), "ear 1", "ear 2"), DEVICES)
    assert told.startswith("Ear 1 Monitor carries what Ear 1 plays")


@pytest.mark.parametrize(("track", "out"), [("cable output", "cable input"), ("blackhole 2ch", "blackhole 2ch")])
def test_one_cable_used_both_ways_is_told_of(track: str, out: str) -> None:
    (told,) = crossings(conversation(mic(track), mic("mic 2"), "ear 1", out), DEVICES)
    assert "two ends of one cable" in told


def test_two_cables_of_one_maker_are_two_cables() -> None:
    assert crossings(conversation(mic("blackhole 16ch"), mic("mic 2"), "ear 1", "blackhole 2ch"), DEVICES) == []


def test_listen_along_shares_its_track_on_purpose() -> None:
    outlets: list[OutletSpec] = [DeviceOutlet("ear 1"), DeviceOutlet("ear 2")]
    assert crossings(listen_along(mic("mic 1"), ["es", "pt"], outlets), DEVICES) == []


def test_files_and_devices_that_are_not_there_cross_nothing() -> None:
    assert crossings(conversation(FileTrack("a.wav"), mic("mic 9"), "ear 9", "ear 1"), DEVICES) == []


MEETING = (
    *DEVICES,
    replace(device(DeviceKind.INPUT, "ear 2.monitor", carries="ear 2"), is_monitor=True),
    replace(device(DeviceKind.INPUT, "app:Zoom"), streams=(1,), heard_in=("ear 2",)),
    replace(device(DeviceKind.INPUT, "app:Skype"), streams=(2, 3), heard_in=("ear 1", "dragoman_to_b")),
    meeting_microphone("B"),
)


def test_a_meetings_sound_and_a_virtual_microphone_cannot_cross() -> None:
    assert crossings(conversation(mic("mic 1"), mic("app:Zoom"), "ear 2", "meeting:B"), MEETING) == []


def test_what_an_output_plays_is_told_of_where_a_translation_is_played_there_too() -> None:
    (told,) = crossings(conversation(mic("mic 1"), mic("monitor:ear 2"), "ear 2", "meeting:B"), MEETING)
    assert told.startswith("Ear 2.Monitor carries what Ear 2 plays")
    assert told.endswith("Choose the application itself as the speaker, or another output.")


@pytest.mark.parametrize(("a", "b"), [("monitor:ear 2", "app:Zoom"), ("app:Zoom", "monitor:ear 2")])
def test_an_application_and_all_that_its_output_plays_are_one_speaker_too_many(a: str, b: str) -> None:
    (told,) = crossings(conversation(mic(a), mic(b), "ear 1", "meeting:B"), MEETING)
    assert told.startswith("Ear 2.Monitor carries App:Zoom too")


def test_one_application_for_two_speakers_is_told_of() -> None:
    (told,) = crossings(conversation(mic("app:Zoom"), mic("app:zoom"), "ear 1", "meeting:B"), MEETING)
    assert told.startswith("Both speakers use App:Zoom")


def test_one_virtual_microphone_for_two_listeners_is_told_of() -> None:
    (told,) = crossings(conversation(mic("mic 1"), mic("mic 2"), "meeting:B", "meeting:B"), MEETING)
    assert told.startswith("Two translations would be heard at once from Dragoman → B")


def test_an_application_that_plays_into_the_virtual_microphone_is_told_of() -> None:
    (told,) = crossings(conversation(mic("mic 1"), mic("app:Skype"), "ear 2", "meeting:B"), MEETING)
    assert told.startswith("App:Skype plays into Dragoman → B")


def test_bluetooth_headsets_that_sound_like_a_telephone_are_told_of_once() -> None:
    radio = Radio(card="buds", profile="headset-head-unit", codec="cvsd", rate_hz=8_000)
    buds = (
        replace(device(DeviceKind.INPUT, "buds mic"), radio=radio),
        replace(device(DeviceKind.OUTPUT, "buds"), radio=radio),
    )
    devices = (*DEVICES, *buds)
    assert telephones(conversation(mic("mic 1"), mic("mic 2"), "ear 1", "ear 2"), devices) == []
    (told,) = telephones(conversation(mic("buds mic"), mic("mic 2"), "buds", "ear 2"), devices)
    assert told.startswith("Buds Mic is a Bluetooth headset, which falls to telephone quality")
    (told,) = telephones(conversation(mic("mic 1"), mic("mic 2"), "buds", "ear 2"), devices)
    assert told.startswith("Buds is in its telephone profile")
