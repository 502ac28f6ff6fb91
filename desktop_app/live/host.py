"""Conducts runs, one after the other: for the terminal on its own loop, for the window on the lanes' loop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from desktop_app.core.address import Address, resolve
from desktop_app.core.cleaning import Cleaning
from desktop_app.core.device import DeviceNotice, HearsBy
from desktop_app.core.errors import DragomanError
from desktop_app.core.events import Event, LaneId, RunEnded
from desktop_app.core.liking import MixSettings
from desktop_app.core.plan import FileOutlet, FileTrack, LanePlan, OutletSpec, Plan, TrackSpec
from desktop_app.core.switches import Switches
from desktop_app.core.wire import TRANSCRIPTION_MODEL
from desktop_app.live.clock import Clock
from desktop_app.live.devices import SharedDevices
from desktop_app.live.embedded import EmbeddedService
from desktop_app.live.equipment import Equipment
from desktop_app.live.fitting import Fitter, record_names
from desktop_app.live.microphone import MicrophoneTrack
from desktop_app.live.record import Record, keep_apart, prepare_file, prepare_folder
from desktop_app.live.rehearsal import Rehearsal
from desktop_app.live.run import Run
from desktop_app.live.session import Session
from desktop_app.live.sound_check import SoundCheck


class RunOptions(Struct, frozen=True, kw_only=True):
    """How a run is done, beside its plan."""

    service: str | None = None
    """The address of another service; None is the interpreter on this machine."""
    drain_timeout_s: float
    transcription_model: str | None = TRANSCRIPTION_MODEL
    """What the service is asked to write the source text with; None: it writes none."""
    folder: Path | None = None
    """Where texts and voices are kept, if anywhere."""
    force: bool = False
    """Whether files may be overwritten."""


class Host:
    """Owns what outlives a run: the embedded service, started when it is first needed.

    Threads: all calls come from one loop.
    """

    def __init__(
        self,
        clock: Clock,
        environment: Mapping[str, str],
        post: Callable[[Event], None],
        report: Callable[[DragomanError], None],
    ) -> None:
        """Prepare; `post` takes each event of a run, `report` what goes wrong beside the lanes."""
        self._clock = clock
        self._environment = environment
        self._post_event = post
        self._report = report
        self._embedded = EmbeddedService()
        self._record: Record | None = None
        self._is_stopping = False
        self._beginning = asyncio.Lock()
        self._switches = Switches()
        self.run: Run | None = None
        """The run that is being conducted."""
        self.devices = SharedDevices()
        """The machine's sound devices, shared with whoever lists them."""
        self.rehearsal = Rehearsal(lambda spec, gauge: MicrophoneTrack(spec, self.devices, lambda _: None, gauge=gauge))
        """Hears the chosen microphones between runs."""
        self.sound_check = SoundCheck(self.devices, self.rehearsal)
        """Plays into headsets between runs."""

    async def conduct(self, plan: Plan, options: RunOptions) -> RunEnded:
        """Conduct one run to its end.

        Raises:
            DragomanError: it could not begin; nothing was sent.
        """
        fresh = _prepare_files(plan, options)
        run = self.run = self._run_of(plan, options)  # before the first await: what is chosen from now on is for it
        run.equipment.switch(self._switches)
        try:
            async with self._beginning:
                await self.rehearsal.close()
            if options.folder is not None:
                self._record = Record(options.folder, self._report)
                self._record.open([lane.lane for lane in plan])
            return await self._conducted(run)
        finally:
            self.run = None
            if self._record is not None:
                self._record.close()
                self._record = None
            if _has_said_nothing(run):
                _remove(fresh)

    def _run_of(self, plan: Plan, options: RunOptions) -> Run:
        address_of = self._address_of(options.service)
        fitter = Fitter(self._clock, self._report, self._notify, self.devices, options.folder)

        async def open_session(target: str) -> Session:
            return await Session.open(await address_of(), target, options.transcription_model)

        return Run(
            plan,
            make_track=fitter.track,
            make_outlet=fitter.outlet,
            open_session=open_session,
            post=self._post,
            clock=self._clock,
            drain_timeout_s=options.drain_timeout_s,
            devices=self.devices.all,
            make_monitor=fitter.monitor,
        )

    def finish(self) -> None:
        """End the run gracefully; before it has begun, end it as soon as it has."""
        self._is_stopping = True
        if self.run is not None:
            self.run.finish()

    def forget_stop(self) -> None:
        """Forget a stop that came when the last run had just ended by itself: it was not meant for the next one."""
        self._is_stopping = False

    def abandon(self) -> None:
        """End the run now."""
        if self.run is not None:
            self.run.abandon()

    async def switch(self, switches: Switches) -> None:
        """Hear those speakers that are to be heard, and send silence instead of the others; also in the next run."""
        self._switches = switches
        if self.run is not None:
            self.run.equipment.switch(switches)

    async def set_mix(self, lane: LaneId, settings: MixSettings) -> None:
        """Let other shares of original and translation be heard where a lane is played."""
        if self.run is not None:
            self.run.equipment.set_mix(lane, settings)

    async def set_hearing(self, lane: LaneId, hears_by: HearsBy | None) -> None:
        """Take what plays a lane for a headset or a loudspeaker from now on; None: whatever the system says."""
        if self.run is not None:
            await self.run.equipment.set_hearing(lane, hears_by)

    async def set_cleaning(self, lane: LaneId, cleaning: Cleaning) -> None:
        """Clean a lane's speaker in this way from now on."""
        if self.run is not None:
            await self.run.equipment.set_cleaning(lane, cleaning)

    async def set_monitor(self, lane: LaneId, spec: OutletSpec) -> None:
        """Let what plays a lane be heard at another output too, or no more."""
        if self.run is not None:
            await self.run.equipment.set_monitor(lane, spec)

    async def retarget(self, lane: LaneId, target: str) -> None:
        """Let a lane be spoken in another language from now on."""
        if self.run is not None:
            await self.run.lanes[lane].retarget(target)

    async def try_again(self, lane: LaneId) -> None:
        """Take up a lane that has failed; one that lives, or was taken up already, is left alone."""
        if self.run is not None:
            self.run.try_again(lane)

    async def exchange_track(self, lane: LaneId, spec: TrackSpec) -> LanePlan | None:
        """Hear a lane's speaker with something else.

        A device that cannot be used is told in the lane; then what goes on is given.
        """
        return await self._exchange(lane, lambda each: each.exchange_track(lane, spec), "microphone_failed")

    async def exchange_outlet(self, lane: LaneId, spec: OutletSpec, hears_by: HearsBy | None = None) -> LanePlan | None:
        """Play a lane somewhere else; a device that cannot be used is told in the lane, and what goes on is given."""
        return await self._exchange(lane, lambda each: each.exchange_outlet(lane, spec, hears_by), "outlet_failed")

    async def _exchange(
        self, lane: LaneId, exchange: Callable[[Equipment], Awaitable[None]], code: str
    ) -> LanePlan | None:
        if (run := self.run) is not None:
            async with self._beginning:  # nothing is exchanged before it is opened, or it would be opened twice
                pass
            try:
                await exchange(run.equipment)
            except DragomanError as error:
                run.lanes[lane].tell(code, str(error))
                return run.equipment.plan_of(lane)
        return None

    async def close(self) -> None:
        """End the embedded service; closing twice is closing once."""
        await self.rehearsal.close()
        await self._embedded.close()

    async def _conducted(self, run: Run) -> RunEnded:
        if self._is_stopping:
            run.finish()
        try:
            return await run.conduct()
        except BaseExceptionGroup as group:
            ours, _ = group.split(DragomanError)
            if ours is None:
                raise
            raise _first(ours) from group
        finally:
            self._is_stopping = False

    def _post(self, event: Event) -> None:
        if self._record is not None:
            self._record.keep(event)
        self._post_event(event)

    def _notify(self, where: TrackSpec | LaneId, notice: DeviceNotice) -> None:
        if self.run is not None:
            self.run.equipment.note_device(where, notice)

    def _address_of(self, service: str | None) -> Callable[[], Awaitable[Address]]:
        if service is None:
            return self._embedded.address
        address = resolve(service, self._environment)
        return lambda: asyncio.sleep(0, address)


def _prepare_files(plan: Plan, options: RunOptions) -> list[Path]:
    """See that all files can be written; give those that do not exist yet."""
    paths = [Path(lane.outlet.path) for lane in plan if isinstance(lane.outlet, FileOutlet)]
    for path in paths:
        prepare_file(path, force=options.force)
    if options.folder is not None:
        names = [name for lane in plan for name in record_names(lane)]
        prepare_folder(options.folder, names, force=options.force)
        paths += [options.folder / name for name in names]
    keep_apart(paths, [Path(lane.track.path) for lane in plan if isinstance(lane.track, FileTrack)])
    return [path for path in paths if not path.exists()]


def _has_said_nothing(run: Run) -> bool:
    lanes = run.ended.lanes.values()
    return not any(lane.chunks_sent or lane.source or lane.translation for lane in lanes)


def _remove(paths: Iterable[Path]) -> None:
    """Take the empty files of a run that never began away: they would stand in the way of the next."""
    for path in paths:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _first(group: BaseExceptionGroup[DragomanError]) -> BaseException:
    inner = group.exceptions[0]
    return _first(inner) if isinstance(inner, BaseExceptionGroup) else inner
