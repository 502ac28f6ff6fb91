"""A loudspeaker stays in step with the microphone that hears it, whatever the two sound cards do."""

from __future__ import annotations

import numpy as np

from desktop_app.core.audio import BLOCK_FRAMES, Frames
from desktop_app.core.follower import Follower


def block(number: int) -> Frames:
    """Make a block that tells its place."""
    return np.full(BLOCK_FRAMES, number, dtype=np.int16)


def play(follower: Follower, numbers: range) -> None:
    for number in numbers:
        follower.tap.write(block(number))


def read(follower: Follower, n_blocks: int = 1) -> list[int]:
    return [int(follower.read(BLOCK_FRAMES)[0]) for _ in range(n_blocks)]


def test_a_cushion_gathers_before_the_first_block_and_then_each_follows_the_last() -> None:
    follower = Follower()
    play(follower, range(1, 2))
    assert read(follower) == [0]
    play(follower, range(2, 3))
    assert read(follower) == [1]
    play(follower, range(3, 23))
    assert read(follower, 20) == list(range(2, 22))


def test_a_burst_of_held_back_blocks_loses_nothing() -> None:
    follower = Follower()
    play(follower, range(1, 4))
    heard = read(follower)
    play(follower, range(4, 20))
    heard += read(follower, 16)
    assert heard == list(range(1, 18))


def test_a_late_block_can_be_waited_for_and_one_that_never_comes_is_silence_until_there_is_a_cushion() -> None:
    follower = Follower()
    assert follower.n_ready >= 10 * BLOCK_FRAMES, "nobody waits for what was never there"
    play(follower, range(1, 4))
    assert read(follower, 2) == [1, 2]
    assert follower.n_ready == BLOCK_FRAMES
    assert read(follower, 2) == [3, 0]
    assert follower.n_ready >= 10 * BLOCK_FRAMES
    play(follower, range(4, 5))
    assert read(follower) == [0]
    play(follower, range(5, 6))
    assert read(follower, 2) == [4, 5]


def test_a_surplus_that_lasts_is_dropped_and_a_passing_one_is_not() -> None:
    follower = Follower()
    play(follower, range(1, 11))
    heard = read(follower)
    for number in range(11, 61):
        play(follower, range(number, number + 1))
        heard += read(follower)
    assert heard[:50] == list(range(1, 51))
    assert heard[50] == 58, "two blocks wait after that"


def test_after_a_while_without_the_microphone_only_what_is_played_now_counts() -> None:
    follower = Follower()
    play(follower, range(1, 4))
    read(follower)
    play(follower, range(4, 300))
    assert read(follower) == [298]


def test_blocks_of_another_length_are_served_as_well() -> None:
    follower = Follower()
    play(follower, range(1, 8))
    assert len(follower.read(866)) == 866
    assert list(np.unique(follower.read(866))) == [2, 3, 4]
