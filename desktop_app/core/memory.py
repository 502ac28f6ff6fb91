"""A remembered profile made into the window's draft, and back: what is chosen at the table outlives the program."""

from __future__ import annotations

from msgspec.structs import replace

from desktop_app.core.draft import Column, Draft, one_speaker, two_people
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack, NoOutlet, OutletSpec
from desktop_app.core.settings import SIDES, Person, Profile


def recall(profile: Profile) -> Draft:
    """Lay the table as the profile says."""
    people = [profile.people[side] for side in SIDES]
    if profile.mode == "listen":
        draft = one_speaker(people[0].name, profile.listen_languages)
        return replace(draft, columns=tuple(_seated(column, people[0]) for column in draft.columns))
    a, b = people
    draft = two_people((a.name, b.name), (b.hears, a.hears))
    seated = tuple(_seated(column, person) for column, person in zip(draft.columns, people, strict=True))
    return replace(draft, columns=seated)


def remember(profile: Profile, draft: Draft) -> Profile:
    """Keep what is chosen at the table; a sound file is for one time only and is not kept."""
    if not draft.crossed:
        first = draft.columns[0]
        people = {**profile.people, "a": _kept(profile.people["a"], first)}
        languages = tuple(column.target for column in draft.columns)
        return replace(profile, mode="listen", people=people, listen_languages=languages)
    a, b = draft.columns
    people = {
        "a": replace(_kept(profile.people["a"], a), hears=b.target),
        "b": replace(_kept(profile.people["b"], b), hears=a.target),
    }
    return replace(profile, mode="conversation", people=people)


def _seated(column: Column, person: Person) -> Column:
    return replace(
        column,
        track=MicrophoneTrack(person.microphone, person.channel) if person.microphone else None,
        outlet=DeviceOutlet(person.outlet) if person.outlet else NoOutlet(),
        mix=1 - person.original_percent / 100,
        volume=person.volume_percent / 100,
    )


def _kept(person: Person, column: Column) -> Person:
    track = column.track
    if isinstance(track, MicrophoneTrack):
        person = replace(person, microphone=track.name, channel=track.channel)
    return replace(
        person,
        name=column.name,
        outlet=_name_of(column.outlet, person.outlet),
        original_percent=round((1 - column.mix) * 100),
        volume_percent=round(column.volume * 100),
    )


def _name_of(outlet: OutletSpec, before: str) -> str:
    if isinstance(outlet, DeviceOutlet):
        return outlet.name
    return "" if isinstance(outlet, NoOutlet) else before
