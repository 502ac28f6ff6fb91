"""What is switched off is not heard, from its first block on."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.audio import BLOCK_FRAMES
from desktop_app.core.gate import Gate


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
        was_open = is_open and (was_open or n_frames > 0)


def test_what_was_heard_before_it_opened_stays_behind_it() -> None:
    gate, block = Gate(), np.full(BLOCK_FRAMES, 5_000, dtype=np.int16)
    gate.pass_on(block, is_open=False)
    gate.open(BLOCK_FRAMES + 100)
    assert not gate.pass_on(block, is_open=True).any()
    passed = gate.pass_on(block, is_open=True)
    assert not passed[:101].any()
    assert np.abs(np.diff(passed.astype(int), prepend=0)).max() < 50
    assert np.array_equal(passed[220:], block[220:])
    assert gate.pass_on(block, is_open=True) is block


def test_it_begins_open() -> None:
    block = np.ones(BLOCK_FRAMES, dtype=np.int16)
    assert Gate().pass_on(block, is_open=True) is block
