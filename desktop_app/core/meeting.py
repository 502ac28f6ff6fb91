"""How somebody in a meeting is joined to the conversation on this machine: what there is, and what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from desktop_app.core.cables import Cable, cables_of
from desktop_app.core.device import DeviceSort
from desktop_app.core.draft import DeviceRow

_USUAL: Final = {
    "win32": (Cable("CABLE Input", "CABLE Output"), Cable("CABLE-A Input", "CABLE-A Output")),
    "darwin": (Cable("BlackHole 2ch", "BlackHole 2ch"), Cable("BlackHole 16ch", "BlackHole 16ch")),
}
"""What most people install, one cable for each way. Source: the makers' manuals."""


class MeetingWay(Struct, frozen=True, kw_only=True):
    """How it is done here."""

    has_virtual_microphone: bool
    """Whether the program makes the microphone itself, and hears programs; else cables do it."""
    found: tuple[Cable, ...] = ()
    """The cables that are installed."""
    there: Cable
    """What carries the translation to the meeting."""
    back: Cable
    """What carries the meeting's sound here."""

    @property
    def n_missing(self) -> int:
        """How many cables are still to be installed."""
        return 0 if self.has_virtual_microphone else max(0, 2 - len(self.found))


def way_to_meet(inputs: Sequence[DeviceRow], outputs: Sequence[DeviceRow], platform: str) -> MeetingWay:
    """Tell how somebody in a meeting is joined, from what there is; `platform` as in `sys.platform`."""
    found = cables_of(
        (row.label for row in outputs if row.sort is DeviceSort.CARD),
        (row.label for row in inputs if row.sort is DeviceSort.CARD),
    )
    usual = [
        cable
        for cable in _USUAL.get(platform, _USUAL["win32"])
        if not any(each.into.startswith(cable.into) for each in found)
    ]
    there, back = (*found, *usual)[:2]
    return MeetingWay(
        has_virtual_microphone=any(row.sort is DeviceSort.MEETING for row in outputs),
        found=found,
        there=there,
        back=back,
    )
