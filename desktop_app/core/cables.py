"""The virtual cables that people install to join programs by sound, known by their makers' names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from desktop_app.core.device import DeviceKind

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


class Cable(NamedTuple):
    """A virtual cable, by what its two ends are called."""

    into: str
    """The output that is played into."""
    out_of: str
    """The microphone that carries what is played."""


def cable_of(kind: DeviceKind, description: str) -> str:
    """Name the virtual cable that a device is an end of; empty if none. An output's and an input's end agree."""
    called = description.casefold()
    for into, out_of in _CABLE_ENDS:
        if called.startswith(into if kind is DeviceKind.OUTPUT else out_of):
            return called if into == out_of else into.removesuffix(" input")
    return ""


def cables_of(outputs: Iterable[str], inputs: Iterable[str]) -> tuple[Cable, ...]:
    """Find the virtual cables that have both ends among what outputs and inputs are called, in the outputs' order."""
    out_of = {cable_of(DeviceKind.INPUT, called): called for called in reversed([*inputs])}
    into = {cable_of(DeviceKind.OUTPUT, called): called for called in reversed([*outputs])}
    names = [name for name in reversed(into) if name and name in out_of]
    return tuple(Cable(into[name], out_of[name]) for name in names)
