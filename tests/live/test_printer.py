"""The printer: everything in order, nobody held up, and an end that waits for the reader."""

from __future__ import annotations

import asyncio
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import pytest

from desktop_app.live.printer import Printer


@pytest.fixture
def pipe() -> Iterator[tuple[int, TextIO]]:
    """Give the reader's end of a pipe, and the writer's as a stream."""
    reading, writing = os.pipe()
    with os.fdopen(writing, "w", encoding="utf-8") as stream:
        yield reading, stream
    os.close(reading)


def read(reading: int, n_bytes: int) -> bytes:
    """Read exactly so much."""
    text = b""
    while len(text) < n_bytes:
        text += os.read(reading, n_bytes - len(text))
    return text


def never(error: OSError) -> None:
    """Nothing goes wrong here."""
    raise AssertionError(error)


@pytest.mark.parametrize("waits", [True, False])
def test_who_pauses_is_waited_for_and_gets_everything_in_order(pipe: tuple[int, TextIO], *, waits: bool) -> None:
    reading, stream = pipe
    os.set_blocking(stream.fileno(), waits)
    lines = [f"{number} {'ñ' * 1_000}\n" for number in range(200)]  # six times what a pipe holds
    n_bytes = len("".join(lines).encode())

    async def print_all() -> bytes:
        printer = Printer(stream, never)
        for line in lines:
            printer.write(line)  # returns although nobody reads
        ending = asyncio.ensure_future(printer.end())
        await asyncio.sleep(0)
        assert not ending.done()
        text = await asyncio.to_thread(read, reading, n_bytes)
        await ending
        return text

    assert asyncio.run(print_all()).decode() == "".join(lines)


def test_what_cannot_be_written_is_told_once_and_ends_no_loop() -> None:
    told: list[str | None] = []

    async def print_twice(stream: TextIO) -> None:
        printer = Printer(stream, lambda error: told.append(error.strerror))
        printer.write("one\n")
        printer.write("two\n")
        await printer.end()

    with Path("/dev/full").open("w", encoding="utf-8") as full:
        asyncio.run(print_twice(full))
    assert told == ["No space left on device"]


@pytest.mark.parametrize(("encoding", "shown"), [(None, b"ni\xf1o ?\n"), ("utf-8", "niño 日\n".encode())])
def test_what_a_terminal_cannot_show_is_replaced_unless_all_is_wanted(
    pipe: tuple[int, TextIO], encoding: str | None, shown: bytes
) -> None:
    reading, stream = pipe
    latin = io.TextIOWrapper(io.BufferedWriter(io.FileIO(stream.fileno(), "w", closefd=False)), encoding="latin-1")

    async def print_once() -> None:
        printer = Printer(latin, never, encoding=encoding)
        printer.write("niño 日\n")
        await printer.end()

    asyncio.run(print_once())
    latin.detach()
    assert read(reading, len(shown)) == shown


def test_where_there_is_no_output_nothing_is_written() -> None:
    async def print_once() -> None:
        printer = Printer(None, never)
        printer.write("one\n")
        await printer.end()

    asyncio.run(print_once())
