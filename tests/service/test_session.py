"""One client's session, over a real socket and an interpreter of tones."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack

import numpy as np
import psutil
import pytest
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, ConnectionClosedOK

from desktop_app.core.audio import CHUNK_FRAMES, is_speech
from desktop_app.service.faults import NO_FAULTS, Faults
from desktop_app.service.session import Terms
from tests.service.client import (
    FOREIGN,
    PATIENCE_S,
    POISON,
    QUIET,
    SPOKEN_FRAMES,
    WORD,
    Client,
    Door,
    errors,
    open_door,
    session,
    sound,
    words,
)

Story = Callable[[Client, Door], Awaitable[None]]


def play(story: Story, faults: Faults = NO_FAULTS, terms: Terms | None = None) -> None:
    """Run one session as the story tells it."""

    async def run() -> None:
        async with asyncio.timeout(PATIENCE_S), session(faults, terms) as (client, door):
            await story(client, door)

    asyncio.run(run())


async def gone(client: Client) -> ConnectionClosed:
    """Wait until the service has ended the connection; give how."""
    try:
        while True:
            await client.next()
    except ConnectionClosed as end:
        return end


def test_the_first_word_is_the_whole_default_session() -> None:
    async def run() -> None:
        terms = Terms(now_unix_s=lambda: 1_000_000.9)
        async with open_door(terms=terms) as door, Client.open(door.url, query="?model=any-model") as client:
            created = await client.next()
            assert created["type"] == "session.created"
            assert created["event_id"].startswith("event_")
            assert created["session"].pop("id").startswith("sess_")
            assert created["session"] == {
                "type": "translation",
                "model": "any-model",
                "expires_at": 1_003_600,
                "audio": {"input": {"transcription": None, "noise_reduction": None}, "output": {"language": "es"}},
            }

    asyncio.run(run())


def test_a_conversation_is_interpreted_and_closed_in_order() -> None:
    async def story(client: Client, door: Door) -> None:
        updated = await client.configure("pt", transcription={"model": "any-name"})
        assert updated["audio"]["output"] == {"language": "pt"}
        await client.speak(QUIET, WORD, QUIET)
        events = await client.drain()
        assert words(events, "input") == " word"
        assert words(events, "output") == " pt"
        spoken = [piece for piece in sound(events) if is_speech(piece)]
        assert [len(piece) for piece in spoken] == [4_800, 4_800, 100]
        assert {event["elapsed_ms"] for event in events if "transcript" in event["type"]} == {400}
        assert events[-1]["event_id"]
        assert len({event["event_id"] for event in events}) == len(events)
        await client.socket.close()
        assert await asyncio.to_thread(door.interpreters[0].closed.wait, PATIENCE_S)

    play(story)


def test_a_new_session_already_translates_to_spanish_and_sends_no_source() -> None:
    async def story(client: Client, _: Door) -> None:
        await client.speak(WORD)
        events = await client.drain()
        assert words(events, "output") == " es"
        assert words(events, "input") == ""

    play(story)


def test_silence_is_answered_by_silence_frame_by_frame() -> None:
    async def story(client: Client, _: Door) -> None:
        await client.speak(*[QUIET] * 5)
        events = await client.drain()
        assert [event["elapsed_ms"] for event in events[:-1]] == [200, 400, 600, 800, 1_000]
        assert all(not piece.any() and len(piece) == 4_800 for piece in sound(events))
        assert events[0]["sample_rate"] == 24_000
        assert (events[0]["channels"], events[0]["format"]) == (1, "pcm16")

    play(story)


@pytest.mark.parametrize("lengths", [[1], [4_799, 1], [4_801], [24_000], [100] * 50, [0, 4_800]])
def test_appends_of_any_length_are_glued_to_engine_frames(lengths: list[int]) -> None:
    async def story(client: Client, door: Door) -> None:
        whole = np.full(sum(lengths), 100, dtype=np.int16)
        await client.speak(*np.split(whole, np.cumsum(lengths)[:-1]))
        await client.drain()
        n_frames = -(-len(whole) // CHUNK_FRAMES)
        assert door.interpreters[0].heard == [(100, 200 * (step + 1)) for step in range(n_frames)]

    play(story)


def test_a_partial_frame_is_held_until_the_close_and_then_heard() -> None:
    async def story(client: Client, door: Door) -> None:
        await client.speak(WORD[:100])
        await client.configure("es")  # an answer: what was said before it has been taken
        assert door.interpreters[0].heard == []
        assert words(await client.drain(), "output") == " es"

    play(story)


def test_the_language_can_change_in_the_middle() -> None:
    async def story(client: Client, _: Door) -> None:
        await client.configure("es", transcription={"model": "m"})
        await client.speak(WORD)
        await client.say("session.update", session={"audio": {"output": {"language": "en"}}})
        await client.speak(WORD)
        events = await client.drain()
        (updated,) = [event["session"] for event in events if event["type"] == "session.updated"]
        assert updated["audio"]["output"]["language"] == "en"
        assert updated["audio"]["input"]["transcription"] == {"model": "m"}
        assert words(events, "output") == " es en"

    play(story)


@pytest.mark.parametrize(
    ("said", "code", "param"),
    [
        ('{"type": "session.update", "event_id": "u1"}', "missing_required_parameter", "session"),
        (
            '{"type": "session.update", "event_id": "u1", "session": {"audio": {"output": {"language": "xx"}}}}',
            "invalid_value",
            "session.audio.output.language",
        ),
        (
            '{"type": "session.update", "event_id": "u1", "session": {"audio": {"output": {"language": "ja"}}}}',
            "invalid_value",
            "session.audio.output.language",
        ),
        (
            '{"type": "session.update", "event_id": "u1", "session": {"audio": {"input": {"language": "en"}}}}',
            "unknown_parameter",
            "session.audio.input.language",
        ),
        ('{"type": "session.input_audio_buffer.append", "event_id": "u1", "audio": "%"}', "invalid_value", "audio"),
        ('{"type": "session.input_audio_buffer.append", "event_id": "u1", "audio": "AAAA"}', "invalid_value", "audio"),
        ('{"type": "session.input_audio_buffer.append", "event_id": "u1", "audio": 3}', "invalid_type", "audio"),
        ('{"type": "response.create", "event_id": "u1"}', "invalid_value", "type"),
    ],
)
def test_bad_input_is_answered_with_its_event_id_and_costs_nothing(said: str, code: str, param: str) -> None:
    async def story(client: Client, _: Door) -> None:
        await client.socket.send(said)
        error = (await client.until("error"))[-1]["error"]
        assert (error["type"], error["code"], error["param"]) == ("invalid_request_error", code, param)
        assert error["event_id"] == "u1"
        await client.speak(WORD)
        assert words(await client.drain(), "output") == " es"

    play(story)


@pytest.mark.parametrize("said", ["not json", "[]", b"\xff\xfe\x00"])
def test_what_is_no_event_is_answered_and_costs_nothing(said: str | bytes) -> None:
    async def story(client: Client, _: Door) -> None:
        await client.socket.send(said)
        assert (await client.next())["error"]["code"] == "invalid_event"
        await client.configure("en")

    play(story)


def test_json_in_a_binary_frame_is_an_event_too() -> None:
    async def story(client: Client, _: Door) -> None:
        await client.socket.send(b'{"type": "session.close"}')
        await client.until("session.closed")

    play(story)


def test_an_over_long_event_id_is_refused_and_not_repeated() -> None:
    async def story(client: Client, _: Door) -> None:
        await client.say("session.close", event_id="x" * 513)
        error = (await client.next())["error"]
        assert (error["code"], error["event_id"]) == ("string_above_max_length", None)

    play(story)


def test_a_language_that_nothing_reaches_leaves_the_session_as_it_was() -> None:
    async def story(client: Client, _: Door) -> None:
        await client.say("session.update", session={"audio": {"output": {"language": "ja"}}})
        error = (await client.next())["error"]
        assert "dragoman models add" in error["message"]
        await client.say("session.update", session={})
        assert (await client.next())["session"]["audio"]["output"]["language"] == "es"

    play(story)


def test_speech_that_nothing_translates_is_silence_and_one_error() -> None:
    async def story(client: Client, _: Door) -> None:
        await client.speak(FOREIGN, WORD)
        events = await client.drain()
        (error,) = errors(events)
        assert error["code"] == "unsupported_pair"
        assert "from 'ja' into 'es'" in error["message"]
        assert words(events, "output") == " es"

    play(story)


def test_a_part_that_fails_is_said_and_the_session_goes_on() -> None:
    async def story(client: Client, _: Door) -> None:
        await client.speak(POISON, WORD)
        events = await client.drain()
        (error,) = errors(events)
        assert (error["type"], error["code"]) == ("server_error", "server_error")
        assert "voice failed" in error["message"]
        assert words(events, "output") == " es"

    play(story)


def test_sound_after_the_close_is_an_error_and_the_drain_goes_on() -> None:
    async def story(client: Client, door: Door) -> None:
        door.may_work.clear()
        await client.speak(WORD)
        await client.say("session.close")
        await client.speak(WORD)
        error = (await client.until("error"))[-1]["error"]
        assert error["code"] == "invalid_event"
        assert error["message"].startswith("'session.input_audio_buffer.append' cannot be used")
        door.may_work.set()
        assert words(await client.until("session.closed"), "output") == " es"

    play(story)


def test_a_second_close_changes_nothing() -> None:
    async def story(client: Client, _: Door) -> None:
        await client.speak(WORD)
        await client.say("session.close")
        assert words(await client.drain(), "output") == " es"
        await client.say("session.close")
        await client.say("nonsense")
        await client.socket.close()

    play(story)


def test_after_its_last_word_the_service_lets_the_client_close_and_then_closes_itself() -> None:
    async def story(client: Client, _: Door) -> None:
        await client.drain()
        end = await gone(client)
        assert isinstance(end, ConnectionClosedOK)
        assert end.rcvd_then_sent  # the service began

    play(story, terms=Terms(farewell_s=0.1))


def test_a_session_ends_with_its_time_in_the_documented_words() -> None:
    async def story(client: Client, _: Door) -> None:
        expired, closed = await client.until("session.closed")
        assert expired["error"]["code"] == "session_expired"
        assert "maximum duration of 60 minutes" in expired["error"]["message"]
        assert closed["event_id"]
        assert isinstance(await gone(client), ConnectionClosedOK)

    play(story, terms=Terms(lifetime_s=0.1, farewell_s=0.1))


def test_a_client_that_vanishes_frees_its_interpreter() -> None:
    async def story(client: Client, door: Door) -> None:
        await client.speak(WORD)
        client.socket.transport.abort()
        assert await asyncio.to_thread(door.interpreters[0].closed.wait, PATIENCE_S)

    play(story)


def test_a_client_that_vanishes_in_the_drain_frees_its_interpreter() -> None:
    async def story(client: Client, door: Door) -> None:
        door.may_work.clear()
        await client.speak(WORD)
        await client.say("session.close")
        await client.say("session.close")
        await client.say("nonsense")
        await client.until("error")  # so both have been taken
        client.socket.transport.abort()
        assert await asyncio.to_thread(door.interpreters[0].closed.wait, PATIENCE_S)

    play(story)


def test_two_sessions_do_not_mix() -> None:
    async def story(client: Client, door: Door) -> None:
        async with Client.open(door.url) as other:
            await other.until("session.created")
            await client.configure("en")
            await asyncio.gather(client.speak(*[WORD] * 20), other.speak(*[WORD] * 20))
            events, others = await asyncio.gather(client.drain(), other.drain())
            assert words(events, "output") == " en" * 20
            assert words(others, "output") == " es" * 20

    play(story)


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
