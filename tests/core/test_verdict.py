"""Tests of the module of the same name."""

from __future__ import annotations

from desktop_app.core.errors import DeviceError, UsageError
from desktop_app.core.events import ErrorArose, Event, LaneClosed, LaneId, StateChanged
from desktop_app.core.status import LaneState
from desktop_app.core.verdict import Verdict

A, B = LaneId("a"), LaneId("b")


def judge(*events: Event) -> Verdict:
    verdict = Verdict()
    for event in events:
        verdict.note(event)
    return verdict


def test_all_well_is_zero_and_wordless() -> None:
    verdict = judge(StateChanged(t_s=0, lane=A, state=LaneState.CLOSED), LaneClosed(t_s=0, lane=A, drained=True))
    assert (verdict.exit_code, verdict.sentence) == (0, "")


def test_a_failed_lane_outweighs_a_missing_tail_and_a_full_disk() -> None:
    verdict = judge(
        ErrorArose(t_s=0, lane=A, code="x", message="Refused."),
        ErrorArose(t_s=0, lane=B, code="x", message="Late."),
        LaneClosed(t_s=0, lane=B, drained=False),
        StateChanged(t_s=0, lane=A, state=LaneState.FAILED),
    )
    verdict.note_problem(UsageError("Disk full."))
    assert (verdict.exit_code, verdict.sentence) == (4, "Lane a failed: Refused.")


def test_two_lanes_with_one_reason_are_told_once() -> None:
    verdict = judge(
        *(ErrorArose(t_s=0, lane=lane, code="x", message="Refused.") for lane in (A, B)),
        *(StateChanged(t_s=0, lane=lane, state=LaneState.FAILED) for lane in (A, B)),
    )
    assert verdict.is_about_lanes
    assert verdict.sentence == "Lane a, b failed: Refused."


def test_a_missing_tail_is_five() -> None:
    verdict = judge(LaneClosed(t_s=0, lane=B, drained=False))
    assert verdict.is_about_lanes
    assert (verdict.exit_code, verdict.sentence) == (5, "Lane b may lack its tail: ")


def test_a_lost_device_or_file_is_told_when_the_lanes_were_well() -> None:
    verdict = judge()
    assert verdict.note_problem(DeviceError("The headset is gone."))
    assert not verdict.note_problem(DeviceError("The other one too."))
    assert not verdict.is_about_lanes
    assert (verdict.exit_code, verdict.sentence) == (3, "The headset is gone.")
