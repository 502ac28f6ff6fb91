"""Records what one stream of another program plays, while that goes on being heard where it is.

The sound server copies exactly that stream to us (`pa_stream_set_monitor_stream`); nothing is made or moved for it. On
PulseAudio such a recording is bound to its stream: it can neither be moved nor outlive it, and ends when the stream is
moved. On PipeWire it ends with its stream too, because it must not reconnect. Source: PulseAudio's `sink-input.c`
(`pa_sink_input_start_move`) and `source-output.c` (`pa_source_output_may_move`); both measured.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any, Final

import numpy as np
from pulsectl import _pulsectl as libpulse

from desktop_app.core.guard import STREAM_KEY
from desktop_app.core.resample import Samples

N_CHANNELS: Final = 2
RATE_HZ: Final = 48_000
"""What the server makes of whatever the program plays."""

_FRAGMENT_BYTES: Final = RATE_HZ // 50 * N_CHANNELS * 4
_DONT_MOVE: Final = 0x0200
_ADJUST_LATENCY: Final = 0x2000
_CREATING: Final = 1
_READY: Final = 2
_FAILED: Final = 3
_BOUNDLESS: Final = 0xFFFFFFFF

_pulse: Final = ctypes.CDLL("libpulse.so.0")
_ON_DATA: Final = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p)
_ON_STATE: Final = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)
for _name, _result, *_arguments in (
    ("new_with_proplist", ctypes.c_void_p, *[ctypes.c_void_p] * 5),
    ("set_monitor_stream", ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32),
    ("set_read_callback", None, ctypes.c_void_p, _ON_DATA, ctypes.c_void_p),
    ("set_state_callback", None, ctypes.c_void_p, _ON_STATE, ctypes.c_void_p),
    ("connect_record", ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_int),
    ("get_index", ctypes.c_uint32, ctypes.c_void_p),
    ("get_state", ctypes.c_int, ctypes.c_void_p),
    ("peek", ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p),
    ("drop", ctypes.c_int, ctypes.c_void_p),
    ("disconnect", ctypes.c_int, ctypes.c_void_p),
    ("unref", None, ctypes.c_void_p),
):
    _function = getattr(_pulse, f"pa_stream_{_name}")
    _function.restype, _function.argtypes = _result, _arguments


class Recording:
    """A copy of one playing stream.

    Threads: none; libpulse calls back on the loop that the connection belongs to.
    """

    def __init__(
        self, context: Any, stream: int, deliver: Callable[[Samples], None], changed: Callable[[], None]
    ) -> None:
        """Ask for a copy of `stream`, by the server's index.

        Each block arrives at `deliver`, float32 [n_frames, 2] at 48 kHz; `changed` hears that it runs, or has ended.
        """
        self.stream = stream
        self._deliver, self._changed = deliver, changed
        self._on_data, self._on_state = _ON_DATA(self._take), _ON_STATE(lambda *_: self._changed())
        marks = libpulse.pa.proplist_from_string(
            f"application.name='Dragoman' {STREAM_KEY}='{stream}' node.dont-reconnect=true"
        )
        spec = libpulse.PA_SAMPLE_SPEC(format=libpulse.PA_SAMPLE_FLOAT32NE, rate=RATE_HZ, channels=N_CHANNELS)
        self._handle: Any = _pulse.pa_stream_new_with_proplist(context, b"Dragoman", ctypes.byref(spec), None, marks)
        libpulse.pa.proplist_free(marks)
        if self._handle:
            _pulse.pa_stream_set_read_callback(self._handle, self._on_data, None)
            _pulse.pa_stream_set_state_callback(self._handle, self._on_state, None)
            _pulse.pa_stream_set_monitor_stream(self._handle, stream)
            size = libpulse.PA_BUFFER_ATTR(fragsize=_FRAGMENT_BYTES, maxlength=_BOUNDLESS)
            flags = _DONT_MOVE | _ADJUST_LATENCY
            _pulse.pa_stream_connect_record(self._handle, None, ctypes.byref(size), flags)

    @property
    def is_ready(self) -> bool:
        """Whether it runs."""
        return self._state == _READY

    @property
    def has_ended(self) -> bool:
        """Whether it will deliver nothing any more."""
        return self._state not in {_CREATING, _READY}

    @property
    def index(self) -> int:
        """What the server knows it by; only while it runs."""
        index: int = _pulse.pa_stream_get_index(self._handle)
        return index

    def close(self) -> None:
        """End it; closing twice is closing once."""
        handle, self._handle = self._handle, None
        if handle:
            _pulse.pa_stream_set_read_callback(handle, _ON_DATA(), None)
            _pulse.pa_stream_set_state_callback(handle, _ON_STATE(), None)
            if _pulse.pa_stream_get_state(handle) in {_CREATING, _READY}:
                _pulse.pa_stream_disconnect(handle)
            _pulse.pa_stream_unref(handle)

    @property
    def _state(self) -> int:
        if not self._handle:
            return _FAILED
        state: int = _pulse.pa_stream_get_state(self._handle)
        return state

    def _take(self, _stream: object, _n_bytes: int, _user: object) -> None:
        """Take all that has arrived; a hole in the recording is as long as what is missing, or time would shrink."""
        while self._handle:
            data, n_bytes = ctypes.c_void_p(), ctypes.c_size_t()
            _pulse.pa_stream_peek(self._handle, ctypes.byref(data), ctypes.byref(n_bytes))
            if not n_bytes.value:
                return
            raw = ctypes.string_at(data.value, n_bytes.value) if data.value else bytes(n_bytes.value)
            _pulse.pa_stream_drop(self._handle)
            self._deliver(np.frombuffer(raw, dtype=np.float32).reshape(-1, N_CHANNELS))
