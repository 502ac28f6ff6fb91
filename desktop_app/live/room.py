"""Keeps loudspeakers out of the microphones of a run, and cleans each microphone as its speaker wishes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, silence
from desktop_app.core.cleaning import Processing, processing
from desktop_app.core.device import Device
from desktop_app.core.errors import DragomanError
from desktop_app.core.events import LaneId
from desktop_app.core.follower import Follower
from desktop_app.core.plan import LanePlan
from desktop_app.core.room import loudspeakers, stands_in_the_room
from desktop_app.live.echo import EchoCanceller
from desktop_app.live.outlet import Outlet
from desktop_app.live.source import Source

_PATIENCE_FRAMES: Final = FRAME_RATE_HZ // 5
"""What is played is handed to the sound card 100 ms before it is heard; what is 200 ms late was not played at all."""


class Room:
    """The microphones of a run and the loudspeakers that they hear.

    Every microphone in a room hears every loudspeaker there, also its neighbour's, so each is cleaned of them all.
    Where all wear headsets, and nothing else is asked for, no block is touched and no library is loaded.

    Threads: all calls come from the lanes' loop; what is played is noted by the sound cards' threads.
    """

    def __init__(self, devices: Callable[[], Sequence[Device]]) -> None:
        """Begin empty; `devices` gives all devices that are known."""
        self._devices = devices
        self._outlets: dict[LaneId, Outlet] = {}
        self._microphones: list[_Cleaned] = []

    def attend(self, source: Source) -> None:
        """Clean one speaker's microphone from now on, as `arrange` says."""
        cleaned = _Cleaned(source)
        self._microphones.append(cleaned)
        source.cleaned = cleaned.clean
        source.n_held = lambda: cleaned.n_held
        for lane, outlet in self._outlets.items():
            cleaned.follow(lane, outlet)

    def listen_to(self, lane: LaneId, outlet: Outlet) -> None:
        """Take what plays a lane, in the place of what played it before."""
        self._outlets[lane] = outlet
        for microphone in self._microphones:
            microphone.follow(lane, outlet)

    async def arrange(self, plan: Mapping[LaneId, LanePlan]) -> None:
        """Do from now on what a plan says, which knows who hears by what and how each microphone is to be cleaned.

        A microphone that cannot be cleaned on this machine is told of in its lanes, and used as it is.
        """
        devices = self._devices()
        loud = loudspeakers(plan.values(), devices)
        for microphone in self._microphones:
            source = microphone.source
            is_here = stands_in_the_room(source.spec, devices)
            wanted = processing(plan[source.lanes[0].id].cleaning, echo=is_here and bool(loud))
            try:
                await microphone.arrange(wanted, loud)
            except DragomanError as error:
                for lane in source.lanes:
                    lane.tell("cleaning_failed", str(error))


class _Cleaned:
    """One microphone, and the loudspeakers that it may hear."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._references: dict[LaneId, Follower] = {}
        self._loud: tuple[LaneId, ...] = ()
        self._canceller: EchoCanceller | None = None
        self._caught = silence(0)

    def follow(self, lane: LaneId, outlet: Outlet) -> None:
        self._references[lane] = reference = Follower()
        outlet.let_hear(reference.tap)

    async def arrange(self, wanted: Processing, loud: frozenset[LaneId]) -> None:
        now = Processing() if self._canceller is None else self._canceller.processing
        if wanted != now:
            self._canceller = await asyncio.to_thread(EchoCanceller, wanted) if wanted.is_any else None
        self._loud = tuple(lane for lane in self._references if lane in loud)
        self.source.cancels_echo = wanted.echo

    @property
    def n_held(self) -> int:
        """How many of the next cleaned frames hold sound that was caught before now."""
        return 0 if self._canceller is None else len(self._caught) + self._canceller.n_held

    def clean(self, captured: Frames) -> Frames:
        """Give the microphone's next frames, cleaned, as soon as it is known what was played meanwhile."""
        if len(self._caught):  # also where nothing is cleaned any more: what waited was said
            captured = np.concatenate([self._caught, captured])
        if self._canceller is None:
            self._caught = silence(0)
            return captured
        self._caught = captured
        n_ready = min((self._references[lane].n_ready for lane in self._loud), default=len(self._caught))
        n_frames = max(min(n_ready, len(self._caught)), len(self._caught) - _PATIENCE_FRAMES)
        caught, self._caught = self._caught[:n_frames], self._caught[n_frames:]
        return self._canceller.clean(caught, self._played(n_frames))

    def _played(self, n_frames: int) -> Frames:
        """Give what all loudspeakers play together, which is how the microphone hears it."""
        heard = [self._references[lane].read(n_frames) for lane in self._loud]
        if len(heard) == 1:
            return heard[0]
        together = np.sum(heard, axis=0, dtype=np.int32) if heard else silence(n_frames)
        clipped: Frames = np.clip(together, -32_768, 32_767).astype(np.int16)
        return clipped
