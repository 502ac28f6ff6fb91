"""Tests of the module of the same name."""

from __future__ import annotations

from desktop_app.core.events import (
    AudioArrived,
    ErrorArose,
    LaneClosed,
    LaneId,
    LaneSummary,
    SourceHeard,
    TranslationSaid,
)
from desktop_app.core.summary import Tally

LANE = LaneId("a")


def test_a_lane_is_added_up_from_its_events() -> None:
    tally = Tally()
    for event in (
        SourceHeard(t_s=1, lane=LANE, text="Good"),
        SourceHeard(t_s=2, lane=LANE, text=" morning."),
        TranslationSaid(t_s=2, lane=LANE, text="Buenos días."),
        AudioArrived(t_s=2, lane=LANE, n_frames=4_800, speech=True),
        AudioArrived(t_s=2, lane=LANE, n_frames=9_600, speech=False),
        ErrorArose(t_s=3, lane=LANE, code="x", message="y"),
    ):
        tally.note(event)
    assert tally.summary(7) == LaneSummary(
        source="Good morning.", translation="Buenos días.", chunks_sent=7, audio_s=0.2, closed=False
    )
    tally.note(LaneClosed(t_s=4, lane=LANE, drained=True))
    assert tally.summary(7).closed
