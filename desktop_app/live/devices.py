"""The machine's microphones and outputs, through a sound server where one runs and bare sound cards elsewhere."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable

from desktop_app.core.device import Device, DeviceRow, row
from desktop_app.core.errors import DeviceError
from desktop_app.live.stream import Deliver, Devices, Pull, Stream


class SharedDevices:
    """The machine's devices, followed for as long as somebody has them open.

    Each track and outlet of a run has, and so has whoever shows a list. They are reached through PulseAudio or PipeWire
    where one runs, else through PortAudio alone.

    Threads: none; all calls come from one loop.
    """

    def __init__(self) -> None:
        """Prepare; nothing is looked for yet."""
        self._devices: Devices | None = None
        self._opening = asyncio.Lock()
        self._n_users = 0
        self._listeners: list[Callable[[], None]] = []

    async def open(self) -> None:
        """Begin to follow the devices, or share what somebody else has begun.

        Raises:
            DeviceError: there is no sound on this machine, or a library is missing.
        """
        async with self._opening:
            if self._devices is None:
                self._devices = await _open_pulse() or await _open_portaudio()
                self._devices.subscribe(self._changed)
            self._n_users += 1

    def all(self) -> tuple[Device, ...]:
        """Give every device seen since the beginning, absent ones marked."""
        return () if self._devices is None else self._devices.all()

    def subscribe(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Call `changed` after each change of `all()`; give a function that ends this."""
        self._listeners.append(changed)
        return lambda: self._listeners.remove(changed)

    async def capture(
        self, device: Device, deliver: Deliver, disturbed: Callable[[], None], *, unhurried: bool = False
    ) -> Stream:
        """Hear a microphone.

        Raises:
            DeviceError: it cannot be opened.
        """
        return await self._opened().capture(device, deliver, disturbed, unhurried=unhurried)

    async def render(self, device: Device, pull: Pull, disturbed: Callable[[], None]) -> Stream:
        """Play to an output.

        Raises:
            DeviceError: it cannot be opened.
        """
        return await self._opened().render(device, pull, disturbed)

    async def close(self) -> None:
        """Let go; the last one to do so ends the following."""
        async with self._opening:
            self._n_users -= 1
            if self._n_users == 0 and self._devices is not None:
                devices, self._devices = self._devices, None
                await devices.close()

    def _changed(self) -> None:
        for changed in tuple(self._listeners):
            changed()

    def _opened(self) -> Devices:
        if self._devices is None:
            raise DeviceError("The sound devices were let go of, so nothing was opened. Start again.")
        return self._devices


def list_devices() -> list[DeviceRow]:
    """List what there is now, for a command that looks once; not to be called from a loop.

    Raises:
        DeviceError: there is no sound on this machine, or a library is missing.
    """
    return asyncio.run(_list_once())


async def _list_once() -> list[DeviceRow]:
    devices = SharedDevices()
    await devices.open()
    try:
        return [row(device) for device in devices.all()]
    finally:
        await devices.close()


async def _open_pulse() -> Devices | None:
    if sys.platform != "linux":
        return None
    try:
        from desktop_app.live.pulse import PulseDevices  # noqa: PLC0415 (its library may be missing)
        from desktop_app.live.pulse_server import ServerGoneError  # noqa: PLC0415 (as above)
    except ImportError:
        return None
    devices = PulseDevices()
    try:
        await devices.open()
    except ServerGoneError:
        await devices.close()
        return None
    return devices


async def _open_portaudio() -> Devices:
    from desktop_app.live.cards import CardDevices  # noqa: PLC0415 (needed only without a sound server)

    devices = CardDevices()
    await devices.open()
    return devices
