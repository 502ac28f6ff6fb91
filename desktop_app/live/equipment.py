"""What the speakers of a run are heard with and where they are heard, and how that changes while people talk."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from msgspec.structs import replace

from desktop_app.core.cleaning import Cleaning
from desktop_app.core.device import Device, DeviceKind, DeviceNotice, DeviceSort, HearsBy, sort_of
from desktop_app.core.errors import DragomanError
from desktop_app.core.events import LaneId
from desktop_app.core.liking import MixSettings
from desktop_app.core.plan import LanePlan, MicrophoneTrack, OutletSpec, TrackSpec
from desktop_app.core.switches import Switches
from desktop_app.live.lane import Lane
from desktop_app.live.monitors import MakeMonitor, Monitors
from desktop_app.live.outlet import Outlet
from desktop_app.live.overhearing import Overhearing
from desktop_app.live.room import Room
from desktop_app.live.source import Source
from desktop_app.live.track import Track

OpenTrack: TypeAlias = Callable[[TrackSpec], Track]
OpenOutlet: TypeAlias = Callable[[LanePlan], Outlet]


class Equipment:
    """The sources and outlets of a run's lanes; lanes whose track is the same share one source.

    Changes are made one after the other, or a slow device would win over a later choice.

    Threads: all calls come from the lanes' loop.
    """

    def __init__(
        self,
        make_track: OpenTrack,
        make_outlet: OpenOutlet,
        *,
        devices: Callable[[], Sequence[Device]],
        make_monitor: MakeMonitor,
        ending: asyncio.Event,
    ) -> None:
        """Begin with nothing; `devices` gives all that are known, and once `ending` is set no other track is taken."""
        self._make_track, self._make_outlet = make_track, make_outlet
        self._changing = asyncio.Lock()
        self._ending, self._is_closed = ending, False
        self._overhearing = Overhearing()
        self._room = Room(devices)
        self._monitors = Monitors(make_monitor)
        self._plans: dict[LaneId, LanePlan] = {}
        self._lanes: dict[LaneId, Lane] = {}
        self.sources: list[Source] = []
        """The speakers, in the order of their lanes."""

    def add(self, lane: Lane, plan: LanePlan) -> None:
        """Equip one lane, which has its outlet already; nothing is opened yet."""
        self._plans[lane.id], self._lanes[lane.id] = plan, lane
        self._hear_with(plan.track, lane)
        self._listen_to(lane)

    async def open(self) -> None:
        """Open every track and outlet.

        Raises:
            UsageError, DeviceError: one cannot be opened; the error knows for which lanes it was.
        """
        async with self._changing:
            for source in self.sources:
                code = "microphone_unusable" if isinstance(source.spec, MicrophoneTrack) else "track_unusable"
                await _open(source.track, code, [lane.id for lane in source.lanes])
            for lane in self._lanes.values():
                await _open(lane.outlet, "outlet_unusable", [lane.id])
            await self._room.arrange(self._plans)

    async def open_monitors(self) -> None:
        """Let what is planned to be heard elsewhere too be heard there; a device that cannot be used is told."""
        for lane in self._lanes:
            await self.set_monitor(lane, self._plans[lane].monitor)

    async def let_go_of_tracks(self) -> None:
        """Close the tracks, and leave the outlets: nobody speaks to a program that was stopped, but somebody hears."""
        async with self._changing:
            for source in self.sources:
                await source.track.close()

    async def close(self) -> None:
        """Close everything; what is chosen from now on is for nobody."""
        async with self._changing:
            self._is_closed = True
            for source in self.sources:
                await source.track.close()
            for lane in self._lanes.values():
                await lane.outlet.close()
            await self._monitors.close()

    def plan_of(self, lane: LaneId) -> LanePlan:
        """Give what a lane is heard with and played by now, whatever was planned."""
        return self._plans[lane]

    def switch(self, switches: Switches) -> None:
        """Hear those speakers that are to be heard, and send silence instead of the others, from the next block on."""
        for source in self.sources:
            source.switch(switches)

    def is_heard(self, lane: LaneId) -> bool:
        """Tell whether what this lane's speaker says is sent."""
        return self._source_of(lane).is_open

    def set_mix(self, lane: LaneId, settings: MixSettings) -> None:
        """Let other shares of original and translation be heard where a lane is played; what plays it next has them."""
        self._plans[lane] = replace(self._plans[lane], mix=settings)
        self._lanes[lane].outlet.set_mix(settings)

    async def set_hearing(self, lane: LaneId, hears_by: HearsBy | None) -> None:
        """Take what plays a lane for a headset or a loudspeaker from now on; None: whatever the system says."""
        self._plans[lane] = replace(self._plans[lane], hears_by=hears_by)
        await self._arrange()

    async def set_cleaning(self, lane: LaneId, cleaning: Cleaning) -> None:
        """Clean a lane's speaker in this way from now on, and all lanes of that speaker alike."""
        for each in self._source_of(lane).lanes:
            self._plans[each.id] = replace(self._plans[each.id], cleaning=cleaning)
            await self._lanes[each.id].reduce_noise(cleaning.at_service)
        await self._arrange()

    async def set_monitor(self, lane: LaneId, spec: OutletSpec) -> None:
        """Let what plays a lane be heard at another output too, or no more; a device that cannot be used is told."""
        async with self._changing:
            if self._is_closed:
                return
            try:
                await self._monitors.play(lane, spec)
            except DragomanError as error:
                self._lanes[lane].tell("monitor_failed", str(error))
                return
            self._plans[lane] = replace(self._plans[lane], monitor=spec)
            await self._room.arrange(self._plans)

    async def exchange_track(self, lane: LaneId, spec: TrackSpec) -> None:
        """Hear a lane's speaker with something else from now on; all lanes of that speaker change together.

        Raises:
            UsageError: the file cannot be used; all stays as it was.
            DeviceError: the device cannot be used; all stays as it was.
        """
        async with self._changing:
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
            if not self._is_closed:
                await self._play_elsewhere(lane, spec, hears_by)

    def note_device(self, where: TrackSpec | LaneId, notice: DeviceNotice) -> None:
        """Tell the lanes that a device of theirs is gone or back."""
        place = "microphone" if notice.kind is DeviceKind.INPUT else "outlet"
        stopped = sort_of(notice.name) is DeviceSort.APPLICATION
        code = f"{place}_{'back' if notice.present else 'stopped' if stopped else 'lost'}"
        for lane in self._lanes_at(where):
            lane.tell(code, notice.message)

    async def _play_elsewhere(self, lane: LaneId, spec: OutletSpec, hears_by: HearsBy | None) -> None:
        outlet = self._make_outlet(replace(self._plans[lane], outlet=spec))
        try:
            await outlet.open()
        except DragomanError:
            await outlet.close()
            raise
        outlet.play(await self._lanes[lane].outlet.leave())  # until then what arrives goes there, so it stays in order
        self._plans[lane] = replace(self._plans[lane], outlet=spec, hears_by=hears_by)
        outlet.set_mix(self._plans[lane].mix)  # it may have been changed meanwhile
        self._lanes[lane].outlet = outlet
        self._listen_to(self._lanes[lane])
        await self._room.arrange(self._plans)

    def _listen_to(self, lane: Lane) -> None:
        for listener in (self._overhearing.listen_to, self._room.listen_to, self._monitors.follow):
            listener(lane.id, lane.outlet)

    async def _arrange(self) -> None:
        async with self._changing:
            await self._room.arrange(self._plans)

    def _hear_with(self, spec: TrackSpec, lane: Lane) -> None:
        source = next((each for each in self.sources if each.spec == spec), None)
        if source is None:
            source = Source(spec, self._make_track)
            self.sources.append(source)
            self._overhearing.attend(source)
            self._room.attend(source)
        source.lanes.append(lane)

    def _source_of(self, lane: LaneId) -> Source:
        return next(source for source in self.sources if self._lanes[lane] in source.lanes)

    def _lanes_at(self, where: TrackSpec | LaneId) -> list[Lane]:
        if isinstance(where, str):
            return [self._lanes[where]]
        return [self._lanes[lane.id] for source in self.sources if source.spec == where for lane in source.lanes]


async def _open(part: Track | Outlet, code: str, lanes: Iterable[LaneId]) -> None:
    try:
        await part.open()
    except DragomanError as error:
        error.codes = dict.fromkeys(lanes, code)
        raise
