"""Tests of the module of the same name."""

from __future__ import annotations

from desktop_app.core.tries import RETRY_AFTER_S, STEADY_AFTER_S, Tries


def test_the_waits_grow_and_come_to_an_end_before_a_drain_would() -> None:
    tries = Tries()
    waits = [tries.delay_after(1.0) for _ in RETRY_AFTER_S]
    assert waits == list(RETRY_AFTER_S) == sorted(RETRY_AFTER_S)
    assert sum(RETRY_AFTER_S) < 20.0
    assert tries.delay_after(1.0) is None


def test_a_session_that_lived_long_begins_the_count_anew() -> None:
    tries = Tries()
    for _ in RETRY_AFTER_S:
        tries.delay_after(1.0)
    assert tries.delay_after(STEADY_AFTER_S + 1.0) == RETRY_AFTER_S[0]
    assert tries.delay_after(1.0) == RETRY_AFTER_S[1]
