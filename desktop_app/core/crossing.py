"""What in a plan could bring one person's words to the other's track or ear, told before the start."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from desktop_app.core.device import Device, DeviceKind, find
from desktop_app.core.errors import DeviceError
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack, OutletSpec, Plan, TrackSpec

_PEOPLE: Final = frozenset({"a", "b"})
"""The lanes of a conversation are named after its two people."""
_CABLE_ENDS: Final = (
    # What is played into the first name is recorded from the second. Source: the makers' manuals.
    ("cable input", "cable output"),
    ("cable-a input", "cable-a output"),
    ("cable-b input", "cable-b output"),
    ("cable-c input", "cable-c output"),
    ("cable-d input", "cable-d output"),
    ("voicemeeter aux input", "voicemeeter out b2"),
    ("voicemeeter input", "voicemeeter out b1"),
    ("blackhole", "blackhole"),
    ("loopback audio", "loopback audio"),
    ("soundflower", "soundflower"),
    ("vb-cable", "vb-cable"),
)


def cable_of(device: Device) -> str:
    """Name the virtual cable that a device is an end of; empty if none. An output's and an input's end agree."""
    description = device.description.casefold()
    for into, out_of in _CABLE_ENDS:
        end = into if device.kind is DeviceKind.OUTPUT else out_of
        if description.startswith(end):
            return description if into == out_of else into.removesuffix(" input")
    return ""


def crossings(plan: Plan, devices: Sequence[Device]) -> list[str]:
    """Give a sentence for each way in which the plan's lanes could cross; empty if there is none."""
    found = list(_shared_tracks(plan, devices))
    found += _shared_outlets(plan, devices)
    found += _heard_outlets(plan, devices)
    return list(dict.fromkeys(found))


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
                "again. Choose another microphone or another output."
            )
        elif cable_of(outlet) and cable_of(outlet) == cable_of(track):
            yield (
                f"{outlet.description} and {track.description} are the two ends of one cable, so a translation would "
                "be translated again. Use one cable for each way."
            )


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
