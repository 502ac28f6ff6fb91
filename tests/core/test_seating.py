"""What is chosen for somebody who asks: free devices, and such that no voice comes back."""

from __future__ import annotations

from desktop_app.core.device import Device, DeviceKind
from desktop_app.core.draft import Draft, one_speaker, two_people
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack, NoOutlet
from desktop_app.core.readiness import Subject
from desktop_app.core.seating import crossings_of, seat

A, B = LaneId("a"), LaneId("b")
INPUTS, OUTPUTS = ("mic_1", "mic_2"), ("speaker", "ear_1", "ear_2")


def device(kind: DeviceKind, name: str, carries: str = "") -> Device:
    return Device(kind=kind, name=name, description=name, n_channels=2, rate_hz=48_000, carries=carries)


DEVICES = (
    device(DeviceKind.INPUT, "mic_1"),
    device(DeviceKind.INPUT, "mic_2", carries="speaker"),
    *(device(DeviceKind.OUTPUT, name) for name in OUTPUTS),
)


def seated(a: str, b: str, ear_a: str, ear_b: str) -> Draft:
    draft = two_people()
    for lane, name, ear in ((A, a, ear_a), (B, b, ear_b)):
        outlet = DeviceOutlet(ear) if ear else NoOutlet()
        draft = draft.with_column(lane, track=MicrophoneTrack(name) if name else None, outlet=outlet)
    return draft


def chosen(draft: Draft, lane: LaneId, subject: Subject) -> Draft:
    found = seat(draft, lane, subject, INPUTS, OUTPUTS, DEVICES)
    assert found is not None
    return found


def test_a_free_microphone_is_chosen_and_nothing_else_is_touched() -> None:
    assert chosen(seated("mic_1", "", "ear_1", ""), B, Subject.MICROPHONE) == seated("mic_1", "mic_2", "ear_1", "")
    assert seat(seated("mic_1", "", "", ""), B, Subject.MICROPHONE, ["mic_1"], ()) is None


def test_an_output_whose_sound_a_microphone_carries_is_passed_over_while_there_is_another() -> None:
    draft = seated("mic_1", "mic_2", "", "")
    assert chosen(draft, A, Subject.HEADSET) == seated("mic_1", "mic_2", "ear_1", "")
    assert seat(draft, A, Subject.HEADSET, INPUTS, ["speaker"], DEVICES) == seated("mic_1", "mic_2", "speaker", "")
    assert chosen(seated("", "", "", ""), A, Subject.HEADSET) == seated("", "", "speaker", "")


def test_two_people_are_set_apart_without_taking_what_was_well() -> None:
    draft = seated("mic_1", "mic_2", "ear_2", "ear_2")
    assert chosen(draft, B, Subject.SHARED) == seated("mic_1", "mic_2", "ear_2", "ear_1")
    alone = seat(draft, B, Subject.SHARED, INPUTS, ["ear_2"], DEVICES)
    assert alone == seated("mic_1", "mic_2", "ear_2", "")
    assert chosen(draft, A, Subject.SHARED).column(B) == draft.column(B)


def test_a_loop_is_taken_apart_and_what_is_well_stays() -> None:
    looped = seated("mic_1", "mic_2", "speaker", "ear_2")
    assert crossings_of(looped, DEVICES)
    assert chosen(looped, B, Subject.LOOP).column(B).track == MicrophoneTrack("mic_2")
    mended = chosen(looped, A, Subject.LOOP)
    assert mended == seated("mic_1", "mic_2", "ear_1", "ear_2")
    assert crossings_of(mended, DEVICES) == []
    assert chosen(mended, A, Subject.LOOP) == mended


def test_listen_along_has_one_microphone_whatever_its_languages_are() -> None:
    es, fr = LaneId("es"), LaneId("fr")
    draft = one_speaker("Eva", ["es"]).with_column(es, track=MicrophoneTrack("mic_1")).plus_language("fr")
    assert crossings_of(draft.with_column(es, target="pt"), DEVICES) == []
    shared = draft.with_column(es, outlet=DeviceOutlet("ear_1")).with_column(fr, outlet=DeviceOutlet("ear_1"))
    apart = chosen(shared, fr, Subject.SHARED)
    assert [(column.track, column.outlet) for column in apart.columns] == [
        (MicrophoneTrack("mic_1"), DeviceOutlet("ear_1")),
        (MicrophoneTrack("mic_1"), DeviceOutlet("speaker")),
    ]
    assert chosen(draft, es, Subject.MICROPHONE).column(es).track == MicrophoneTrack("mic_1")


def test_languages_that_cannot_be_a_plan_cross_nothing() -> None:
    assert crossings_of(two_people(targets=("tlh", "en")), DEVICES) == []


def test_the_two_halves_of_a_headset_go_to_one_person() -> None:
    halves = [f"usb-{maker}-00" for maker in ("Left", "Right")]
    inputs = [f"alsa_input.{half}.mono-fallback" for half in halves]
    outputs = ["alsa_output.pci-0000_00_1f.3.analog-stereo", *(f"alsa_output.{half}.analog-stereo" for half in halves)]
    draft = seated(inputs[1], inputs[0], "", "")
    for lane, expected in ((A, outputs[2]), (B, outputs[1])):
        found = seat(draft, lane, Subject.HEADSET, inputs, outputs)
        assert found is not None
        assert found.column(lane).outlet == DeviceOutlet(expected)
    draft = seated("", "", outputs[1], outputs[2])
    for lane, expected in ((A, inputs[0]), (B, inputs[1])):
        found = seat(draft, lane, Subject.MICROPHONE, list(reversed(inputs)), outputs)
        assert found is not None
        assert found.column(lane).track == MicrophoneTrack(expected)


def test_half_of_somebody_elses_headset_is_chosen_only_if_there_is_nothing_else() -> None:
    inputs = ["bluez_input.AA:BB:CC.0", "built-in"]
    outputs = ["bluez_output.AA_BB_CC.1", "lamp"]
    draft = seated(inputs[0], inputs[1], "", "")
    found = seat(draft, B, Subject.HEADSET, inputs, outputs)
    assert found is not None
    assert found.column(B).outlet == DeviceOutlet("lamp")
    found = seat(draft, B, Subject.HEADSET, inputs, outputs[:1])
    assert found is not None
    assert found.column(B).outlet == DeviceOutlet(outputs[0])
