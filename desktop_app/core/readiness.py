"""Decides whether a run can begin, from what was really looked at."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from enum import Enum

from msgspec import Struct

from desktop_app.core.draft import Draft
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, FileTrack, MicrophoneTrack

Reach = Mapping[str, Collection[str]]
"""For each source language the targets that the interpreter on this machine can give."""


class Subject(Enum):
    """What is looked at."""

    SERVICE = "service"
    LANGUAGE = "language"
    MICROPHONE = "microphone"
    HEADSET = "headset"
    SHARED = "shared"
    LOOP = "loop"


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
    crossings: Sequence[str] = (),
) -> tuple[Finding, ...]:
    """Look at everything that a run of this draft needs.

    `inputs` and `outputs` are the names of what is plugged in now; `reach` is None while it is not known yet;
    `has_key` tells whether another service's address and key are as they should be; `crossings` says in which ways
    lanes could cross (see `core.crossing`).
    """
    service_ok = has_key if not is_local else None if reach is None else bool(reach)
    findings = [Finding(subject=Subject.SERVICE, ok=service_ok)]
    for column in draft.columns:
        reachable = not is_local or reach is None or any(column.target in targets for targets in reach.values())
        findings.append(Finding(subject=Subject.LANGUAGE, lane=column.lane, ok=reachable, name=column.target))
    heard = draft.columns if draft.crossed else draft.columns[:1]
    for column in heard:
        track = column.track
        if isinstance(track, FileTrack):
            findings.append(Finding(subject=Subject.MICROPHONE, lane=column.lane, ok=True, name=track.path))
        else:
            name = track.name if isinstance(track, MicrophoneTrack) else ""
            findings.append(Finding(subject=Subject.MICROPHONE, lane=column.lane, ok=name in inputs, name=name))
    for column in draft.columns:
        name = column.outlet.name if isinstance(column.outlet, DeviceOutlet) else ""
        findings.append(
            Finding(subject=Subject.HEADSET, lane=column.lane, ok=name in outputs, name=name, required=bool(name))
        )
    shared = _shared([column.track for column in heard]) or _shared([column.outlet for column in draft.columns])
    findings.append(Finding(subject=Subject.SHARED, ok=not shared, name=shared))
    if crossings and not shared:
        findings.append(Finding(subject=Subject.LOOP, ok=False, name=crossings[0], required=False))
    return tuple(findings)


def may_start(findings: Sequence[Finding]) -> bool:
    """Tell whether nothing that a run needs is missing."""
    return all(finding.ok is not False or not finding.required for finding in findings)


def _shared(specs: Sequence[object]) -> str:
    """Give the device that two people would share, if there is one: then their words would be mixed."""
    names = [spec for spec in specs if isinstance(spec, MicrophoneTrack | DeviceOutlet) and spec.name]
    twice = [spec for index, spec in enumerate(names) if spec in names[:index]]
    return twice[0].name if twice else ""
