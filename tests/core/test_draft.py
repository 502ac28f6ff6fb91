"""The draft: who sits where never moves, and a plan crosses two people."""

from __future__ import annotations

import pytest

from desktop_app.core.cleaning import Cleaning
from desktop_app.core.device import HearsBy
from desktop_app.core.draft import DeviceRow, Draft, one_speaker, two_people
from desktop_app.core.errors import UsageError
from desktop_app.core.events import LaneId
from desktop_app.core.liking import liked
from desktop_app.core.plan import DeviceOutlet, FileTrack, MicrophoneTrack, NoOutlet

A, B = LaneId("a"), LaneId("b")


@pytest.fixture
def draft() -> Draft:
    people = two_people(("Ana", "Ben"), ("en", "es"))
    ready = people.with_column(A, track=MicrophoneTrack("left"), outlet=DeviceOutlet("ana"))
    return ready.with_column(B, track=MicrophoneTrack("right"), outlet=DeviceOutlet("ben"))


def test_each_lane_goes_to_the_other_persons_ears(draft: Draft) -> None:
    lanes = {plan.lane: (plan.track, plan.target, plan.outlet) for plan in draft.plan()}
    assert lanes == {
        "a": (MicrophoneTrack("left"), "en", DeviceOutlet("ben")),
        "b": (MicrophoneTrack("right"), "es", DeviceOutlet("ana")),
    }
    assert draft.played_in(A) == "b"


def test_what_a_person_likes_to_hear_goes_with_the_lane_that_they_hear(draft: Draft) -> None:
    liking = draft.with_column(A, mix=1.0, volume=0.5).with_column(B, mix=0.0)
    lanes = {plan.lane: plan.mix for plan in liking.plan()}
    assert lanes == {"a": liked(0.0, 1.0), "b": liked(1.0, 0.5)}
    along = one_speaker("Eva", ["es"]).with_column(LaneId("es"), track=FileTrack("talk.wav"), mix=0.3)
    assert [plan.mix for plan in along.plan()] == [liked(0.3, 1.0)]


def test_how_somebody_is_heard_and_by_what_they_hear_is_in_the_plan(draft: Draft) -> None:
    loud = draft.with_column(A, hears_by=HearsBy.LOUDSPEAKER, cleaning=Cleaning.NOISE, monitor=DeviceOutlet("third"))
    a, b = loud.plan()
    assert (a.cleaning, a.hears_by, a.monitor) == (Cleaning.NOISE, None, NoOutlet())
    assert (b.cleaning, b.hears_by, b.monitor) == (Cleaning.OFF, HearsBy.LOUDSPEAKER, DeviceOutlet("third"))
    along = one_speaker("Eva", ["es", "fr"]).with_column(
        LaneId("es"), track=MicrophoneTrack("x"), cleaning=Cleaning.LEVEL
    )
    assert [plan.cleaning for plan in along.plan()] == [Cleaning.LEVEL] * 2, "there is one microphone"


def test_an_outlet_is_what_a_person_says_else_what_the_device_is(draft: Draft) -> None:
    rows = [DeviceRow(name="ana", label="Box", form=HearsBy.LOUDSPEAKER), DeviceRow(name="ben", label="?")]
    assert [draft.hears_by(lane, rows) for lane in (A, B)] == [HearsBy.LOUDSPEAKER, HearsBy.HEADSET]
    assert draft.with_column(A, hears_by=HearsBy.HEADSET).hears_by(A, rows) is HearsBy.HEADSET
    assert draft.with_column(A, outlet=NoOutlet()).hears_by(A, rows) is HearsBy.HEADSET


def test_swapping_moves_the_languages_and_nothing_else(draft: Draft) -> None:
    swapped = draft.swapped()
    assert [(column.name, column.target) for column in swapped.columns] == [("Ana", "es"), ("Ben", "en")]
    assert swapped.swapped() == draft


def test_listen_along_hears_one_track_in_every_language() -> None:
    draft = one_speaker("Eva", ["es", "pt"]).with_column(LaneId("es"), track=FileTrack("talk.wav"))
    assert [(plan.lane, plan.track) for plan in draft.plan()] == [
        ("es", FileTrack("talk.wav")),
        ("pt", FileTrack("talk.wav")),
    ]
    assert draft.played_in(LaneId("pt")) == "pt"


def test_a_column_of_listen_along_keeps_its_lane_when_its_language_changes() -> None:
    es = LaneId("es")
    draft = one_speaker("Eva", ["es", "pt"]).with_column(es, track=FileTrack("talk.wav")).with_column(es, target="fr")
    assert [(plan.lane, plan.target) for plan in draft.plan()] == [("es", "fr"), ("pt", "pt")]


def test_a_plan_without_a_microphone_is_refused_in_words() -> None:
    with pytest.raises(UsageError, match="Pick a microphone"):
        two_people().plan()


def test_a_lane_that_has_no_column_is_an_error(draft: Draft) -> None:
    with pytest.raises(KeyError):
        draft.column(LaneId("x"))


def test_languages_of_listen_along_come_and_go_and_the_speaker_stays() -> None:
    es = LaneId("es")
    draft = one_speaker("Eva", ["es", "pt"]).with_column(es, track=MicrophoneTrack("left"), outlet=DeviceOutlet("ear"))
    more = draft.with_column(es, target="fr").plus_language("es")
    assert [(column.lane, column.target, column.name) for column in more.columns] == [
        ("fr", "fr", "Eva"),
        ("pt", "pt", "Eva"),
        ("es", "es", "Eva"),
    ]
    assert more.columns[0].outlet == DeviceOutlet("ear")
    fewer = more.minus_language(LaneId("fr"))
    assert [column.lane for column in fewer.columns] == ["pt", "es"]
    assert fewer.columns[0].track == MicrophoneTrack("left")
