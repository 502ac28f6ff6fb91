"""The room in which a run takes place: which outlets sound in it, and which tracks are microphones that hear them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.core.device import Device, DeviceKind, DeviceSort, HearsBy, find, sort_of
from desktop_app.core.errors import DeviceError
from desktop_app.core.events import LaneId
from desktop_app.core.hearing import guess
from desktop_app.core.plan import DeviceOutlet, LanePlan, MicrophoneTrack, TrackSpec


def loudspeakers(plan: Iterable[LanePlan], devices: Sequence[Device]) -> frozenset[LaneId]:
    """Give the lanes that are played by a loudspeaker: said by a person, or told by the system.

    A lane that is monitored by a loudspeaker is one: the same sound is in the room, whoever else hears it.
    """
    lanes = tuple(plan)
    return frozenset(
        lane.lane
        for lane in lanes
        if isinstance(lane.outlet, DeviceOutlet)
        and HearsBy.LOUDSPEAKER in {lane.hears_by or _guessed(lane.outlet, devices), _monitored(lane, lanes, devices)}
    )


def stands_in_the_room(track: TrackSpec, devices: Sequence[Device]) -> bool:
    """Tell whether a track is a microphone, and not the sound of a program or an output: those hear no loudspeaker."""
    if not isinstance(track, MicrophoneTrack):
        return False
    try:
        return find(devices, DeviceKind.INPUT, track.name).sort is DeviceSort.CARD
    except DeviceError:
        return sort_of(track.name) is DeviceSort.CARD  # it is gone for now, or the devices are not known


def _monitored(lane: LanePlan, lanes: Iterable[LanePlan], devices: Sequence[Device]) -> HearsBy | None:
    """Tell by what a lane is monitored: as somebody said of that device who hears by it too, else as is known."""
    if not isinstance(lane.monitor, DeviceOutlet):
        return None
    said = next((other.hears_by for other in lanes if other.outlet == lane.monitor and other.hears_by), None)
    return said or _guessed(lane.monitor, devices)


def _guessed(outlet: DeviceOutlet, devices: Sequence[Device]) -> HearsBy:
    try:
        return guess(find(devices, DeviceKind.OUTPUT, outlet.name))
    except DeviceError:
        return HearsBy.HEADSET
