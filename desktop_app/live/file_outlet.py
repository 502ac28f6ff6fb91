"""Outlets that need no device: a WAV file with the speech where it was heard in time, and nothing at all."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Final

import soundfile

from desktop_app.core.audio import BLOCK_FRAMES, FRAME_RATE_HZ, Frames, silence
from desktop_app.core.errors import UsageError
from desktop_app.core.liking import MixSettings
from desktop_app.core.mix import Tap
from desktop_app.core.playout import Playout
from desktop_app.live.clock import Clock

_WRITE_EVERY_S: Final = 0.1
_MAX_TAIL_S: Final = 3_600.0


class NoOutlet:
    """Plays to nobody."""

    unplayed_s = 0.0

    async def open(self) -> None:
        """Have nothing to open."""

    def play(self, frames: Frames) -> None:
        """Let the sound go."""

    def hear_original(self, frames: Frames) -> None:
        """Let the sound go."""

    def set_mix(self, settings: MixSettings) -> None:
        """Have nobody who could like it otherwise."""

    def let_hear(self, tap: Tap) -> None:
        """Make no sound."""

    async def drained(self) -> None:
        """Have nothing to wait for."""

    async def leave(self) -> Frames:
        """Owe nobody a sound."""
        return silence(0)

    async def close(self) -> None:
        """Have nothing to close."""


class FileOutlet:
    """Writes what a listener would have heard, from the beginning of the run: 24 kHz mono PCM16.

    Threads: none; a tenth of a second is written at a time.
    """

    def __init__(self, path: Path, clock: Clock, report: Callable[[UsageError], None]) -> None:
        """Name the file; `report` hears once of a disk that is full or gone."""
        self._path = path
        self._clock = clock
        self._report = report
        self._playout = Playout()
        self._file: soundfile.SoundFile | None = None
        self._writing: asyncio.Task[None] | None = None
        self._began_s = 0.0
        self._n_written = 0

    @property
    def unplayed_s(self) -> float:
        """Seconds of speech that wait for their time."""
        return self._playout.unplayed_s

    async def open(self) -> None:
        """Create the file and begin its time.

        Raises:
            UsageError: it cannot be written.
        """
        try:
            self._file = soundfile.SoundFile(self._path, "w", FRAME_RATE_HZ, 1, "PCM_16", format="WAV")
        except (soundfile.LibsndfileError, OSError) as error:
            raise UsageError(
                f"{self._path} cannot be written, so nothing was started. Choose a folder that exists and is yours."
            ) from error
        self._began_s = self._clock.now_s()
        self._writing = asyncio.create_task(self._write_in_time())

    def play(self, frames: Frames) -> None:
        """Take translated sound as it arrives."""
        self._playout.write(frames)

    def hear_original(self, frames: Frames) -> None:
        """Leave the original out: the file holds the translation."""

    def set_mix(self, settings: MixSettings) -> None:
        """Keep the translation as it is: a listener's wishes are no part of the record."""

    def let_hear(self, tap: Tap) -> None:
        """Make no sound in any room."""

    async def drained(self) -> None:
        """Write what still waits at once: a file has no ears that could be hurried."""
        while not self._playout.is_idle and self._file is not None and self.unplayed_s < _MAX_TAIL_S:
            self._write(BLOCK_FRAMES)

    async def leave(self) -> Frames:
        """Finish the file; what has not been written will be heard elsewhere."""
        await self.close()
        return self._playout.take_rest()

    async def close(self) -> None:
        """Finish the file."""
        if self._writing is not None:
            self._writing.cancel()
            await asyncio.gather(self._writing, return_exceptions=True)
        if self._file is not None:
            self._close_file()

    async def _write_in_time(self) -> None:
        due_s = self._began_s
        while self._file is not None:
            due_s += _WRITE_EVERY_S
            await self._clock.sleep_until(due_s)
            n_due = round((self._clock.now_s() - self._began_s) * FRAME_RATE_HZ)
            while self._n_written + BLOCK_FRAMES <= n_due and self._file is not None:
                self._write(BLOCK_FRAMES)

    def _write(self, n_frames: int) -> None:
        assert self._file is not None  # noqa: S101 (both callers look)
        try:
            self._file.write(self._playout.read(n_frames))
        except (soundfile.LibsndfileError, OSError):
            self._give_up()
        self._n_written += n_frames

    def _give_up(self) -> None:
        self._close_file()
        self._report(
            UsageError(
                f"{self._path} cannot be written any more (is the disk full?); the conversation goes on without it. "
                "Free some space before the next run."
            )
        )

    def _close_file(self) -> None:
        file, self._file = self._file, None
        try:
            if file is not None:
                file.close()
        except (soundfile.LibsndfileError, OSError):
            return
