"""One client's session, over a real socket and an interpreter of tones."""

from __future__ import annotations

import asyncio

import numpy as np
import pytest
from websockets.exceptions import ConnectionClosedOK

from desktop_app.core.audio import CHUNK_FRAMES, is_speech
from desktop_app.service.session import Terms
from tests.service.client import (
    PATIENCE_S,
    QUIET,
    WORD,
    Client,
    Door,
    gone,
    open_door,
    play,
    sound,
    words,
)


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
