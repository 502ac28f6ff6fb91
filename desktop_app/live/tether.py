"""Keeps one stream on one device: never on another, and back on it as soon as it is there again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, TypeAlias

from desktop_app.core.device import Device, back, find, gone
from desktop_app.core.errors import DeviceError
from desktop_app.live.stream import Devices, Notify, Stream

Connect: TypeAlias = Callable[[Device], Awaitable[Stream]]

_AGAIN_S: Final = 1.0
"""How long a device that is there but will not open is left alone."""


class Tether:
    """Holds the one stream of a microphone or an output.

    Threads: none; all runs in the lanes' loop.
    """

    def __init__(self, devices: Devices, connect: Connect, notify: Notify) -> None:
        """Prepare; `connect` opens a stream on a device."""
        self._devices = devices
        self._connect = connect
        self._notify = notify
        self._device: Device | None = None
        self._stream: Stream | None = None
        self._closing: asyncio.Future[None] | None = None

    async def attach(self, device: Device) -> None:
        """Open the first stream.

        Raises:
            DeviceError: it cannot be opened.
        """
        self._device = device
        self._stream = await self._connect(device)

    async def confirm(self) -> bool:
        """Ask whether the stream is on its device."""
        return self._stream is not None and await self._stream.confirm()

    async def relocate(self) -> bool:
        """Tell whether a stream that was not confirmed is on its device after all."""
        return self._stream is not None and await self._stream.relocate()

    async def recover(self) -> None:
        """Say that the device is gone, wait until it is back, open it again, and say so."""
        assert self._device is not None  # noqa: S101 (attached before anything can go wrong)
        self._notify(gone(self._device))
        await self.release()
        changed = asyncio.Event()
        unsubscribe = self._devices.subscribe(changed.set)
        try:
            while not await self._reconnect(self._device):
                await _wait(changed)
        finally:
            unsubscribe()
        self._notify(back(self._device))

    async def release(self) -> None:
        """Close the stream, if there is one."""
        stream, self._stream = self._stream, None
        if stream is not None:
            self._closing = asyncio.ensure_future(stream.close())
        if self._closing is not None:
            await asyncio.shield(self._closing)  # who is cancelled here must not leave half a stream behind

    async def _reconnect(self, device: Device) -> bool:
        try:
            present = find(self._devices.all(), device.kind, device.name)
            if present.name != device.name:
                return False
            self._stream = await self._connect(present)
        except DeviceError:
            return False
        self._device = present
        return True


async def _wait(changed: asyncio.Event) -> None:
    try:
        async with asyncio.timeout(_AGAIN_S):
            await changed.wait()
    except TimeoutError:
        return
    changed.clear()
