"""Builds the tracks and outlets that a plan names."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias

from desktop_app.core.device import DeviceNotice
from desktop_app.core.errors import DragomanError
from desktop_app.core.events import LaneId
from desktop_app.core.follower import Follower
from desktop_app.core.liking import liked
from desktop_app.core.plan import DeviceOutlet, FileOutlet, FileTrack, LanePlan, TrackSpec
from desktop_app.live import file_outlet, file_track
from desktop_app.live.clock import Clock
from desktop_app.live.devices import SharedDevices
from desktop_app.live.microphone import MicrophoneTrack
from desktop_app.live.outlet import Outlet, SharedOutlet
from desktop_app.live.speaker import Speaker
from desktop_app.live.track import Track

NotifyWhere: TypeAlias = Callable[[TrackSpec | LaneId, DeviceNotice], None]
"""Hears of a device and whose it is: the track that is heard with it, or the lane that is played there."""


class Fitter:
    """Makes the live parts of a run.

    Threads: none; the parts belong to the lanes' loop.
    """

    def __init__(
        self,
        clock: Clock,
        report: Callable[[DragomanError], None],
        notify: NotifyWhere,
        devices: SharedDevices,
        folder: Path | None = None,
    ) -> None:
        """Keep each lane's voice in `folder`, if given.

        `report` hears of files that fail on the way; `notify` of devices that go and come back, and whose they are.
        """
        self._clock = clock
        self._report = report
        self._notify = notify
        self._folder = folder
        self._devices = devices

    def track(self, spec: TrackSpec) -> Track:
        """Make the source that the plan names."""
        if isinstance(spec, FileTrack):
            return file_track.FileTrack(Path(spec.path), self._clock, self._report)
        return MicrophoneTrack(spec, self._devices, partial(self._notify, spec))

    def outlet(self, plan: LanePlan) -> Outlet:
        """Make the outlet that the plan names, and the file that is kept of it."""
        places = [self._place(plan)]
        if self._folder is not None:
            places.append(self._file(self._folder / voice_name(plan)))
        return places[0] if len(places) == 1 else SharedOutlet(places)

    def monitor(self, lane: LaneId, spec: DeviceOutlet, heard: Follower) -> Outlet:
        """Make an outlet that plays what a lane's outlet plays, as it is."""
        return Speaker(spec, self._devices, partial(self._notify, lane), liked(0.0, 1.0), heard)

    def _place(self, plan: LanePlan) -> Outlet:
        match plan.outlet:
            case FileOutlet(path=path):
                return self._file(Path(path))
            case DeviceOutlet() as spec:
                return Speaker(spec, self._devices, partial(self._notify, plan.lane), plan.mix)
            case _:
                return file_outlet.NoOutlet()

    def _file(self, path: Path) -> Outlet:
        return file_outlet.FileOutlet(path, self._clock, self._report)


def voice_name(plan: LanePlan) -> str:
    """Name the file that keeps a lane's translated voice."""
    return f"{plan.lane}.translation.wav"


def record_names(plan: LanePlan) -> tuple[str, ...]:
    """Name all files that are kept of a lane."""
    return (f"{plan.lane}.source.txt", f"{plan.lane}.translation.txt", voice_name(plan))
