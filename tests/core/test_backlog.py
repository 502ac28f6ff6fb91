"""What waits to be played stays in order, and only pauses get shorter."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.audio import Frames, silence
from desktop_app.core.backlog import KEPT_FRAMES, Backlog


def ramp(n_frames: int, start: int = 0) -> Frames:
    return (np.arange(start, start + n_frames) % 30_000).astype(np.int16)


@settings(deadline=None, max_examples=50)
@given(st.lists(st.tuples(st.integers(1, 9_000), st.integers(0, 9_000), st.booleans()), max_size=40))
def test_everything_comes_out_once_and_in_order(steps: list[tuple[int, int, bool]]) -> None:
    backlog, n_put, n_taken, speech_put, speech_taken = Backlog(), 0, 0, 0, 0
    for n_in, n_out, speech in steps:
        backlog.put(ramp(n_in, n_put), speech=speech)
        n_put += n_in
        speech_put += n_in if speech else 0
        seen = backlog.peek(n_out).copy()
        speech_taken += backlog.take(n_out)
        assert np.array_equal(seen, ramp(len(seen), n_taken))
        n_taken += len(seen)
        assert backlog.n_frames == n_put - n_taken
    speech_taken += backlog.take(backlog.n_frames)
    assert speech_taken == speech_put
    assert backlog.head is None


def test_what_was_played_can_be_looked_back_on_even_after_room_was_made() -> None:
    backlog = Backlog()
    backlog.put(ramp(40_000), speech=True)
    backlog.take(30_000)
    backlog.put(ramp(40_000, 40_000), speech=True)
    around = backlog.around(KEPT_FRAMES, 100)
    assert np.array_equal(around, ramp(KEPT_FRAMES + 100, 30_000 - KEPT_FRAMES))


def test_where_nothing_is_there_is_silence_around() -> None:
    backlog = Backlog()
    backlog.put(ramp(10, 1), speech=True)
    backlog.take(4)
    assert backlog.around(6, 8).tolist() == [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 0]


def test_silence_after_the_last_word_is_not_waited_for() -> None:
    backlog = Backlog()
    backlog.put(ramp(100), speech=True)
    backlog.put(silence(50), speech=False)
    assert (backlog.n_unplayed, backlog.n_trailing) == (100, 50)
    backlog.put(ramp(10), speech=True)
    assert (backlog.n_unplayed, backlog.n_trailing) == (160, 0)


def test_a_pause_is_cut_in_its_middle_and_never_below_what_was_settled() -> None:
    backlog = Backlog()
    backlog.put(ramp(1_000), speech=True)
    pause = np.arange(4_800, dtype=np.int16)
    backlog.put(pause, speech=False)
    backlog.settle_pause(2_400)
    backlog.put(ramp(1_000), speech=True)
    backlog.take(1_000)
    assert backlog.n_spare == 2_400
    backlog.shorten_pause(2_400)
    left = backlog.peek(2_400)
    assert np.array_equal(left[:1_200], pause[:1_200])
    assert np.array_equal(left[1_320:], pause[3_720:])
    assert np.abs(np.diff(left.astype(int))).max() < 40, "the cut is blended"
    assert np.array_equal(backlog.around(200, 0), ramp(200, 800)), "what came before is still there to join to"
    assert backlog.n_spare == 0


def test_settling_without_a_pause_changes_nothing() -> None:
    backlog = Backlog()
    backlog.put(ramp(100), speech=True)
    backlog.settle_pause(50)
    assert backlog.head is not None
    assert backlog.head.n_least == 0


def test_a_pause_at_the_end_is_ended_only_when_nothing_else_waits() -> None:
    backlog = Backlog()
    backlog.end_pause(100)
    backlog.put(ramp(100), speech=True)
    backlog.put(silence(500), speech=False)
    backlog.end_pause(100)
    assert backlog.n_frames == 600
    backlog.take(140)
    backlog.end_pause(100)
    assert backlog.n_frames == 60
    backlog.end_pause(200)
    assert backlog.n_frames == 60
    backlog.end_pause(40)
    assert backlog.head is None
