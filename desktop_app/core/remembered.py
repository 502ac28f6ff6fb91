"""Turns a profile into the draft that the window shows, and what is chosen there back into the profile."""

from __future__ import annotations

from itertools import zip_longest

from msgspec.structs import replace

from desktop_app.core.acts import Chosen
from desktop_app.core.draft import Column, Draft
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack, NoOutlet, OutletSpec
from desktop_app.core.settings import SIDES, Person, Profile
from desktop_app.core.switches import TurnMode


def draft_of(profile: Profile) -> Draft:
    """Seat the people of a profile, or its one speaker."""
    if profile.mode == "listen":
        speaker = profile.people[SIDES[0]]
        outlets = dict(reversed(list(zip_longest(profile.listen_languages, profile.listen_outlets, fillvalue=""))))
        columns = tuple(
            replace(_column(speaker, target), lane=LaneId(target), outlet=_outlet(outlets[target]), hears_by=None)
            for target in dict.fromkeys(profile.listen_languages)
        )
        return Draft(columns=columns, crossed=False)
    listeners = dict(zip(SIDES, reversed(SIDES), strict=True))
    return Draft(
        columns=tuple(
            replace(_column(profile.people[side], profile.people[listeners[side]].hears), lane=LaneId(side))
            for side in SIDES
        ),
        turns=TurnMode(profile.turns),
    )


def profile_of(profile: Profile, draft: Draft) -> Profile:
    """Remember what is chosen; a file that was dropped on a column is of this day only."""
    if not draft.crossed:
        speaker = _person(profile.people[SIDES[0]], draft.columns[0])
        return replace(
            profile,
            mode="listen",
            listen_languages=tuple(column.target for column in draft.columns),
            listen_outlets=tuple(_outlet_name(column) for column in draft.columns),
            people={
                **profile.people,
                SIDES[0]: replace(
                    speaker, outlet=profile.people[SIDES[0]].outlet, hears_by=profile.people[SIDES[0]].hears_by
                ),
            },
        )
    people = dict(profile.people)
    for column in draft.columns:
        hears = draft.column(draft.played_in(column.lane)).target
        people[column.lane] = replace(_person(people[column.lane], column), hears=hears)
    return replace(profile, mode="conversation", people=people, turns=draft.turns.value)


def edits(before: Profile, after: Profile, draft: Draft) -> tuple[Chosen, ...]:
    """Give what a changed profile changes at the table that is laid: names, and what people hear."""
    if not draft.crossed:
        name = after.people[SIDES[0]].name
        renamed = name != before.people[SIDES[0]].name
        return tuple(Chosen(lane=column.lane, name=name) for column in draft.columns) if renamed else ()
    given = []
    for side in SIDES:
        old, new = before.people[side], after.people[side]
        if new.name != old.name:
            given.append(Chosen(lane=LaneId(side), name=new.name))
        if new.hears != old.hears:
            given.append(Chosen(lane=draft.played_in(LaneId(side)), target=new.hears))
    return tuple(given)


def _column(person: Person, target: str) -> Column:
    return Column(
        lane=LaneId(""),
        name=person.name,
        track=MicrophoneTrack(person.microphone, person.channel) if person.microphone else None,
        target=target,
        outlet=_outlet(person.outlet),
        mix=1 - person.original_percent / 100,
        volume=person.volume_percent / 100,
        hears_by=person.hears_by,
        cleaning=person.cleaning,
    )


def _outlet(name: str) -> OutletSpec:
    return DeviceOutlet(name) if name else NoOutlet()


def _outlet_name(column: Column) -> str:
    return column.outlet.name if isinstance(column.outlet, DeviceOutlet) else ""


def _person(person: Person, column: Column) -> Person:
    track = column.track
    microphone = track.name if isinstance(track, MicrophoneTrack) else person.microphone
    channel = track.channel if isinstance(track, MicrophoneTrack) else person.channel
    return replace(
        person,
        name=column.name,
        microphone=microphone,
        channel=channel,
        outlet=_outlet_name(column),
        hears_by=column.hears_by,
        cleaning=column.cleaning,
        volume_percent=round(100 * column.volume),
        original_percent=round(100 * (1 - column.mix)),
    )
