"""What sounds in a room, and what hears it there."""

from __future__ import annotations

from desktop_app.core.device import Device, DeviceKind, HearsBy
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, FileTrack, LanePlan, MicrophoneTrack, NoOutlet, OutletSpec
from desktop_app.core.room import loudspeakers, stands_in_the_room

A, B = LaneId("a"), LaneId("b")
LOUD, QUIET = HearsBy.LOUDSPEAKER, HearsBy.HEADSET


def output(name: str, form: HearsBy | None = None) -> Device:
    return Device(kind=DeviceKind.OUTPUT, name=name, description=name, n_channels=2, rate_hz=48_000, form=form)


DEVICES = (output("box", LOUD), output("ears", QUIET), output("unknown"))


def lane(
    lane_id: LaneId, outlet: OutletSpec, hears_by: HearsBy | None = None, monitor: OutletSpec | None = None
) -> LanePlan:
    return LanePlan(
        lane=lane_id,
        track=FileTrack("x"),
        target="en",
        outlet=outlet,
        hears_by=hears_by,
        monitor=monitor or NoOutlet(),
    )


def test_a_person_knows_better_than_the_system() -> None:
    assert loudspeakers([lane(A, DeviceOutlet("box")), lane(B, DeviceOutlet("ears"))], DEVICES) == {A}
    assert loudspeakers([lane(A, DeviceOutlet("box"), QUIET), lane(B, DeviceOutlet("ears"), LOUD)], DEVICES) == {B}
    assert loudspeakers([lane(A, DeviceOutlet("unknown")), lane(B, DeviceOutlet("gone"))], DEVICES) == set()
    assert loudspeakers([lane(A, NoOutlet(), LOUD)], DEVICES) == set(), "nothing sounds there"


def test_what_is_monitored_by_a_loudspeaker_sounds_in_the_room() -> None:
    ears = DeviceOutlet("ears")
    assert loudspeakers([lane(A, ears, monitor=DeviceOutlet("box"))], DEVICES) == {A}
    assert loudspeakers([lane(A, ears, monitor=DeviceOutlet("unknown"))], DEVICES) == set()
    b_by_box = lane(B, DeviceOutlet("unknown"), LOUD)
    assert loudspeakers([lane(A, ears, monitor=DeviceOutlet("unknown")), b_by_box], DEVICES) == {A, B}


def test_only_microphones_hear_the_room() -> None:
    monitor = Device(
        kind=DeviceKind.INPUT, name="box.monitor", description="m", n_channels=2, rate_hz=48_000, is_monitor=True
    )
    microphone = Device(kind=DeviceKind.INPUT, name="mic", description="Mic", n_channels=1, rate_hz=48_000)
    devices = (*DEVICES, monitor, microphone)
    assert stands_in_the_room(MicrophoneTrack("mic"), devices)
    assert stands_in_the_room(MicrophoneTrack("pulled out"), devices)
    assert not stands_in_the_room(MicrophoneTrack("box.monitor"), devices)
    assert not stands_in_the_room(MicrophoneTrack("app:Zoom"), devices)
    assert not stands_in_the_room(MicrophoneTrack("monitor:box"), ())
    assert not stands_in_the_room(FileTrack("speech.wav"), devices)
