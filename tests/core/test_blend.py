"""Streams of one application are added frame by frame, and none waits for one that rests."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.blend import Blend
from desktop_app.core.resample import Samples

RATE_HZ = 1_000
N_PATIENCE = 60


def level(value: float, n_frames: int) -> Samples:
    return np.full((n_frames, 2), value, dtype=np.float32)


def test_one_stream_passes_as_it_comes() -> None:
    blend = Blend(2, RATE_HZ)
    blend.add("one")
    samples = level(0.5, 20)
    assert blend.write("one", samples) is samples


def test_two_streams_are_added_where_both_are_there() -> None:
    blend = Blend(2, RATE_HZ)
    blend.add("one")
    blend.add("other")
    assert len(blend.write("one", level(0.5, 20))) == 0
    assert np.array_equal(blend.write("other", level(0.25, 10)), level(0.75, 10))
    assert np.array_equal(blend.write("other", level(0.25, 30)), level(0.75, 10))


def test_a_stream_that_rests_is_not_waited_for_beyond_a_moment() -> None:
    blend = Blend(2, RATE_HZ)
    blend.add("one")
    blend.add("resting")
    n_got = sum(len(blend.write("one", level(0.5, 20))) for _ in range(10))
    assert n_got == 200 - N_PATIENCE


def test_a_stream_that_is_dropped_is_not_waited_for_and_not_taken_any_more() -> None:
    blend = Blend(2, RATE_HZ)
    blend.add("one")
    blend.add("ended")
    blend.write("one", level(0.5, 20))
    blend.drop("ended")
    blend.drop("ended")
    assert len(blend.write("ended", level(0.9, 20))) == 0
    assert np.array_equal(blend.write("one", level(0.5, 20)), level(0.5, 40))


@given(st.lists(st.tuples(st.sampled_from(["one", "other"]), st.integers(0, 90)), max_size=40))
def test_no_frame_is_lost_or_repeated(writes: list[tuple[str, int]]) -> None:
    blend = Blend(1, RATE_HZ)
    blend.add("one")
    blend.add("other")
    n_written, n_passed = 0, 0.0
    for stream, n_frames in writes:
        passed = blend.write(stream, np.ones((n_frames, 1), dtype=np.float32))
        n_written += n_frames
        n_passed += float(passed.sum())
        assert passed.max(initial=0.0) <= 2.0
        assert 0 <= n_written - n_passed <= 2 * N_PATIENCE
