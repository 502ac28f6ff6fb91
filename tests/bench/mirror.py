"""A conversation of two real microphones and two real outputs through a service that translates nothing in no time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from os import environ
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.core.address import Address
from desktop_app.core.audio import Frames
from desktop_app.core.device import DeviceNotice
from desktop_app.core.errors import DragomanError
from desktop_app.core.events import Event, LaneId
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack, Side, TrackSpec, conversation
from desktop_app.core.wire import AudioAppend, OutputAudioDelta, SessionClose
from desktop_app.live.clock import SystemClock
from desktop_app.live.devices import SharedDevices
from desktop_app.live.fitting import Fitter
from desktop_app.live.run import Run
from desktop_app.live.session import Session
from desktop_app.live.track import Track
from tests.live.far_end import Visit, far_end
from tests.sound_server import SoundServer

Arrived = Callable[[str, bytes], None]
PLAN = conversation(
    Side(track=MicrophoneTrack("Microphone A"), hears="en", outlet=DeviceOutlet("Headset A")),
    Side(track=MicrophoneTrack("Microphone B"), hears="es", outlet=DeviceOutlet("Headset B")),
)
"""What A says is heard by B, and the reverse."""


@contextmanager
def laid_desk() -> Iterator[SoundServer]:
    """Run a private sound server with everything plugged in, and point this process at it."""
    with TemporaryDirectory() as folder:
        desk = SoundServer(Path(folder), pipewire=environ.get("DRAGOMAN_TEST_SOUND") == "pipewire")
        environ.update(desk.environment)
        desk.start()
        try:
            desk.lay()
            yield desk
        finally:
            desk.stop()


async def write_nothing(visit: Visit) -> None:
    """Say no text."""
    del visit


@asynccontextmanager
async def echo(arrived: Arrived, write: Callable[[Visit], Awaitable[None]] = write_nothing) -> AsyncIterator[Address]:
    """Serve sessions that send each chunk back at once, and after it what `write` sends.

    `arrived` hears of each chunk and its session's language.
    """

    async def serve(visit: Visit) -> None:
        language = await visit.configure()
        async for event in visit.connection.received():
            if isinstance(event, AudioAppend):
                arrived(language, event.audio)
                await visit.connection.send(OutputAudioDelta(event_id="event_9", delta=event.audio))
                await write(visit)
            elif isinstance(event, SessionClose):
                break
        await visit.goodbye()

    async with far_end(serve) as service:
        yield service.address


def ignore(language: str, audio: bytes) -> None:
    """Need not know of a chunk."""


def make_run(address: Address, notices: Callable[[DeviceNotice], None], hear: Callable[[str, Frames], None]) -> Run:
    """Make the run that the program would make of the plan; `hear` gets what each microphone delivers."""

    def post(event: Event) -> None:
        del event

    def notify(where: TrackSpec | LaneId, notice: DeviceNotice) -> None:
        del where
        notices(notice)

    def report(error: DragomanError) -> None:
        raise error

    async def open_session(target: str) -> Session:
        return await Session.open(address, target, None)

    def make_track(spec: TrackSpec) -> Track:
        track = fitter.track(spec)
        party = "a" if spec == PLAN[0].track else "b"
        track.subscribe(partial(hear, party))
        return track

    clock = SystemClock()
    fitter = Fitter(clock, report, notify, SharedDevices())
    return Run(
        PLAN,
        make_track=make_track,
        make_outlet=fitter.outlet,
        open_session=open_session,
        post=post,
        clock=clock,
        drain_timeout_s=5.0,
    )
