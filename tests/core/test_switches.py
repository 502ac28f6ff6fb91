"""Who is heard, by what the switches say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.events import LaneId
from desktop_app.core.switches import Switches, TurnMode

A, B = LaneId("a"), LaneId("b")
LANES = st.frozensets(st.sampled_from([A, B]))


@pytest.mark.parametrize(
    ("switches", "heard"),
    [
        (Switches(), {A, B}),
        (Switches(muted=frozenset({A})), {B}),
        (Switches(coughing=frozenset({B})), {A}),
        (Switches(mode=TurnMode.PUSH_TO_TALK), set()),
        (Switches(mode=TurnMode.PUSH_TO_TALK, talking=frozenset({A})), {A}),
        (Switches(mode=TurnMode.PUSH_TO_TALK, talking=frozenset({A, B}), muted=frozenset({A})), {B}),
        (Switches(mode=TurnMode.TURN_BY_TURN), set()),
        (Switches(mode=TurnMode.TURN_BY_TURN, floor=B), {B}),
    ],
)
def test_who_is_heard(switches: Switches, heard: set[LaneId]) -> None:
    assert {lane for lane in (A, B) if switches.hears(lane)} == heard


@given(LANES, LANES, LANES, st.sampled_from([A, B, None]))
def test_turn_by_turn_never_hears_two(
    muted: frozenset[LaneId], coughing: frozenset[LaneId], talking: frozenset[LaneId], floor: LaneId | None
) -> None:
    switches = Switches(mode=TurnMode.TURN_BY_TURN, muted=muted, coughing=coughing, talking=talking, floor=floor)
    assert sum(switches.hears(lane) for lane in (A, B)) <= 1
