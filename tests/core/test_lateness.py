"""A phrase that has just come is not late; one behind another is."""

from __future__ import annotations

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.lateness import Lateness

SECOND = FRAME_RATE_HZ


def burst(lateness: Lateness, at_frame: int, n_unplayed: int, n_deltas: int) -> int:
    for _ in range(n_deltas):
        lateness.arrived(SECOND // 5, 0, n_unplayed, at_frame)
        n_unplayed += SECOND // 5
    return n_unplayed


def test_a_long_phrase_delivered_at_once_is_not_late() -> None:
    lateness = Lateness()
    n_unplayed = burst(lateness, 0, 0, 30)
    assert n_unplayed == 6 * SECOND
    assert lateness.behind(n_unplayed, 0) == 0
    assert lateness.behind(n_unplayed - 4 * SECOND, 4 * SECOND) == 0


def test_what_is_longer_than_any_phrase_was_held_up_somewhere() -> None:
    lateness = Lateness()
    assert lateness.behind(burst(lateness, 0, 0, 100), 0) == 12 * SECOND


def test_a_phrase_behind_another_is_late_by_what_is_left_of_that() -> None:
    lateness = Lateness()
    n_unplayed = burst(lateness, 0, 0, 20) - 3 * SECOND
    n_unplayed = burst(lateness, 3 * SECOND, n_unplayed, 10)
    assert lateness.behind(n_unplayed, 3 * SECOND) == SECOND


def test_speech_that_flows_faster_than_it_can_be_played_becomes_late() -> None:
    lateness, n_unplayed = Lateness(), 0
    for step in range(100):
        lateness.arrived(SECOND // 2, 0, n_unplayed, step * SECOND * 2 // 5)
        n_unplayed += SECOND // 10
    assert lateness.behind(n_unplayed, 40 * SECOND) > 7 * SECOND


def test_speech_at_the_pace_of_speech_is_never_late() -> None:
    lateness = Lateness()
    for step in range(100):
        lateness.arrived(SECOND // 5, 0, SECOND // 5 if step else 0, step * SECOND // 5)
        assert lateness.behind(2 * SECOND // 5, step * SECOND // 5) <= SECOND // 5


def test_after_a_phrase_that_came_at_once_silence_is_no_pause_unless_it_came_with_it() -> None:
    lateness = Lateness()
    n_unplayed = burst(lateness, 0, 0, 20)
    assert lateness.came_along(0)
    assert not lateness.came_along(SECOND)
    assert lateness.real_pause(5 * SECOND) == 0
    assert n_unplayed == 4 * SECOND


def test_in_speech_that_flows_a_pause_is_as_long_as_it_takes() -> None:
    lateness = Lateness()
    for step in range(10):
        lateness.arrived(SECOND // 5, 0, 1, step * SECOND // 5)
    assert lateness.real_pause(3 * SECOND) == SECOND
    assert lateness.real_pause(SECOND) == 0
    assert not lateness.came_along(9 * SECOND // 5)
