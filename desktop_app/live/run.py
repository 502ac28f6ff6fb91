"""A run: all lanes of a plan, from the first microphone opened to the last sound played."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence

from desktop_app.core.device import Device
from desktop_app.core.events import LaneId, RunEnded
from desktop_app.core.plan import Plan
from desktop_app.core.status import LaneState
from desktop_app.live.clock import Clock
from desktop_app.live.equipment import Equipment, OpenOutlet, OpenTrack
from desktop_app.live.lane import Lane, Post
from desktop_app.live.monitors import MakeMonitor, no_monitor
from desktop_app.live.slumber import watch_for_sleep
from desktop_app.live.source import all_over
from desktop_app.live.succession import OpenSession


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
        devices: Callable[[], Sequence[Device]] = tuple,
        make_monitor: MakeMonitor = no_monitor,
    ) -> None:
        """Make the lanes; lanes whose track is the same share one source. `devices` gives all that are known."""
        self._clock, self._began_s = clock, clock.now_s()
        self._ending = asyncio.Event()
        self._scope = asyncio.TaskGroup()
        self._n_renewed = 0
        self.equipment = Equipment(
            make_track, make_outlet, devices=devices, make_monitor=make_monitor, ending=self._ending
        )
        """What the lanes are heard with and played by."""
        self.lanes: dict[LaneId, Lane] = {}
        for lane_plan in plan:
            self.lanes[lane_plan.lane] = lane = Lane(
                lane_plan,
                outlet=make_outlet(lane_plan),
                open_session=open_session,
                post=post,
                clock=clock,
                drain_timeout_s=drain_timeout_s,
                began_s=self._began_s,
            )
            self.equipment.add(lane, lane_plan)

    async def conduct(self) -> RunEnded:
        """Open everything, interpret until the tracks end or `finish` is called, and close everything.

        Raises:
            UsageError: a file cannot be used; nothing was sent.
            DeviceError: a device cannot be used; nothing was sent.
        """
        try:
            await self.equipment.open()
            async with asyncio.TaskGroup() as scope:
                self._scope = scope
                for lane in self.lanes.values():
                    scope.create_task(lane.conduct())
                scope.create_task(self.equipment.open_monitors())
                for source in self.equipment.sources:
                    scope.create_task(source.start_when_live())
                endless = [self._end_with_tracks(), watch_for_sleep(self.wake)]
                scope.create_task(self._stop_waiting([scope.create_task(each) for each in endless]))
                scope.create_task(self._stop_hearing())
        finally:
            await self.equipment.close()
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
        self._ending.set()
        for lane in self.lanes.values():
            lane.finish()

    def abandon(self) -> None:
        """End all lanes now."""
        self._ending.set()
        for lane in self.lanes.values():
            lane.abandon()

    def try_again(self, lane: LaneId) -> None:
        """Take up a lane that has failed, with its track and its outlet as they are; not once all is to end."""
        failed = self.lanes[lane]
        if failed.state is LaneState.FAILED and not self._ending.is_set():
            failed.renew()
            self._n_renewed += 1
            self._scope.create_task(failed.conduct())

    async def wake(self) -> None:
        """Let all lanes open another session: the machine has slept."""
        await asyncio.gather(*(lane.wake() for lane in self.lanes.values()))

    async def _end_with_tracks(self) -> None:
        """Finish when all tracks have ended; the track of a lane that is over is not waited for."""
        n_known = -1
        while n_known != self._n_renewed:  # a lane that was taken up again meanwhile has a track again
            n_known = self._n_renewed
            async with asyncio.TaskGroup() as scope:
                for source in self.equipment.sources:
                    scope.create_task(source.over())
        self.finish()

    async def _stop_waiting(self, endless: Iterable[asyncio.Task[None]]) -> None:
        """Let go of what never ends by itself once every lane is over."""
        await all_over(self.lanes.values())
        for task in endless:
            task.cancel()
        self._ending.set()

    async def _stop_hearing(self) -> None:
        """Let go of the microphones as soon as the run is to end: nobody speaks to a program that was stopped."""
        await self._ending.wait()
        await self.equipment.let_go_of_tracks()
