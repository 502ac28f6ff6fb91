"""What is offered in the window to hear people with and to play to them, and what is chosen for somebody who asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from desktop_app.core.device import Device, DeviceKind, DeviceSort
from desktop_app.core.draft import DeviceRow, Draft
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack
from desktop_app.core.readiness import Finding, Subject, cards


def choices(devices: Iterable[Device], kind: DeviceKind) -> tuple[DeviceRow, ...]:
    """Give the present devices of one kind: those of the machine first, and of these the system's own choice."""
    present = [device for device in devices if device.present]
    outputs = {device.name: device.description for device in present if device.kind is DeviceKind.OUTPUT}
    fitting = [device for device in present if device.kind is kind]
    fitting.sort(key=lambda device: (device.sort is not DeviceSort.CARD, not device.default))
    return tuple(
        DeviceRow(
            name=device.choice,
            label=outputs.get(device.carries, device.description) if device.is_monitor else device.description,
            falls=_falls(device),
            card="" if device.radio is None else device.radio.card,
            form=device.form,
            n_channels=device.n_channels if device.sort is DeviceSort.CARD else 1,
        )
        for device in fitting
    )


def best_first(rows: Iterable[DeviceRow]) -> list[str]:
    """Name what somebody may be given unasked, and a telephone only when there is nothing better."""
    return cards(row.name for row in sorted(rows, key=lambda row: row.falls))


def telephones(draft: Draft, inputs: Sequence[DeviceRow], outputs: Sequence[DeviceRow]) -> Iterator[Finding]:
    """Find Bluetooth headsets that sound like a telephone; of one whose own microphone is chosen it is said once."""
    heard = {row.name: row for row in inputs if row.falls}
    played = {row.name: row for row in outputs if row.falls}
    told: set[str] = set()
    for column in draft.columns if draft.crossed else draft.columns[:1]:
        row = heard.get(column.track.name) if isinstance(column.track, MicrophoneTrack) else None
        if row is not None:
            told.add(row.card)
            yield _warning(Subject.TELEPHONE_MICROPHONE, row, inputs, column.lane)
    for column in draft.columns:
        row = played.get(column.outlet.name) if isinstance(column.outlet, DeviceOutlet) else None
        if row is not None and (not row.card or row.card not in told):
            yield _warning(Subject.TELEPHONE_HEADSET, row, outputs, column.lane)


def _warning(subject: Subject, row: DeviceRow, rows: Sequence[DeviceRow], lane: LaneId) -> Finding:
    better = [other for other in rows if not other.falls and other.sort is DeviceSort.CARD]
    return Finding(subject=subject, ok=False, lane=lane, name=row.label, required=False, can_choose=bool(better))


def _falls(device: Device) -> bool:
    """Tell whether a microphone would sound like a telephone when it is opened, or an output does now."""
    if device.radio is None:
        return False
    return device.radio.falls if device.kind is DeviceKind.INPUT else device.radio.is_telephone
