"""A microphone that is none: meeting programs pick "Dragoman → B" and hear what the lane plays into it.

It is made on the sound server and taken away by the program; by a watchdog process if the program is killed; and by
the next start if that was killed too (`PulseDevices.open`). Windows and macOS allow no such thing without a driver:
there the usual virtual cables are found by name (`core.cables`).
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from typing import Final

from msgspec.structs import replace

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.device import Device, DeviceKind, DeviceSort
from desktop_app.core.errors import DeviceError
from desktop_app.core.guard import inner_name, owned, quoted
from desktop_app.live.pulse_server import NOWHERE, PulseServer
from desktop_app.live.stream import Stream

_FORMAT: Final = f"rate={2 * FRAME_RATE_HZ} channels=1 channel_map=mono"
"""48 kHz: what meeting programs ask for."""
_LOWEST: Final = "device.class=modem"
"""The class that the server never prefers: neither end may become anybody's default device."""


class VirtualMicrophone:
    """One listener's virtual microphone.

    Threads: none; all calls come from one loop.
    """

    def __init__(self, server: PulseServer, device: Device) -> None:
        """Prepare to make it for a device `meeting:LISTENER`; `meeting:B` becomes "Dragoman → B"."""
        self._server, self._device = server, device
        self._name = inner_name(device.name.removeprefix(DeviceSort.MEETING.value))
        self._modules: list[int] = []

    @property
    def inner(self) -> Device:
        """What a lane plays into so that the meeting hears it."""
        return replace(self._device, name=self._name)

    async def open(self) -> None:
        """Make it; other programs see it from now on.

        Raises:
            DeviceError: the server refuses, or it has one of this name already.
        """
        try:
            await self._refuse_a_second()
            await self._load()
        except BaseException:
            await self.close()
            raise

    async def close(self) -> None:
        """Take it away; closing twice is closing once."""
        modules, self._modules = self._modules, []
        for module in reversed(modules):
            await self._server.unload(module)

    async def _refuse_a_second(self) -> None:
        if await self._server.index_of(DeviceKind.OUTPUT, self._name) != NOWHERE:
            raise DeviceError(
                f"There is a '{self._device.description}' already, made by another Dragoman, so no second one was "
                "made. End the other one, or give this listener another name."
            )

    async def _load(self) -> None:
        """Make the inner end, an output that says that it is no loudspeaker, and the microphone that carries it."""
        rewinds = "" if self._server.is_pipewire else "norewinds=1 "
        description = quoted(self._device.description)
        sink = f'{rewinds}sink_name={self._name} {_FORMAT} sink_properties="{_facts(f"{description} (inner end)")}"'
        self._modules.append(await self._server.load("module-null-sink", sink))
        source = f"source_name={self._name}_mic master={self._name}.monitor channels=1 channel_map=mono"
        source += f' source_properties="{_facts(description)}"'
        self._modules.append(await self._server.load("module-remap-source", source))


def _facts(description: str) -> str:
    return f"device.description='{description}' {_LOWEST} {owned(os.getpid())}"


class MeetingStream:
    """A stream into a virtual microphone, which is made for it and taken away with it.

    Threads: none; all calls come from one loop.
    """

    def __init__(self, microphone: VirtualMicrophone, stream: Stream) -> None:
        """Hold both; they are open."""
        self._microphone, self._stream = microphone, stream

    @classmethod
    async def begin(
        cls, server: PulseServer, device: Device, render: Callable[[Device], Awaitable[Stream]]
    ) -> MeetingStream:
        """Make the microphone, and let `render` open a stream into its inner end.

        Raises:
            DeviceError: one of them cannot be opened.
        """
        microphone = VirtualMicrophone(server, device)
        await microphone.open()
        try:
            return cls(microphone, await render(microphone.inner))
        except BaseException:
            await microphone.close()
            raise

    async def confirm(self) -> bool:
        """Ask whether the stream still goes into the microphone, and nowhere else."""
        return await self._stream.confirm()

    async def relocate(self) -> bool:
        """Find the stream again; true if it goes into the microphone."""
        return await self._stream.relocate()

    async def close(self) -> None:
        """End the stream, and take the microphone away."""
        await self._stream.close()
        await self._microphone.close()
