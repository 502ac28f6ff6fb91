"""Files of every usual kind as speakers, on an injected clock."""

from __future__ import annotations

import asyncio
import errno
import os
import subprocess
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
import soundfile

from desktop_app.core.audio import BLOCK_FRAMES, FRAME_RATE_HZ, Frames
from desktop_app.core.errors import UsageError
from desktop_app.live.file_track import FileTrack
from tests.needed import need


class FastClock:
    """Lets time pass as soon as somebody waits for it."""

    def __init__(self) -> None:
        self.at_s = 100.0

    def now_s(self) -> float:
        return self.at_s

    async def sleep_until(self, at_s: float) -> None:
        self.at_s = max(self.at_s, at_s)
        await asyncio.sleep(0)


def write(path: Path, seconds: float, rate_hz: int = FRAME_RATE_HZ, channels: int = 1, **form: str) -> Path:
    wave = 0.3 * np.sin(2 * np.pi * 300 * np.arange(round(seconds * rate_hz)) / rate_hz)
    soundfile.write(path, np.stack([wave] * channels, axis=1), rate_hz, **form)
    return path


async def play(path: Path, clock: FastClock | None = None) -> tuple[list[Frames], list[UsageError]]:
    blocks: list[Frames] = []
    problems: list[UsageError] = []
    track = FileTrack(path, clock or FastClock(), problems.append)
    track.subscribe(blocks.append)
    await track.open()
    track.start()
    track.start()
    await track.ended()
    await track.close()
    return blocks, problems


@pytest.mark.parametrize(
    ("name", "rate_hz", "channels", "form"),
    [
        ("x.wav", 48_000, 2, {"subtype": "PCM_24"}),
        ("x.wav", 8_000, 1, {"subtype": "ULAW"}),
        ("x.wav", 24_000, 6, {"subtype": "FLOAT"}),
        ("x.flac", 44_100, 2, {}),
        ("x.ogg", 22_050, 1, {}),
        ("x.opus", 48_000, 1, {"format": "OGG", "subtype": "OPUS"}),
        ("x.mp3", 44_100, 2, {}),
        ("x.aiff", 16_000, 1, {}),
    ],
)
def test_any_usual_format_rate_and_channel_count_is_played_whole(
    tmp_path: Path, name: str, rate_hz: int, channels: int, form: dict[str, str]
) -> None:
    blocks, problems = asyncio.run(play(write(tmp_path / name, 2.0, rate_hz, channels, **form)))
    heard = np.concatenate(blocks)
    assert len(heard) == pytest.approx(2 * FRAME_RATE_HZ, rel=0.05)
    assert {len(block) for block in blocks[:-1]} == {BLOCK_FRAMES}
    rms = np.sqrt(np.mean(heard[5_000:-5_000].astype(float) ** 2))
    assert rms == pytest.approx(0.3 * 32_767 / np.sqrt(2), rel=0.05)
    assert not problems


def test_a_file_takes_as_long_as_its_speech() -> None:
    async def scenario(path: Path) -> float:
        clock = FastClock()
        await play(path, clock)
        return clock.at_s - 100.0

    sample = Path(__file__).parents[2] / "resources" / "sample" / "a-en.opus"
    assert asyncio.run(scenario(sample)) == pytest.approx(soundfile.info(sample).duration, abs=0.05)


def test_an_hour_takes_no_more_memory_than_a_minute(tmp_path: Path) -> None:
    path = tmp_path / "hour.flac"
    with soundfile.SoundFile(path, "w", 8_000, 1) as file:
        for _ in range(60):
            file.write(np.zeros(60 * 8_000, dtype=np.int16))
    n_frames = 0

    def count(block: Frames) -> None:
        nonlocal n_frames
        n_frames += len(block)

    async def scenario() -> None:
        track = FileTrack(path, FastClock(), lambda _: None)
        track.subscribe(count)
        await track.open()
        track.start()
        await track.ended()

    tracemalloc.start()
    asyncio.run(scenario())
    _, peak_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert n_frames == pytest.approx(3_600 * FRAME_RATE_HZ, abs=FRAME_RATE_HZ)
    assert peak_bytes < 4_000_000


def test_a_missing_file_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="There is no sound file"):
        asyncio.run(play(tmp_path / "none.wav"))


def test_a_path_that_the_system_refuses_is_said_so_in_its_words(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=os.strerror(errno.ENAMETOOLONG)):
        asyncio.run(play(tmp_path / ("x" * 5_000)))


@pytest.mark.parametrize("content", [b"", b"Dear Sir, this is a letter.\n" * 50])
def test_a_file_without_sound_is_said_so(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.wav").write_bytes(content)
    with pytest.raises(UsageError, match=r"is empty|no sound file that can be read"):
        asyncio.run(play(tmp_path / "x.wav"))


def test_a_header_without_sound_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds no sound at all"):
        asyncio.run(play(write(tmp_path / "x.wav", 0.0)))


def test_a_silent_file_is_played_and_said_to_be_silent(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "x.wav", np.zeros(24_000), 24_000)
    blocks, problems = asyncio.run(play(tmp_path / "x.wav"))
    assert sum(map(len, blocks)) == FRAME_RATE_HZ
    assert "nothing but silence" in str(problems[0])


def test_a_damaged_file_is_played_up_to_the_damage_and_that_is_told(tmp_path: Path) -> None:
    whole = write(tmp_path / "x.flac", 5.0).read_bytes()
    middle = len(whole) // 2
    (tmp_path / "broken.flac").write_bytes(whole[:middle] + bytes(len(whole) - middle))
    blocks, problems = asyncio.run(play(tmp_path / "broken.flac"))
    assert 0 < sum(map(len, blocks)) < 5 * FRAME_RATE_HZ
    assert "damaged" in str(problems[0])


@pytest.mark.parametrize("name", ["x.wav", "x.aiff", "x.mp3"])
def test_a_file_whose_end_is_missing_is_told_and_a_whole_one_is_not(tmp_path: Path, name: str) -> None:
    whole = write(tmp_path / name, 5.0)
    assert asyncio.run(play(whole))[1] == []
    content = whole.read_bytes()
    (tmp_path / f"half-{name}").write_bytes(content[: len(content) // 2])
    blocks, problems = asyncio.run(play(tmp_path / f"half-{name}"))
    assert sum(map(len, blocks)) == pytest.approx(2.5 * FRAME_RATE_HZ, rel=0.1)
    assert "ends before its time" in str(problems[0])


def test_a_recorder_that_did_not_know_how_long_it_would_be_has_damaged_nothing(tmp_path: Path) -> None:
    content = bytearray(write(tmp_path / "x.wav", 1.0).read_bytes())
    place = content.index(b"data") + 4
    content[place : place + 4] = b"\xff\xff\xff\xff"
    (tmp_path / "piped.wav").write_bytes(content)
    blocks, problems = asyncio.run(play(tmp_path / "piped.wav"))
    assert sum(map(len, blocks)) == FRAME_RATE_HZ
    assert problems == []


def test_what_libsndfile_cannot_read_is_left_to_ffmpeg(tmp_path: Path) -> None:
    need("ffmpeg")
    wav = write(tmp_path / "x.wav", 1.0)
    m4a = tmp_path / "x.m4a"
    subprocess.run(["ffmpeg", "-v", "error", "-i", wav, m4a], check=True)  # noqa: S607 (from the person's path)
    blocks, _ = asyncio.run(play(m4a))
    assert sum(map(len, blocks)) == pytest.approx(FRAME_RATE_HZ, rel=0.1)
