"""What one client may say wrong, and what fails behind its session: each is answered, and costs nothing."""

from __future__ import annotations

import pytest

from tests.service.client import (
    FOREIGN,
    POISON,
    WORD,
    Client,
    Door,
    errors,
    play,
    words,
)


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
