"""What is switched off is not heard, from its first block on."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.audio import BLOCK_FRAMES
from desktop_app.core.events import LaneId
from desktop_app.core.gate import Gate, Switches, TurnMode

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


@settings(deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 1_000)), max_size=30))
def test_a_closed_gate_passes_zeros_from_its_first_block_and_an_open_one_passes_all(
    blocks: list[tuple[bool, int]],
) -> None:
    gate, was_open = Gate(), True
    for is_open, n_frames in blocks:
        block = np.full(n_frames, 5_000, dtype=np.int16)
        passed = gate.pass_on(block, is_open=is_open)
        assert len(passed) == n_frames
        if not is_open:
            assert not passed.any()
        elif was_open:
            assert passed is block
        else:
            assert np.abs(np.diff(passed.astype(int), prepend=0)).max(initial=0) < 50
            assert np.array_equal(passed[120:], block[120:])
        was_open = is_open


def test_it_begins_open() -> None:
    block = np.ones(BLOCK_FRAMES, dtype=np.int16)
    assert Gate().pass_on(block, is_open=True) is block
