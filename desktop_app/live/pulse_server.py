"""The connection to PulseAudio, or to PipeWire that speaks its language: devices, streams' places, modules, changes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, Final, NamedTuple, TypeVar

from desktop_app.core.device import DeviceKind
from desktop_app.core.errors import DeviceError

try:
    import pulsectl
    import pulsectl_asyncio
    from pulsectl import _pulsectl as libpulse
except OSError as error:  # the wrapper loads libpulse when it is imported
    raise ImportError("libpulse is missing") from error

T = TypeVar("T")

_ANSWER_WITHIN_S: Final = 2.0
_WATCHED: Final = ("sink", "source", "server", "card", "sink_input", "source_output")
_STREAM_FACILITIES: Final = {"sink_input": DeviceKind.OUTPUT, "source_output": DeviceKind.INPUT}

NOWHERE: Final = 0xFFFFFFFF
"""The index that stands for none. Source: PA_INVALID_INDEX."""


class Place(NamedTuple):
    """Which device a stream is on, by the server's indices (never used twice while a server runs)."""

    stream: int
    device: int


class Facts(NamedTuple):
    """What a list of devices is made of, in the wrapper's words."""

    sources: list[Any]
    sinks: list[Any]
    playing: list[Any]
    """The streams of all programs that play."""
    cards: list[Any]
    server: Any
    """The server's own facts, which are the defaults."""


class _InputPlace:
    """The two fields of a capturing stream that routing needs: reading all of them costs four times as much."""

    def __init__(self, struct: Any) -> None:
        self.place = Place(struct.index, struct.source)


class _OutputPlace:
    """The same of a playing stream."""

    def __init__(self, struct: Any) -> None:
        self.place = Place(struct.index, struct.sink)


class _Source(pulsectl.PulseSourceInfo):  # type: ignore[misc]  # the wrapper has no types
    """A source with its rate: the wrapper only keeps a view of memory that is gone after the answer."""

    def _init_from_struct(self, struct: Any) -> None:
        self.rate_hz, self.card_index = int(struct.sample_spec.rate), int(struct.card)


class _Sink(pulsectl.PulseSinkInfo):  # type: ignore[misc]  # as above
    """The same of a sink."""

    def _init_from_struct(self, struct: Any) -> None:
        self.rate_hz, self.card_index = int(struct.sample_spec.rate), int(struct.card)


class _Connection(pulsectl_asyncio.PulseAsync):  # type: ignore[misc]  # the wrapper has no types
    """The wrapper's connection with two cheap questions added (fifty are asked a second), and two answers mended."""

    source_list = pulsectl_asyncio.PulseAsync._pulse_get_list(  # noqa: SLF001 (made for new questions, if unnamed)
        libpulse.PA_SOURCE_INFO_CB_T, libpulse.pa.context_get_source_info_list, _Source
    )
    sink_list = pulsectl_asyncio.PulseAsync._pulse_get_list(  # noqa: SLF001 (as above)
        libpulse.PA_SINK_INFO_CB_T, libpulse.pa.context_get_sink_info_list, _Sink
    )
    input_places = pulsectl_asyncio.PulseAsync._pulse_get_list(  # noqa: SLF001 (as above)
        libpulse.PA_SOURCE_OUTPUT_INFO_CB_T, libpulse.pa.context_get_source_output_info_list, _InputPlace
    )
    output_places = pulsectl_asyncio.PulseAsync._pulse_get_list(  # noqa: SLF001 (as above)
        libpulse.PA_SINK_INPUT_INFO_CB_T, libpulse.pa.context_get_sink_input_info_list, _OutputPlace
    )


class ServerGoneError(DeviceError):
    """The sound server does not answer: it was not started, has ended, or hangs."""

    def __init__(self) -> None:
        super().__init__(
            "The sound server (PulseAudio or PipeWire) does not answer, so no device can be used. "
            "Start it, for example with: systemctl --user restart pipewire-pulse"
        )


class PulseServer:
    """One connection to the sound server.

    Threads: none; all runs in the loop that connected.
    """

    def __init__(self, devices_changed: Callable[[], None], stream_changed: Callable[[DeviceKind, int], None]) -> None:
        """Prepare; `stream_changed` hears the kind and index of each stream that was changed, moved or ended."""
        self._devices_changed = devices_changed
        self._stream_changed = stream_changed
        self._pulse: Any = None
        self._asked: set[asyncio.Task[Any]] = set()
        self.is_pipewire = False

    async def connect(self) -> None:
        """Connect.

        Raises:
            ServerGoneError: there is no server.
        """
        pulse = _Connection("Dragoman")
        try:
            await pulse.connect(timeout=_ANSWER_WITHIN_S)
        except (pulsectl.PulseError, TimeoutError) as error:
            pulse.close()
            raise ServerGoneError from error
        self._pulse = pulse
        pulse.event_callback = self._note
        await self.ask(pulse._event_mask_set(*_WATCHED))  # noqa: SLF001 (its generator tells not when it has begun)
        self.is_pipewire = "PipeWire" in (await self.ask(pulse.server_info())).server_name

    @property
    def context(self) -> Any:
        """The connection as libpulse knows it.

        Raises:
            ServerGoneError: there is none.
        """
        return self._connected()._ctx  # noqa: SLF001 (the wrapper makes no streams of its own)

    async def ended(self) -> None:
        """Wait until the server has ended."""
        await self._pulse._disconnected.wait()  # noqa: SLF001 (the wrapper has no other way to wait for it)

    async def close(self) -> None:
        """Disconnect; questions still open are answered with ServerGoneError."""
        pulse, self._pulse = self._pulse, None
        if pulse is not None:
            await asyncio.gather(*self._asked, return_exceptions=True)
            pulse.close()

    async def ask(self, question: Coroutine[Any, Any, T]) -> T:
        """Wait for an answer, two seconds at most.

        A question is never cancelled: libpulse would call back into memory that is gone. Who asks may be.

        Raises:
            ServerGoneError: none came.
        """
        asking = asyncio.ensure_future(question)
        self._asked.add(asking)
        asking.add_done_callback(self._answered)
        try:
            async with asyncio.timeout(_ANSWER_WITHIN_S):
                return await asyncio.shield(asking)
        except (pulsectl.PulseDisconnected, TimeoutError) as error:
            raise ServerGoneError from error

    async def places(self, kind: DeviceKind) -> set[Place]:
        """Ask where all streams are now.

        Raises:
            ServerGoneError: the server does not answer.
        """
        pulse = self._connected()
        question = pulse.input_places if kind is DeviceKind.INPUT else pulse.output_places
        return {answer.place for answer in await self.ask(question())}

    async def streams(self, kind: DeviceKind) -> list[Any]:
        """List the streams of all programs."""
        pulse = self._connected()
        listed = pulse.source_output_list if kind is DeviceKind.INPUT else pulse.sink_input_list
        return list(await self.ask(listed()))

    async def facts(self) -> Facts:
        """Ask for all that a list of devices is made of."""
        pulse = self._connected()
        return Facts(
            sources=await self.ask(pulse.source_list()),
            sinks=await self.ask(pulse.sink_list()),
            playing=await self.ask(pulse.sink_input_list()),
            cards=await self.ask(pulse.card_list()),
            server=await self.ask(pulse.server_info()),
        )

    async def modules(self) -> list[Any]:
        """List the server's modules."""
        return list(await self.ask(self._connected().module_list()))

    async def load(self, module: str, arguments: str) -> int:
        """Load a module and give its index.

        Raises:
            DeviceError: the server refuses.
        """
        try:
            index: int = await self.ask(self._connected().module_load(module, arguments))
        except pulsectl.PulseError as error:
            raise DeviceError(
                f"The sound server could not load {module}, which keeps sound on its device, so nothing was opened. "
                "Install the sound server's standard modules and start again."
            ) from error
        return index

    async def unload(self, index: int) -> None:
        """Unload a module; one that is no more is no fault."""
        with suppress(pulsectl.PulseError, ServerGoneError):
            await self.ask(self._connected().module_unload(index))

    async def index_of(self, kind: DeviceKind, name: str) -> int:
        """Ask for the index of a device that is there now; NOWHERE if it is not.

        Raises:
            ServerGoneError: the server does not answer.
        """
        pulse = self._connected()
        question = pulse.get_source_by_name if kind is DeviceKind.INPUT else pulse.get_sink_by_name
        with suppress(pulsectl.PulseError):
            index: int = (await self.ask(question(name))).index
            return index
        return NOWHERE

    def _note(self, event: Any) -> None:
        """Pass a change on; called from within the loop, where nothing may be asked."""
        kind = _STREAM_FACILITIES.get(str(event.facility._value))  # noqa: SLF001 (its only plain text)
        if kind is not DeviceKind.INPUT:
            self._devices_changed()  # what plays is listed too
        if kind is not None and event.t != "new":
            self._stream_changed(kind, event.index)

    def _connected(self) -> Any:
        if self._pulse is None or not self._pulse.connected:
            raise ServerGoneError
        return self._pulse

    def _answered(self, asking: asyncio.Task[Any]) -> None:
        self._asked.discard(asking)
        if not asking.cancelled():
            asking.exception()  # looked at, so that an answer nobody waits for any more is not logged as lost
