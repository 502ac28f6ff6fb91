"""Turns the story of a run into text that a person can read on a terminal while it happens."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.core.events import ErrorArose, Event, LaneId, SourceHeard, StateChanged, TranslationSaid
from desktop_app.core.plan import Plan
from desktop_app.core.status import LaneState

_STATE_WORDS: Mapping[LaneState, str] = {
    LaneState.CONNECTING: "connecting",
    LaneState.LIVE: "live",
    LaneState.DELAYED: "more than ten seconds behind",
    LaneState.RECONNECTING: "reconnecting; what is said now is kept",
    LaneState.FINISHING: "finishing the last sentence",
    LaneState.CLOSED: "closed",
    LaneState.FAILED: "failed",
}


class Typist:
    """Writes interleaved transcripts: each lane's words stand on lines that say whose they are.

    A fragment continues its line as long as nobody else says something.
    """

    def __init__(self, plan: Plan) -> None:
        """Take the lanes' names and languages from the plan."""
        self._targets = {lane.lane: lane.target for lane in plan}
        self._current: tuple[LaneId, type[Event]] | None = None

    def type_out(self, event: Event) -> str:
        """Give what to print for the event, line breaks included; empty if nothing."""
        match event:
            case SourceHeard(text=text):
                return self._fragment(event, f"{event.lane} said", text)
            case TranslationSaid(text=text):
                return self._fragment(event, f"{event.lane} in {self._targets[event.lane]}", text)
            case StateChanged(state=state):
                return self._line(event, f"({_STATE_WORDS[state]})")
            case ErrorArose(message=message):
                return self._line(event, f"! {message}")
            case _:
                return ""

    def end(self) -> str:
        """Give what ends the last line, if one is open."""
        ending = "\n" if self._current is not None else ""
        self._current = None
        return ending

    def _fragment(self, event: Event, label: str, text: str) -> str:
        if self._current == (event.lane, type(event)):
            return text
        ending = self.end()
        self._current = (event.lane, type(event))
        return f"{ending}{_stamp(event.t_s)} {label:<9}  {text.lstrip()}"

    def _line(self, event: Event, text: str) -> str:
        return f"{self.end()}{_stamp(event.t_s)} {event.lane:<9}  {text}\n"


def _stamp(t_s: float) -> str:
    return f"{int(t_s) // 60:02d}:{int(t_s) % 60:02d}"
