"""PortAudio: how every stream is opened, and the devices of systems without a sound server.

The device lists of WASAPI (Windows) and Core Audio (macOS) were written from PortAudio's documentation and tested at
the seam; they have not been run on those systems.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from threading import Lock
from types import ModuleType
from typing import Any, Final, NamedTuple, Protocol

from desktop_app.core.audio import BLOCK_FRAMES, FRAME_RATE_HZ, Frames
from desktop_app.core.device import Device, DeviceKind
from desktop_app.core.errors import DeviceError
from desktop_app.core.resample import Samples
from desktop_app.live.devices import Deliver, Pull

BLOCK_S: Final = BLOCK_FRAMES / FRAME_RATE_HZ
INPUT_LATENCY_S: Final = 0.06
OUTPUT_LATENCY_S: Final = 0.1
"""A lower figure runs dry when something holds Python's lock. Source: measured, 17 gaps at 0.06 and none at 0.1."""

_opening: Final = Lock()
"""Held while a stream opens: its device is told through the environment, which all threads share."""
_n_open = 0


class RawStream(Protocol):
    """What PortAudio gives for a stream."""

    def start(self) -> None:
        """Begin."""

    def abort(self) -> None:
        """End at once."""

    def close(self) -> None:
        """Let go."""


class Target(NamedTuple):
    """Where a stream is to be opened, in PortAudio's words."""

    device: int | str
    n_channels: int
    rate_hz: int
    environment: Mapping[str, str] = {}
    """What libpulse reads while the stream opens: PULSE_SINK, PULSE_SOURCE, PULSE_PROP."""


class PortAudioStream:
    """One open stream, started.

    Threads: opened and closed in a worker thread, because a sound server that hangs would hold the lanes' loop. The
    sound card's own thread calls the callback; it copies the block and hands it to the loop, or pulls from the outlet.
    """

    def __init__(self) -> None:
        """Make a stream that is not open yet."""
        self._raw: RawStream | None = None
        self._closing = False

    async def hear(self, target: Target, deliver: Deliver, died: Callable[[], None]) -> None:
        """Open an input; each block arrives at `deliver` on this loop.

        Raises:
            DeviceError: PortAudio cannot open it.
        """
        loop = asyncio.get_running_loop()

        def captured(samples: Samples, _n_frames: int, _time: Any, _status: Any) -> None:
            with suppress(RuntimeError):  # the loop was closed: the program is ending
                loop.call_soon_threadsafe(deliver, samples.copy())

        await self._open("InputStream", target, callback=captured, died=died, dtype="float32", latency=INPUT_LATENCY_S)

    async def play(self, target: Target, pull: Pull, died: Callable[[], None]) -> None:
        """Open an output that asks `pull` for what is to be heard.

        Raises:
            DeviceError: PortAudio cannot open it.
        """

        def wanted(out: Frames, n_frames: int, _time: Any, _status: Any) -> None:
            out[:] = pull(n_frames).reshape(-1, 1)

        await self._open("OutputStream", target, callback=wanted, died=died, dtype="int16", latency=OUTPUT_LATENCY_S)

    async def close(self) -> None:
        """End the stream; closing twice is closing once."""
        raw, self._raw = self._raw, None
        self._closing = True
        if raw is not None:
            await asyncio.to_thread(_close, raw)

    async def _open(self, kind: str, target: Target, *, died: Callable[[], None], **settings: Any) -> None:
        loop = asyncio.get_running_loop()

        def finished() -> None:
            if not self._closing:
                with suppress(RuntimeError):  # as above
                    loop.call_soon_threadsafe(died)

        opening = asyncio.ensure_future(
            asyncio.to_thread(_open, kind, target, settings | {"finished_callback": finished})
        )
        try:
            self._raw = await asyncio.shield(opening)
        except asyncio.CancelledError:
            self._closing = True
            _close(await opening)
            raise


class PortAudioDevices:
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
        self._listed = tuple(_listed(library()))

    def all(self) -> tuple[Device, ...]:
        """Give the devices that there were when the program began."""
        return self._listed

    def subscribe(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Never call `changed`: refreshing PortAudio's list would stop every stream."""
        del changed
        return lambda: None

    async def capture(self, device: Device, deliver: Deliver, disturbed: Callable[[], None]) -> CardStream:
        """Hear a microphone.

        Raises:
            DeviceError: it cannot be opened.
        """
        stream = CardStream(disturbed)
        target = Target(index_of(library(), device), device.n_channels, device.rate_hz)
        await stream.raw.hear(target, deliver, stream.died)
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


def library() -> ModuleType:
    """Load PortAudio's binding.

    Raises:
        DeviceError: PortAudio is not installed.
    """
    try:
        import sounddevice  # noqa: PLC0415 (0.15 s that commands without sound need not pay, and it may be missing)
    except OSError as error:
        raise DeviceError(
            "The sound library PortAudio is missing, so no device can be used. Install it (Debian and Ubuntu: "
            "libportaudio2 and libasound2-plugins) and start again."
        ) from error
    return sounddevice  # type: ignore[no-any-return]


def index_of(sounddevice: Any, device: Device) -> int:
    """Find a device's present index by its identity.

    Raises:
        DeviceError: it is not in PortAudio's list any more.
    """
    for index, entry in enumerate(sounddevice.query_devices()):
        if entry["name"] == device.name and entry[f"max_{device.kind.value}_channels"]:
            return index
    raise DeviceError(f"{device.description} is not there any more; plug it in and start again, or choose another.")


def _listed(sounddevice: Any) -> Iterator[Device]:
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


def _open(kind: str, target: Target, settings: Mapping[str, Any]) -> RawStream:
    global _n_open  # noqa: PLW0603 (PortAudio is one per process, and so is the count of its streams)
    sounddevice = library()
    with _opening, _environment(target.environment):
        if not _n_open and target.environment:
            _refresh(sounddevice, target)
        try:
            raw: RawStream = getattr(sounddevice, kind)(
                device=target.device,
                channels=target.n_channels,
                samplerate=target.rate_hz,
                blocksize=round(target.rate_hz * BLOCK_S),
                **settings,
            )
            raw.start()
        except (sounddevice.PortAudioError, ValueError) as error:
            raise DeviceError(
                f"The sound system refused to open the device ({str(error).splitlines()[0]}). "
                "Close other programs that use it alone, or choose another device."
            ) from error
        _n_open += 1
    return raw


def _refresh(sounddevice: Any, target: Target) -> None:
    """Let PortAudio look for the sound server again if there was none when it was loaded; no stream is open now."""
    if all(entry["name"] != target.device for entry in sounddevice.query_devices()):
        sounddevice._terminate()  # noqa: SLF001 (the binding's documented way to list devices anew)
        sounddevice._initialize()  # noqa: SLF001 (as above)


def _close(raw: RawStream) -> None:
    global _n_open  # noqa: PLW0603 (as in _open)
    with _opening:
        raw.abort()
        raw.close()
        _n_open -= 1


@contextmanager
def _environment(values: Mapping[str, str]) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
