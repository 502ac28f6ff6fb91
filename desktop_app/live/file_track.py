"""A sound file as a speaker: decoded as it is needed, and played at the pace of speech."""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
import soundfile

from desktop_app.core.audio import BLOCK_FRAMES, FRAME_RATE_HZ, Frames, is_speech, silence
from desktop_app.core.errors import UsageError
from desktop_app.core.resample import Resampler
from desktop_app.live.clock import Clock
from desktop_app.live.track import Hear

_UNKNOWN_BYTES: Final = 0x7FFF_0000
"""A WAV file that promises this much or more was written by a program that did not know how long it would be."""
_WHOLE: Final = 0.98
"""The share of its counted frames from which on an MP3 is whole: encoders count their padding in different ways."""
_READ_S: Final = 1.0
"""How much is decoded at a time: an hour-long file takes no more memory than a short one."""
_MAX_BEHIND_S: Final = 1.0
"""A machine that was asleep goes on where the file was; it does not shout the missed part in one burst."""


class FileTrack:
    """Plays one file to its listeners, once.

    Threads: none; decoding one second takes under 2 ms.
    """

    def __init__(self, path: Path, clock: Clock, report: Callable[[UsageError], None]) -> None:
        """Name the file; `report` hears if it turns out to be damaged on the way."""
        self._path = path
        self._clock = clock
        self._report = report
        self._listeners: list[Hear] = []
        self._blocks: Iterator[Frames] = iter(())
        self._playing: asyncio.Task[None] | None = None
        self._ended = asyncio.Event()

    @property
    def n_waiting(self) -> int:
        """A file is heard when it is played."""
        return 0

    def subscribe(self, hear: Hear) -> None:
        """Send each block to one more listener."""
        self._listeners.append(hear)

    async def open(self) -> None:
        """Open the file and decode its beginning.

        Raises:
            UsageError: it is missing, empty, or no sound.
        """
        self._blocks = _blocks_of(self._path)
        first = next(self._blocks, None)
        if first is None:
            raise UsageError(f"{self._path} holds no sound at all, so nothing was started. Choose another file.")
        self._blocks = _prepend(first, self._blocks)

    def start(self) -> None:
        """Begin to play."""
        if self._playing is None:
            self._playing = asyncio.create_task(self._play())

    async def ended(self) -> None:
        """Wait until the file was played to its end."""
        await self._ended.wait()

    async def close(self) -> None:
        """Stop playing."""
        if self._playing is not None:
            self._playing.cancel()
            await asyncio.gather(self._playing, return_exceptions=True)
        self._ended.set()

    async def _play(self) -> None:
        due_s = self._clock.now_s()
        heard = False
        try:
            for block in self._blocks:
                due_s += len(block) / FRAME_RATE_HZ
                due_s = max(due_s, self._clock.now_s() - _MAX_BEHIND_S)
                await self._clock.sleep_until(due_s)
                heard = heard or is_speech(block)
                for hear in self._listeners:
                    hear(block)
            if not heard:
                self._report(
                    UsageError(
                        f"{self._path} holds nothing but silence, so there was nothing to translate. "
                        "Check how it was recorded."
                    )
                )
        except UsageError as error:
            self._report(error)
        finally:
            self._ended.set()


def _prepend(first: Frames, rest: Iterator[Frames]) -> Iterator[Frames]:
    yield first
    yield from rest


def _blocks_of(path: Path) -> Iterator[Frames]:
    """Give a file's sound as blocks of 20 ms; what libsndfile cannot read is left to ffmpeg where there is one."""
    _look_at(path)
    try:
        file = soundfile.SoundFile(path)
    except (soundfile.LibsndfileError, OSError) as error:
        ffmpeg = shutil.which("ffmpeg")
        if ffmpeg is None:
            raise UsageError(
                f"{path} is no sound file that can be read ({_reason(error)}), so nothing was started. Convert it to "
                "WAV, FLAC, Ogg or MP3, or install ffmpeg, which reads more formats."
            ) from error
        return _cut(_decoded_by_ffmpeg(ffmpeg, path))
    return _cut(_decoded(file, path))


def _look_at(path: Path) -> None:
    """See that there is a file with something in it that may be read."""
    try:
        if not path.is_file():
            raise UsageError(f"There is no sound file at {path}, so nothing was started. Check the path.")
        with path.open("rb") as file:
            if not file.read(1):
                raise UsageError(f"{path} is empty, so nothing was started. Choose another file.")
    except OSError as error:
        message = f"The sound file {path} cannot be read ({error.strerror}), so nothing was started. Check the path."
        raise UsageError(message) from error


def _decoded(file: soundfile.SoundFile, path: Path) -> Iterator[Frames]:
    with file:
        resampler = Resampler(file.samplerate)
        n_frames = round(file.samplerate * _READ_S)
        n_read = 0
        try:
            while len(samples := file.read(n_frames, dtype="float32", always_2d=True)):
                n_read += len(samples)
                yield resampler.convert(samples)
        except soundfile.LibsndfileError as error:
            raise _damaged(path, _reason(error)) from error
        yield resampler.convert(np.zeros((0, file.channels), dtype=np.float32), last=True)
        if _is_cut_short(file, n_read):
            raise _damaged(path, "it ends before its time")


def _damaged(path: Path, reason: str) -> UsageError:
    return UsageError(f"{path} is damaged ({reason}); it was played up to there. Use an undamaged copy for the rest.")


def _is_cut_short(file: soundfile.SoundFile, n_read: int) -> bool:
    """Tell whether the end is missing, which libsndfile plays without a complaint.

    What is no sign of it: a length that a recorder could not know when it began to write, or one that was guessed.
    """
    promised = re.search(r"^ ?(?:data|SSND) : (\d+) \(should be \d+\)", file.extra_info, re.MULTILINE)
    if promised is not None:
        return 0 < int(promised[1]) < _UNKNOWN_BYTES
    is_counted = re.search(r"bitrate mode +: variable", file.extra_info) is not None
    return is_counted and n_read < file.frames * _WHOLE


def _decoded_by_ffmpeg(ffmpeg: str, path: Path) -> Iterator[Frames]:
    command = [ffmpeg, "-nostdin", "-v", "error", "-i", str(path.absolute()), "-map", "0:a:0"]
    command += ["-f", "s16le", "-ac", "1", "-ar", str(FRAME_RATE_HZ), "pipe:1"]
    n_bytes = 2 * round(FRAME_RATE_HZ * _READ_S)
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdin=quiet, stdout=subprocess.PIPE, stderr=quiet) as decoder:
        assert decoder.stdout is not None  # noqa: S101 (asked for in the call above)
        n_read = 0
        try:
            while data := decoder.stdout.read(n_bytes):
                n_read += len(data)
                yield np.frombuffer(data[: len(data) // 2 * 2], dtype="<i2").astype(np.int16)
            if decoder.wait() and not n_read:
                raise UsageError(f"{path} is no sound file that can be read, so nothing was started. Choose another.")
        finally:
            decoder.kill()


def _cut(pieces: Iterator[Frames]) -> Iterator[Frames]:
    """Cut pieces of any length into blocks; the last one is as short as it is."""
    rest = silence(0)
    for piece in pieces:
        whole = np.concatenate((rest, piece))
        n_whole = len(whole) // BLOCK_FRAMES * BLOCK_FRAMES
        yield from whole[:n_whole].reshape(-1, BLOCK_FRAMES)
        rest = whole[n_whole:]
    if len(rest):
        yield rest


def _reason(error: Exception) -> str:
    text = getattr(error, "error_string", None) or str(error)
    return str(text).strip().rstrip(".")
