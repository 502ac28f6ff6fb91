"""The one state of the window: everything that any view shows."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from desktop_app.core.draft import CheckRow, DeviceRow, Draft
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack
from desktop_app.core.story import LaneStory, Mark
from desktop_app.core.switches import Switches, TurnMode


class Phase(Enum):
    """Where the window is in the life of a run."""

    SETUP = "setup"
    RUNNING = "running"
    FINISHING = "finishing"
    ENDED = "ended"


class Conversation(Struct, frozen=True, kw_only=True):
    """The window's state: everything that any view shows, apart from the signal (levels, lag)."""

    phase: Phase = Phase.SETUP
    draft: Draft
    lanes: tuple[LaneStory, ...]
    """In the order of the columns."""
    floor: LaneId | None = None
    """Whose turn it is where one speaks at a time; None: the first one's."""
    now_s: float = 0.0
    """Seconds since the run began, as last told."""
    service: str = ""
    """The host that interprets, or will from the start on; empty for the interpreter on this machine."""
    reduces_noise: bool = True
    """Whether the service that will be used next reduces noise when it is asked to."""
    is_sample: bool = False
    marks: tuple[Mark, ...] = ()
    checks: tuple[CheckRow, ...] = ()
    inputs: tuple[DeviceRow, ...] = ()
    outputs: tuple[DeviceRow, ...] = ()
    is_saved: bool = True
    """Whether nothing has been said since the transcript was saved."""

    def lane(self, lane: LaneId) -> LaneStory:
        """Give what is known of one lane."""
        return self.lanes[self.draft.place(lane)]

    @property
    def switches(self) -> Switches:
        """Whose microphone is to be heard; one speaker is muted for all languages at once."""
        heard = self.lanes if self.draft.crossed else (self.lanes[0],) * len(self.lanes)
        pairs = list(zip((story.lane for story in self.lanes), heard, strict=True))
        return Switches(
            mode=self.draft.turns if self.draft.crossed else TurnMode.OPEN,
            talking=frozenset(lane for lane, story in pairs if story.talking),
            floor=self.floor or self.lanes[0].lane,
            muted=frozenset(lane for lane, story in pairs if story.muted),
            coughing=frozenset(lane for lane, story in pairs if story.coughing),
        )

    @property
    def has_text(self) -> bool:
        """Whether anything has been said in this run."""
        return any(len(story.transcript) for story in self.lanes)

    @property
    def is_live(self) -> bool:
        """Whether lanes are at work."""
        return self.phase in {Phase.RUNNING, Phase.FINISHING}


def microphone(state: Conversation, lane: LaneId) -> str:
    """Give the name of the microphone that a column hears with; empty if it is none or a file."""
    track = state.draft.column(lane).track
    return track.name if isinstance(track, MicrophoneTrack) else ""


def headset(state: Conversation, lane: LaneId) -> str:
    """Give the name of a column's headset; empty if there is none."""
    outlet = state.draft.column(lane).outlet
    return outlet.name if isinstance(outlet, DeviceOutlet) else ""
