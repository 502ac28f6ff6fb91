"""A sound server of the tests' own, with microphones and headsets that can be spoken into, heard, and unplugged.

The fixtures `sound_server` and `desk` (tests/conftest.py) run one for all tests and lay it: for each party `a` and `b`
an input `mic_x` ("Microphone X") that hears what is played to the sink `feed_x`, and an output `ear_x` ("Headset X")
whose sound is recorded from its monitor. `b` has the default devices, so whatever goes astray from `a` lands there.
"""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import numpy as np
import pulsectl

from desktop_app.core.audio import FRAME_RATE_HZ, Frames

PARTIES: Final = ("a", "b")
_READY_WITHIN_S: Final = 10.0
_RAW: Final = (f"--rate={FRAME_RATE_HZ}", "--channels=1", "--format=s16le", "--raw")


async def until(is_so: Callable[[], bool], within_s: float = 10.0) -> None:
    """Wait for something that no event tells of."""
    async with asyncio.timeout(within_s):
        while not is_so():  # noqa: ASYNC110 (a file that grows and a sound card's thread set no event)
            await asyncio.sleep(0.002)


def stall(seconds: float) -> None:
    """Hold the loop up, as a busy machine or a long paint would."""
    time.sleep(seconds)


class Listening:
    """A recording of one ear, running."""

    def __init__(self, process: subprocess.Popen[bytes], path: Path) -> None:
        self._process = process
        self._path = path

    def so_far(self) -> Frames:
        data = self._path.read_bytes()
        return np.frombuffer(data[: len(data) // 2 * 2], dtype=np.int16)

    def stop(self) -> Frames:
        self._process.terminate()
        self._process.wait(5)
        return self.so_far()


class SoundServer:
    """A private sound server.

    Threads: none; every call blocks for some milliseconds.
    """

    def __init__(self, folder: Path, *, pipewire: bool = False) -> None:
        """Prepare a server whose files live in `folder`."""
        self.pipewire = pipewire
        self._folder = folder
        self._runtime = Path(tempfile.mkdtemp(prefix="snd", dir=folder))
        self._daemons: list[subprocess.Popen[bytes]] = []
        self._sounds: list[subprocess.Popen[bytes]] = []
        self._n_files = 0
        self.environment = {
            "XDG_RUNTIME_DIR": str(self._runtime),
            "XDG_CONFIG_HOME": str(self._runtime / "config"),
            "XDG_STATE_HOME": str(self._runtime / "state"),
            "PULSE_RUNTIME_PATH": str(self._runtime / "pulse"),
            "PULSE_STATE_PATH": str(self._runtime / "state"),
            "PULSE_SERVER": f"unix:{self._runtime}/pulse/native",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self._runtime}/bus" if pipewire else "disabled:",
        }
        self.pulse: Any = None

    def start(self) -> None:
        """Start the server and wait until it answers."""
        for name in ("pulse", "state", "config"):
            (self._runtime / name).mkdir(mode=0o700, exist_ok=True)
        for command in _pipewire(self._runtime) if self.pipewire else [_pulseaudio(self._runtime)]:
            self._daemons.append(self._spawn(*command))
            deadline_s = time.monotonic() + _READY_WITHIN_S
            while not _is_ready(command[0], self._runtime) and time.monotonic() < deadline_s:
                time.sleep(0.02)
        self.pulse = self._connected()

    def stop(self) -> None:
        """End the server and everything that plays or records."""
        self.quiet()
        if self.pulse is not None:
            self.pulse.close()
        for process in reversed(self._daemons):
            process.terminate()
            process.wait(10)
        self._daemons = []

    def kill(self) -> None:
        """End the server as a crash would."""
        self.quiet()
        self.pulse.close()
        for process in self._daemons:
            process.send_signal(signal.SIGKILL)
            process.wait(10)
        self._daemons = []

    def lay(self) -> None:
        """Plug in whatever is missing."""
        for party in PARTIES:
            self.plug_output(f"feed_{party}", f"Feed {party.upper()}", n_channels=1)
            self.plug_microphone(party)
            self.plug_output(f"head_{party}", f"Head {party.upper()}")
            self.plug_ear(party)
        self.pulse.sink_default_set("ear_b")
        self.pulse.source_default_set("mic_b")
        deadline_s = time.monotonic() + _READY_WITHIN_S
        while self._defaults() != ("ear_b", "mic_b") and time.monotonic() < deadline_s:
            time.sleep(0.005)  # PipeWire does it a little later

    def plug_output(self, name: str, description: str, *, n_channels: int = 2, rate_hz: int = 48_000) -> None:
        """Plug in an output, unless it is."""
        if any(sink.name == name for sink in self.pulse.sink_list()):
            return
        rewinds = "" if self.pipewire else "norewinds=1 "
        self.pulse.module_load(
            "module-null-sink",
            f"{rewinds}sink_name={name} rate={rate_hz} channels={n_channels} {_channel_map(n_channels)} "
            f"sink_properties=\"device.description='{description}'\"",
        )

    def plug_microphone(self, party: str) -> None:
        """Plug in a party's microphone, unless it is."""
        if any(source.name == f"mic_{party}" for source in self.pulse.source_list()):
            return
        self.pulse.module_load(
            "module-remap-source",
            f"source_name=mic_{party} master=feed_{party}.monitor channels=1 channel_map=mono "
            f"source_properties=\"device.description='Microphone {party.upper()}'\"",
        )

    def plug_ear(self, party: str) -> None:
        """Plug in a party's headset, unless it is."""
        if self.pipewire:
            self.plug_output(f"ear_{party}", f"Headset {party.upper()}")
        if any(sink.name == f"ear_{party}" for sink in self.pulse.sink_list()):
            return
        self.pulse.module_load(
            "module-remap-sink",
            f"sink_name=ear_{party} master=head_{party} channels=2 channel_map=front-left,front-right "
            f"sink_properties=\"device.description='Headset {party.upper()}'\"",
        )

    def unplug(self, name: str) -> None:
        """Pull a device out."""
        for module in self.pulse.module_list():
            if f"_name={name} " in (module.argument or "") + " ":
                self.pulse.module_unload(module.index)

    def move_ours(self, end: str, device: str) -> bool:
        """Put the program's one stream (`end`: source or sink) onto another device; tell whether the server lets us."""
        lists, order, devices = {
            "source": (self.pulse.source_output_list, self.pulse.source_output_move, self.pulse.source_list),
            "sink": (self.pulse.sink_input_list, self.pulse.sink_input_move, self.pulse.sink_list),
        }[end]
        (index,) = [info.index for info in devices() if info.name == device]
        for _ in range(200):  # an underrun on a busy machine replaces the stream at any moment
            for stream in lists():
                if "dragoman.stream" in stream.proplist:
                    with suppress(pulsectl.PulseOperationFailed):
                        order(stream.index, index)
                        return True
                    if self.pipewire:
                        return False
            time.sleep(0.01)
        return False

    def say(self, party: str, frames: Frames, *, sink: str = "") -> None:
        """Begin to speak into a party's microphone, or into any sink; int16 [n_frames] or [n_frames, n_channels]."""
        path = self._new_file()
        path.write_bytes(frames.tobytes())
        n_channels = 1 if frames.ndim == 1 else frames.shape[1]
        options = [*_RAW, f"--channels={n_channels}", "--latency-msec=200"]
        self._sounds.append(self._spawn("paplay", "-d", sink or f"feed_{party}", *options, str(path)))

    def run_application(self, name: str, frames: Frames, *, sink: str = "", file: str = "") -> subprocess.Popen[bytes]:
        """Let an application of this name (and program file) begin to play, to the default output or another one."""
        path = self._new_file()
        path.write_bytes(frames.tobytes())
        where = ["-d", sink] if sink else []
        environment = {"PULSE_PROP": f"application.process.binary='{file or name}'"}
        command = ("paplay", f"--client-name={name}", *where, *_RAW, "--latency-msec=100", str(path))
        application = self._spawn(*command, environment=environment)
        self._sounds.append(application)
        return application

    def end_application(self, application: subprocess.Popen[bytes]) -> None:
        """End an application at once."""
        application.kill()
        application.wait(5)

    def listen(self, party: str, source: str = "") -> Listening:
        """Begin to record what a party hears, or any source; recording when this returns."""
        source = source or (f"ear_{party}.monitor" if self.pipewire else f"head_{party}.monitor")
        path = self._new_file()
        n_before = self._n_recording()
        process = self._spawn("parec", "-d", source, *_RAW, "--latency-msec=20", str(path))
        self._sounds.append(process)
        deadline_s = time.monotonic() + _READY_WITHIN_S
        while (self._n_recording() <= n_before or not path.exists() or not path.stat().st_size) and (
            time.monotonic() < deadline_s
        ):
            time.sleep(0.005)
        return Listening(process, path)

    def said(self) -> None:
        """Wait until all that was to be said has been, also where the machine was too busy to say it in time."""
        for process in self._sounds:
            if Path(str(process.args[0])).name == "paplay":  # type: ignore[index]  # a list: we made it
                process.wait()

    def quiet(self) -> None:
        """End all speaking and recording."""
        for process in self._sounds:
            process.terminate()
            process.wait(5)
        self._sounds = []

    def _defaults(self) -> tuple[str, str]:
        server = self.pulse.server_info()
        return server.default_sink_name, server.default_source_name

    def _n_recording(self) -> int:
        return sum("parec" in str(stream.proplist.values()) for stream in self.pulse.source_output_list())

    def _new_file(self) -> Path:
        self._n_files += 1
        return self._runtime / f"{self._n_files}.raw"

    def _spawn(self, *command: str, environment: dict[str, str] | None = None) -> subprocess.Popen[bytes]:
        quiet = subprocess.DEVNULL
        marks = environment or {"PULSE_PROP": "node.dont-reconnect=true media.role=test"}
        environment = os.environ | self.environment | marks
        return subprocess.Popen(
            command, env=environment, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )

    def _connected(self) -> Any:
        deadline_s = time.monotonic() + _READY_WITHIN_S
        while True:
            try:
                return pulsectl.Pulse("desk", server=self.environment["PULSE_SERVER"])
            except pulsectl.PulseError:
                if time.monotonic() > deadline_s:
                    raise
                time.sleep(0.05)


def _pulseaudio(runtime: Path) -> list[str]:
    script = runtime / "desk.pa"
    script.write_text("load-module module-native-protocol-unix\n")
    options = "--daemonize=no --exit-idle-time=-1 --use-pid-file=no --realtime=no --high-priority=no --log-level=error"
    return ["pulseaudio", "-n", "-F", str(script), *options.split()]


def _pipewire(runtime: Path) -> list[list[str]]:
    bus = ["dbus-daemon", "--session", f"--address=unix:path={runtime}/bus", "--nofork"]
    return [bus, ["pipewire"], ["wireplumber"], ["pipewire-pulse"]]


def _is_ready(daemon: str, runtime: Path) -> bool:
    made = {"dbus-daemon": "bus", "pipewire": "pipewire-0", "pipewire-pulse": "pulse/native"}
    return (runtime / made.get(daemon, "")).exists()


def _channel_map(n_channels: int) -> str:
    return "channel_map=mono" if n_channels == 1 else ""
