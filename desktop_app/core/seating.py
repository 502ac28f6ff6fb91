"""Chooses devices for somebody who asks for it: free ones, and such that no voice comes back on another way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import product
from typing import Final

from msgspec.structs import replace

from desktop_app.core.crossing import crossings
from desktop_app.core.device import Device
from desktop_app.core.draft import Column, Draft
from desktop_app.core.errors import UsageError
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, FileTrack, MicrophoneTrack, NoOutlet, OutletSpec, TrackSpec
from desktop_app.core.readiness import Subject

_OF_A_UNIT: Final = re.compile(r"(?:alsa|bluez)_(?:input|output|source|sink)\.(.+?)(?:\.[^.]+)?")
"""What a sound server calls the two halves of one headset: `alsa_input.usb-X-00.mono-fallback` and its output."""


def seat(
    draft: Draft,
    lane: LaneId,
    subject: Subject,
    inputs: Sequence[str],
    outputs: Sequence[str],
    devices: Sequence[Device] = (),
) -> Draft | None:
    """Choose for one column what a line of the checklist complains of; None if there is nothing to choose.

    `inputs` and `outputs` are the names of what is plugged in, the best first. A microphone or an output that is
    missing is chosen; two people who share one are set apart, if need be with text only; where a translation would
    come back, the devices are exchanged that leave the fewest such ways. What is chosen stays where nothing is better.
    The microphone and the earpiece of one headset go to one person, and never one of them to somebody else unasked.
    """
    column, others = draft.column(lane), [other for other in draft.columns if other.lane != lane]
    taken = {name for other in others for name in (_name(other.track) if draft.crossed else "", _name(other.outlet))}
    taken.discard("")
    tracks: list[TrackSpec] = [MicrophoneTrack(name) for name in inputs if name not in taken]
    outlets: list[OutletSpec] = [DeviceOutlet(name) for name in outputs if name not in taken]
    if subject is Subject.MICROPHONE:
        candidates = _with(draft, column, tracks, [column.outlet])
    elif subject is Subject.HEADSET:
        candidates = _with(draft, column, [column.track], outlets)
    else:
        kept_tracks = [column.track] if _name(column.track) not in taken else []
        kept_outlets = [column.outlet] if _name(column.outlet) not in taken else []
        candidates = _with(draft, column, [*kept_tracks, *tracks], [*kept_outlets, *outlets, NoOutlet()])
    return min(candidates, key=lambda draft: (len(crossings_of(draft, devices)), *_torn(draft, lane)), default=None)


def _torn(draft: Draft, lane: LaneId) -> tuple[int, int]:
    """Count the headsets of which somebody else has the other half, then the halves that are no pair."""
    column, others = draft.column(lane), [other for other in draft.columns if other.lane != lane]
    if not draft.crossed:  # who speaks is not who listens
        return 0, 0
    mine = {_unit(_name(spec)) for spec in (column.track, column.outlet)}
    theirs = {_unit(_name(spec)) for other in others for spec in (other.track, other.outlet)}
    return len((mine & theirs) - {""}), len(mine)


def _unit(name: str) -> str:
    """Give what both halves of a headset have in their names; empty if the name does not tell."""
    found = _OF_A_UNIT.fullmatch(name)
    return found[1].replace(":", "_") if found else ""


def crossings_of(draft: Draft, devices: Sequence[Device]) -> list[str]:
    """Tell in which ways what is chosen could cross, whatever has not been chosen yet; see `core.crossing`."""
    heard = (replace(column, track=column.track or FileTrack("")) for column in draft.columns)
    try:
        return crossings(replace(draft, columns=tuple(heard)).plan(), devices)
    except UsageError:
        return []


def _with(
    draft: Draft, column: Column, tracks: Iterable[TrackSpec | None], outlets: Iterable[OutletSpec]
) -> Iterable[Draft]:
    for track, outlet in product(tracks, outlets):
        yield draft.with_column(column.lane, track=track, outlet=outlet)


def _name(spec: TrackSpec | OutletSpec | None) -> str:
    """Name the device; a file or nothing is nobody's, and never taken."""
    return spec.name if isinstance(spec, MicrophoneTrack | DeviceOutlet) else ""
