"""The seam for sound servers and bare sound cards: devices, and the sound that flows to or from one of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

from desktop_app.core.audio import Frames
from desktop_app.core.device import Device, DeviceNotice
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

        What is `unhurried` comes in blocks of 200 ms instead of 20: enough for a meter, and much cheaper.

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
