"""Writes to standard output or standard error without ever holding anybody up."""

from __future__ import annotations

import asyncio
import io
import select
import threading
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from typing import TextIO


class Printer:
    """Writes texts in a thread of its own: a reader who pauses (a pager, Ctrl+S) must not hold up what is heard.

    What waits for such a reader is kept, some 100 KB for each minute of a conversation.

    Threads: the loop's own, in which it is made; writing is done in another one, which never keeps the program alive.
    """

    def __init__(
        self, stream: TextIO | None, failed: Callable[[OSError], None], *, encoding: str | None = None
    ) -> None:
        """Write to a stream's own file, past Python's buffers; nowhere if who started us closed it.

        The encoding is the stream's own by default, and what that cannot hold is replaced.
        `failed` is called once when nothing can be written any more; what comes after that goes nowhere.
        """
        self._texts: SimpleQueue[str | None] = SimpleQueue()
        self._failed = failed
        self._loop = asyncio.get_running_loop()
        self._ended = asyncio.Event()
        self._has_failed = False
        self._stream, self._encoding = stream, encoding
        threading.Thread(target=self._work, name="printer", daemon=True).start()

    def write(self, text: str) -> None:
        """Have a text written, at once if the reader is ready for it."""
        if not self._has_failed:
            self._texts.put(text)

    async def end(self) -> None:
        """Wait until all is written; it waits for as long as the reader does."""
        self._texts.put(None)
        await self._ended.wait()

    def _work(self) -> None:
        try:
            while (text := self._texts.get()) is not None:
                if self._stream is not None:
                    _write(self._stream, text, self._encoding or self._stream.encoding)
        except OSError as error:
            self._has_failed = True
            self._tell(self._failed, error)
        finally:
            self._tell(self._ended.set)

    def _tell(self, what: Callable[..., object], *arguments: object) -> None:
        with suppress(RuntimeError):  # the loop was closed meanwhile: nobody waits any more
            self._loop.call_soon_threadsafe(what, *arguments)


def _write(stream: TextIO, text: str, encoding: str) -> None:
    """Write to the file beneath: to wait inside Python's buffer would hold its lock at the program's end."""
    buffer = getattr(stream, "buffer", None)
    raw = getattr(buffer, "raw", buffer)  # without buffering Python's own is the raw one
    if not isinstance(raw, io.RawIOBase):
        stream.write(text)
        stream.flush()
        return
    left = text.encode(encoding, "replace")
    while left:
        n_written = raw.write(left)
        if n_written is None:  # the reader has made the pipe one that does not wait
            select.select([], [raw], [])
            continue
        left = left[n_written:]
