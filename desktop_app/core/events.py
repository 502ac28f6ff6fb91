"""What happens in a run, as frozen values: the one story from which the window, the terminal and the record are made.

Each event is also one line of `--json`: the tag is the line's `event`, the fields are its fields.
"""

from __future__ import annotations

from typing import NewType, TypeAlias

from msgspec import Struct

from desktop_app.core.status import LaneState

LaneId = NewType("LaneId", str)
"""`a` and `b` in a conversation (the speaker's side); the language code in listen-along."""


class LaneEvent(Struct, frozen=True, kw_only=True, tag_field="event"):
    """Something that happened in one lane."""

    t_s: float
    """Seconds since the run began."""
    lane: LaneId


class StateChanged(LaneEvent, frozen=True, kw_only=True, tag="state"):
    """The lane is in another state now."""

    state: LaneState


class SourceHeard(LaneEvent, frozen=True, kw_only=True, tag="source"):
    """The next fragment of what the speaker said, with its own spacing."""

    text: str


class TranslationSaid(LaneEvent, frozen=True, kw_only=True, tag="translation"):
    """The next fragment of the translation, with its own spacing."""

    text: str


class AudioArrived(LaneEvent, frozen=True, kw_only=True, tag="audio"):
    """A piece of the translation's sound arrived from the service."""

    n_frames: int
    speech: bool
    """Whether it is more than silence."""


class ErrorArose(LaneEvent, frozen=True, kw_only=True, tag="error", omit_defaults=True):
    """Something went wrong in this lane; the lane may go on."""

    code: str
    message: str
    """A whole sentence."""
    outlet: LaneId | None = None
    """The lane that is played by the outlet that it is about; left out if it is about none."""


class LaneClosed(LaneEvent, frozen=True, kw_only=True, tag="closed"):
    """The lane has ended."""

    drained: bool
    """Whether the service said that all has been translated; if not, the tail may be missing."""


Event: TypeAlias = StateChanged | SourceHeard | TranslationSaid | AudioArrived | ErrorArose | LaneClosed


class LaneSummary(Struct, frozen=True, kw_only=True):
    """All of one lane, at the end of a run."""

    source: str
    translation: str
    chunks_sent: int
    audio_s: float
    """Seconds of translated speech that arrived, silence not counted."""
    closed: bool
    """Whether the lane drained: the service said `session.closed`."""


class RunEnded(Struct, frozen=True, kw_only=True, tag_field="event", tag="summary"):
    """The last event of a run."""

    t_s: float
    lane: None = None
    lanes: dict[str, LaneSummary]
