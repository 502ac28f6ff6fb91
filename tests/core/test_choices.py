"""Everything that there is can be chosen; what is chosen for somebody is a device of the machine, and a good one."""

from __future__ import annotations

from msgspec.structs import replace

from desktop_app.core.bluetooth import Radio
from desktop_app.core.choices import best_first, choices, telephones
from desktop_app.core.device import Device, DeviceKind, meeting_microphone
from desktop_app.core.draft import DeviceRow, Draft, one_speaker, two_people
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack
from desktop_app.core.readiness import Subject

A, B = LaneId("a"), LaneId("b")
MUSIC = Radio(card="buds", profile="a2dp-sink", codec="sbc", rate_hz=48_000)
CALL = Radio(card="buds", profile="headset-head-unit", codec="cvsd", rate_hz=8_000)


def device(kind: DeviceKind, name: str, radio: Radio | None = None) -> Device:
    return Device(kind=kind, name=name, description=name.title(), n_channels=2, rate_hz=48_000, radio=radio)


def microphone(name: str, radio: Radio | None = None) -> Device:
    return device(DeviceKind.INPUT, name, radio)


def output(name: str, radio: Radio | None = None) -> Device:
    return device(DeviceKind.OUTPUT, name, radio)


MONITOR = replace(microphone("ear.monitor"), is_monitor=True, carries="ear")
DEVICES = (
    microphone("app:Zoom"),
    MONITOR,
    replace(microphone("gone"), present=False),
    microphone("buds mic", MUSIC),
    microphone("desk"),
    replace(microphone("usb"), default=True),
    meeting_microphone("A"),
    output("ear"),
    output("buds", CALL),
)


def seated(a: str, a_out: str, b: str, b_out: str) -> Draft:
    draft = two_people().with_column(A, track=MicrophoneTrack(a), outlet=DeviceOutlet(a_out))
    return draft.with_column(B, track=MicrophoneTrack(b), outlet=DeviceOutlet(b_out))


def found(draft: Draft, devices: tuple[Device, ...] = DEVICES) -> list[tuple[Subject, LaneId | None, str, bool]]:
    rows = choices(devices, DeviceKind.INPUT), choices(devices, DeviceKind.OUTPUT)
    found = list(telephones(draft, *rows))
    assert not any(finding.required or finding.ok for finding in found)
    return [(finding.subject, finding.lane, finding.name, finding.can_choose) for finding in found]


def test_the_machines_own_come_first_and_an_outputs_sound_is_called_as_the_output() -> None:
    rows = choices(DEVICES, DeviceKind.INPUT)
    assert [row.name for row in rows] == ["usb", "buds mic", "desk", "app:Zoom", "monitor:ear"]
    assert rows[-1].label == "Ear"
    assert [row.name for row in choices(DEVICES, DeviceKind.OUTPUT)] == ["ear", "buds", "meeting:A"]


def test_the_sound_of_an_output_that_is_gone_keeps_its_own_words() -> None:
    assert choices([MONITOR], DeviceKind.INPUT) == (DeviceRow(name="monitor:ear", label="Ear.Monitor"),)


def test_nobody_is_given_an_application_or_a_meeting_nor_a_telephone_first() -> None:
    assert best_first(choices(DEVICES, DeviceKind.INPUT)) == ["usb", "desk", "buds mic"]
    assert best_first(choices(DEVICES, DeviceKind.OUTPUT)) == ["ear", "buds"]


def test_wired_devices_are_no_telephone() -> None:
    assert found(seated("usb", "ear", "app:Zoom", "meeting:A")) == []


def test_a_bluetooth_microphone_is_found_and_its_headset_not_a_second_time() -> None:
    assert found(seated("buds mic", "buds", "desk", "ear")) == [(Subject.TELEPHONE_MICROPHONE, A, "Buds Mic", True)]


def test_a_headset_that_has_fallen_through_another_program_is_found() -> None:
    assert found(seated("usb", "ear", "desk", "buds")) == [(Subject.TELEPHONE_HEADSET, B, "Buds", True)]
    assert found(seated("usb", "ear", "desk", "buds"), DEVICES[:-1]) == []


def test_where_there_is_nothing_better_nothing_is_offered() -> None:
    only = (microphone("buds mic", CALL), output("buds", CALL))
    assert found(seated("buds mic", "", "", "buds"), only) == [(Subject.TELEPHONE_MICROPHONE, A, "Buds Mic", False)]


def test_listen_along_has_one_microphone() -> None:
    draft = one_speaker("", ["es", "en"])
    draft = draft.with_column(LaneId("es"), track=MicrophoneTrack("buds mic"))
    draft = draft.with_column(LaneId("en"), track=MicrophoneTrack("buds mic"))
    assert [lane for _, lane, _, _ in found(draft)] == ["es"]
