"""How each event and each act makes the next state of the window out of the last one."""

from __future__ import annotations

from functools import singledispatch
from typing import Final, TypeAlias

from msgspec.structs import replace

from desktop_app.core.acts import (
    Act,
    Checked,
    Chosen,
    Coughed,
    Dismissed,
    Drafted,
    FloorGiven,
    Listed,
    Marked,
    Muted,
    Refused,
    RunBegan,
    Saved,
    ServiceChosen,
    StopAsked,
    Swapped,
    Talked,
    Ticked,
    TurnsChosen,
)
from desktop_app.core.conversation import Conversation, Phase
from desktop_app.core.draft import Draft
from desktop_app.core.events import (
    AudioArrived,
    ErrorArose,
    Event,
    LaneClosed,
    LaneEvent,
    LaneId,
    RunEnded,
    SourceHeard,
    StateChanged,
    TranslationSaid,
)
from desktop_app.core.status import LaneState
from desktop_app.core.story import LaneStory, Mark
from desktop_app.core.troubles import Kind, dismissed, exchanged, kind_of, noted, outlived, overcome
from desktop_app.core.turns import Stream, finish, grow, settle

Happening: TypeAlias = Event | RunEnded | Act
_LEFT: Final = {LaneState.LIVE: overcome, LaneState.CLOSED: outlived}
"""What is left of a lane's troubles when it enters one of these states."""


def opening(draft: Draft) -> Conversation:
    """Give the state before anything has happened."""
    return Conversation(draft=draft, lanes=_fresh(draft))


def reduce(state: Conversation, happening: Happening) -> Conversation:
    """Give the state after something has happened; the same object if that changes nothing.

    The last events of a run whose columns are gone already change nothing.
    """
    if isinstance(happening, LaneEvent) and all(story.lane != happening.lane for story in state.lanes):
        return state
    return _next(happening, state)


def _change(conversation: Conversation, lane: LaneId, /, **changes: object) -> Conversation:
    stories = (replace(story, **changes) if story.lane == lane else story for story in conversation.lanes)
    return replace(conversation, lanes=tuple(stories))


@singledispatch
def _next(happening: object, _state: Conversation) -> Conversation:
    raise TypeError(f"nothing is known about {type(happening).__name__}")


@_next.register(RunBegan)
def _(happening: RunBegan, state: Conversation) -> Conversation:
    muted = {story.lane: story.muted for story in state.lanes}
    lanes = tuple(
        LaneStory(lane=column.lane, state=LaneState.CONNECTING, muted=muted.get(column.lane, False))
        for column in happening.draft.columns
    )
    return replace(
        state,
        phase=Phase.RUNNING,
        draft=happening.draft,
        lanes=lanes,
        now_s=0.0,
        service=happening.service,
        is_sample=happening.is_sample,
        marks=(),
        is_saved=True,
    )


@_next.register(StopAsked)
def _(_happening: StopAsked, state: Conversation) -> Conversation:
    return replace(state, phase=Phase.FINISHING) if state.phase is Phase.RUNNING else state


@_next.register(StateChanged)
def _(happening: StateChanged, state: Conversation) -> Conversation:
    story = state.lane(happening.lane)
    transcript = finish(story.transcript, happening.t_s) if happening.state.is_over else story.transcript
    leave = _LEFT.get(happening.state)
    troubles = story.troubles if leave is None else leave(story.troubles)
    return _change(state, happening.lane, state=happening.state, troubles=troubles, transcript=transcript)


@_next.register(SourceHeard)
def _(happening: SourceHeard, state: Conversation) -> Conversation:
    return _say(state, happening.lane, Stream.SOURCE, happening.text, happening.t_s)


@_next.register(TranslationSaid)
def _(happening: TranslationSaid, state: Conversation) -> Conversation:
    return _say(state, happening.lane, Stream.TRANSLATION, happening.text, happening.t_s)


def _say(state: Conversation, lane: LaneId, stream: Stream, text: str, t_s: float) -> Conversation:
    grown = grow(state.lane(lane).transcript, stream, text, t_s)
    return replace(_change(state, lane, transcript=grown), is_saved=False)


@_next.register(AudioArrived)
def _(_happening: AudioArrived, state: Conversation) -> Conversation:
    return state


@_next.register(ErrorArose)
def _(happening: ErrorArose, state: Conversation) -> Conversation:
    is_outlet = kind_of(happening.code) is Kind.OUTLET  # what plays a lane stands in its listener's column
    lane = state.draft.played_in(happening.lane) if is_outlet else happening.lane
    return _change(state, lane, troubles=noted(state.lane(lane).troubles, happening))


@_next.register(LaneClosed)
def _(happening: LaneClosed, state: Conversation) -> Conversation:
    transcript = finish(state.lane(happening.lane).transcript, happening.t_s)
    return _change(
        state, happening.lane, drained=happening.drained, transcript=transcript, coughing=False, talking=False
    )


@_next.register(RunEnded)
def _(happening: RunEnded, state: Conversation) -> Conversation:
    stories = (replace(story, transcript=finish(story.transcript, happening.t_s)) for story in state.lanes)
    return replace(state, phase=Phase.ENDED, lanes=tuple(stories), now_s=happening.t_s)


@_next.register(Drafted)
def _(happening: Drafted, state: Conversation) -> Conversation:
    if state.is_live:
        return state
    lanes = _fresh(happening.draft)
    if state.draft.crossed is happening.draft.crossed:  # who is muted must not be heard because of another language
        muted = {story.lane for story in state.lanes if story.muted}
        is_everyone = not happening.draft.crossed and state.lanes[0].muted
        lanes = tuple(replace(story, muted=is_everyone or story.lane in muted) for story in lanes)
    return replace(state, draft=happening.draft, lanes=lanes, phase=Phase.SETUP, marks=(), is_sample=False)


def _fresh(draft: Draft) -> tuple[LaneStory, ...]:
    return tuple(LaneStory(lane=column.lane) for column in draft.columns)


@_next.register(Listed)
def _(happening: Listed, state: Conversation) -> Conversation:
    return replace(state, inputs=happening.inputs, outputs=happening.outputs)


@_next.register(Checked)
def _(happening: Checked, state: Conversation) -> Conversation:
    return replace(state, checks=happening.rows)


@_next.register(ServiceChosen)
def _(happening: ServiceChosen, state: Conversation) -> Conversation:
    in_use = state.service if state.is_live else happening.service
    return replace(state, service=in_use, reduces_noise=happening.reduces_noise)


@_next.register(Chosen)
def _(happening: Chosen, state: Conversation) -> Conversation:
    given = happening.changes()
    kinds = [kind for kind, name in ((Kind.MICROPHONE, "track"), (Kind.OUTLET, "outlet")) if name in given]
    chosen = replace(state, draft=state.draft.with_column(happening.lane, **given))
    left = exchanged(state.lane(happening.lane).troubles, *kinds)
    return chosen if left == state.lane(happening.lane).troubles else _change(chosen, happening.lane, troubles=left)


@_next.register(Refused)
def _(happening: Refused, state: Conversation) -> Conversation:
    chosen = next((column for column in state.draft.columns if column.lane == happening.kept.lane), None)
    if chosen is None or happening.refused not in {chosen.track, chosen.outlet}:
        return state
    return replace(state, draft=state.draft.with_column(chosen.lane, **happening.kept.changes()))


@_next.register(Muted)
def _(happening: Muted, state: Conversation) -> Conversation:
    return _change(state, happening.lane, muted=happening.muted)


@_next.register(Coughed)
def _(happening: Coughed, state: Conversation) -> Conversation:
    return _change(state, happening.lane, coughing=happening.held)


@_next.register(Talked)
def _(happening: Talked, state: Conversation) -> Conversation:
    return _change(state, happening.lane, talking=happening.held)


@_next.register(TurnsChosen)
def _(happening: TurnsChosen, state: Conversation) -> Conversation:
    return replace(state, draft=replace(state.draft, turns=happening.mode))


@_next.register(FloorGiven)
def _(happening: FloorGiven, state: Conversation) -> Conversation:
    return replace(state, floor=happening.lane)


@_next.register(Swapped)
def _(_happening: Swapped, state: Conversation) -> Conversation:
    return replace(state, draft=state.draft.swapped())


@_next.register(Marked)
def _(_happening: Marked, state: Conversation) -> Conversation:
    return replace(state, marks=(*state.marks, Mark(t_s=state.now_s)))


@_next.register(Dismissed)
def _(happening: Dismissed, state: Conversation) -> Conversation:
    story = state.lane(happening.lane)
    return _change(state, happening.lane, troubles=dismissed(story.troubles, story.error))


@_next.register(Saved)
def _(_happening: Saved, state: Conversation) -> Conversation:
    return replace(state, is_saved=True)


@_next.register(Ticked)
def _(happening: Ticked, state: Conversation) -> Conversation:
    lanes = state.lanes
    for place, story in enumerate(lanes):
        settled = settle(story.transcript, happening.t_s)
        if settled is not story.transcript:
            lanes = (*lanes[:place], replace(story, transcript=settled), *lanes[place + 1 :])
    if lanes is state.lanes and int(happening.t_s) == int(state.now_s):
        return state
    return replace(state, lanes=lanes, now_s=happening.t_s)
