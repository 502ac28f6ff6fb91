"""Voices as WAV files, on an injected clock."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import soundfile

from desktop_app.core.audio import FRAME_RATE_HZ, silence
from desktop_app.core.errors import UsageError
from desktop_app.core.liking import liked
from desktop_app.core.mix import Tap
from desktop_app.live.file_outlet import FileOutlet, NoOutlet


class StepClock:
    """Shows what the test says, and wakes whoever waits."""

    def __init__(self) -> None:
        self.at_s = 0.0
        self._moved = asyncio.Condition()

    def now_s(self) -> float:
        return self.at_s

    async def sleep_until(self, at_s: float) -> None:
        async with self._moved:
            await self._moved.wait_for(lambda: self.at_s >= at_s)

    async def advance(self, seconds: float) -> None:
        for _ in range(round(seconds * 10)):
            async with self._moved:
                self.at_s += 0.1
                self._moved.notify_all()
            await asyncio.sleep(0)
            await asyncio.sleep(0)


@contextmanager
def no_room_beyond(n_bytes: int) -> Iterator[None]:
    """Let no file grow larger: what a full disk does to a write."""
    resource = pytest.importorskip("resource", reason="Windows has no such limit")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (n_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def speech(seconds: float) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    return (8_000 * np.sin(np.arange(round(seconds * FRAME_RATE_HZ)) / 9)).astype(np.int16)


def test_speech_stands_where_it_was_heard_in_time(tmp_path: Path) -> None:
    path = tmp_path / "voice.wav"

    async def scenario() -> None:
        clock = StepClock()
        outlet = FileOutlet(path, clock, _raise)
        await outlet.open()
        await clock.advance(2.0)
        outlet.set_mix(liked(0.0, 0.1))
        outlet.hear_original(speech(1.0))
        outlet.play(speech(1.0))
        outlet.play(silence(4_800))
        assert outlet.unplayed_s == pytest.approx(1.0, abs=0.3)
        await clock.advance(3.0)
        outlet.play(speech(0.5))
        await outlet.drained()
        await outlet.close()
        await outlet.close()

    asyncio.run(scenario())
    sound, rate_hz = soundfile.read(path, dtype="int16")
    info = soundfile.info(path)
    assert (rate_hz, info.channels, info.subtype) == (24_000, 1, "PCM_16")
    loud = np.flatnonzero(np.abs(sound) > 1_000) / FRAME_RATE_HZ
    assert loud.min() == pytest.approx(2.0, abs=0.6)
    assert loud[loud < 4.0].max() == pytest.approx(3.0, abs=0.6)
    assert loud.max() == pytest.approx(5.5, abs=0.7)
    assert len(loud) / FRAME_RATE_HZ == pytest.approx(1.5 * np.mean(np.abs(speech(1.0)) > 1_000), rel=0.1)


def test_a_folder_that_does_not_exist_is_said_so(tmp_path: Path) -> None:
    async def scenario() -> None:
        with pytest.raises(UsageError, match="cannot be written"):
            await FileOutlet(tmp_path / "no" / "x.wav", StepClock(), _raise).open()

    asyncio.run(scenario())


def test_a_full_disk_is_told_once_and_ends_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = StepClock()
        problems: list[UsageError] = []
        outlet = FileOutlet(tmp_path / "x.wav", clock, problems.append)
        await outlet.open()
        outlet.play(speech(30.0))
        await clock.advance(3.0)
        await outlet.drained()
        await outlet.close()
        assert len(problems) == 1
        assert "is the disk full?" in str(problems[0])

    with no_room_beyond(100_000):
        asyncio.run(scenario())


def test_nobody_listens_to_no_outlet() -> None:
    async def scenario() -> None:
        outlet = NoOutlet()
        await outlet.open()
        outlet.play(speech(1.0))
        outlet.hear_original(speech(1.0))
        outlet.set_mix(liked(0.0, 1.0))
        outlet.let_hear(Tap())
        await outlet.drained()
        await outlet.close()
        assert outlet.unplayed_s == 0.0

    asyncio.run(scenario())


def _raise(problem: UsageError) -> None:
    raise problem
