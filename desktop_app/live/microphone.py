"""A live microphone as a speaker: what it hears goes on once it is certain that it was this microphone."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import Final

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.device import Device, DeviceKind, find
from desktop_app.core.errors import DeviceError
from desktop_app.core.gauge import Gauge
from desktop_app.core.plan import MicrophoneTrack as Spec
from desktop_app.core.resample import Resampler, Samples, to_mono
from desktop_app.live.stream import Devices, Notify, Stream
from desktop_app.live.tether import Tether
from desktop_app.live.track import Hear

_LOOK_S: Final = 2.0
_LOOK_CLOSELY_S: Final = 0.2
"""How often a microphone that is only measured is looked at, beside whenever the server says that it was moved."""
_STALLED_S: Final = 2.0
"""A microphone that delivers nothing for so long has stopped: a muted one delivers zeros."""


class MicrophoneTrack:
    """Hears one speaker.

    Each block waits until the sound server has said, asked after the block arrived, that the stream is still on this
    microphone; a stream that was moved is closed, what it held is thrown away, and listeners get nothing until the
    microphone is back (the lane keeps the wire's time with silence).

    Threads: none of its own; the sound card's thread hands each block to the lanes' loop, or to a gauge, see `measure`.
    """

    def __init__(self, spec: Spec, devices: Devices, notify: Notify, *, gauge: Gauge | None = None) -> None:
        """Name the microphone; nothing is opened yet.

        Whoever only shows how loud it is gives a gauge, which is told at once; it is silent from the moment on that the
        sound is known to be another's. Listeners then get what is confirmed all the same, but seldom, and only while
        `attend` says that they want it.
        """
        self._gauge = gauge
        self._is_attended = gauge is None
        self._connected_s = 0.0
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

    def attend(self, *, closely: bool) -> None:
        """Let listeners hear a microphone that is measured, or no more."""
        self._is_attended = closely
        self._stirred.set()

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

        gauge = self._gauge
        if gauge is None:
            return await self._devices.capture(device, deliver, self._stirred.set)

        def measure(samples: Samples) -> None:
            """Take a block in the sound card's thread: appending to a deque and telling a gauge need no lock."""
            if current is self._unconfirmed:
                gauge.hear(to_mono(samples, self._spec.channel), device.rate_hz, time.monotonic())
                current.append(samples)

        self._connected_s = time.monotonic()
        return await self._devices.capture(device, measure, self._stirred.set, unhurried=True)

    async def _tend(self) -> None:
        while True:
            await self._pass_on()
            relocated = await self._tether.relocate()
            self.n_rejected += len(self._unconfirmed)
            self._unconfirmed.clear()
            if not relocated:
                if self._gauge is not None:
                    self._unconfirmed = deque()  # what the old stream still says is measured no more
                    self._gauge.forget()
                await self._tether.recover()

    async def _pass_on(self) -> None:
        """Pass on what was captured for as long as it is certain where."""
        while await self._is_delivering():
            n_asked_for = len(self._unconfirmed)
            if not await self._tether.confirm():
                return
            for _ in range(n_asked_for):
                self._release(self._unconfirmed.popleft())

    async def _is_delivering(self) -> bool:
        """Wait until there is something to ask about; false if the microphone has stopped."""
        wait_s = _STALLED_S if self._gauge is None else _LOOK_CLOSELY_S if self._is_attended else _LOOK_S
        try:
            async with asyncio.timeout(wait_s):
                await self._stirred.wait()
        except TimeoutError:
            if self._gauge is None:
                return False
            return time.monotonic() - max(self._gauge.heard_s, self._connected_s) < _STALLED_S
        self._stirred.clear()
        return True

    def _release(self, samples: Samples) -> None:
        if not self._is_attended:
            return
        heard = self._resampler.convert(samples)
        if len(heard):
            for hear in self._listeners:
                hear(heard)
