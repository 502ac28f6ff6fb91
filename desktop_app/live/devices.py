"""The machine's microphones and outputs: the seam for sound servers and bare sound cards, and the choice of one."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import Protocol, TypeAlias

from desktop_app.core.audio import Frames
from desktop_app.core.device import Device, DeviceNotice, DeviceRow, row
from desktop_app.core.errors import DeviceError
from desktop_app.core.resample import Samples

Deliver: TypeAlias = Callable[[Samples], None]
"""Takes one captured block, float32 [n_frames, n_channels] at the device's rate, on the lanes' loop.

What is captured unhurriedly may come in the sound card's own thread instead, because each handing over to the loop
costs more than it takes to see how loud a block is."""
Pull: TypeAlias = Callable[[int], Frames]
"""Gives the next frames to be heard. Called from the sound card's thread; never waits."""
Notify: TypeAlias = Callable[[DeviceNotice], None]
"""Hears, on the lanes' loop, that a device in use went away or came back."""


class Stream(Protocol):
    """Sound flowing between the program and one device."""

    async def confirm(self) -> bool:
        """Ask where the stream is now; true if all that has flowed until the asking went the right way."""

    async def relocate(self) -> bool:
        """Find the stream again when it could not be confirmed; true if it was only replaced and is on its device."""

    async def close(self) -> None:
        """End the stream; closing twice is closing once."""


class Devices(Protocol):
    """All devices, as they are plugged and unplugged. All calls come from the lanes' loop."""

    async def open(self) -> None:
        """Begin to follow what there is.

        Raises:
            DeviceError: there is no sound on this machine, or a library is missing.
        """

    def all(self) -> tuple[Device, ...]:
        """Give every device seen since the beginning, absent ones marked."""

    def subscribe(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Call `changed` after each change of `all()`; give a function that ends this."""

    async def capture(
        self, device: Device, deliver: Deliver, disturbed: Callable[[], None], *, unhurried: bool = False
    ) -> Stream:
        """Hear a microphone; `disturbed` is called when the stream may have moved or died.

        What is `unhurried` comes in blocks of 100 ms instead of 20: enough for a meter, and much cheaper.

        Raises:
            DeviceError: it cannot be opened.
        """

    async def render(self, device: Device, pull: Pull, disturbed: Callable[[], None]) -> Stream:
        """Play to an output, mono at 24 kHz; `disturbed` as above.

        Raises:
            DeviceError: it cannot be opened.
        """

    async def close(self) -> None:
        """Let go of everything."""


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
