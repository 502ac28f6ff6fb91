"""A live microphone as a speaker: what it hears goes on once it is certain that it was this microphone."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Final

from desktop_app.core.audio import BLOCK_S, FRAME_RATE_HZ
from desktop_app.core.device import Device, DeviceKind, find
from desktop_app.core.errors import DeviceError
from desktop_app.core.plan import MicrophoneTrack as Spec
from desktop_app.core.resample import Resampler, Samples
from desktop_app.live.devices import Devices, Notify, Stream
from desktop_app.live.tether import Tether
from desktop_app.live.track import Hear

_CARELESS_S: Final = 0.3
_STALLED_S: Final = 2.0
"""A microphone that delivers nothing for so long has stopped: a muted one delivers zeros."""


class MicrophoneTrack:
    """Hears one speaker.

    Each block waits until the sound server has said, asked after the block arrived, that the stream is still on this
    microphone; a stream that was moved is closed, what it held is thrown away, and listeners get nothing until the
    microphone is back (the lane keeps the wire's time with silence).

    Threads: none of its own; the sound card's thread hands each block to the lanes' loop.
    """

    def __init__(self, spec: Spec, devices: Devices, notify: Notify, *, block_s: float = BLOCK_S) -> None:
        """Name the microphone; nothing is opened yet.

        Whoever only shows how loud it is asks for longer blocks, and is content to learn within a third of a second
        that they are another's: to ask for each would cost more than all the rest.
        """
        self._block_s = block_s
        self._asks_every_s = 0.0 if block_s <= BLOCK_S else _CARELESS_S
        self._spec = spec
        self._devices = devices
        self._is_open = False
        self._tether = Tether(devices, self._connect, notify)
        self._listeners: list[Hear] = []
        self._unconfirmed: deque[Samples] = deque()
        self._stirred = asyncio.Event()
        self._resampler, self._rate_hz = Resampler(1), 1
        self._tending: asyncio.Task[None] | None = None
        self._ended = asyncio.Event()
        self.n_rejected = 0
        """Blocks thrown away because the stream was not on its microphone any more."""

    @property
    def n_waiting(self) -> int:
        """How many frames wait to be confirmed."""
        n_captured = sum(len(samples) for samples in self._unconfirmed)
        return -(-n_captured * FRAME_RATE_HZ // self._rate_hz)

    def subscribe(self, hear: Hear) -> None:
        """Send each block to one more listener."""
        self._listeners.append(hear)

    async def open(self) -> None:
        """Begin to hear.

        Raises:
            DeviceError: there is no such microphone or channel, or it cannot be opened.
        """
        await self._devices.open()
        self._is_open = True
        device = find(self._devices.all(), DeviceKind.INPUT, self._spec.name)
        channel = self._spec.channel
        if channel is not None and channel >= device.n_channels:
            raise DeviceError(
                f"{device.description} has {device.n_channels} channels, so channel {channel + 1} cannot be heard and "
                "nothing was opened. Choose one that it has."
            )
        await self._tether.attach(device)
        self._tending = asyncio.create_task(self._tend())

    def start(self) -> None:
        """Do nothing: a microphone hears from the moment it is open."""

    async def ended(self) -> None:
        """Wait until the track is closed: a microphone by itself never ends."""
        await self._ended.wait()

    async def close(self) -> None:
        """Stop hearing."""
        if self._tending is not None:
            self._tending.cancel()
            await asyncio.gather(self._tending, return_exceptions=True)
        await self._tether.release()
        if self._is_open:
            self._is_open = False
            await self._devices.close()
        self._ended.set()

    async def _connect(self, device: Device) -> Stream:
        self._resampler, self._rate_hz = Resampler(device.rate_hz, self._spec.channel), device.rate_hz
        self._unconfirmed.clear()
        current = self._unconfirmed = deque()  # blocks of an earlier stream that are still on their way miss it

        def deliver(samples: Samples) -> None:
            current.append(samples)
            self._stirred.set()

        return await self._devices.capture(device, deliver, self._stirred.set, block_s=self._block_s)

    async def _tend(self) -> None:
        while True:
            await self._pass_on()
            relocated = await self._tether.relocate()
            self.n_rejected += len(self._unconfirmed)
            self._unconfirmed.clear()
            if not relocated:
                await self._tether.recover()

    async def _pass_on(self) -> None:
        """Pass on what was captured for as long as it is certain where."""
        loop, asked_s = asyncio.get_running_loop(), 0.0
        while True:
            try:
                async with asyncio.timeout(_STALLED_S):
                    await self._stirred.wait()
            except TimeoutError:
                return
            self._stirred.clear()
            n_asked_for = len(self._unconfirmed)
            if not n_asked_for or loop.time() - asked_s >= self._asks_every_s:
                asked_s = loop.time()
                if not await self._tether.confirm():
                    return
            for _ in range(n_asked_for):
                self._release(self._unconfirmed.popleft())

    def _release(self, samples: Samples) -> None:
        heard = self._resampler.convert(samples)
        if len(heard):
            for hear in self._listeners:
                hear(heard)
