"""What one chunk costs our client, against the official SDK's managed session: same service, same run.

    .venv/bin/python -m tests.bench.chunk_cost [--chunks N] [--pairs N]

A zero-delay service in a process of its own answers each append with one audio delta of 200 ms. Each client runs in a
process of its own and counts its CPU time (user and system) per chunk sent and answer read, without connecting and
closing. The clients take turns (A B B A …), so that a machine that drifts does not favour one. The first figure printed
is ours against ours: how much of a difference is noise.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress

from openai import AsyncOpenAI
from openai.lib.realtime_translation import AsyncTranslationSession
from websockets.asyncio.server import ServerConnection, serve

from desktop_app.core.address import Address
from desktop_app.core.audio import silence
from desktop_app.core.errors import ServiceError
from desktop_app.core.pcm import PcmReader
from desktop_app.core.protocol import Role
from desktop_app.core.wire import (
    AudioAppend,
    AudioConfig,
    OutputAudioDelta,
    OutputConfig,
    SessionClose,
    SessionClosed,
    SessionCreated,
    SessionInfo,
    SessionUpdate,
    SessionUpdated,
)
from desktop_app.live.connection import Connection
from desktop_app.live.session import Session

IN_FLIGHT = 4
"""Chunks that are on their way at once: enough that neither side waits for the other's turn."""


async def echo(socket: ServerConnection) -> None:
    """Answer each append with as much silence."""
    connection = Connection(socket, Role.SERVICE)
    await connection.send(SessionCreated(event_id="e1", session=SessionInfo(id="sess_1", expires_at=0)))
    with suppress(ServiceError):  # the client leaves as soon as it has measured
        await answer(connection)


async def answer(connection: Connection) -> None:
    """Answer all that is said until the end."""
    async for event in connection.received():
        if isinstance(event, SessionUpdate):
            info = SessionInfo(id="sess_1", expires_at=0, audio=AudioConfig(output=OutputConfig(language="es")))
            await connection.send(SessionUpdated(event_id="e2", session=info))
        elif isinstance(event, AudioAppend):
            await connection.send(OutputAudioDelta(event_id="e3", delta=event.audio, elapsed_ms=200))
        elif isinstance(event, SessionClose):
            await connection.send(SessionClosed(event_id="e4"))
            return


async def run_service() -> None:
    """Serve until killed; the port is printed first."""
    async with serve(echo, "127.0.0.1", 0, compression=None) as server:
        print(next(iter(server.sockets)).getsockname()[1], flush=True)
        await asyncio.Event().wait()


def cpu_s() -> float:
    """Give this process's CPU time so far, in seconds."""
    times = os.times()
    return times.user + times.system


async def ours(port: int, n_chunks: int) -> float:
    """Give our CPU seconds a chunk."""
    address = Address(f"ws://127.0.0.1:{port}/v1/realtime/translations?model=m")
    session = await Session.open(address, "es", None)
    frames, reader = silence(4_800), PcmReader()
    received = session.received()
    began_s = cpu_s()
    for number in range(n_chunks + IN_FLIGHT):
        if number < n_chunks:
            await session.append(frames)
        if number >= IN_FLIGHT:
            event = await anext(received)
            assert isinstance(event, OutputAudioDelta)
            assert len(reader.read(event)) == len(frames)
    used_s = cpu_s() - began_s
    await session.close()
    return used_s / n_chunks


async def theirs(port: int, n_chunks: int) -> float:
    """Give the SDK's CPU seconds a chunk, used as its documentation shows."""
    import base64  # noqa: PLC0415 (what a user of the SDK needs, and what its cost is counted with)

    client = AsyncOpenAI(api_key="none", base_url=f"http://127.0.0.1:{port}/v1")
    audio = silence(4_800).tobytes()
    async with AsyncTranslationSession(client.realtime.translations, model="m") as connection:
        await connection.recv()
        await connection.send({"type": "session.update", "session": {"audio": {"output": {"language": "es"}}}})
        await connection.recv()
        began_s = cpu_s()
        for number in range(n_chunks + IN_FLIGHT):
            if number < n_chunks:
                text = base64.b64encode(audio).decode()
                await connection.send({"type": "session.input_audio_buffer.append", "audio": text})
            if number >= IN_FLIGHT:
                event = await connection.recv()
                assert event.type == "session.output_audio.delta"
                assert len(base64.b64decode(event.delta)) == len(audio)
        return (cpu_s() - began_s) / n_chunks


def measure(client: str, port: int, n_chunks: int) -> float:
    """Run one client in a process of its own; give its CPU seconds a chunk."""
    command = [sys.executable, "-m", "tests.bench.chunk_cost", client, str(port), "--chunks", str(n_chunks)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def compare(port: int, n_chunks: int, n_pairs: int) -> None:
    """Take turns, and print the table."""
    ratios, noise, ours_s, theirs_s = [], [], [], []
    for _ in range(n_pairs):
        first, other, again, last = (measure(name, port, n_chunks) for name in ("ours", "theirs", "theirs", "ours"))
        ours_s += [first, last]
        theirs_s += [other, again]
        ratios.append((first + last) / (other + again))
        noise.append(first / last)
    print("| | CPU per chunk (median) | ratio |\n|---|---|---|")
    print(f"| ours against ours (noise) | | {statistics.median(noise):.2f} |")
    print(f"| official SDK, managed session | {1e6 * statistics.median(theirs_s):.0f} µs | 1.00 |")
    print(f"| Dragoman | {1e6 * statistics.median(ours_s):.0f} µs | {statistics.median(ratios):.2f} |")
    print(f"\n{n_pairs} rounds of {n_chunks} chunks for each client; {time.strftime('%Y-%m-%d')}.")


def main(argv: Sequence[str] | None = None) -> None:
    """Run the bench, or one of its parts."""
    parser = argparse.ArgumentParser(description="CPU time per chunk, ours against the official SDK")
    parser.add_argument("part", nargs="?", choices=("ours", "theirs", "service"))
    parser.add_argument("port", nargs="?", type=int, default=0)
    parser.add_argument("--chunks", type=int, default=5_000)
    parser.add_argument("--pairs", type=int, default=5)
    asked = parser.parse_args(argv)
    if asked.part == "service":
        asyncio.run(run_service())
    elif asked.part is not None:
        client = {"ours": ours, "theirs": theirs}[asked.part]
        print(asyncio.run(client(asked.port, asked.chunks)))
    else:
        command = [sys.executable, "-m", "tests.bench.chunk_cost", "service"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as service:
            assert service.stdout is not None
            try:
                compare(int(service.stdout.readline()), asked.chunks, asked.pairs)
            finally:
                service.terminate()


if __name__ == "__main__":
    main()
