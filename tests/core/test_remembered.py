"""Tests of the module of the same name."""

from __future__ import annotations

from msgspec.structs import replace

from desktop_app.core.acts import Chosen
from desktop_app.core.cleaning import Cleaning
from desktop_app.core.device import HearsBy
from desktop_app.core.draft import one_speaker
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, FileTrack, MicrophoneTrack, NoOutlet
from desktop_app.core.remembered import draft_of, edits, profile_of
from desktop_app.core.settings import Person, Profile
from desktop_app.core.switches import TurnMode

ANA = Person(
    name="Ana",
    hears="es",
    microphone="mic_a",
    channel=1,
    outlet="ear_a",
    volume_percent=80,
    hears_by=HearsBy.LOUDSPEAKER,
    cleaning=Cleaning.SERVICE_FAR,
)
BEN = Person(name="Ben", hears="en", original_percent=0)
TABLE = Profile(people={"a": ANA, "b": BEN})


def test_each_side_is_said_in_what_the_other_hears() -> None:
    draft = draft_of(TABLE)
    a, b = draft.columns
    assert (a.lane, a.name, a.target, b.target) == ("a", "Ana", "en", "es")
    assert (a.track, a.outlet, a.volume) == (MicrophoneTrack("mic_a", 1), DeviceOutlet("ear_a"), 0.8)
    assert (b.track, b.outlet, b.mix) == (None, NoOutlet(), 1.0)


def test_what_was_chosen_is_remembered_and_comes_back() -> None:
    assert profile_of(TABLE, draft_of(TABLE)) == TABLE
    changed = draft_of(TABLE).swapped().with_column(LaneId("b"), outlet=DeviceOutlet("ear_b"), volume=0.5)
    remembered = profile_of(TABLE, changed)
    assert (remembered.people["a"].hears, remembered.people["b"].hears) == ("en", "es")
    assert draft_of(remembered) == changed


def test_a_file_of_this_day_does_not_replace_the_microphone() -> None:
    dropped = draft_of(TABLE).with_column(LaneId("a"), track=FileTrack("talk.wav"))
    assert profile_of(TABLE, dropped).people["a"].microphone == "mic_a"


def test_listen_along_has_one_speaker_and_its_languages() -> None:
    remembered = profile_of(TABLE, one_speaker("Ana", ["pt", "fr"]))
    assert (remembered.mode, remembered.listen_languages) == ("listen", ("pt", "fr"))
    draft = draft_of(replace(remembered, listen_languages=("pt", "fr", "pt")))
    assert [(column.lane, column.target) for column in draft.columns] == [("pt", "pt"), ("fr", "fr")]
    assert not draft.crossed
    assert draft.columns[0].name == "Ana"
    assert [column.hears_by for column in draft.columns] == [None, None], "Ana's own loudspeaker is another one"
    assert remembered.people["a"].hears_by is HearsBy.LOUDSPEAKER


def test_each_language_of_listen_along_remembers_its_own_output() -> None:
    draft = one_speaker("Ana", ["pt", "fr"]).with_column(LaneId("fr"), outlet=DeviceOutlet("ear_f"))
    remembered = profile_of(TABLE, draft)
    assert remembered.listen_outlets == ("", "ear_f")
    assert [column.outlet for column in draft_of(remembered).columns] == [NoOutlet(), DeviceOutlet("ear_f")]
    longer = replace(remembered, listen_languages=("pt", "fr", "de"), listen_outlets=("ear_p",))
    assert [column.outlet for column in draft_of(longer).columns] == [DeviceOutlet("ear_p"), NoOutlet(), NoOutlet()]


def test_how_people_take_turns_is_remembered_for_conversations() -> None:
    profile = Profile(turns="push_to_talk")
    draft = draft_of(profile)
    assert draft.turns is TurnMode.PUSH_TO_TALK
    assert profile_of(profile, replace(draft, turns=TurnMode.TURN_BY_TURN)).turns == "turn_by_turn"
    listening = replace(profile, mode="listen")
    assert profile_of(listening, draft_of(listening)).turns == "push_to_talk"


def test_what_was_edited_in_a_profile_is_what_changes_at_the_table() -> None:
    edited = replace(TABLE, people={"a": replace(ANA, name="Älva", hears="pt"), "b": BEN})
    assert edits(TABLE, edited, draft_of(TABLE)) == (
        Chosen(lane=LaneId("a"), name="Älva"),
        Chosen(lane=LaneId("b"), target="pt"),
    )
    assert edits(TABLE, TABLE, draft_of(TABLE)) == ()


def test_one_speakers_name_stands_in_every_column() -> None:
    along = replace(TABLE, mode="listen", listen_languages=("es", "fr"))
    edited = replace(along, people={"a": replace(ANA, name="Älva", hears="pt"), "b": BEN})
    renamed = edits(along, edited, draft_of(along))
    assert renamed == tuple(Chosen(lane=LaneId(code), name="Älva") for code in ("es", "fr"))
    assert edits(along, along, draft_of(along)) == ()
