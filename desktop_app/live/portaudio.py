"""PortAudio: how every stream is opened, on every system."""

from __future__ import annotations

import asyncio
import ctypes
import ctypes.util
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache, partial
from threading import Lock, Thread
from types import ModuleType
from typing import Any, Final, NamedTuple, Protocol, TypeVar

from desktop_app.core.audio import BLOCK_S, Frames
from desktop_app.core.errors import DeviceError
from desktop_app.core.resample import Samples
from desktop_app.live.stream import Deliver, Pull

T = TypeVar("T")

INPUT_LATENCY_S: Final = 0.06
OUTPUT_LATENCY_S: Final = 0.1
"""A lower figure runs dry when something holds Python's lock. Source: measured, 17 gaps at 0.06 and none at 0.1."""

UNHURRIED_BLOCK_S: Final = 0.2
UNHURRIED_LATENCY_S: Final = 0.4
"""A meter may be 0.2 s late, and the sound server need not wake anybody more often than there is a block: each time
costs 0.3 ms, whatever is done. Source: schedstat of the threads, 10 and 5 blocks a second."""
_PATIENCE_S: Final = 5.0
"""A sound server that hangs holds neither the lanes nor the program's end for longer."""

_SAY_NOTHING: Final = ctypes.CFUNCTYPE(None)(lambda: None)
"""What ALSA calls instead of writing; kept here because it must outlive every call."""
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

    async def measure(self, target: Target, deliver: Deliver, died: Callable[[], None]) -> None:
        """Open an input whose blocks, ten times as long, arrive at `deliver` in the sound card's own thread.

        Raises:
            DeviceError: PortAudio cannot open it.
        """

        def captured(samples: Samples, _n_frames: int, _time: Any, _status: Any) -> None:
            deliver(samples.copy())

        block_s, latency_s = UNHURRIED_BLOCK_S, UNHURRIED_LATENCY_S
        await self._open(
            "InputStream", target, callback=captured, died=died, block_s=block_s, dtype="float32", latency=latency_s
        )

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
            with suppress(TimeoutError):  # it is left to itself: what it captures is heard by nobody any more
                await apart(partial(_close, raw))

    async def _open(
        self, kind: str, target: Target, *, died: Callable[[], None], block_s: float = BLOCK_S, **settings: Any
    ) -> None:
        loop = asyncio.get_running_loop()

        def finished() -> None:
            if not self._closing:
                with suppress(RuntimeError):  # as above
                    loop.call_soon_threadsafe(died)

        def opened() -> RawStream:
            raw = _open(kind, target, block_s, settings | {"finished_callback": finished})
            if self._closing:  # nobody waits for it any more
                _close(raw)
            return raw

        try:
            self._raw = await apart(opened)
        except TimeoutError as late:
            self._closing = True
            raise DeviceError(
                f"The sound system did not open the device within {_PATIENCE_S:.0f} s, so it is not used. "
                "Restart the sound server, or choose another device."
            ) from late
        except asyncio.CancelledError:
            self._closing = True
            raise


async def apart(call: Callable[[], T]) -> T:
    """Run a call that may block in a thread of its own, which the program's end does not wait for.

    Raises:
        TimeoutError: it did not return in good time; it goes on without us.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: DeviceError | None) -> None:
        if answer.done():
            return
        if error is None:
            answer.set_result(result)  # type: ignore[arg-type]  # no error: there is a result
        else:
            answer.set_exception(error)

    def work() -> None:
        result, error = None, None
        try:
            result = call()
        except DeviceError as refused:
            error = refused
        with suppress(RuntimeError):  # the loop was closed: the program is ending
            loop.call_soon_threadsafe(settle, result, error)

    Thread(target=work, name="portaudio", daemon=True).start()
    return await asyncio.wait_for(answer, _PATIENCE_S)


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
    _quieten_alsa()
    return sounddevice  # type: ignore[no-any-return]


@cache
def _quieten_alsa() -> None:
    """Keep ALSA from writing to our standard error of every underrun that it recovers from."""
    path = ctypes.util.find_library("asound") if sys.platform == "linux" else None
    if path is not None:
        ctypes.CDLL(path).snd_lib_error_set_handler(_SAY_NOTHING)


def _open(kind: str, target: Target, block_s: float, settings: Mapping[str, Any]) -> RawStream:
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
                blocksize=round(target.rate_hz * block_s),
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
