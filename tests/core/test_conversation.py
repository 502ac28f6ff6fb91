"""The state of the window: what can be told from it."""

from __future__ import annotations

from msgspec.structs import replace

from desktop_app.core.acts import Coughed, FloorGiven, Muted, Talked, TurnsChosen
from desktop_app.core.conversation import Phase, headset, microphone
from desktop_app.core.draft import one_speaker, two_people
from desktop_app.core.events import LaneClosed, LaneId
from desktop_app.core.plan import DeviceOutlet, FileTrack, MicrophoneTrack
from desktop_app.core.reducer import opening, reduce
from desktop_app.core.switches import Switches, TurnMode

A, B = LaneId("a"), LaneId("b")


def test_lanes_are_at_work_from_the_start_to_the_end() -> None:
    state = opening(two_people())
    assert [replace(state, phase=phase).is_live for phase in Phase] == [False, True, True, False]
    assert not state.has_text
    assert [state.lane(lane).lane for lane in (A, B)] == [A, B]


def test_who_is_silenced_is_silenced_in_every_language() -> None:
    two = opening(two_people())
    a, b = (column.lane for column in two.draft.columns)
    two = reduce(reduce(two, Muted(lane=a, muted=True)), Coughed(lane=b, held=True))
    assert two.switches == Switches(muted=frozenset({a}), coughing=frozenset({b}), floor=a)
    one = opening(one_speaker("Eva", ["es", "pt"]))
    assert reduce(one, Muted(lane=LaneId("es"), muted=True)).switches.muted == {"es", "pt"}


def test_two_people_take_turns_as_was_chosen_and_one_speaker_has_the_floor_always() -> None:
    state = reduce(opening(two_people()), TurnsChosen(TurnMode.TURN_BY_TURN))
    a, b = (column.lane for column in state.draft.columns)
    assert [state.switches.hears(lane) for lane in (a, b)] == [True, False]
    state = reduce(state, FloorGiven(b))
    assert [state.switches.hears(lane) for lane in (a, b)] == [False, True]
    state = reduce(state, TurnsChosen(TurnMode.PUSH_TO_TALK))
    assert [state.switches.hears(lane) for lane in (a, b)] == [False, False]
    state = reduce(state, Talked(lane=a, held=True))
    assert [state.switches.hears(lane) for lane in (a, b)] == [True, False]
    state = reduce(state, LaneClosed(t_s=1.0, lane=a, drained=True))
    assert not state.switches.hears(a)
    alone = reduce(opening(one_speaker("Eva", ["es"])), TurnsChosen(TurnMode.PUSH_TO_TALK))
    assert alone.switches.hears(LaneId("es"))


def test_a_column_hears_and_plays_with_devices_that_have_names() -> None:
    draft = two_people().with_column(A, track=MicrophoneTrack("left"), outlet=DeviceOutlet("ear"))
    state = opening(draft.with_column(B, track=FileTrack("b.wav")))
    assert (microphone(state, A), headset(state, A)) == ("left", "ear")
    assert (microphone(state, B), headset(state, B)) == ("", "")
