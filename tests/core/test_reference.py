"""A loudspeaker stays in step with the microphone that hears it, whatever the two sound cards do."""

from __future__ import annotations

import numpy as np

from desktop_app.core.audio import BLOCK_FRAMES, Frames
from desktop_app.core.reference import Reference


def block(number: int) -> Frames:
    """Make a block that tells its place."""
    return np.full(BLOCK_FRAMES, number, dtype=np.int16)


def play(reference: Reference, numbers: range) -> None:
    for number in numbers:
        reference.tap.write(block(number))


def read(reference: Reference, n_blocks: int = 1) -> list[int]:
    return [int(reference.read(BLOCK_FRAMES)[0]) for _ in range(n_blocks)]


def test_a_cushion_gathers_before_the_first_block_and_then_each_follows_the_last() -> None:
    reference = Reference()
    play(reference, range(1, 2))
    assert read(reference) == [0]
    play(reference, range(2, 3))
    assert read(reference) == [1]
    play(reference, range(3, 23))
    assert read(reference, 20) == list(range(2, 22))


def test_a_burst_of_held_back_blocks_loses_nothing() -> None:
    reference = Reference()
    play(reference, range(1, 4))
    heard = read(reference)
    play(reference, range(4, 20))
    heard += read(reference, 16)
    assert heard == list(range(1, 18))


def test_a_late_block_can_be_waited_for_and_one_that_never_comes_is_silence_until_there_is_a_cushion() -> None:
    reference = Reference()
    assert reference.n_ready >= 10 * BLOCK_FRAMES, "nobody waits for what was never there"
    play(reference, range(1, 4))
    assert read(reference, 2) == [1, 2]
    assert reference.n_ready == BLOCK_FRAMES
    assert read(reference, 2) == [3, 0]
    assert reference.n_ready >= 10 * BLOCK_FRAMES
    play(reference, range(4, 5))
    assert read(reference) == [0]
    play(reference, range(5, 6))
    assert read(reference, 2) == [4, 5]


def test_a_surplus_that_lasts_is_dropped_and_a_passing_one_is_not() -> None:
    reference = Reference()
    play(reference, range(1, 11))
    heard = read(reference)
    for number in range(11, 61):
        play(reference, range(number, number + 1))
        heard += read(reference)
    assert heard[:50] == list(range(1, 51))
    assert heard[50] == 58, "two blocks wait after that"


def test_after_a_while_without_the_microphone_only_what_is_played_now_counts() -> None:
    reference = Reference()
    play(reference, range(1, 4))
    read(reference)
    play(reference, range(4, 300))
    assert read(reference) == [298]


def test_blocks_of_another_length_are_served_as_well() -> None:
    reference = Reference()
    play(reference, range(1, 8))
    assert len(reference.read(866)) == 866
    assert list(np.unique(reference.read(866))) == [2, 3, 4]
