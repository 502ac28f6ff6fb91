"""An output device as somebody's ears: sound is played there and nowhere else, and waits while it is gone."""

from __future__ import annotations

import asyncio
import math
from collections import deque
from typing import Final, NamedTuple

import numpy as np

from desktop_app.core.audio import BLOCK_FRAMES, FRAME_RATE_HZ, Frames, silence
from desktop_app.core.device import Device, DeviceKind, find
from desktop_app.core.follower import Follower
from desktop_app.core.liking import ALONE, MixSettings
from desktop_app.core.mix import Mixer, Tap
from desktop_app.core.plan import DeviceOutlet
from desktop_app.core.playout import Playout
from desktop_app.live.portaudio import OUTPUT_LATENCY_S
from desktop_app.live.stream import Devices, Notify, Stream
from desktop_app.live.tether import Tether

KEPT_S: Final = 30.0
"""How much speech waits for an output that is gone; then the oldest is given up, and the text has it."""
_UNDERWAY_S: Final = OUTPUT_LATENCY_S + 0.24
"""Sound that has been handed over and not been heard yet: PortAudio's buffer and the sound server's. Rather too much,
for what is beyond it is lost when the output goes. Source: measured, 0.15 to 0.29 in ten runs on a slow machine."""
_LOOK_EVERY_S: Final = 1.0
_DRAIN_EVERY_S: Final = 0.02


class _Block(NamedTuple):
    """Sound that has been handed over."""

    frames: Frames
    said: bool
    """Whether a translated word is in it."""


class Speaker:
    """Plays one lane to one output.

    Threads: the lanes' loop writes, the sound card's thread reads. They share the playout, which is made for that; a
    flag, written by the loop alone; the mixer's settings, one reference; and deques, whose operations are atomic.
    """

    def __init__(
        self,
        spec: DeviceOutlet,
        devices: Devices,
        notify: Notify,
        mix: MixSettings = ALONE,
        original: Follower | None = None,
    ) -> None:
        """Name the output; nothing is opened yet. `mix` says how much of the original is heard.

        `original` is where the original comes from, if not from `hear_original`: what another outlet plays.
        """
        self._spec = spec
        self._devices = devices
        self._is_open = False
        self._tether = Tether(devices, self._connect, notify)
        self._playout = Playout(kept_s=KEPT_S)
        self._mixer = Mixer(mix)
        self._original = original or Follower()
        self._taps: tuple[Tap, ...] = ()
        self._underway: deque[_Block] = deque(maxlen=math.ceil(_UNDERWAY_S * FRAME_RATE_HZ / BLOCK_FRAMES))
        self._again: deque[Frames] = deque()
        self._routed = False
        self._disturbed = asyncio.Event()
        self._tending: asyncio.Task[None] | None = None

    @property
    def unplayed_s(self) -> float:
        """Seconds of translated speech that have arrived and not been played yet."""
        return self._playout.unplayed_s

    @property
    def is_routed(self) -> bool:
        """Whether it is certain where the sound goes."""
        return self._routed

    async def open(self) -> None:
        """Begin to play.

        Raises:
            DeviceError: there is no such output, or it cannot be opened.
        """
        await self._devices.open()
        self._is_open = True
        await self._tether.attach(find(self._devices.all(), DeviceKind.OUTPUT, self._spec.name))
        self._tending = asyncio.create_task(self._tend())

    def play(self, frames: Frames) -> None:
        """Take translated sound as it arrives."""
        self._playout.write(frames)

    def hear_original(self, frames: Frames) -> None:
        """Take what the speaker says."""
        self._original.tap.write(frames)

    def let_hear(self, tap: Tap) -> None:
        """Give all that is heard here from now on to one more tap."""
        self._taps = (*self._taps, tap)

    def set_mix(self, settings: MixSettings) -> None:
        """Exchange how loud the original, the translation and all together are."""
        self._mixer.settings = settings

    async def drained(self) -> None:
        """Wait until the last sound that has arrived was heard; while the output is gone and some waits, for ever."""
        while self._is_open and self._owes:  # noqa: ASYNC110 (see below)
            await asyncio.sleep(_DRAIN_EVERY_S)  # the reader is the sound card's thread: an event would cost it time
        await asyncio.sleep(_UNDERWAY_S)

    async def leave(self) -> Frames:
        """Stop playing, and give what was not heard: what is underway to an output that is there is waited for."""
        await self._stop_tending()
        if self._routed:
            self._routed = False
            await asyncio.sleep(_UNDERWAY_S)
        else:
            self._take_back()
        await self.close()
        return np.concatenate((*self._again, self._playout.take_rest()))

    async def close(self) -> None:
        """Stop playing."""
        await self._stop_tending()
        self._routed = False
        await self._tether.release()
        if self._is_open:
            self._is_open = False
            await self._devices.close()

    @property
    def _owes(self) -> bool:
        """Whether a translated word has not been handed over, or may be underway to an output that is gone."""
        return not self._playout.is_idle or bool(self._again) or (not self._routed and self._has_said_underway())

    def _has_said_underway(self) -> bool:
        return any(block.said for block in tuple(self._underway))

    async def _stop_tending(self) -> None:
        if self._tending is not None:
            self._tending.cancel()
            await asyncio.gather(self._tending, return_exceptions=True)

    def _take_back(self) -> None:
        """Say again what went to an output that was not there any more, if it held words."""
        if self._has_said_underway():
            self._again.extendleft(block.frames for block in reversed(self._underway))
        self._underway.clear()

    async def _connect(self, device: Device) -> Stream:
        return await self._devices.render(device, self._read, self._disturb)

    def _read(self, n_frames: int) -> Frames:
        """Give what is to be heard next; called from the sound card's thread."""
        heard = self._next(n_frames) if self._routed else silence(n_frames)
        for tap in self._taps:
            tap.write(heard)
        return heard

    def _next(self, n_frames: int) -> Frames:
        if self._again:
            heard, said = self._again.popleft(), True
        else:
            voice = self._playout.read(n_frames)
            heard, said = self._mixer.render(voice, self._original.read(n_frames)), bool(voice.any())
        self._underway.append(_Block(heard, said))
        return heard

    def _disturb(self) -> None:
        """Fall silent until it is certain where the sound goes."""
        self._routed = False
        self._disturbed.set()

    async def _tend(self) -> None:
        while True:
            await self._stay()
            self._routed = False
            if await self._tether.relocate():
                continue
            self._take_back()
            await self._tether.recover()

    async def _stay(self) -> None:
        """Let sound flow for as long as it is certain where to."""
        while True:
            self._disturbed.clear()
            if not await self._tether.confirm():
                return
            if not self._disturbed.is_set():
                self._routed = True
            try:
                async with asyncio.timeout(_LOOK_EVERY_S):
                    await self._disturbed.wait()
            except TimeoutError:
                continue
