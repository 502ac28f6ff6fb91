"""A conversation in a simulated room: a loudspeaker on the real sound server, and a microphone that hears it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import cache
from pathlib import Path

import numpy as np
import soundfile
import soxr
from msgspec.structs import replace

from desktop_app.core.address import Address
from desktop_app.core.audio import FRAME_RATE_HZ, Frames
from desktop_app.core.cleaning import Cleaning
from desktop_app.core.device import HearsBy
from desktop_app.core.events import ErrorArose, Event, LaneId
from desktop_app.core.mix import Tap
from desktop_app.core.plan import DeviceOutlet, FileTrack, MicrophoneTrack, Plan, Side, TrackSpec, conversation
from desktop_app.core.wire import AudioAppend, NoiseReduction, OutputAudioDelta, SessionClose, SessionUpdate
from desktop_app.live.clock import SystemClock
from desktop_app.live.devices import SharedDevices
from desktop_app.live.file_outlet import NoOutlet
from desktop_app.live.fitting import Fitter
from desktop_app.live.run import Run
from desktop_app.live.session import Session
from desktop_app.live.track import Track
from tests.live.far_end import Visit, far_end
from tests.sound_server import SoundServer

SPEECH = Path(__file__).parent.parent / "data" / "speech"
A, B = LaneId("a"), LaneId("b")


class Loudspeaker(NoOutlet):
    """An output in a room, as far as its taps are concerned."""

    def __init__(self) -> None:
        self.taps: list[Tap] = []

    def let_hear(self, tap: Tap) -> None:
        self.taps.append(tap)

    def sound(self, frames: Frames) -> None:
        for tap in self.taps:
            tap.write(frames)


@cache
def spoken(pattern: str, seconds: float, rms: float = 0.06) -> Frames:
    """Join recordings: int16 [n_frames], mono, 24 kHz."""
    parts = [soundfile.read(path) for path in sorted(SPEECH.glob(pattern))]
    joined = np.concatenate([soxr.resample(samples, rate_hz, FRAME_RATE_HZ) for samples, rate_hz in parts])
    sound = np.resize(joined, round(seconds * FRAME_RATE_HZ))
    sound *= rms / np.sqrt(np.mean(sound**2))
    frames: Frames = (np.clip(sound, -1, 1) * 32_767).astype(np.int16)
    return frames


def level_db(frames: Frames) -> float:
    """Give the RMS in dB below full scale."""
    return 20 * float(np.log10(np.sqrt(np.mean((frames / 32_768) ** 2)) + 1e-6))


@contextmanager
def room(desk: SoundServer, ear: str = "a", microphone: str = "a", delay_ms: int = 60) -> Iterator[None]:
    """Let a microphone hear what an ear's output plays, as if it were a loudspeaker on the same table."""
    played = f"ear_{ear}.monitor" if desk.pipewire else f"head_{ear}.monitor"
    air = desk.pulse.module_load(
        "module-loopback", f"source={played} sink=feed_{microphone} latency_msec={delay_ms} source_dont_move=true"
    )
    try:
        yield
    finally:
        desk.pulse.module_unload(air)


class Talk:
    """A conversation in which B's words, from a file, are repeated at once and played by A's output.

    A speaks into a microphone, and what of it is sent is kept.
    """

    def __init__(self) -> None:
        self.devices = SharedDevices()
        self._fitter = Fitter(SystemClock(), lambda _: None, lambda *_: None, self.devices)
        self.caught: list[Frames] = []
        """What A's microphone delivered."""
        self.sent: list[Frames] = []
        """What was sent of it: all that the service hears of A."""
        self.story: list[Event] = []
        self.noise_reductions: list[str | None] = []
        """What the service was asked for in A's lane, one after the other."""
        self.run: Run

    @property
    def told(self) -> list[str]:
        """The mishaps of A's lane."""
        return [event.code for event in self.story if isinstance(event, ErrorArose) and event.lane == A]

    def make_run(self, plan: Plan, address: Address) -> Run:
        """Make the run that the program would make."""

        async def open_session(target: str) -> Session:
            return await Session.open(address, target, None)

        self.run = Run(
            plan,
            make_track=self._make_track,
            make_outlet=self._fitter.outlet,
            open_session=open_session,
            post=self.story.append,
            clock=SystemClock(),
            drain_timeout_s=5.0,
            devices=self.devices.all,
            make_monitor=self._fitter.monitor,
        )
        return self.run

    async def serve(self, visit: Visit) -> None:
        """Repeat B's lane, which is said in Spanish, and keep A's."""
        repeats = await visit.configure() == "es"
        while not isinstance(event := await visit.next(), SessionClose):
            if isinstance(event, AudioAppend) and repeats:
                await visit.connection.send(OutputAudioDelta(event_id="event_9", delta=event.audio))
            elif isinstance(event, AudioAppend):
                self.sent.append(np.frombuffer(event.audio, "<i2"))
            elif isinstance(event, SessionUpdate) and event.session.audio and event.session.audio.input:
                asked = event.session.audio.input.noise_reduction
                self.noise_reductions.append(asked.type if isinstance(asked, NoiseReduction) else None)
        await visit.goodbye()

    def _make_track(self, spec: TrackSpec) -> Track:
        track = self._fitter.track(spec)
        if isinstance(spec, MicrophoneTrack):
            track.subscribe(self.caught.append)
        return track


@asynccontextmanager
async def talk(
    folder: Path, far: Frames, hears_by: HearsBy | None, cleaning: Cleaning = Cleaning.OFF, outlet: str = "ear_a"
) -> AsyncIterator[Talk]:
    """Hold the conversation in which B says `far`, until the block is left."""
    soundfile.write(folder / "b.wav", far, FRAME_RATE_HZ)
    a = Side(track=MicrophoneTrack("mic_a"), hears="es", outlet=DeviceOutlet(outlet))
    a = replace(a, hears_by=hears_by, cleaning=cleaning)
    it = Talk()
    async with far_end(it.serve) as service:
        run = it.make_run(conversation(a, Side(track=FileTrack(str(folder / "b.wav")), hears="en")), service.address)
        conducting = asyncio.ensure_future(run.conduct())
        try:
            yield it
        finally:
            run.abandon()
            await conducting
