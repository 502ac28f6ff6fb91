"""Decides whether a run can begin, from what was really looked at."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import Enum

from msgspec import Struct

from desktop_app.core.device import DeviceSort, sort_of
from desktop_app.core.draft import Column, Draft
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, FileTrack, MicrophoneTrack

Reach = Mapping[str, Collection[str]]
"""For each source language the targets that the interpreter on this machine can give."""


class Subject(Enum):
    """What is looked at."""

    SERVICE = "service"
    PERMISSION = "permission"
    LANGUAGE = "language"
    MICROPHONE = "microphone"
    HEADSET = "headset"
    SHARED = "shared"
    LOOP = "loop"
    TELEPHONE_MICROPHONE = "telephone_microphone"
    TELEPHONE_HEADSET = "telephone_headset"


class Finding(Struct, frozen=True, kw_only=True):
    """What was found about one subject."""

    subject: Subject
    ok: bool | None
    """None while it is being looked at."""
    lane: LaneId | None = None
    """Whose; None if it concerns all."""
    name: str = ""
    """The device or the language that it is about."""
    required: bool = True
    can_choose: bool = True
    """Whether there is anything else to choose from."""

    @property
    def id(self) -> str:
        """What a Fix button is called by."""
        return self.subject.value if self.lane is None else f"{self.subject.value}:{self.lane}"


def look_at(
    draft: Draft,
    inputs: Collection[str],
    outputs: Collection[str],
    reach: Reach | None,
    *,
    is_local: bool,
    has_key: bool = True,
    refused: Collection[LaneId] = (),
    crossings: Sequence[str] = (),
) -> tuple[Finding, ...]:
    """Look at everything that a run of this draft needs.

    `inputs` and `outputs` are the names of what is there now; `reach` is None while it is not known yet;
    `has_key` tells whether another service's address and key are as they should be; `refused` whose microphone could
    not be opened; `crossings` says in which ways lanes could cross (see `core.crossing`).
    """
    service_ok = has_key if not is_local else None if reach is None else bool(reach)
    heard = draft.columns if draft.crossed else draft.columns[:1]
    microphones = [_look_at_microphone(column, heard, inputs) for column in heard]
    plugged_in = {finding.lane for finding in microphones if finding.ok}
    shared_track = _shared([column.track for column in heard])
    shared = shared_track or _shared([column.outlet for column in draft.columns])
    findings = [
        Finding(subject=Subject.SERVICE, ok=service_ok),
        Finding(subject=Subject.PERMISSION, ok=not plugged_in & set(refused)),
        *(_look_at_language(column, draft, reach if is_local else None) for column in draft.columns),
        *microphones,
        *(_look_at_headset(column, draft, outputs) for column in draft.columns),
        Finding(
            subject=Subject.SHARED, ok=not shared, name=shared, can_choose=not shared_track or len(cards(inputs)) > 1
        ),
    ]
    if crossings and not shared:
        findings.append(Finding(subject=Subject.LOOP, ok=False, name=crossings[0], required=False))
    return tuple(findings)


def _look_at_language(column: Column, draft: Draft, reach: Reach | None) -> Finding:
    spoken = {target for targets in (reach or {}).values() for target in targets}
    taken = {other.target for other in draft.columns if other is not column}
    return Finding(
        subject=Subject.LANGUAGE,
        lane=column.lane,
        ok=reach is None or column.target in spoken,
        name=column.target,
        can_choose=bool(spoken - taken),
    )


def _look_at_microphone(column: Column, heard: Sequence[Column], inputs: Collection[str]) -> Finding:
    track = column.track
    if isinstance(track, FileTrack):
        return Finding(subject=Subject.MICROPHONE, lane=column.lane, ok=True, name=track.path)
    name = track.name if isinstance(track, MicrophoneTrack) else ""
    taken = {other.track.name for other in heard if other is not column and isinstance(other.track, MicrophoneTrack)}
    free = set(cards(inputs)) - taken
    return Finding(subject=Subject.MICROPHONE, lane=column.lane, ok=name in inputs, name=name, can_choose=bool(free))


def _look_at_headset(column: Column, draft: Draft, outputs: Collection[str]) -> Finding:
    name = column.outlet.name if isinstance(column.outlet, DeviceOutlet) else ""
    taken = {other.outlet.name for other in draft.columns if isinstance(other.outlet, DeviceOutlet)}
    return Finding(
        subject=Subject.HEADSET,
        lane=column.lane,
        ok=name in outputs,
        name=name,
        required=bool(name),
        can_choose=bool(set(cards(outputs)) - taken),
    )


def cards(names: Iterable[str]) -> list[str]:
    """Give those of these names that somebody may be given unasked: no application, no output's sound, no meeting."""
    return [name for name in names if sort_of(name) is DeviceSort.CARD]


def may_start(findings: Sequence[Finding]) -> bool:
    """Tell whether nothing that a run needs is missing."""
    return all(finding.ok is not False or not finding.required for finding in findings)


def _shared(specs: Sequence[object]) -> str:
    """Give the device that two people would share, if there is one: then their words would be mixed."""
    names = [spec for spec in specs if isinstance(spec, MicrophoneTrack | DeviceOutlet) and spec.name]
    twice = [spec for index, spec in enumerate(names) if spec in names[:index]]
    return twice[0].name if twice else ""
