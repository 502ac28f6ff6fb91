"""Tests of the module of the same name."""

from __future__ import annotations

from desktop_app.core.events import AudioArrived, ErrorArose, LaneId, SourceHeard, StateChanged, TranslationSaid
from desktop_app.core.plan import FileTrack, Side, conversation
from desktop_app.core.readable import Typist
from desktop_app.core.status import LaneState

A, B = LaneId("a"), LaneId("b")


def test_two_lanes_are_interleaved_and_labelled() -> None:
    typist = Typist(
        conversation(Side(track=FileTrack("a"), hears="en"), Side(track=FileTrack("b"), hears="es")),
    )
    events = (
        StateChanged(t_s=0.4, lane=A, state=LaneState.LIVE),
        SourceHeard(t_s=3.0, lane=A, text="Good"),
        SourceHeard(t_s=3.4, lane=A, text=" morning."),
        AudioArrived(t_s=3.5, lane=A, n_frames=1, speech=False),
        TranslationSaid(t_s=64.0, lane=A, text=" Buenos días."),
        SourceHeard(t_s=65.0, lane=B, text="Hola."),
        ErrorArose(t_s=66.0, lane=B, code="x", message="The service coughed."),
        SourceHeard(t_s=67.0, lane=B, text=" ¿Qué tal?"),
    )
    assert "".join(typist.type_out(event) for event in events) + typist.end() == (
        "00:00 a          (live)\n"
        "00:03 a said     Good morning.\n"
        "01:04 a in es    Buenos días.\n"
        "01:05 b said     Hola.\n"
        "01:06 b          ! The service coughed.\n"
        "01:07 b said     ¿Qué tal?\n"
    )
    assert not typist.end()
