"""Listens to the chosen microphones before a run, for their levels alone: nothing is kept, nothing is sent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import TypeAlias

from desktop_app.core.audio import Frames, level_dbfs, silence
from desktop_app.core.errors import DragomanError
from desktop_app.core.events import LaneId
from desktop_app.core.plan import MicrophoneTrack
from desktop_app.live.track import Track

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
        self._changing = asyncio.Lock()

    @property
    def levels_dbfs(self) -> dict[LaneId, float]:
        """How loud each speaker is now; a microphone that cannot be heard is silent."""
        ears = ((lane, self._ears.get(spec)) for lane, spec in self._microphones.items())
        return {lane: -96.0 if ear is None else level_dbfs(ear.newest) for lane, ear in ears}

    async def listen(self, microphones: Mapping[LaneId, MicrophoneTrack]) -> None:
        """Listen to these and no others; what is listened to already goes on undisturbed."""
        async with self._changing:
            self._microphones = dict(microphones)
            wanted = set(microphones.values())
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
            await ear.track.close()  # the checklist says what is wrong with it; here it is only silent
        else:
            self._ears[spec] = ear


class _Ear:
    """One microphone and its newest block."""

    def __init__(self, track: Track) -> None:
        self.track = track
        self.newest: Frames = silence(0)
        track.subscribe(self._hear)

    def _hear(self, frames: Frames) -> None:
        self.newest = frames
