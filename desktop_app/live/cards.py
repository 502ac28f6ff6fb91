"""The devices of systems without a sound server to ask, as PortAudio lists them: WASAPI, Core Audio, bare ALSA.

Written from PortAudio's documentation and tested at the seam; not run on Windows or macOS.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.device import Device, DeviceKind
from desktop_app.core.errors import DeviceError
from desktop_app.live.portaudio import PortAudioStream, Target, library
from desktop_app.live.stream import Deliver, Pull


class CardDevices:
    """The devices of a system that has no sound server to ask: PortAudio's own list, frozen when it was loaded.

    A stream of WASAPI or Core Audio that was opened on one device is never moved to another: it ends.
    """

    def __init__(self) -> None:
        """Prepare; nothing is loaded yet."""
        self._listed: tuple[Device, ...] = ()

    async def open(self) -> None:
        """List the devices.

        Raises:
            DeviceError: PortAudio is missing.
        """
        self._listed = tuple(listed(library()))

    def all(self) -> tuple[Device, ...]:
        """Give the devices that there were when the program began."""
        return self._listed

    def subscribe(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Never call `changed`: refreshing PortAudio's list would stop every stream."""
        del changed
        return lambda: None

    async def capture(
        self, device: Device, deliver: Deliver, disturbed: Callable[[], None], *, unhurried: bool = False
    ) -> CardStream:
        """Hear a microphone.

        Raises:
            DeviceError: it cannot be opened.
        """
        stream = CardStream(disturbed)
        target = Target(index_of(library(), device), device.n_channels, device.rate_hz)
        await (stream.raw.measure if unhurried else stream.raw.hear)(target, deliver, stream.died)
        return stream

    async def render(self, device: Device, pull: Pull, disturbed: Callable[[], None]) -> CardStream:
        """Play to an output.

        Raises:
            DeviceError: it cannot be opened.
        """
        stream = CardStream(disturbed)
        await stream.raw.play(Target(index_of(library(), device), 1, FRAME_RATE_HZ), pull, stream.died)
        return stream

    async def close(self) -> None:
        """Have nothing to let go of."""


class CardStream:
    """A stream straight to a sound card: it is where it was opened, or it has ended."""

    def __init__(self, disturbed: Callable[[], None]) -> None:
        """Make it; `disturbed` hears of its end."""
        self.raw = PortAudioStream()
        self._alive = True
        self._disturbed = disturbed

    def died(self) -> None:
        """Note that PortAudio ended the stream."""
        self._alive = False
        self._disturbed()

    async def confirm(self) -> bool:
        """Tell whether the stream still runs."""
        return self._alive

    async def relocate(self) -> bool:
        """Tell the same: a sound card's stream is never replaced."""
        return self._alive

    async def close(self) -> None:
        """End the stream."""
        await self.raw.close()


def index_of(sounddevice: Any, device: Device) -> int:
    """Find a device's present index by its identity.

    Raises:
        DeviceError: it is not in PortAudio's list any more.
    """
    for index, entry in enumerate(sounddevice.query_devices()):
        if entry["name"] == device.name and entry[f"max_{device.kind.value}_channels"]:
            return index
    raise DeviceError(f"{device.description} is not there any more; plug it in and start again, or choose another.")


def listed(sounddevice: Any) -> Iterator[Device]:
    """List the devices of the best host API: the same device has an entry for each."""
    defaults = dict(zip(DeviceKind, sounddevice.default.device, strict=True))
    best_host = sounddevice.default.hostapi
    for index, entry in enumerate(sounddevice.query_devices()):
        if entry["hostapi"] != best_host:
            continue
        for kind in DeviceKind:
            if n_channels := entry[f"max_{kind.value}_channels"]:
                yield Device(
                    kind=kind,
                    name=entry["name"],
                    description=entry["name"],
                    default=defaults[kind] == index,
                    n_channels=n_channels,
                    rate_hz=round(entry["default_samplerate"]),
                )
