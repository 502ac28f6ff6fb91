"""A microphone that is none: meeting programs pick "Dragoman → B" and hear what the lane plays into it.

It is made on the sound server and taken away by the program; by a watchdog process if the program is killed; and by
the next start if that was killed too (`PulseDevices.open`). Windows and macOS allow no such thing without a driver:
there the usual virtual cables are found by name (`core.crossing.cable_of`).
"""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import suppress
from typing import Final

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.device import DeviceKind
from desktop_app.core.errors import DeviceError
from desktop_app.core.guard import owned, quoted
from desktop_app.core.plan import DeviceOutlet
from desktop_app.live.pulse_server import NOWHERE, PulseServer

_FORMAT: Final = f"rate={2 * FRAME_RATE_HZ} channels=1 channel_map=mono"
"""48 kHz: what meeting programs ask for."""


class VirtualMicrophone:
    """One listener's virtual microphone.

    Threads: none; all calls come from one loop.
    """

    def __init__(self, listener: str) -> None:
        """Name it after who hears it: `B` makes "Dragoman → B"."""
        self.description = quoted(f"Dragoman → {listener}")
        self._name = "dragoman_to_" + "".join(sign for sign in listener.lower() if sign.isascii() and sign.isalnum())
        self._server = PulseServer(_ignore, _ignore)
        self._modules: list[int] = []
        self._watchdog: asyncio.subprocess.Process | None = None

    @property
    def outlet(self) -> DeviceOutlet:
        """Where a lane plays so that the meeting hears it."""
        return DeviceOutlet(self._name)

    async def open(self) -> None:
        """Make it; other programs see it from now on.

        Raises:
            DeviceError: there is no sound server, or it has one of this name already.
        """
        await self._server.connect()
        try:
            await self._refuse_a_second()
            await self._load()
            await self._set_watchdog()
        except BaseException:
            await self.close()
            raise

    async def close(self) -> None:
        """Take it away; closing twice is closing once."""
        modules, self._modules = self._modules, []
        for module in reversed(modules):
            await self._server.unload(module)
        await self._server.close()
        watchdog, self._watchdog = self._watchdog, None
        if watchdog is not None and watchdog.stdin is not None:
            watchdog.stdin.close()
            await watchdog.wait()

    async def _refuse_a_second(self) -> None:
        if await self._server.index_of(DeviceKind.OUTPUT, self._name) != NOWHERE:
            raise DeviceError(
                f"There is a '{self.description}' already, made by another Dragoman, so no second one was made. "
                "End the other one, or give this listener another name."
            )

    async def _load(self) -> None:
        rewinds = "" if self._server.is_pipewire else "norewinds=1 "
        properties = f"device.description='{self.description}' {owned(os.getpid())}"
        sink = f'{rewinds}sink_name={self._name} {_FORMAT} sink_properties="{properties}"'
        self._modules.append(await self._server.load("module-null-sink", sink))
        source = f"source_name={self._name}_mic master={self._name}.monitor channels=1 channel_map=mono"
        source += f' source_properties="{properties}"'
        self._modules.append(await self._server.load("module-remap-source", source))

    async def _set_watchdog(self) -> None:
        """Start a process that waits for our end. A frozen program holds no second one: its next start tidies up."""
        if getattr(sys, "frozen", False):
            return
        command = [sys.executable, "-P", "-m", "desktop_app.live.watchdog", *map(str, self._modules)]
        with suppress(OSError):
            self._watchdog = await asyncio.create_subprocess_exec(
                *command, stdin=asyncio.subprocess.PIPE, start_new_session=True
            )


def _ignore(*_changed: object) -> None:
    """Need not know of changes: nothing is watched."""
