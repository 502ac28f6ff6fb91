"""The sound check before a run: a test sound in somebody's headset, and what they say played back to them."""

from __future__ import annotations

import asyncio
from typing import Final

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, is_speech
from desktop_app.core.events import LaneId
from desktop_app.core.liking import ALONE
from desktop_app.core.plan import DeviceOutlet
from desktop_app.core.soundcheck import TestTone
from desktop_app.live.rehearsal import Rehearsal
from desktop_app.live.speaker import Speaker
from desktop_app.live.stream import Devices

SAID_S: Final = 3.0
"""Long enough for a sentence, short enough to wait for."""
_TONE_S: Final = 1.5
"""Two notes and the pause between them."""
_PITCHES_HZ: Final = (440.0, 660.0)
_PATIENCE_S: Final = 3.0
_PIECE_FRAMES: Final = FRAME_RATE_HZ // 10
"""A single word among three seconds of silence is speech in its own tenth of a second."""


class SoundCheck:
    """Plays into one headset at a time.

    Threads: none; all calls come from the lanes' loop.
    """

    def __init__(self, devices: Devices, rehearsal: Rehearsal) -> None:
        """Use the microphones that are heard before a run."""
        self._devices = devices
        self._rehearsal = rehearsal
        self._playing = asyncio.Lock()

    async def play_tone(self, outlet: DeviceOutlet, place: int) -> None:
        """Play two notes whose pitch tells the columns (counted from 0) apart.

        Raises:
            DeviceError: the headset cannot be used.
        """
        tone = TestTone(pitch_hz=_PITCHES_HZ[place % len(_PITCHES_HZ)])
        await self._play(outlet, tone.read(round(_TONE_S * FRAME_RATE_HZ)))

    async def play_back(self, lane: LaneId, outlet: DeviceOutlet) -> bool:
        """Listen to a speaker for three seconds, let them hear what was heard, and tell whether that was anything.

        Raises:
            DeviceError: the headset cannot be used.
        """
        said = await self._rehearsal.record(lane, SAID_S)
        pieces = (said[at : at + _PIECE_FRAMES] for at in range(0, len(said), _PIECE_FRAMES))
        if not any(map(is_speech, pieces)):
            return False
        await self._play(outlet, said)
        return True

    async def _play(self, outlet: DeviceOutlet, frames: Frames) -> None:
        async with self._playing:
            speaker = Speaker(outlet, self._devices, lambda _: None, ALONE)
            try:
                await speaker.open()
                speaker.play(frames)
                async with asyncio.timeout(len(frames) / FRAME_RATE_HZ + _PATIENCE_S):
                    await speaker.drained()
            except TimeoutError:
                return  # the headset was pulled out meanwhile; the checklist says so
            finally:
                await speaker.close()
