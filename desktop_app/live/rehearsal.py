"""Listens to the chosen microphones before a run: for their levels, and for a sound check; nothing is ever sent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

import numpy as np

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, level_dbfs, silence
from desktop_app.core.errors import DragomanError
from desktop_app.core.events import LaneId
from desktop_app.core.plan import MicrophoneTrack
from desktop_app.core.soundcheck import LevelCheck, MicrophoneLevel
from desktop_app.live.track import Track

_PATIENCE_S: Final = 1.0
MakeTrack: TypeAlias = Callable[[MicrophoneTrack], Track]


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
        self._changing = asyncio.Lock()

    @property
    def refused(self) -> frozenset[LaneId]:
        """Whose microphone could not be opened: gone, held by another program, or not allowed to us."""
        return frozenset(lane for lane, spec in self._microphones.items() if spec in self._refused)

    @property
    def levels_dbfs(self) -> dict[LaneId, float]:
        """How loud each speaker is now; a microphone that cannot be heard is silent."""
        ears = ((lane, self._ears.get(spec)) for lane, spec in self._microphones.items())
        return {lane: -96.0 if ear is None else level_dbfs(ear.newest) for lane, ear in ears}

    @property
    def judgements(self) -> dict[LaneId, MicrophoneLevel]:
        """What a sound check says of each microphone; one that cannot be heard is silent."""
        ears = ((lane, self._ears.get(spec)) for lane, spec in self._microphones.items())
        return {lane: MicrophoneLevel.SILENT if ear is None else ear.check.level for lane, ear in ears}

    async def record(self, lane: LaneId, seconds: float) -> Frames:
        """Keep what one microphone hears from now on: int16 [n_frames], shorter if it goes away meanwhile."""
        ear = self._ears.get(self._microphones.get(lane, MicrophoneTrack("")))
        if ear is None:
            return silence(0)
        ear.n_wanted, ear.kept = round(seconds * FRAME_RATE_HZ), []
        ear.is_full.clear()
        try:
            async with asyncio.timeout(seconds + _PATIENCE_S):
                await ear.is_full.wait()
        except TimeoutError:
            ear.n_wanted = 0
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
        ear = _Ear(self._make_track(spec))
        try:
            await ear.track.open()
        except DragomanError:
            self._refused.add(spec)
            await ear.track.close()  # the checklist says what is wrong with it; here it is only silent
        else:
            self._refused.discard(spec)
            self._ears[spec] = ear


class _Ear:
    """One microphone, how it is judged, and what is being kept of it."""

    def __init__(self, track: Track) -> None:
        self.track = track
        self.newest: Frames = silence(0)
        self.check = LevelCheck()
        self.kept: list[Frames] = []
        self.n_wanted = 0
        self.is_full = asyncio.Event()
        track.subscribe(self._hear)

    def _hear(self, frames: Frames) -> None:
        self.newest = frames
        self.check.hear(frames)
        if self.n_wanted > 0:
            self.kept.append(frames)
            self.n_wanted -= len(frames)
            if self.n_wanted <= 0:
                self.is_full.set()
