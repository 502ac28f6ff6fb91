"""What a person did or the program noticed: changes of the window's state that are no part of a run's record."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import UNSET, Struct, UnsetType

from desktop_app.core.cleaning import Cleaning
from desktop_app.core.device import HearsBy
from desktop_app.core.draft import CheckRow, DeviceRow, Draft
from desktop_app.core.events import LaneId
from desktop_app.core.plan import OutletSpec, TrackSpec
from desktop_app.core.switches import TurnMode


class RunBegan(Struct, frozen=True, kw_only=True):
    """Lanes are being started for this draft; the transcript of the run before is put away."""

    draft: Draft
    service: str
    """As in `ServiceChosen`."""
    is_sample: bool = False


class StopAsked(Struct, frozen=True):
    """The run is to end: no more is heard, what was said is still interpreted."""


class Drafted(Struct, frozen=True):
    """Everything that is chosen is exchanged: another profile, another kind of run."""

    draft: Draft


class Listed(Struct, frozen=True, kw_only=True):
    """These devices are there now."""

    inputs: tuple[DeviceRow, ...]
    outputs: tuple[DeviceRow, ...]


class Checked(Struct, frozen=True):
    """The checklist was looked at again."""

    rows: tuple[CheckRow, ...]


class ServiceChosen(Struct, frozen=True):
    """Another interpreter is used from the next start on."""

    service: str
    """The host that interprets; empty for the interpreter on this machine."""
    reduces_noise: bool
    """Whether it does anything when it is asked to reduce noise."""


class Chosen(Struct, frozen=True, kw_only=True):
    """Something about a column is otherwise from now on; what is not given stays."""

    lane: LaneId
    name: str | UnsetType = UNSET
    track: TrackSpec | UnsetType = UNSET
    target: str | UnsetType = UNSET
    outlet: OutletSpec | UnsetType = UNSET
    mix: float | UnsetType = UNSET
    volume: float | UnsetType = UNSET
    hears_by: HearsBy | UnsetType | None = UNSET
    cleaning: Cleaning | UnsetType = UNSET
    monitor: OutletSpec | UnsetType = UNSET

    def changes(self) -> dict[str, object]:
        """Give what is otherwise."""
        given = {name: getattr(self, name) for name in self.__struct_fields__ if name != "lane"}
        return {name: value for name, value in given.items() if value is not UNSET}


class Refused(Struct, frozen=True, kw_only=True):
    """A device that was chosen in the middle of a run cannot be used, so the one before goes on."""

    refused: TrackSpec | OutletSpec
    kept: Chosen
    """What is used now; it counts unless something else was chosen meanwhile."""


class Muted(Struct, frozen=True, kw_only=True):
    """A speaker is not heard, or is again."""

    lane: LaneId
    muted: bool


class Coughed(Struct, frozen=True, kw_only=True):
    """The cough button is held, or let go."""

    lane: LaneId
    held: bool


class Talked(Struct, frozen=True, kw_only=True):
    """The talk button is held, or let go."""

    lane: LaneId
    held: bool


class TurnsChosen(Struct, frozen=True):
    """Two people take turns in this way from now on."""

    mode: TurnMode


class FloorGiven(Struct, frozen=True):
    """It is this lane's speaker's turn."""

    lane: LaneId


class Swapped(Struct, frozen=True):
    """The languages of the first two columns are exchanged."""


class Marked(Struct, frozen=True):
    """Somebody wants to find this moment again."""


class Dismissed(Struct, frozen=True):
    """A lane's error has been read."""

    lane: LaneId


class Saved(Struct, frozen=True):
    """The transcript has been written to a file."""


class Ticked(Struct, frozen=True):
    """So many seconds have passed since the run began."""

    t_s: float


Act: TypeAlias = (
    RunBegan
    | StopAsked
    | Drafted
    | Listed
    | Checked
    | ServiceChosen
    | Chosen
    | Refused
    | Muted
    | Coughed
    | Talked
    | TurnsChosen
    | FloorGiven
    | Swapped
    | Marked
    | Dismissed
    | Saved
    | Ticked
)
