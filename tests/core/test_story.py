"""What is known of one lane."""

from __future__ import annotations

from desktop_app.core.events import ErrorArose, LaneId
from desktop_app.core.status import LaneState
from desktop_app.core.story import LaneStory, Mark


def test_a_story_shows_one_of_its_troubles() -> None:
    refused, echo = (
        ErrorArose(t_s=1.0, lane=LaneId("a"), code=code, message="x") for code in ("unauthorized", "echo_found")
    )
    story = LaneStory(lane=LaneId("a"), troubles=(refused, echo))
    assert story.error is echo
    assert LaneStory(lane=LaneId("a"), state=LaneState.FAILED, troubles=(refused, echo)).error is refused
    assert LaneStory(lane=LaneId("a")).error is None


def test_a_mark_is_a_moment() -> None:
    assert Mark(t_s=3.0) == Mark(t_s=3.0)
