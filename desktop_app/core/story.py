"""What is known of one lane, and of the moments that somebody marked: parts of the window's state."""

from __future__ import annotations

from msgspec import Struct

from desktop_app.core.events import ErrorArose, LaneId
from desktop_app.core.status import LaneState
from desktop_app.core.troubles import Troubles, shown
from desktop_app.core.turns import Transcript


class LaneStory(Struct, frozen=True, kw_only=True):
    """All that is known of one lane."""

    lane: LaneId
    state: LaneState | None = None
    """None before a run."""
    transcript: Transcript = Transcript()
    troubles: Troubles = ()
    """What went wrong and has neither been overcome nor been put away."""
    drained: bool | None = None
    """Whether all that was said has been translated; None until the lane has ended."""
    muted: bool = False
    coughing: bool = False
    talking: bool = False

    @property
    def error(self) -> ErrorArose | None:
        """The trouble that is shown."""
        return shown(self.troubles, has_failed=self.state is LaneState.FAILED)


class Mark(Struct, frozen=True, kw_only=True):
    """A moment that somebody wants to find again."""

    t_s: float
