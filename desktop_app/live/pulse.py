"""Devices and streams through PulseAudio or PipeWire, by the names people know, each stream held to its device."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from typing import Final, Protocol

import psutil
from msgspec.structs import replace

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.device import Device, DeviceKind, DeviceSort
from desktop_app.core.guard import is_stale
from desktop_app.live.aftercare import Aftercare
from desktop_app.live.application_stream import ApplicationStream
from desktop_app.live.portaudio import PortAudioStream, Target
from desktop_app.live.pulse_listing import listed
from desktop_app.live.pulse_server import PulseServer, ServerGoneError
from desktop_app.live.pulse_stream import PulseStream
from desktop_app.live.stream import Deliver, Pull, Stream
from desktop_app.live.virtual_mic import MeetingStream

_AGAIN_S: Final = 0.5
_PCM: Final = "pulse"
"""ALSA's door to the sound server, the only one that PortAudio has on Linux."""


class Told(Protocol):
    """A stream that hears what happens on the server."""

    def changed(self, kind: DeviceKind, index: int) -> None:
        """Hear that some stream was changed, moved or ended."""

    def lost(self) -> None:
        """Hear that the server has ended."""


class PulseDevices:
    """The devices of a sound server, as they come and go.

    Threads: none; all runs in the lanes' loop.
    """

    def __init__(self) -> None:
        """Prepare; `open` connects."""
        self._seen: dict[tuple[DeviceKind, str], Device] = {}
        self._listeners: list[Callable[[], None]] = []
        self._streams: list[Told] = []
        self._aftercare = Aftercare()
        self._stale = asyncio.Event()
        self.server = PulseServer(self._stale.set, self._stream_changed)
        self._tasks: list[asyncio.Task[None]] = []

    async def open(self) -> None:
        """Connect, list the devices, and clear away what a run that was killed left on the server.

        Raises:
            ServerGoneError: there is no server.
        """
        await self.server.connect()
        await self._refresh()
        for module in await self.server.modules():
            if is_stale(module.argument or "", os.getpid(), psutil.pid_exists):
                await self.server.unload(module.index)
        self._tasks = [asyncio.create_task(self._watch()), asyncio.create_task(self._keep_fresh())]

    def all(self) -> tuple[Device, ...]:
        """Give every device seen since the beginning, absent ones marked."""
        return tuple(self._seen.values())

    def subscribe(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Call `changed` after each change of `all()`; give a function that ends this."""
        self._listeners.append(changed)
        return lambda: self._listeners.remove(changed)

    async def capture(
        self, device: Device, deliver: Deliver, disturbed: Callable[[], None], *, unhurried: bool = False
    ) -> Stream:
        """Hear a microphone, at its own rate and with all its channels; or what an application plays.

        Raises:
            DeviceError: it cannot be opened.
        """
        if device.sort is DeviceSort.APPLICATION:
            application = ApplicationStream(self, device, deliver, disturbed)
            await application.begin()
            return application
        if device.sort is DeviceSort.MONITOR:
            await self._aftercare.begin()
        stream = PulseStream(self, device, disturbed)
        end = await self._end_for(stream, device)
        target = Target(_PCM, device.n_channels, device.rate_hz, stream.environment(end))
        await stream.begin(PortAudioStream.measure if unhurried else PortAudioStream.hear, target, deliver)
        return stream

    async def render(self, device: Device, pull: Pull, disturbed: Callable[[], None]) -> Stream:
        """Play to an output; to a meeting through a virtual microphone, which lasts as long as the stream.

        Raises:
            DeviceError: it cannot be opened.
        """
        if device.sort is DeviceSort.MEETING:
            await self._aftercare.begin()
            return await MeetingStream.begin(self.server, device, lambda inner: self.render(inner, pull, disturbed))
        stream = PulseStream(self, device, disturbed)
        end = await self._end_for(stream, device)
        await stream.begin(PortAudioStream.play, Target(_PCM, 1, FRAME_RATE_HZ, stream.environment(end)), pull)
        return stream

    async def close(self) -> None:
        """Disconnect."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.server.close()
        await self._aftercare.close()

    def attach(self, stream: Told) -> None:
        """Tell a stream of what happens to it from now on."""
        self._streams.append(stream)

    def detach(self, stream: Told) -> None:
        """Tell a stream no more."""
        if stream in self._streams:
            self._streams.remove(stream)

    async def _end_for(self, stream: PulseStream, device: Device) -> str:
        return device.name if self.server.is_pipewire else await stream.stand_guard()

    def _stream_changed(self, kind: DeviceKind, index: int) -> None:
        for stream in tuple(self._streams):
            stream.changed(kind, index)

    async def _watch(self) -> None:
        while True:
            await self.server.ended()
            await self._lose_server()

    async def _lose_server(self) -> None:
        """Mark all as absent, and wait for the server to come back."""
        await self.server.close()
        self._take([])
        for stream in tuple(self._streams):
            stream.lost()
        while True:
            await asyncio.sleep(_AGAIN_S)
            try:
                await self.server.connect()
            except ServerGoneError:
                continue
            self._stale.set()
            return

    async def _keep_fresh(self) -> None:
        while True:
            await self._stale.wait()
            self._stale.clear()
            try:
                await self._refresh()
            except ServerGoneError:
                continue  # the watcher notices it too, and reconnects

    async def _refresh(self) -> None:
        self._take(list(listed(await self.server.facts(), os.getpid())))

    def _take(self, found: list[Device]) -> None:
        seen = {key: replace(device, present=False, default=False) for key, device in self._seen.items()}
        seen |= {(device.kind, device.name): device for device in found}
        if seen != self._seen:
            self._seen = seen
            for changed in tuple(self._listeners):
                changed()
