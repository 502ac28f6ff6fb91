"""A run: all lanes of a plan, from the first microphone opened to the last sound played."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from msgspec.structs import replace

from desktop_app.core.cleaning import Cleaning
from desktop_app.core.device import Device, DeviceKind, DeviceNotice, DeviceSort, HearsBy, sort_of
from desktop_app.core.errors import DragomanError
from desktop_app.core.events import LaneId, RunEnded
from desktop_app.core.liking import MixSettings
from desktop_app.core.plan import LanePlan, MicrophoneTrack, OutletSpec, Plan, TrackSpec
from desktop_app.core.status import LaneState
from desktop_app.core.switches import Switches
from desktop_app.live.clock import Clock
from desktop_app.live.lane import Lane, Post
from desktop_app.live.monitors import MakeMonitor, Monitors, no_monitor
from desktop_app.live.outlet import Outlet
from desktop_app.live.overhearing import Overhearing
from desktop_app.live.room import Room
from desktop_app.live.slumber import watch_for_sleep
from desktop_app.live.source import Source, all_over
from desktop_app.live.succession import OpenSession
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
        devices: Callable[[], Sequence[Device]] = tuple,
        make_monitor: MakeMonitor = no_monitor,
    ) -> None:
        """Make the lanes; lanes whose track is the same share one source. `devices` gives all that are known."""
        self._clock, self._began_s = clock, clock.now_s()
        self._make_track, self._make_outlet = make_track, make_outlet
        self._changing, self._ending, self._is_over = asyncio.Lock(), asyncio.Event(), False
        self._scope = asyncio.TaskGroup()
        self._n_renewed = 0
        self._sources: list[Source] = []
        self._overhearing = Overhearing()
        self._room = Room(devices)
        self._monitors = Monitors(make_monitor)
        self.outlets: dict[LaneId, Outlet] = {}
        self.lanes: dict[LaneId, Lane] = {}
        self._plans = {lane_plan.lane: lane_plan for lane_plan in plan}
        for lane_plan in plan:
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
            self._hear_with(lane_plan.track, lane)
            self._listen_to(lane_plan.lane, outlet)

    async def conduct(self) -> RunEnded:
        """Open everything, interpret until the tracks end or `finish` is called, and close everything.

        Raises:
            UsageError: a file cannot be used; nothing was sent.
            DeviceError: a device cannot be used; nothing was sent.
        """
        try:
            async with self._changing:
                await self._open_all()
                await self._room.arrange(self._plans)
            async with asyncio.TaskGroup() as scope:
                self._scope = scope
                for lane in self.lanes.values():
                    scope.create_task(lane.conduct())
                for lane_plan in self._plans.values():
                    scope.create_task(self.set_monitor(lane_plan.lane, lane_plan.monitor))
                for source in self._sources:
                    scope.create_task(source.start_when_live())
                endless = [self._end_with_tracks(), watch_for_sleep(self.wake)]
                scope.create_task(self._stop_waiting([scope.create_task(each) for each in endless]))
                scope.create_task(self._stop_hearing())
        finally:
            async with self._changing:
                self._is_over = True
                for part in self._parts():
                    await part.close()
                await self._monitors.close()
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

    def plan_of(self, lane: LaneId) -> LanePlan:
        """Give what a lane is heard with and played by now, whatever was planned."""
        return self._plans[lane]

    def switch(self, switches: Switches) -> None:
        """Hear those speakers that are to be heard, and send silence instead of the others, from the next block on."""
        for source in self._sources:
            source.switch(switches)

    def is_heard(self, lane: LaneId) -> bool:
        """Tell whether what this lane's speaker says is sent."""
        return self._source_of(lane).is_open

    def set_mix(self, lane: LaneId, settings: MixSettings) -> None:
        """Let other shares of original and translation be heard where a lane is played; what plays it next has them."""
        self._plans[lane] = replace(self._plans[lane], mix=settings)
        self.outlets[lane].set_mix(settings)

    async def set_hearing(self, lane: LaneId, hears_by: HearsBy | None) -> None:
        """Take what plays a lane for a headset or a loudspeaker from now on; None: whatever the system says."""
        self._plans[lane] = replace(self._plans[lane], hears_by=hears_by)
        await self._arrange()

    async def set_cleaning(self, lane: LaneId, cleaning: Cleaning) -> None:
        """Clean a lane's speaker in this way from now on, and all lanes of that speaker alike."""
        for each in self._source_of(lane).lanes:
            self._plans[each.id] = replace(self._plans[each.id], cleaning=cleaning)
            await self.lanes[each.id].reduce_noise(cleaning.at_service)
        await self._arrange()

    async def set_monitor(self, lane: LaneId, spec: OutletSpec) -> None:
        """Let what plays a lane be heard at another output too, or no more; a device that cannot be used is told."""
        async with self._changing:
            if self._is_over:
                return
            try:
                await self._monitors.play(lane, spec)
            except DragomanError as error:
                self.lanes[lane].tell("monitor_failed", str(error))
                return
            self._plans[lane] = replace(self._plans[lane], monitor=spec)
            await self._room.arrange(self._plans)

    async def exchange_track(self, lane: LaneId, spec: TrackSpec) -> None:
        """Hear a lane's speaker with something else from now on; all lanes of that speaker change together.

        Raises:
            UsageError: the file cannot be used; all stays as it was.
            DeviceError: the device cannot be used; all stays as it was.
        """
        async with self._changing:  # one after the other, or a slow device would win over a later choice
            if not self._ending.is_set():
                source = self._source_of(lane)
                await source.exchange(spec)
                self._plans |= {each.id: replace(self._plans[each.id], track=spec) for each in source.lanes}
                await self._room.arrange(self._plans)

    async def exchange_outlet(self, lane: LaneId, spec: OutletSpec, hears_by: HearsBy | None = None) -> None:
        """Play a lane somewhere else from now on; what has not been heard yet is heard there.

        Raises:
            DeviceError: the device cannot be used; all stays as it was.
        """
        async with self._changing:
            if not self._is_over:
                await self._play_elsewhere(lane, spec, hears_by)

    async def _play_elsewhere(self, lane: LaneId, spec: OutletSpec, hears_by: HearsBy | None) -> None:
        outlet = self._make_outlet(replace(self._plans[lane], outlet=spec))
        try:
            await outlet.open()
        except DragomanError:
            await outlet.close()
            raise
        outlet.play(await self.outlets[lane].leave())  # until then what arrives goes there, so it stays in order
        self._plans[lane] = replace(self._plans[lane], outlet=spec, hears_by=hears_by)
        outlet.set_mix(self._plans[lane].mix)  # it may have been changed meanwhile
        self.lanes[lane].outlet = self.outlets[lane] = outlet
        self._listen_to(lane, outlet)
        await self._room.arrange(self._plans)

    def note_device(self, where: TrackSpec | LaneId, notice: DeviceNotice) -> None:
        """Tell the lanes that a device of theirs is gone or back."""
        place = "microphone" if notice.kind is DeviceKind.INPUT else "outlet"
        stopped = sort_of(notice.name) is DeviceSort.APPLICATION
        code = f"{place}_{'back' if notice.present else 'stopped' if stopped else 'lost'}"
        for lane in self._lanes_at(where):
            lane.tell(code, notice.message)

    def _listen_to(self, lane: LaneId, outlet: Outlet) -> None:
        self._overhearing.listen_to(lane, outlet)
        self._room.listen_to(lane, outlet)
        self._monitors.follow(lane, outlet)

    async def _arrange(self) -> None:
        async with self._changing:
            await self._room.arrange(self._plans)

    def _hear_with(self, spec: TrackSpec, lane: Lane) -> None:
        source = next((each for each in self._sources if each.spec == spec), None)
        if source is None:
            source = Source(spec, self._make_track)
            self._sources.append(source)
            self._overhearing.attend(source)
            self._room.attend(source)
        source.lanes.append(lane)

    def _source_of(self, lane: LaneId) -> Source:
        return next(source for source in self._sources if self.lanes[lane] in source.lanes)

    def _lanes_at(self, where: TrackSpec | LaneId) -> list[Lane]:
        if isinstance(where, str):
            return [self.lanes[where]]
        return [self.lanes[lane.id] for source in self._sources if source.spec == where for lane in source.lanes]

    async def _open_all(self) -> None:
        """Open every track and outlet.

        Raises:
            UsageError, DeviceError: one cannot be opened; the error knows for which lanes it was.
        """
        for source in self._sources:
            code = "microphone_unusable" if isinstance(source.spec, MicrophoneTrack) else "track_unusable"
            await _open(source.track, code, [lane.id for lane in source.lanes])
        for lane, outlet in self.outlets.items():
            await _open(outlet, "outlet_unusable", [lane])

    def _parts(self) -> Iterable[Track | Outlet]:
        return (*(source.track for source in self._sources), *self.outlets.values())

    async def _end_with_tracks(self) -> None:
        """Finish when all tracks have ended; the track of a lane that is over is not waited for."""
        n_known = -1
        while n_known != self._n_renewed:  # a lane that was taken up again meanwhile has a track again
            n_known = self._n_renewed
            async with asyncio.TaskGroup() as scope:
                for source in self._sources:
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
        async with self._changing:
            for source in self._sources:
                await source.track.close()


async def _open(part: Track | Outlet, code: str, lanes: Iterable[LaneId]) -> None:
    try:
        await part.open()
    except DragomanError as error:
        error.codes = dict.fromkeys(lanes, code)
        raise
