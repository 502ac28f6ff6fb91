"""A session that misbehaves on purpose, so that clients can be tested against it."""

from __future__ import annotations

import asyncio
import json
import time

import pytest

from desktop_app.service.faults import Faults
from tests.service.client import (
    WORD,
    Client,
    Door,
    errors,
    gone,
    open_door,
    play,
    words,
)


def test_faults_of_the_beginning() -> None:
    async def run() -> None:
        faults = Faults(early_error=True, unknown_event=True, malformed_event=True)
        async with open_door(faults) as door, Client.open(door.url) as client:
            assert (await client.next())["error"]["type"] == "server_error"
            assert (await client.next())["type"] == "session.created"
            assert (await client.next())["type"] == "session.weather"
            with pytest.raises(json.JSONDecodeError):
                await client.next()
            await client.configure("en")

    asyncio.run(run())


def test_fault_hang_update() -> None:
    async def story(client: Client, _: Door) -> None:
        await client.say("session.update", session={"audio": {"output": {"language": "en"}}})
        await client.speak(WORD)
        events = await client.drain()
        assert "session.updated" not in {event["type"] for event in events}
        assert words(events, "output") == " es"

    play(story, Faults(hang_update=True))


def test_fault_no_closed() -> None:
    async def story(client: Client, door: Door) -> None:
        await client.speak(WORD)
        await client.say("session.close")
        await client.until("session.output_transcript.delta")
        assert await asyncio.to_thread(lambda: door.interpreters[0].closed.wait(0.3)) is False
        await client.socket.close()

    play(story, Faults(no_closed=True))


def test_fault_slow_drain() -> None:
    async def story(client: Client, _: Door) -> None:
        began_s = time.monotonic()
        await client.speak(WORD[:10])
        assert words(await client.drain(), "output") == " es"
        assert time.monotonic() - began_s >= 0.3

    play(story, Faults(slow_drain_s=0.3))


def test_fault_append_after_close_is_ignored() -> None:
    async def story(client: Client, door: Door) -> None:
        door.may_work.clear()
        await client.say("session.close")
        await client.speak(WORD)
        await client.say("nonsense")
        assert (await client.next())["error"]["code"] == "invalid_value"  # another fault is still answered
        door.may_work.set()
        assert errors(await client.until("session.closed")) == []

    play(story, Faults(append_after_close="ignore"))


@pytest.mark.parametrize(
    ("faults", "code", "reason"),
    [
        (Faults(abrupt_end_s=0.1), None, None),
        (Faults(keepalive_1011_s=0.1), 1011, "keepalive ping timeout"),
        (Faults(expire_s=0.1, expiry="socket"), 1000, ""),
    ],
    ids=["abrupt", "keepalive", "expiry by the socket"],
)
def test_faults_of_the_end(faults: Faults, code: int | None, reason: str | None) -> None:
    async def story(client: Client, _: Door) -> None:
        end = await gone(client)
        assert (end.rcvd and end.rcvd.code) == code
        assert (end.rcvd and end.rcvd.reason) == reason

    play(story, faults)


def test_fault_expiry_by_the_last_word_alone() -> None:
    async def story(client: Client, _: Door) -> None:
        assert [event["type"] for event in await client.until("session.closed")] == ["session.closed"]

    play(story, Faults(expire_s=0.1, expiry="closed"))
