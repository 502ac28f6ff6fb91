"""The reducer: each happening makes exactly the state that it should."""

from __future__ import annotations

from typing import cast

import pytest

from desktop_app.core.acts import (
    Act,
    Checked,
    Chosen,
    Coughed,
    Dismissed,
    Drafted,
    Listed,
    Marked,
    Muted,
    Refused,
    RunBegan,
    Saved,
    ServiceChosen,
    StopAsked,
    Swapped,
    Ticked,
)
from desktop_app.core.conversation import Conversation, Phase
from desktop_app.core.draft import CheckRow, DeviceRow, one_speaker, two_people
from desktop_app.core.events import (
    AudioArrived,
    ErrorArose,
    LaneClosed,
    LaneId,
    RunEnded,
    SourceHeard,
    StateChanged,
    TranslationSaid,
)
from desktop_app.core.plan import DeviceOutlet, FileTrack, MicrophoneTrack
from desktop_app.core.reducer import Happening, opening, reduce
from desktop_app.core.status import LaneState
from desktop_app.core.story import Mark
from desktop_app.core.turns import Stream

A, B = LaneId("a"), LaneId("b")
DRAFT = two_people(("Ana", "Ben"), ("en", "es"))
ERROR = ErrorArose(t_s=1.0, lane=A, code="device_lost", message="Gone.")


def after(*happenings: Happening) -> Conversation:
    state = opening(DRAFT)
    for happening in happenings:
        state = reduce(state, happening)
    return state


BEGAN = RunBegan(draft=DRAFT, service="On this machine")


def test_a_run_begins_empty_and_keeps_who_is_muted() -> None:
    spoken = SourceHeard(t_s=1.0, lane=A, text="Hi")
    state = after(BEGAN, spoken, Marked(), Muted(lane=B, muted=True), RunEnded(t_s=3.0, lanes={}), BEGAN)
    assert state.phase is Phase.RUNNING
    assert not state.has_text
    assert [(story.state, story.muted) for story in state.lanes] == [
        (LaneState.CONNECTING, False),
        (LaneState.CONNECTING, True),
    ]
    assert (state.marks, state.service, state.is_saved) == ((), "On this machine", True)


def test_words_go_to_their_own_lane() -> None:
    state = after(BEGAN, SourceHeard(t_s=1.0, lane=A, text="Hi"), TranslationSaid(t_s=1.2, lane=B, text="Hola"))
    assert state.lane(A).transcript.text(Stream.SOURCE) == "Hi"
    assert state.lane(A).transcript.text(Stream.TRANSLATION) == ""
    assert state.lane(B).transcript.text(Stream.TRANSLATION) == "Hola"
    assert state.has_text
    assert not state.is_saved
    assert reduce(state, Saved()).is_saved


def test_an_error_stays_until_it_is_overcome_or_read() -> None:
    failed = after(BEGAN, ERROR, StateChanged(t_s=1.1, lane=A, state=LaneState.RECONNECTING))
    assert failed.lane(A).error is ERROR
    assert failed.lane(B).error is None
    assert reduce(failed, StateChanged(t_s=2.0, lane=A, state=LaneState.LIVE)).lane(A).error is None
    assert reduce(failed, Dismissed(lane=A)).lane(A).error is None


def test_a_lane_that_is_over_leaves_no_open_turn() -> None:
    said = (BEGAN, SourceHeard(t_s=1.0, lane=A, text="Hi"))
    for ending in (
        StateChanged(t_s=2.0, lane=A, state=LaneState.FAILED),
        LaneClosed(t_s=2.0, lane=A, drained=True),
        RunEnded(t_s=2.0, lanes={}),
    ):
        assert not after(*said, ending).lane(A).transcript.open
    assert after(*said, LaneClosed(t_s=2.0, lane=A, drained=False)).lane(A).drained is False


def test_phases_follow_the_run() -> None:
    assert after().phase is Phase.SETUP
    assert after(StopAsked()).phase is Phase.SETUP
    assert after(BEGAN).is_live
    assert after(BEGAN, StopAsked()).phase is Phase.FINISHING
    assert after(BEGAN, StopAsked(), RunEnded(t_s=9.0, lanes={})).phase is Phase.ENDED


def test_another_draft_is_not_taken_in_a_run() -> None:
    other = Drafted(one_speaker("Eva", ["es"]))
    assert after(BEGAN, other).draft is DRAFT
    assert [story.lane for story in after(other).lanes] == ["es"]


def test_who_is_muted_stays_muted_when_the_table_is_laid_anew() -> None:
    two = after(Muted(lane=A, muted=True), Drafted(two_people(targets=("pt", "en"))))
    assert two.switches.muted == {A}
    one = after(Drafted(one_speaker("Eva", ["es"])), Muted(lane=LaneId("es"), muted=True))
    assert reduce(one, Drafted(one_speaker("Eva", ["pt", "es"]))).switches.muted == {"pt", "es"}
    assert not after(Muted(lane=A, muted=True), Drafted(one_speaker("Eva", ["es"]))).switches.muted


def test_choices_change_their_column_only() -> None:
    state = after(
        Chosen(lane=A, track=MicrophoneTrack("left"), name="Eva"),
        Chosen(lane=A, outlet=DeviceOutlet("ear"), mix=0.2, volume=0.5),
        Chosen(lane=B, track=FileTrack("b.wav"), target="pt"),
        Swapped(),
    )
    a, b = state.draft.columns
    assert (a.name, a.target, a.mix, a.volume, b.name, b.target) == ("Eva", "pt", 0.2, 0.5, "Ben", "en")


def test_a_device_that_was_refused_leaves_the_choice_to_the_one_before() -> None:
    left, right = MicrophoneTrack("left"), MicrophoneTrack("right")
    failed = ErrorArose(t_s=1.0, lane=A, code="microphone_failed", message="It is busy.")
    refused = Refused(refused=right, kept=Chosen(lane=A, track=left))
    state = after(Chosen(lane=A, track=right), failed, refused)
    assert (state.draft.column(A).track, state.lane(A).error) == (left, failed)
    third = MicrophoneTrack("third")
    assert after(Chosen(lane=A, track=third), refused).draft.column(A).track == third
    gone = after(Drafted(one_speaker("Eva", ["es"])))
    assert reduce(gone, refused) is gone


def test_what_is_there_is_kept() -> None:
    row, check = DeviceRow(name="x", label="X"), CheckRow(id="mic", title="Microphone", ok=True)
    state = after(Listed(inputs=(row,), outputs=()), Checked((check,)), Coughed(lane=B, held=True))
    assert (state.inputs, state.outputs, state.checks) == ((row,), (), (check,))
    assert state.lane(B).coughing
    assert state.reduces_noise
    assert not reduce(state, ServiceChosen(service="", reduces_noise=False)).reduces_noise


def test_time_is_told_by_the_second_and_ends_turns() -> None:
    state = after(BEGAN, SourceHeard(t_s=1.0, lane=B, text="Hola."))
    assert reduce(state, Ticked(0.5)) is state
    later = reduce(state, Ticked(3.2))
    assert (later.now_s, later.lane(B).transcript[0].source.ended_s) == (3.2, 3.2)
    assert reduce(later, Marked()).marks == (Mark(t_s=3.2),)


def test_an_event_of_a_lane_that_is_gone_changes_nothing() -> None:
    state = after(Drafted(one_speaker("Eva", ["es"])))
    assert reduce(state, SourceHeard(t_s=1.0, lane=A, text="late")) is state


def test_sound_is_no_part_of_the_state() -> None:
    state = after(BEGAN)
    assert reduce(state, AudioArrived(t_s=1.0, lane=A, n_frames=10, speech=True)) is state


def test_what_is_unknown_is_our_mistake() -> None:
    with pytest.raises(TypeError, match="str"):
        reduce(after(), cast("Act", "nothing"))
