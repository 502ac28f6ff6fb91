"""Tests of the module of the same name."""

from __future__ import annotations

import pytest

from desktop_app.core.status import LagMeter, LaneState, next_state, still_to_come


def test_lag_grows_from_the_first_unanswered_word_and_ends_with_the_answer() -> None:
    meter = LagMeter()
    assert meter.lag_s(5.0, 0.0) == 0.0
    meter.spoke(10.0)
    meter.spoke(12.0)
    assert meter.lag_s(13.0, 0.5) == 3.5
    meter.answered()
    assert meter.lag_s(14.0, 0.0) == 0.0


def test_a_speaker_who_goes_on_is_waited_for_again_after_an_answer() -> None:
    meter = LagMeter()
    meter.spoke(10.0)
    meter.answered()
    meter.spoke(12.2)
    assert meter.lag_s(14.2, 0.0) == pytest.approx(2.0)


def test_speech_that_nobody_answers_is_no_lag_for_ever() -> None:
    meter = LagMeter()
    meter.spoke(10.0)
    assert meter.lag_s(21.0, 0.0) == 11.0
    assert meter.lag_s(10.0 + 16.0, 0.0) == 0.0
    meter.spoke(30.0)
    assert meter.lag_s(31.0, 0.0) == 1.0


def test_somebody_who_speaks_the_listeners_language_is_not_behind() -> None:
    meter = LagMeter()
    for tenth in range(100, 300):  # sentence after sentence is understood, and none translated
        now_s = tenth / 10
        meter.spoke(now_s)
        if tenth % 20 == 10:
            meter.understood(" Good day to you.", now_s)
        if now_s > 14.1:
            assert meter.lag_s(now_s, 0.0) <= 2.1


def test_one_sentence_in_the_listeners_language_is_waited_for_a_short_while_only() -> None:
    meter = LagMeter()
    meter.spoke(10.0)
    meter.understood(" Thank you.", 11.0)
    assert meter.lag_s(13.9, 0.0) == pytest.approx(3.9)
    assert meter.lag_s(14.1, 0.0) == 0.0


def test_a_service_that_understands_no_more_is_behind_whatever_was_said_before() -> None:
    meter = LagMeter()
    meter.spoke(10.0)
    meter.understood("Thank you.", 11.0)
    meter.spoke(16.0)
    assert meter.lag_s(24.0, 0.0) == 8.0


def test_after_a_translation_everything_is_waited_for_again() -> None:
    meter = LagMeter()
    meter.spoke(10.0)
    meter.understood("Thank you.", 11.0)
    meter.spoke(16.0)
    meter.answered()
    meter.spoke(20.0)
    meter.understood("Muchas", 21.0)
    meter.understood("gracias.", 22.0)
    meter.understood("Adiós.", 24.5)
    assert meter.lag_s(24.9, 0.0) == pytest.approx(4.9)


@pytest.mark.parametrize(
    ("state", "lag_s", "follows"),
    [
        (LaneState.LIVE, 10.1, LaneState.DELAYED),
        (LaneState.LIVE, 9.0, LaneState.LIVE),
        (LaneState.DELAYED, 7.0, LaneState.DELAYED),
        (LaneState.DELAYED, 5.0, LaneState.LIVE),
        (LaneState.FINISHING, 60.0, LaneState.FINISHING),
    ],
)
def test_a_lane_is_delayed_with_hysteresis(state: LaneState, lag_s: float, follows: LaneState) -> None:
    assert next_state(state, lag_s) is follows


def test_two_states_are_the_last() -> None:
    assert {state for state in LaneState if state.is_over} == {LaneState.CLOSED, LaneState.FAILED}


def test_what_is_still_to_come_is_what_was_behind_or_what_waits_to_be_played() -> None:
    assert still_to_come({"a": 6.0, "b": 1.0}, {"a": 0.0, "b": 3.5, "c": 0.0}, 2.0) == {"a": 4.0, "b": 3.5, "c": 0.0}
