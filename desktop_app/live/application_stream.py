"""What one application plays, as a track: all of its streams, none of anybody else's, and it goes on being heard."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Final, Protocol

from desktop_app.core.blend import Blend
from desktop_app.core.device import Device, DeviceKind
from desktop_app.core.errors import DeviceError
from desktop_app.live.pulse_recording import N_CHANNELS, RATE_HZ, Recording
from desktop_app.live.pulse_server import NOWHERE, Place, PulseServer, ServerGoneError
from desktop_app.live.stream import Deliver

_READY_WITHIN_S: Final = 2.0


class Registry(Protocol):
    """What the stream needs of the devices it belongs to."""

    server: PulseServer

    def all(self) -> tuple[Device, ...]:
        """Give every device seen since the beginning."""

    def subscribe(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Call `changed` after each change of `all()`; give a function that ends this."""

    def attach(self, stream: Any) -> None:
        """Tell the stream of what happens on the server from now on."""

    def detach(self, stream: Any) -> None:
        """Tell it no more."""


class ApplicationStream:
    """Recordings of all that an application plays, put together.

    What a recording carries is settled by the server when it begins (see `pulse_recording`); still nothing goes on
    before the server has said, asked afterwards, that each recording is what it was.

    Threads: none; all calls come from the lanes' loop.
    """

    def __init__(self, registry: Registry, device: Device, deliver: Deliver, disturbed: Callable[[], None]) -> None:
        """Prepare; `disturbed` hears when a recording was changed, or has ended."""
        self._registry, self._server, self._device = registry, registry.server, device
        self._deliver, self._disturbed = deliver, disturbed
        self._blend = Blend(N_CHANNELS, RATE_HZ)
        self._recordings: dict[int, Recording] = {}
        self._stirred = asyncio.Event()
        self._following: asyncio.Task[None] | None = None
        self._mending = asyncio.Lock()
        self._unsubscribe: Callable[[], None] = lambda: None

    async def begin(self) -> None:
        """Begin to hear the application.

        Raises:
            DeviceError: it plays nothing any more, or the server does not let us.
        """
        self._registry.attach(self)
        changed = asyncio.Event()
        self._unsubscribe = self._registry.subscribe(changed.set)
        try:
            await self._begin()
        except BaseException:
            await self.close()
            raise
        self._following = asyncio.create_task(self._follow(changed))

    def changed(self, kind: DeviceKind, index: int) -> None:
        """Hear that some stream on the server was changed, moved or ended."""
        if kind is DeviceKind.INPUT and any(
            recording.is_ready and recording.index == index for recording in self._recordings.values()
        ):
            self._disturbed()

    def lost(self) -> None:
        """Hear that the server has ended."""
        self._disturbed()

    async def confirm(self) -> bool:
        """Ask whether every recording is what it was; true if all that has arrived until the asking is theirs."""
        recordings = [recording for recording in self._recordings.values() if recording.is_ready]
        if not recordings or self._has_lost_one():
            return False
        try:
            places = await self._server.places(DeviceKind.INPUT)
        except ServerGoneError:
            return False
        return all(self._is_in_place(recording, places) for recording in recordings)

    async def relocate(self) -> bool:
        """Let go of recordings that have ended, and hear what the application plays now; false if that is nothing."""
        try:
            return await self._mend()
        except ServerGoneError:
            return False

    async def close(self) -> None:
        """End it; closing twice is closing once."""
        self._unsubscribe()
        self._unsubscribe = lambda: None
        self._registry.detach(self)
        if self._following is not None:
            self._following.cancel()
            await asyncio.gather(self._following, return_exceptions=True)
        for stream in tuple(self._recordings):
            self._drop(stream)

    async def _begin(self) -> None:
        if not await self._mend():
            raise DeviceError(
                f"The sound of {self._device.description} could not be heard, so nothing was opened. "
                "Let it play, and start again."
            )

    async def _follow(self, changed: asyncio.Event) -> None:
        """Hear whatever else the application begins to play."""
        while True:
            await changed.wait()
            changed.clear()
            if any(stream not in self._recordings for stream in self._playing()):
                try:
                    await self._mend()
                except ServerGoneError:
                    continue  # the devices notice it too, and say so

    def _playing(self) -> tuple[int, ...]:
        """Give the streams of the application that play now, by the server's indices."""
        for device in self._registry.all():
            if device.kind is DeviceKind.INPUT and device.name == self._device.name and device.present:
                return device.streams
        return ()

    async def _mend(self) -> bool:
        async with self._mending:
            playing = self._playing()
            for stream, recording in tuple(self._recordings.items()):
                if stream not in playing or recording.has_ended:
                    self._drop(stream)
            fresh = [self._record(stream) for stream in playing if stream not in self._recordings]
            await self._wait_for(fresh)
            for recording in fresh:
                if not recording.is_ready:
                    self._drop(recording.stream)
            places = await self._server.places(DeviceKind.INPUT)
            for stream, recording in tuple(self._recordings.items()):
                if not (recording.is_ready and self._is_in_place(recording, places)):
                    self._drop(stream)
            return bool(self._recordings)

    async def _wait_for(self, fresh: list[Recording]) -> None:
        try:
            async with asyncio.timeout(_READY_WITHIN_S):
                while any(not (recording.is_ready or recording.has_ended) for recording in fresh):
                    self._stirred.clear()
                    await self._stirred.wait()
        except TimeoutError:
            return

    def _record(self, stream: int) -> Recording:
        def deliver(samples: Any) -> None:
            together = self._blend.write(stream, samples)
            if len(together):
                self._deliver(together)

        self._blend.add(stream)
        recording = Recording(self._server.context, stream, deliver, self._stir)
        self._recordings[stream] = recording
        return recording

    def _drop(self, stream: int) -> None:
        self._recordings.pop(stream).close()
        self._blend.drop(stream)

    def _stir(self) -> None:
        self._stirred.set()
        if self._has_lost_one():
            self._disturbed()

    def _has_lost_one(self) -> bool:
        return any(recording.has_ended for recording in self._recordings.values())

    def _is_in_place(self, recording: Recording, places: set[Place]) -> bool:
        """Tell whether a recording is not one of a device: PipeWire could make one of it, PulseAudio could not."""
        place = next((place for place in places if place.stream == recording.index), None)
        return place is not None and (place.device == NOWHERE or not self._server.is_pipewire)
