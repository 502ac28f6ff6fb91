"""Lanes against far ends that a test scripts, and the story that they tell."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import numpy as np

from desktop_app.core.audio import Frames
from desktop_app.core.events import ErrorArose, Event, LaneId, StateChanged
from desktop_app.core.plan import FileTrack, LanePlan
from desktop_app.live.clock import SystemClock
from desktop_app.live.file_outlet import NoOutlet
from desktop_app.live.lane import Lane
from desktop_app.live.outlet import Outlet
from desktop_app.live.session import Session
from desktop_app.live.succession import OpenSession
from tests.live.far_end import FarEnd

PLAN = LanePlan(lane=LaneId("a"), track=FileTrack("unused"), target="es")


class Story(list[Event]):
    """Keeps a lane's events, and lets a test wait for one."""

    def __init__(self) -> None:
        super().__init__()
        self._changed = asyncio.Event()

    def post(self, event: Event) -> None:
        self.append(event)
        self._changed.set()

    async def until(self, is_it: Callable[[Event], bool]) -> Event:
        async with asyncio.timeout(10):
            while True:
                for event in self:
                    if is_it(event):
                        return event
                self._changed.clear()
                await self._changed.wait()

    @property
    def states(self) -> list[str]:
        return [event.state.value for event in self if isinstance(event, StateChanged)]

    @property
    def messages(self) -> list[str]:
        return [event.message for event in self if isinstance(event, ErrorArose)]

    @property
    def errors(self) -> list[str]:
        return [event.code for event in self if isinstance(event, ErrorArose)]


def make_lane(far: FarEnd, story: Story, *, drain_timeout_s: float = 5.0) -> Lane:
    """Make a lane whose sessions are opened at a far end."""

    async def open_session(target: str) -> Session:
        return await Session.open(far.address, target, "gpt-realtime-whisper", timeout_s=2.0)

    return lane_of(open_session, story, drain_timeout_s=drain_timeout_s)


def lane_of(
    open_session: OpenSession, story: Story, *, outlet: Outlet | None = None, drain_timeout_s: float = 5.0
) -> Lane:
    """Make a lane that opens its sessions as a test says."""
    return Lane(
        PLAN,
        outlet=outlet or NoOutlet(),
        open_session=open_session,
        post=story.post,
        clock=SystemClock(),
        drain_timeout_s=drain_timeout_s,
    )


def speech(n_frames: int, seed: int = 1) -> Frames:
    return np.random.default_rng(seed).integers(-9_000, 9_000, n_frames).astype(np.int16)


async def live(story: Story) -> None:
    await story.until(lambda event: isinstance(event, StateChanged) and event.state.value == "live")


async def live_lane(far: FarEnd, story: Story, *, drain_timeout_s: float = 5.0) -> tuple[Lane, asyncio.Future[None]]:
    """Let a lane be conducted, and wait until its session is live; give both."""
    lane = make_lane(far, story, drain_timeout_s=drain_timeout_s)
    conducting = asyncio.ensure_future(lane.conduct())
    await live(story)
    return lane, conducting
