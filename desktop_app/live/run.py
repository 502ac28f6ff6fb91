"""A run: all lanes of a plan, from the first microphone opened to the last sound played."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import TypeAlias

from desktop_app.core.device import DeviceKind, DeviceNotice
from desktop_app.core.events import LaneId, RunEnded
from desktop_app.core.plan import LanePlan, Plan, TrackSpec
from desktop_app.live.clock import Clock
from desktop_app.live.lane import Lane, OpenSession, Post
from desktop_app.live.outlet import Outlet
from desktop_app.live.track import Track

OpenTrack: TypeAlias = Callable[[TrackSpec], Track]
OpenOutlet: TypeAlias = Callable[[LanePlan], Outlet]


class Run:
    """Conducts the lanes of one plan.

    Threads: all calls come from the lanes' loop.
    """

    def __init__(
        self,
        plan: Plan,
        *,
        make_track: OpenTrack,
        make_outlet: OpenOutlet,
        open_session: OpenSession,
        post: Post,
        clock: Clock,
        drain_timeout_s: float,
    ) -> None:
        """Make the lanes; lanes whose track is the same share one source."""
        self._plan = plan
        self._clock = clock
        self._began_s = clock.now_s()
        self.tracks: dict[TrackSpec, Track] = {}
        self.outlets: dict[LaneId, Outlet] = {}
        self.lanes: dict[LaneId, Lane] = {}
        for lane_plan in plan:
            if lane_plan.track not in self.tracks:
                self.tracks[lane_plan.track] = make_track(lane_plan.track)
            self.outlets[lane_plan.lane] = outlet = make_outlet(lane_plan)
            self.lanes[lane_plan.lane] = lane = Lane(
                lane_plan,
                outlet=outlet,
                open_session=open_session,
                post=post,
                clock=clock,
                drain_timeout_s=drain_timeout_s,
                began_s=self._began_s,
            )
            self.tracks[lane_plan.track].subscribe(lane.hear)

    async def conduct(self) -> RunEnded:
        """Open everything, interpret until the tracks end or `finish` is called, and close everything.

        Raises:
            UsageError: a file cannot be used; nothing was sent.
            DeviceError: a device cannot be used; nothing was sent.
        """
        try:
            for part in self._parts():
                await part.open()
            async with asyncio.TaskGroup() as scope:
                for lane in self.lanes.values():
                    scope.create_task(lane.conduct())
                for spec in self.tracks:
                    scope.create_task(self._start_when_live(spec))
                ending = scope.create_task(self._end_with_tracks())
                scope.create_task(self._stop_waiting(ending))
        finally:
            for part in self._parts():
                await part.close()
        return self.ended

    @property
    def ended(self) -> RunEnded:
        """The summary of all lanes so far."""
        return RunEnded(
            t_s=round(self._clock.now_s() - self._began_s, 3),
            lanes={lane.id: lane.summary for lane in self.lanes.values()},
        )

    def finish(self) -> None:
        """End all lanes at once, gracefully; asking twice is asking once."""
        for lane in self.lanes.values():
            lane.finish()

    def abandon(self) -> None:
        """End all lanes now."""
        for lane in self.lanes.values():
            lane.abandon()

    def set_muted(self, lane: LaneId, *, muted: bool) -> None:
        """Send silence instead of what this lane's speaker says, from the next block on."""
        spec = next(lane_plan.track for lane_plan in self._plan if lane_plan.lane == lane)
        self.tracks[spec].muted = muted

    def note_device(self, where: TrackSpec | LaneId, notice: DeviceNotice) -> None:
        """Tell the lanes that a device of theirs is gone or back."""
        place = "microphone" if notice.kind is DeviceKind.INPUT else "outlet"
        code = f"{place}_{'back' if notice.present else 'lost'}"
        lanes = [self.lanes[where]] if isinstance(where, str) else self._lanes_of(where)
        for lane in lanes:
            lane.tell(code, notice.message)

    def _parts(self) -> Iterable[Track | Outlet]:
        return (*self.tracks.values(), *self.outlets.values())

    def _lanes_of(self, spec: TrackSpec) -> list[Lane]:
        return [self.lanes[lane_plan.lane] for lane_plan in self._plan if lane_plan.track == spec]

    async def _start_when_live(self, spec: TrackSpec) -> None:
        """Let a file begin when its lanes can hear it."""
        for lane in self._lanes_of(spec):
            await lane.became_live.wait()
        self.tracks[spec].start()

    async def _end_with_tracks(self) -> None:
        """Finish when all tracks have ended; the track of a lane that is over is not waited for."""
        async with asyncio.TaskGroup() as scope:
            for spec in self.tracks:
                scope.create_task(self._track_over(spec))
        self.finish()

    async def _track_over(self, spec: TrackSpec) -> None:
        over = {
            asyncio.ensure_future(self.tracks[spec].ended()),
            asyncio.ensure_future(self._all_over(self._lanes_of(spec))),
        }
        try:
            await asyncio.wait(over, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in over:
                task.cancel()

    async def _all_over(self, lanes: list[Lane]) -> None:
        for lane in lanes:
            await lane.is_over.wait()

    async def _stop_waiting(self, ending: asyncio.Task[None]) -> None:
        """Let go of endless tracks once every lane is over."""
        await self._all_over(list(self.lanes.values()))
        ending.cancel()
