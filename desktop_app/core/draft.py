"""What is chosen in the window before a run begins, and how it becomes a plan; and what can be chosen from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.core.cleaning import Cleaning
from desktop_app.core.device import DeviceSort, HearsBy, sort_of
from desktop_app.core.errors import UsageError
from desktop_app.core.events import LaneId
from desktop_app.core.liking import MixSettings, liked
from desktop_app.core.plan import (
    DeviceOutlet,
    LanePlan,
    NoOutlet,
    OutletSpec,
    Plan,
    Side,
    TrackSpec,
    conversation,
    listen_along,
)
from desktop_app.core.switches import TurnMode

LETTERS: Final = "ABCD"
"""A column's letter is its place: it never changes, whoever sits there."""
DEFAULT_MIX: Final = 0.8
"""The original stays softly beneath the translation, as listeners of human interpreters know it."""


class DeviceRow(Struct, frozen=True, kw_only=True):
    """A microphone or an output that can be picked."""

    name: str
    """What tells it apart from all others, and what a plan carries."""
    label: str
    """What people call it: of what an output plays, that output."""
    falls: bool = False
    """Whether it sounds like a telephone: a microphone if it were opened, an output as it is."""
    card: str = ""
    """The Bluetooth headset that it is a part of, if it is."""
    form: HearsBy | None = None
    """What an output is to the room, as far as the system tells."""
    n_channels: int = 1
    """Of an input: each of several can be somebody's microphone."""

    @property
    def sort(self) -> DeviceSort:
        """What stands behind it."""
        return sort_of(self.name)


class CheckRow(Struct, frozen=True, kw_only=True):
    """One line of the checklist before the start, about something that was really looked at."""

    id: str
    title: str
    ok: bool | None
    """None while it is being looked at."""
    detail: str = ""
    fix_label: str | None = None
    """What the button beside the line says; None: nothing to press."""
    required: bool = True
    """Whether a run cannot begin before this is well."""


class Column(Struct, frozen=True, kw_only=True):
    """One column of the window: a person of a conversation, or a language of listen-along."""

    lane: LaneId
    """The lane whose text stands here."""
    name: str
    track: TrackSpec | None = None
    """What is heard; None as long as nothing is chosen."""
    target: str
    """The language that this lane's speech is said in."""
    outlet: OutletSpec = NoOutlet()
    """In a conversation this person's own headset (it plays the other's lane); in listen-along this lane's."""
    mix: float = DEFAULT_MIX
    """What is heard there: 0 the original alone, 1 the translation alone."""
    volume: float = 1.0
    """How loud, 0 to 1 (the sound as it comes)."""
    hears_by: HearsBy | None = None
    """What the outlet is to the room, if a person has said so."""
    cleaning: Cleaning = Cleaning.OFF
    """What is done to the microphone."""
    monitor: OutletSpec = NoOutlet()
    """Where else is to be heard what is heard here."""


class Draft(Struct, frozen=True, kw_only=True):
    """The columns of the next run. Two that are crossed are a conversation; else it is listen-along."""

    columns: tuple[Column, ...]
    crossed: bool = True
    turns: TurnMode = TurnMode.OPEN
    """How two people take turns; one speaker has no need of it."""

    def plan(self) -> Plan:
        """Give the lanes of the run.

        Raises:
            UsageError: nothing is chosen to listen to, or the languages cannot be.
        """
        if self.crossed:
            a, b = self.columns
            plan = conversation(
                Side(track=_chosen(a), hears=b.target, outlet=a.outlet),
                Side(track=_chosen(b), hears=a.target, outlet=b.outlet),
            )
        else:
            outlets = [column.outlet for column in self.columns]
            along = listen_along(_chosen(self.columns[0]), [column.target for column in self.columns], outlets)
            lanes = (column.lane for column in self.columns)  # a column keeps its name when its language changes
            plan = tuple(replace(lane_plan, lane=lane) for lane_plan, lane in zip(along, lanes, strict=True))
        return tuple(self._as_liked(lane_plan) for lane_plan in plan)

    def _as_liked(self, lane_plan: LanePlan) -> LanePlan:
        """Add how a lane's speaker is heard, and how whoever hears the lane likes it."""
        listener = self.column(self.played_in(lane_plan.lane))
        return replace(
            lane_plan,
            mix=self.mix_at(listener.lane),
            hears_by=listener.hears_by,
            cleaning=self.heard_at(lane_plan.lane).cleaning,
            monitor=listener.monitor,
        )

    def heard_at(self, lane: LaneId) -> Column:
        """Give the column whose microphone a lane's speaker is heard with: in listen-along it is the first one's."""
        return self.column(lane) if self.crossed else self.columns[0]

    def hears_by(self, lane: LaneId, outputs: Sequence[DeviceRow]) -> HearsBy:
        """Tell what the outlet of a column is to the room: what was said of it, else what is known of the device."""
        column = self.column(lane)
        name = column.outlet.name if isinstance(column.outlet, DeviceOutlet) else ""
        known = next((row.form for row in outputs if row.name == name), None)
        return column.hears_by or known or HearsBy.HEADSET

    def mix_at(self, lane: LaneId) -> MixSettings:
        """Give what is to be heard in the headset of a column."""
        column = self.column(lane)
        return liked(column.mix, column.volume)

    def place(self, lane: LaneId) -> int:
        """Tell which column shows a lane, counted from 0.

        Raises:
            KeyError: none does.
        """
        for place, column in enumerate(self.columns):
            if column.lane == lane:
                return place
        raise KeyError(lane)

    def column(self, lane: LaneId) -> Column:
        """Give the column that shows a lane."""
        return self.columns[self.place(lane)]

    def played_in(self, lane: LaneId) -> LaneId:
        """Tell which lane is played in the headset of a column: the other person's, or in listen-along its own."""
        return self.columns[1 - self.place(lane)].lane if self.crossed else lane

    def with_column(self, lane: LaneId, **changes: object) -> Draft:
        """Change one column."""
        place = self.place(lane)
        column = replace(self.columns[place], **changes)
        return replace(self, columns=(*self.columns[:place], column, *self.columns[place + 1 :]))

    def swapped(self) -> Draft:
        """Exchange the languages of the first two columns; people, devices and colours stay where they are."""
        first, second = (column.target for column in self.columns[:2])
        swapped = self.with_column(self.columns[0].lane, target=second)
        return swapped.with_column(self.columns[1].lane, target=first)

    def plus_language(self, target: str) -> Draft:
        """Listen along in one language more."""
        speaker = self.columns[0]
        added = Column(lane=LaneId(target), name=speaker.name, track=speaker.track, target=target)
        return replace(self, columns=(*self._named_anew(), added))

    def minus_language(self, lane: LaneId) -> Draft:
        """Listen along without a column; what the speaker is heard with stays."""
        track = self.columns[0].track
        left = (column for column in self._named_anew(without=lane))
        return replace(self, columns=tuple(replace(column, track=track) for column in left))

    def _named_anew(self, without: LaneId | None = None) -> tuple[Column, ...]:
        """Name each lane by its language again, which may have been changed, so that all names stay different."""
        kept = (column for column in self.columns if column.lane != without)
        return tuple(replace(column, lane=LaneId(column.target)) for column in kept)


def two_people(names: Sequence[str] = ("", ""), targets: Sequence[str] = ("es", "en")) -> Draft:
    """Give an empty conversation: A's words are said in the first language, B's in the second."""
    return Draft(
        columns=tuple(
            Column(lane=LaneId(lane), name=name, target=target)
            for lane, name, target in zip("ab", names, targets, strict=True)
        )
    )


def one_speaker(name: str, targets: Sequence[str]) -> Draft:
    """Give an empty listen-along: one speaker, a column for each language."""
    return Draft(
        columns=tuple(Column(lane=LaneId(target), name=name, target=target) for target in targets), crossed=False
    )


def _chosen(column: Column) -> TrackSpec:
    if column.track is None:
        raise UsageError(f"Nothing is chosen to hear {column.name or 'a speaker'} with. Pick a microphone.")
    return column.track
