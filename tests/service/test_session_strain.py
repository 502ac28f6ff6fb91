"""Sessions under strain: clients that flood, do not read, or bring an hour at once."""

from __future__ import annotations

import asyncio
import base64
import json
from contextlib import AsyncExitStack

import numpy as np
import psutil
import pytest
from websockets.exceptions import ConnectionClosedError

from desktop_app.service.session import Terms
from tests.service.client import (
    PATIENCE_S,
    QUIET,
    SPOKEN_FRAMES,
    WORD,
    Client,
    Door,
    open_door,
    play,
    sound,
)


def test_a_flood_waits_in_the_client_while_the_interpreter_is_behind() -> None:
    async def story(client: Client, door: Door) -> None:
        door.may_work.clear()
        flood = asyncio.create_task(client.speak(*[np.tile(QUIET, 50)] * 60))  # ten minutes, 10 s an append
        while door.interpreters[0].behind_s <= 5.0:
            await client.next()
        async with Client.open(door.url) as other:  # and nobody else waits
            await other.until("session.created")
            await other.configure("en")
        assert door.interpreters[0].behind_s < 6.0
        assert not flood.done()
        door.may_work.set()
        heard = asyncio.create_task(client.until("session.closed"))
        await flood
        await client.say("session.close")
        assert len(sound(await heard)) + 26 >= 3_000

    play(story, terms=Terms(max_behind_s=5.0))


def test_a_client_that_does_not_read_stops_being_heard_and_holds_up_nobody() -> None:
    async def run() -> None:
        terms = Terms(max_waiting_bytes=2**20, farewell_s=0.2)
        async with open_door(terms=terms) as door, AsyncExitStack() as stack:
            client = await stack.enter_async_context(Client.open(door.url, max_queue=1, close_timeout=0.1))
            client.socket.transport.pause_reading()
            flood = asyncio.create_task(client.speak(*[np.tile(WORD, 50)] * 40))
            async with Client.open(door.url) as other:
                await other.until("session.created")
                for _ in range(20):
                    await other.speak(WORD)
                    await other.until("session.output_transcript.delta")
            interpreter = door.interpreters[0]
            assert len(interpreter.heard) * SPOKEN_FRAMES * 2 < 40 * 2**20
            assert len(interpreter.heard) < 40 * 50
            assert not flood.done()
            flood.cancel()
            await asyncio.gather(flood, return_exceptions=True)
            client.socket.transport.abort()
            assert await asyncio.to_thread(interpreter.closed.wait, PATIENCE_S)

    asyncio.run(run())


async def speak_for_ever(client: Client) -> None:
    while True:
        await client.speak(np.tile(WORD, 50))


def test_an_expired_session_whose_client_does_not_read_is_cut_off() -> None:
    async def run() -> None:
        terms = Terms(lifetime_s=0.5, farewell_s=0.2)
        async with open_door(terms=terms) as door, Client.open(door.url, close_timeout=0.1) as client:
            client.socket.transport.pause_reading()
            with pytest.raises(ConnectionClosedError):
                await asyncio.wait_for(speak_for_ever(client), PATIENCE_S)
            assert await asyncio.to_thread(door.interpreters[0].closed.wait, PATIENCE_S)

    asyncio.run(run())


def test_twenty_minutes_at_once_are_heard_in_steady_memory() -> None:
    chunk = json.dumps(
        {
            "type": "session.input_audio_buffer.append",
            "audio": base64.b64encode(np.tile(QUIET, 50).astype("<i2").tobytes()).decode(),
        }
    )

    async def listen(client: Client) -> int:
        n_events = 0
        while "session.closed" not in str(await client.socket.recv())[:60]:
            n_events += 1
        return n_events

    async def story(client: Client, door: Door) -> None:
        sizes_bytes = []
        listening = asyncio.create_task(listen(client))
        for _ in range(120):
            await client.socket.send(chunk)
            sizes_bytes.append(psutil.Process().memory_info().rss)
        await client.say("session.close")
        assert await listening == 6_000
        assert len(door.interpreters[0].heard) == 6_000
        assert door.interpreters[0].heard[-1] == (0, 1_200_000)
        assert max(sizes_bytes) - sizes_bytes[12] < 20 * 2**20  # of 58 MB of sound

    play(story)
