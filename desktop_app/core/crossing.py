"""What in a plan could bring one person's words to the other's track or ear, told before the start."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from desktop_app.core.bluetooth import heard_as_telephone, played_as_telephone
from desktop_app.core.cables import cable_of
from desktop_app.core.device import Device, DeviceKind, DeviceSort, find
from desktop_app.core.errors import DeviceError
from desktop_app.core.guard import inner_name
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack, OutletSpec, Plan, TrackSpec

_PEOPLE: Final = frozenset({"a", "b"})
"""The lanes of a conversation are named after its two people."""


def crossings(plan: Plan, devices: Sequence[Device]) -> list[str]:
    """Give a sentence for each way in which the plan's lanes could cross; empty if there is none."""
    found = list(_shared_tracks(plan, devices))
    found += _shared_outlets(plan, devices)
    found += _heard_outlets(plan, devices)
    return list(dict.fromkeys(found))


def telephones(plan: Plan, devices: Sequence[Device]) -> list[str]:
    """Give a sentence for each Bluetooth headset of the plan that sounds like a telephone, and the way out."""
    heard = [track for lane in plan if (track := _input(lane.track, devices)) is not None]
    played = [outlet for lane in plan if (outlet := _output(lane.outlet, devices)) is not None]
    cards = frozenset(track.radio.card for track in heard if track.radio is not None)
    told = [heard_as_telephone(track.description, track.radio) for track in heard]
    told += [played_as_telephone(outlet.description, outlet.radio, cards) for outlet in played]
    return [sentence for sentence in dict.fromkeys(told) if sentence]


def _shared_tracks(plan: Plan, devices: Sequence[Device]) -> Iterator[str]:
    for one, other in combinations(plan, 2):
        if not {one.lane, other.lane} <= _PEOPLE:
            continue  # listen-along: one track in several languages
        heard = _input(one.track, devices), _input(other.track, devices)
        if heard[0] is not None and heard[0] == heard[1] and _overlap(one.track, other.track):
            yield (
                f"Both speakers use {heard[0].description}, so each would be translated as the other. "
                "Give each a microphone, or a channel of their own."
            )
        for all_of, part in (heard, heard[::-1]):
            if all_of is not None and part is not None and _contains(all_of, part):
                yield (
                    f"{all_of.description} carries {part.description} too, so one speaker would be translated as the "
                    "other as well. Choose the applications themselves, or another output for one of them."
                )


def _shared_outlets(plan: Plan, devices: Sequence[Device]) -> Iterator[str]:
    for one, other in combinations(plan, 2):
        outlet = _output(one.outlet, devices)
        if outlet is not None and outlet == _output(other.outlet, devices):
            yield (
                f"Two translations would be heard at once from {outlet.description}. "
                "Give each listener an output of their own."
            )


def _heard_outlets(plan: Plan, devices: Sequence[Device]) -> Iterator[str]:
    for speaking, hearing in ((one, other) for one in plan for other in plan):
        outlet, track = _output(speaking.outlet, devices), _input(hearing.track, devices)
        if outlet is None or track is None:
            continue
        if track.carries == outlet.name:
            yield (
                f"{track.description} carries what {outlet.description} plays, so a translation would be translated "
                f"again. {_way_out(track)}"
            )
        elif _cable(outlet) and _cable(outlet) == _cable(track):
            yield (
                f"{outlet.description} and {track.description} are the two ends of one cable, so a translation would "
                "be translated again. Use one cable for each way."
            )
        elif outlet.sort is DeviceSort.MEETING and _inner_end(outlet) in track.heard_in:
            yield (
                f"{track.description} plays into {outlet.description}, so the meeting would hear itself. "
                "Choose a loudspeaker or a headset as its output, in that program."
            )


def _cable(device: Device) -> str:
    return cable_of(device.kind, device.description)


def _contains(all_of: Device, part: Device) -> bool:
    """Tell whether one track is all that an output plays, and the other one a part of that."""
    return bool(all_of.carries) and (
        all_of.carries in part.heard_in or (all_of != part and all_of.carries == part.carries)
    )


def _way_out(track: Device) -> str:
    if track.sort is DeviceSort.MONITOR:
        return "Choose the application itself as the speaker, or another output."
    return "Choose another microphone or another output."


def _inner_end(meeting: Device) -> str:
    return inner_name(meeting.name.removeprefix(DeviceSort.MEETING.value))


def _input(spec: TrackSpec, devices: Sequence[Device]) -> Device | None:
    return _found(devices, DeviceKind.INPUT, spec.name) if isinstance(spec, MicrophoneTrack) else None


def _output(spec: OutletSpec, devices: Sequence[Device]) -> Device | None:
    return _found(devices, DeviceKind.OUTPUT, spec.name) if isinstance(spec, DeviceOutlet) else None


def _found(devices: Sequence[Device], kind: DeviceKind, name: str) -> Device | None:
    try:
        return find(devices, kind, name)
    except DeviceError:
        return None  # opening it says what is wrong


def _overlap(one: TrackSpec, other: TrackSpec) -> bool:
    channels = {spec.channel for spec in (one, other) if isinstance(spec, MicrophoneTrack)}
    return len(channels) == 1 or None in channels
