"""One speaker of a run: a track that can be exchanged, the gate that it passes, and the lanes that hear it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Protocol

from desktop_app.core.audio import Frames
from desktop_app.core.device import DeviceSort, sort_of
from desktop_app.core.errors import DragomanError
from desktop_app.core.events import LaneId
from desktop_app.core.gate import Gate
from desktop_app.core.plan import MicrophoneTrack, TrackSpec
from desktop_app.core.soundcheck import SilenceWatch
from desktop_app.core.switches import Switches
from desktop_app.live.track import Hear, Track


class Listener(Protocol):
    """What a source knows of a lane."""

    id: LaneId
    became_live: asyncio.Event
    is_over: asyncio.Event

    def hear(self, frames: Frames) -> None:
        """Take the next block."""

    def tell(self, code: str, message: str, outlet: LaneId | None = None) -> None:
        """Put a mishap into the lane's story; `outlet` is the lane whose outlet it is about, if it is about one."""


class Source:
    """Hears one speaker for all lanes that carry them.

    Threads: none; all calls come from the lanes' loop.
    """

    def __init__(self, spec: TrackSpec, make_track: Callable[[TrackSpec], Track]) -> None:
        """Make the track; nothing is opened yet."""
        self.spec = spec
        self.lanes: list[Listener] = []
        self.overheard: Hear = lambda _: None
        """Gets everything that a microphone hears once it is cleaned, also what is not passed on."""
        self.cleaned: Callable[[Frames], Frames] = lambda captured: captured
        """Cleans what a microphone hears: as many frames as came, now or with the next block."""
        self.n_held: Callable[[], int] = lambda: 0
        """Says how many of the next cleaned frames hold sound that was heard before now."""
        self.cancels_echo = False
        """Whether loudspeakers are taken out of this microphone."""
        self._make_track = make_track
        self._switches = Switches()
        self._gate = Gate()
        self._watch = SilenceWatch()
        self._is_silent = False
        self.track = self._attended(spec)

    @property
    def is_open(self) -> bool:
        """Whether what this speaker says goes on to the lanes."""
        return all(self._switches.hears(lane.id) for lane in self.lanes)

    def switch(self, switches: Switches) -> None:
        """Hear or do not hear the speaker, from the next block on; what was heard before that stays as it was."""
        was_open, self._switches = self.is_open, switches
        if self.is_open and not was_open:
            self._gate.open(self.track.n_waiting + self.n_held())

    async def exchange(self, spec: TrackSpec) -> None:
        """Hear the speaker with something else from now on.

        Raises:
            UsageError: the file cannot be used; all stays as it was.
            DeviceError: the device cannot be used; all stays as it was.
        """
        track = self._attended(spec)
        try:
            await track.open()
        except DragomanError:
            await track.close()
            raise
        before, self.track, self.spec = self.track, track, spec
        self._watch = SilenceWatch()
        track.start()
        await before.close()

    async def start_when_live(self) -> None:
        """Let a file begin when its lanes can hear it."""
        for lane in self.lanes:
            await lane.became_live.wait()
        self.track.start()

    async def over(self) -> None:
        """Wait until the speaker has ended, or nobody listens any more."""
        unheard = asyncio.ensure_future(all_over(self.lanes))
        try:
            track: Track | None = None
            while not unheard.done() and track is not self.track:
                track = self.track
                ended = asyncio.ensure_future(track.ended())
                await asyncio.wait({ended, unheard}, return_when=asyncio.FIRST_COMPLETED)
                ended.cancel()
        finally:
            unheard.cancel()

    def _attended(self, spec: TrackSpec) -> Track:
        """Make a track that is heard as long as it is the speaker's."""
        track = self._make_track(spec)

        def hear(frames: Frames) -> None:
            if track is self.track:
                self._hear(frames)

        track.subscribe(hear)
        return track

    def _hear(self, frames: Frames) -> None:
        is_open = self.is_open
        if isinstance(self.spec, MicrophoneTrack):
            if sort_of(self.spec.name) is DeviceSort.CARD:  # what is played may be silent for as long as it likes
                self._watch.hear(frames, is_open=is_open)  # before it is cleaned: no noise of a room is left afterwards
                self._tell_of_silence(self.spec.name)
            frames = self.cleaned(frames)
            self.overheard(frames)
        if not len(frames):
            return  # they are with the one who cleans them
        passed = self._gate.pass_on(frames, is_open=is_open)
        for lane in self.lanes:
            lane.hear(passed)

    def _tell_of_silence(self, name: str) -> None:
        if self._watch.is_silent is self._is_silent:
            return
        self._is_silent = self._watch.is_silent
        for lane in self.lanes:
            if self._is_silent:
                lane.tell("microphone_silent", f"{name} has delivered nothing at all for a while; is it switched off?")
            else:
                lane.tell("microphone_back", f"{name} is heard again.")


async def all_over(lanes: Iterable[Listener]) -> None:
    """Wait until all of these lanes have ended; one may be taken up again while another is waited for."""
    lanes = tuple(lanes)
    while living := [lane for lane in lanes if not lane.is_over.is_set()]:
        await living[0].is_over.wait()
