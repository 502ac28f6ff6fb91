"""Listens to the chosen microphones before a run: for their levels, and for a sound check; nothing is ever sent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Final, Protocol, TypeAlias

import numpy as np

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, silence
from desktop_app.core.errors import DragomanError
from desktop_app.core.events import LaneId
from desktop_app.core.gauge import Gauge
from desktop_app.core.plan import MicrophoneTrack
from desktop_app.core.soundcheck import LevelCheck, MicrophoneLevel
from desktop_app.live.track import Track

_PATIENCE_S: Final = 2.0


class MeasuredTrack(Track, Protocol):
    """A microphone that is only measured, as long as nobody wants to hear more of it."""

    def attend(self, *, closely: bool) -> None:
        """Let listeners hear it too, or no more."""


MakeTrack: TypeAlias = Callable[[MicrophoneTrack, Gauge], MeasuredTrack]
"""Makes a track that tells the gauge how loud it is."""


class Rehearsal:
    """Shows speakers that they are heard, before it counts.

    Threads: none; all calls come from the lanes' loop.
    """

    def __init__(self, make_track: MakeTrack) -> None:
        """Prepare; nothing is opened yet."""
        self._make_track = make_track
        self._ears: dict[MicrophoneTrack, _Ear] = {}
        self._microphones: dict[LaneId, MicrophoneTrack] = {}
        self._refused: set[MicrophoneTrack] = set()
        self._is_attended = False
        self._changing = asyncio.Lock()

    @property
    def refused(self) -> frozenset[LaneId]:
        """Whose microphone could not be opened: gone, held by another program, or not allowed to us."""
        return frozenset(lane for lane, spec in self._microphones.items() if spec in self._refused)

    @property
    def gauges(self) -> dict[LaneId, Gauge]:
        """What tells at any time, and in any thread, how loud each speaker is; a microphone not heard is silent."""
        ears = ((lane, self._ears.get(spec)) for lane, spec in self._microphones.items())
        return {lane: Gauge() if ear is None else ear.gauge for lane, ear in ears}

    @property
    def judgements(self) -> dict[LaneId, MicrophoneLevel]:
        """What a sound check says of each microphone while it is attended; one that cannot be heard is silent."""
        ears = ((lane, self._ears.get(spec)) for lane, spec in self._microphones.items())
        return {lane: MicrophoneLevel.SILENT if ear is None else ear.check.level for lane, ear in ears}

    def attend(self, *, closely: bool) -> None:
        """Judge the microphones from now on, or no more: to judge costs more than to measure."""
        self._is_attended = closely
        for ear in self._ears.values():
            ear.attend(closely=closely)

    async def record(self, lane: LaneId, seconds: float) -> Frames:
        """Keep what one microphone hears from now on: int16 [n_frames], shorter if it goes away meanwhile."""
        ear = self._ears.get(self._microphones.get(lane, MicrophoneTrack("")))
        if ear is None:
            return silence(0)
        ear.n_wanted, ear.kept = round(seconds * FRAME_RATE_HZ), []
        ear.is_full.clear()
        ear.track.attend(closely=True)
        try:
            async with asyncio.timeout(seconds + _PATIENCE_S):
                await ear.is_full.wait()
        except TimeoutError:
            ear.n_wanted = 0
        ear.track.attend(closely=self._is_attended)
        kept, ear.kept = ear.kept, []
        return np.concatenate([silence(0), *kept])

    async def listen(self, microphones: Mapping[LaneId, MicrophoneTrack]) -> None:
        """Listen to these and no others; what is listened to already goes on undisturbed."""
        async with self._changing:
            self._microphones = dict(microphones)
            wanted = set(microphones.values())
            self._refused &= wanted
            for spec in set(self._ears) - wanted:
                await self._ears.pop(spec).track.close()
            for spec in wanted - set(self._ears):
                await self._open(spec)

    async def close(self) -> None:
        """Let go of all microphones."""
        await self.listen({})

    async def _open(self, spec: MicrophoneTrack) -> None:
        gauge = Gauge()
        ear = _Ear(self._make_track(spec, gauge), gauge)
        try:
            await ear.track.open()
        except DragomanError:
            self._refused.add(spec)
            await ear.track.close()  # the checklist says what is wrong with it; here it is only silent
        else:
            self._refused.discard(spec)
            self._ears[spec] = ear
            ear.attend(closely=self._is_attended)  # only now: it may have been asked for while this one was opened


class _Ear:
    """One microphone, how it is judged, and what is being kept of it."""

    def __init__(self, track: MeasuredTrack, gauge: Gauge) -> None:
        self.track, self.gauge = track, gauge
        self.check = LevelCheck()
        self.kept: list[Frames] = []
        self.n_wanted = 0
        self.is_full = asyncio.Event()
        track.subscribe(self._hear)

    def attend(self, *, closely: bool) -> None:
        self.check = LevelCheck()  # what was heard long ago is no judgement of now
        self.track.attend(closely=closely)

    def _hear(self, frames: Frames) -> None:
        self.check.hear(frames)
        if self.n_wanted > 0:
            self.kept.append(frames)
            self.n_wanted -= len(frames)
            if self.n_wanted <= 0:
                self.is_full.set()
