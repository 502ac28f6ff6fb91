"""Tests of the module of the same name."""

from __future__ import annotations

import pytest

from desktop_app.core.errors import UsageError
from desktop_app.core.plan import (
    DeviceOutlet,
    FileOutlet,
    FileTrack,
    MicrophoneTrack,
    NoOutlet,
    OutletSpec,
    Side,
    TrackSpec,
    conversation,
    listen_along,
    parse_outlet,
    parse_track,
)


def test_each_person_is_carried_into_the_language_and_the_ear_of_the_other() -> None:
    ana = Side(track=MicrophoneTrack("Ana's"), hears="es", outlet=DeviceOutlet("Ana's ear"))
    ben = Side(track=FileTrack("ben.wav"), hears="en", outlet=FileOutlet("ben.wav"))
    lane_a, lane_b = conversation(ana, ben)
    assert (lane_a.lane, lane_a.track, lane_a.target, lane_a.outlet) == ("a", ana.track, "en", ben.outlet)
    assert (lane_b.lane, lane_b.track, lane_b.target, lane_b.outlet) == ("b", ben.track, "es", ana.outlet)


def test_an_unknown_language_is_refused_with_those_that_are_known() -> None:
    side = Side(track=FileTrack("x"), hears="pt_BR")
    with pytest.raises(UsageError, match=r"'pt_BR' is not a language .* pt, ru"):
        conversation(side, side)


def test_listen_along_has_a_lane_for_each_language() -> None:
    plan = listen_along(FileTrack("x"), ["es", "pt"], [FileOutlet("es.wav")])
    assert [(lane.lane, lane.target, lane.outlet) for lane in plan] == [
        ("es", "es", FileOutlet("es.wav")),
        ("pt", "pt", NoOutlet()),
    ]


@pytest.mark.parametrize("languages", [[], ["es", "es"], ["es", "pt", "fr", "de", "it"]])
def test_listen_along_refuses_none_twice_and_too_many(languages: list[str]) -> None:
    with pytest.raises(UsageError, match="one to 4 different languages"):
        listen_along(FileTrack("x"), languages)


def test_more_outlets_than_languages_are_refused() -> None:
    with pytest.raises(UsageError, match="2 outlets for 1 language"):
        listen_along(FileTrack("x"), ["es"], [NoOutlet(), NoOutlet()])


@pytest.mark.parametrize(
    ("text", "spec"),
    [
        ("talk.wav", FileTrack("talk.wav")),
        ("mic:Headset A", MicrophoneTrack("Headset A")),
        ("mic:Desk#2", MicrophoneTrack("Desk", 1)),
        ("mic:Desk #x", MicrophoneTrack("Desk #x")),
        ("mic:Desk#0", MicrophoneTrack("Desk#0")),
        ("app:zoom", MicrophoneTrack("app:zoom")),
        ("app:Zoom #2", MicrophoneTrack("app:Zoom #2")),
        ("monitor:Headset A", MicrophoneTrack("monitor:Headset A")),
    ],
)
def test_tracks_are_read(text: str, spec: TrackSpec) -> None:
    assert parse_track(text) == spec


def test_a_track_without_a_name_is_refused() -> None:
    with pytest.raises(UsageError, match="without a name"):
        parse_track("")


@pytest.mark.parametrize(
    ("text", "spec"),
    [
        ("none", NoOutlet()),
        ("file:x.wav", FileOutlet("x.wav")),
        ("device:Ear", DeviceOutlet("Ear")),
        ("meeting:B", DeviceOutlet("meeting:B")),
    ],
)
def test_outlets_are_read(text: str, spec: OutletSpec) -> None:
    assert parse_outlet(text) == spec


@pytest.mark.parametrize("text", ["", "file:", "device:", "meeting:", "speaker", "none:x"])
def test_what_is_no_outlet_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="is not an outlet"):
        parse_outlet(text)
