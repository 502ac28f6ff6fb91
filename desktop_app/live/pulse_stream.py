"""One stream through a sound server, and the proof that it is on its device.

A stream whose device goes away is moved to another one by PulseAudio, without a word, and then carries the other
person's voice. Two things stand against it, and neither is a matter of timing:

* Whatever was captured goes on only after the server has said, asked afterwards, that the stream is still where it was
  opened (`confirm`). What is captured after a move arrives after the move, so it fails the question.
* What has been handed over to be played cannot be called back, so a playing stream must be unable to move. PipeWire
  has a property for that (`node.dont-reconnect`): the stream ends instead. On PulseAudio the stream plays into a guard,
  a combining sink of our own that nobody unplugs, and whose one way out is fixed to the device; sound for a device
  that is gone goes nowhere. (Watching for the move alone was measured to let 13 to 19 frames through each time.)

On PulseAudio a microphone has a guard too, a source of our own that is fixed to it: else the stream would be moved, and
have to be brought back, whenever the default microphone changes, which plugging in the other speaker's does.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from typing import Any, Final, Protocol, TypeVar
from uuid import uuid4

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.device import Device, DeviceKind
from desktop_app.core.errors import DeviceError
from desktop_app.core.guard import GUARD_PREFIX, STREAM_KEY, owned, quoted
from desktop_app.live.portaudio import PortAudioStream, Target
from desktop_app.live.pulse_server import NOWHERE, Place, PulseServer, ServerGoneError

T = TypeVar("T")

_LOCATE_TRIES: Final = 50
_RELOCATE_TRIES: Final = 5
_LOCATE_EVERY_S: Final = 0.02


class Registry(Protocol):
    """What a stream needs of the devices it belongs to."""

    server: PulseServer

    def attach(self, stream: PulseStream) -> None:
        """Tell the stream of what happens to it from now on."""

    def detach(self, stream: PulseStream) -> None:
        """Tell it no more."""


class PulseStream:
    """A stream that knows whether it is on its device.

    Threads: none but PortAudio's own; all calls come from the lanes' loop.
    """

    def __init__(self, registry: Registry, device: Device, disturbed: Callable[[], None]) -> None:
        """Prepare a stream for one device; `disturbed` hears when it was changed, moved or ended."""
        self._registry = registry
        self._server = registry.server
        self._device = device
        self._disturbed = disturbed
        self._key = uuid4().hex
        self._raw = PortAudioStream()
        self._alive = True
        self._guard: int | None = None
        self._places: list[Place] = []

    def environment(self, end: str) -> dict[str, str]:
        """Give what libpulse reads while the stream opens: where to, its mark, and that it must not move."""
        variable = "PULSE_SOURCE" if self._device.kind is DeviceKind.INPUT else "PULSE_SINK"
        marks = f"application.name='Dragoman' {STREAM_KEY}='{self._key}' node.dont-reconnect=true"
        return {variable: end, "PULSE_PROP": marks}

    async def stand_guard(self) -> str:
        """Put a guard before the device and give its name.

        Raises:
            DeviceError: the server refuses.
        """
        name = GUARD_PREFIX + self._key
        kind = "source" if self._device.kind is DeviceKind.INPUT else "sink"
        module, way = {
            "source": ("module-remap-source", f"master={self._device.name}"),
            "sink": (
                "module-combine-sink",
                f"slaves={self._device.name} adjust_time=0 rate={FRAME_RATE_HZ} channels=1 channel_map=mono",
            ),
        }[kind]
        description = quoted(f"Dragoman → {self._device.description}")
        lowest = "device.class=modem"  # the class that the server never prefers: nothing of others may fall to a guard,
        # and a stream on what was the default device is moved when another becomes it (measured: into the other ear)
        properties = f"{kind}_properties=\"device.description='{description}' {lowest} {owned(os.getpid())}\""
        loading = asyncio.ensure_future(self._server.load(module, f"{kind}_name={name} {way} {properties}"))
        try:
            self._guard = await asyncio.shield(loading)
        except asyncio.CancelledError:
            self._guard = await loading
            await self.close()
            raise
        return name

    async def begin(
        self,
        flow: Callable[[PortAudioStream, Target, T, Callable[[], None]], Awaitable[None]],
        target: Target,
        end: T,
    ) -> None:
        """Open the stream and find it on the server.

        Raises:
            DeviceError: it cannot be opened, or the server put it elsewhere.
        """
        self._registry.attach(self)
        try:
            await flow(self._raw, target, end, self.lost)
            await self._locate()
        except BaseException:
            await self.close()
            raise

    def changed(self, kind: DeviceKind, index: int) -> None:
        """Hear that some stream on the server was changed, moved or ended."""
        if kind is self._device.kind and any(place.stream == index for place in self._places):
            self._disturbed()

    def lost(self) -> None:
        """Hear that the stream or its server has ended."""
        self._alive = False
        self._disturbed()

    async def confirm(self) -> bool:
        """Ask where the stream is now; true if all that has flowed until the asking went the right way."""
        if not self._alive or not self._places:
            return False
        try:
            places = await self._server.places(self._device.kind)
        except ServerGoneError:
            return False
        if not places.issuperset(self._places):
            return False
        return self._alive

    async def relocate(self) -> bool:
        """Find the stream again after it was replaced; tell whether it is on its device.

        ALSA's door to the sound server recovers from an underrun by opening a new stream in place of the old one.
        """
        if not self._alive:
            return False
        try:
            return await self._find(_RELOCATE_TRIES)
        except ServerGoneError:
            return False

    async def close(self) -> None:
        """End the stream and take the guard away; closing twice is closing once."""
        self._registry.detach(self)
        self._alive = False
        await self._raw.close()
        guard, self._guard = self._guard, None
        if guard is not None:
            await self._server.unload(guard)

    async def _locate(self) -> None:
        if not await self._find(_LOCATE_TRIES):
            noun = self._device.kind.noun
            raise DeviceError(
                f"The sound server did not put the stream onto {self._device.description}, so it was closed again: "
                f"nobody else's sound may take its place. Choose another {noun}, or plug this one in again."
            )

    async def _find(self, n_tries: int) -> bool:
        """Look for the stream, and the guard's way out, and see that both are where they should be."""
        kind = self._device.kind
        for _ in range(n_tries):
            device = await self._server.index_of(kind, self._device.name)
            if device == NOWHERE:
                return False
            end = device if self._guard is None else await self._server.index_of(kind, GUARD_PREFIX + self._key)
            streams = await self._server.streams(kind)
            own = [_place(kind, stream) for stream in streams if stream.proplist.get(STREAM_KEY) == self._key]
            ways_out = [_place(kind, stream) for stream in streams if stream.owner_module == self._guard]
            places, expected = own + ways_out, [end] if self._guard is None else [end, device]
            if [place.device for place in places] == expected:
                self._places = places
                return True
            if any(place.device not in {*expected, NOWHERE} for place in places):
                return False  # it is on another device; what is merely missing may be on its way
            await asyncio.sleep(_LOCATE_EVERY_S)
        return False


def _place(kind: DeviceKind, stream: Any) -> Place:
    return Place(stream.index, stream.source if kind is DeviceKind.INPUT else stream.sink)
