"""Decides with which exit code a run ends, and the one sentence that says why."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.core.errors import DragomanError
from desktop_app.core.events import ErrorArose, Event, LaneClosed, LaneId, StateChanged
from desktop_app.core.status import LaneState

EXIT_SERVICE = 4
EXIT_TAIL_MISSING = 5


class Verdict:
    """Watches a run's events and what went wrong beside them.

    Threads: none; the one who prints the events owns it.
    """

    def __init__(self) -> None:
        """Begin with nothing wrong."""
        self._last_errors: dict[LaneId, str] = {}
        self._failed: list[LaneId] = []
        self._undrained: list[LaneId] = []
        self._problems: list[DragomanError] = []

    def note(self, event: Event) -> None:
        """Take one event into account."""
        match event:
            case ErrorArose(lane=lane, message=message):
                self._last_errors[lane] = message
            case StateChanged(lane=lane, state=LaneState.FAILED):
                self._failed.append(lane)
            case LaneClosed(lane=lane, drained=False):
                self._undrained.append(lane)
            case _:
                pass

    def note_problem(self, problem: DragomanError) -> bool:
        """Take a fault of a file or a device into account, which ended no lane; tell whether it is the first."""
        self._problems.append(problem)
        return len(self._problems) == 1

    @property
    def exit_code(self) -> int:
        """The worst of what happened: a failed lane, then a missing tail, then a file or a device."""
        if self._failed:
            return EXIT_SERVICE
        if self._undrained:
            return EXIT_TAIL_MISSING
        return self._problems[0].exit_code if self._problems else 0

    @property
    def is_about_lanes(self) -> bool:
        """Whether a lane failed or may lack its tail, which nobody knows for certain before the end."""
        return bool(self._failed or self._undrained)

    @property
    def sentence(self) -> str:
        """Why; empty when all went well."""
        if self._failed:
            return self._about(self._failed, "failed")
        if self._undrained:
            return self._about(self._undrained, "may lack its tail")
        return str(self._problems[0]) if self._problems else ""

    def _about(self, lanes: Iterable[LaneId], what: str) -> str:
        names = ", ".join(lanes)
        reasons = dict.fromkeys(self._last_errors.get(lane, "") for lane in lanes)
        return f"Lane {names} {what}: {' '.join(filter(None, reasons))}"
