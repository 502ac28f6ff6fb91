"""Lets somebody hear what somebody else hears: in their own headset or at any other output, and on no track."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeAlias

from desktop_app.core.errors import DeviceError, DragomanError
from desktop_app.core.events import LaneId
from desktop_app.core.follower import Follower
from desktop_app.core.plan import DeviceOutlet, OutletSpec
from desktop_app.live.outlet import Outlet

MakeMonitor: TypeAlias = Callable[[LaneId, DeviceOutlet, Follower], Outlet]
"""Makes an outlet that plays nothing but what it follows."""


def no_monitor(lane: LaneId, spec: DeviceOutlet, heard: Follower) -> Outlet:
    """Refuse: there are no devices here."""
    del lane, heard
    raise DeviceError(f"{spec.name} cannot be used to listen in, so it plays nothing.")


class Monitors:
    """The outputs at which lanes are heard once more.

    A monitor is an outlet of its own: it neither delays nor changes what it listens to, and it plays beside whatever
    else its device plays.

    Threads: all calls come from the lanes' loop; what is heard goes from one sound card's thread to another's.
    """

    def __init__(self, make: MakeMonitor) -> None:
        """Begin with nobody listening."""
        self._make = make
        self._heard: dict[LaneId, Follower] = {}
        self._playing: dict[LaneId, Outlet] = {}
        self._changing = asyncio.Lock()

    def follow(self, lane: LaneId, outlet: Outlet) -> None:
        """Take what plays a lane, in the place of what played it before; whoever listens goes on listening."""
        outlet.let_hear(self._heard.setdefault(lane, Follower()).tap)

    async def play(self, lane: LaneId, spec: OutletSpec) -> None:
        """Let a lane be heard at this output too, and at no other; no device: nowhere.

        Raises:
            DeviceError: the output cannot be used; the lane is heard nowhere else.
        """
        async with self._changing:
            if lane in self._playing:  # before the next one reads: two threads must not follow with one follower
                await self._playing.pop(lane).close()
            if isinstance(spec, DeviceOutlet):
                monitor = self._make(lane, spec, self._heard[lane])
                try:
                    await monitor.open()
                except DragomanError:
                    await monitor.close()
                    raise
                self._playing[lane] = monitor

    async def close(self) -> None:
        """Let go of all outputs."""
        for lane in tuple(self._playing):
            await self._playing.pop(lane).close()
