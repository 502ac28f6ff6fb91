"""Runs over sockets and files: what the tests of a whole run begin with."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path

import numpy as np
import soundfile

from desktop_app.core.errors import DragomanError
from desktop_app.core.events import Event
from desktop_app.core.plan import FileTrack, LanePlan, Side, conversation
from desktop_app.live.clock import SystemClock
from desktop_app.live.devices import SharedDevices
from desktop_app.live.fitting import Fitter
from desktop_app.live.run import Run
from desktop_app.live.session import Session
from tests.live.far_end import FarEnd, Visit


def tone(path: Path, seconds: float, pitch_hz: float) -> FileTrack:
    """Write a file that hums."""
    wave = 0.4 * np.sin(2 * np.pi * pitch_hz * np.arange(round(seconds * 24_000)) / 24_000)
    soundfile.write(path, wave, 24_000)
    return FileTrack(str(path))


def two_tones(folder: Path, a_s: float, b_s: float) -> tuple[LanePlan, ...]:
    """Plan a conversation of two files: A hums at 300 Hz and hears English, B at 900 Hz and hears Spanish."""
    return conversation(
        Side(track=tone(folder / "a.wav", a_s, 300), hears="en"),
        Side(track=tone(folder / "b.wav", b_s, 900), hears="es"),
    )


def opening(far: FarEnd) -> Callable[[str], Coroutine[None, None, Session]]:
    """Open each session at this far end."""

    async def open_session(target: str) -> Session:
        return await Session.open(far.address, target, None, timeout_s=2.0)

    return open_session


def make_run(far: FarEnd, plan: tuple[LanePlan, ...], story: list[Event], folder: Path | None = None) -> Run:
    """Make a run as the program does; `story` takes what it tells, `folder` keeps the voices."""
    problems: list[DragomanError] = []
    clock = SystemClock()
    fitter = Fitter(clock, problems.append, lambda *_: None, SharedDevices(), folder)

    return Run(
        plan,
        make_track=fitter.track,
        make_outlet=fitter.outlet,
        open_session=opening(far),
        post=story.append,
        clock=clock,
        drain_timeout_s=3.0,
    )


def pitch_of(visit: Visit) -> float:
    """Give the pitch of what a visit heard, in Hz."""
    sound = np.concatenate(visit.chunks)
    return float(np.argmax(np.abs(np.fft.rfft(sound))) * 24_000 / len(sound))
