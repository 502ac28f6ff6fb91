"""The service's door: who is let in, who is refused, and how."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
import time
from collections.abc import Callable

import numpy as np
import pytest
from websockets.exceptions import ConnectionClosed

from desktop_app.core.errors import ServiceError
from desktop_app.service.faults import Faults
from desktop_app.service.outputs import Output
from desktop_app.service.server import Service, listening_socket
from desktop_app.service.session import Interpreter
from tests.service.client import PATIENCE_S, TOKEN, WORD, Client, Door, errors
from tests.service.visits import dismissal, refusal, visit

KEY = "openai-insecure-api-key."


@pytest.mark.parametrize("path", ["/v1/realtime/translations", "/openai/v1/realtime/translations"])
def test_both_documented_paths_lead_in(path: str) -> None:
    async def story(door: Door) -> None:
        async with Client.open(door.origin + path) as client:
            assert (await client.next())["type"] == "session.created"

    visit(story)


@pytest.mark.parametrize("path", ["/", "/v1/realtime", "/v1/realtime/translations/", "/v1/realtime/translations/calls"])
def test_every_other_path_is_not_found(path: str) -> None:
    async def story(door: Door) -> None:
        refused = await refusal(door.origin + path)
        assert refused.response.status_code == 404

    visit(story)


@pytest.mark.parametrize("token", [None, "", "wrong", TOKEN[:-1], TOKEN + "x", "ü"])
def test_without_the_token_nobody_gets_in(token: str | None) -> None:
    async def story(door: Door) -> None:
        refused = await refusal(door.url, token=token and token.encode().decode("latin-1"))
        assert refused.response.status_code == 401
        assert refused.response.headers["Content-Type"] == "application/json"
        assert json.loads(refused.response.body or b"")["error"]["code"] == "invalid_api_key"
        assert door.interpreters == []

    visit(story)


def test_the_token_counts_as_a_bearer_and_as_nothing_else() -> None:
    async def story(door: Door) -> None:
        for headers in ({"Authorization": TOKEN}, {"Authorization": f"Basic {TOKEN}"}, {"api-key": TOKEN}):
            assert (await refusal(door.url, token=None, headers=headers)).response.status_code == 401
        both = {"token": TOKEN, "subprotocols": [f"{KEY}wrong"]}
        assert (await refusal(door.url, **both)).response.status_code == 401
        async with Client.open(door.url, token=None, headers={"Authorization": f"bearer  {TOKEN}"}) as client:
            await client.until("session.created")

    visit(story)


def test_a_browser_gives_the_token_as_a_subprotocol() -> None:
    token = "browsers-cannot-set-headers"  # noqa: S105 (it opens this test's service)

    async def run() -> None:
        service = Service(begin=no_interpreter, reaches_target=bool, token=token)
        listener = listening_socket(0)
        url = await service.open(listener)
        try:
            async with Client.open(url, token=None, subprotocols=["realtime", KEY + token]) as client:
                assert client.socket.subprotocol == "realtime"
                await client.next()
            async with Client.open(url, token=None, subprotocols=[KEY + token]) as client:
                assert client.socket.subprotocol is None
                await client.next()
        finally:
            await service.close()

    asyncio.run(run())


def no_interpreter(_: str, __: Callable[[Output], None]) -> Interpreter:
    """Begin nothing, as on a machine that has run out of memory."""
    raise ServiceError("There is no memory for the models. Close other programs and start again.", code="no_memory")


def test_a_client_for_whom_no_interpreter_can_be_had_is_told_why() -> None:
    async def run() -> None:
        service = Service(begin=no_interpreter, reaches_target=bool, token=TOKEN)
        url = await service.open(listening_socket(0))
        try:
            async with Client.open(url) as client:
                error, end = await dismissal(client)
                assert (error["type"], error["code"]) == ("server_error", "no_memory")
                assert "no memory" in str(error["message"])
                assert end.rcvd is not None
                assert end.rcvd.code == 1013
        finally:
            await service.close()

    asyncio.run(run())


@pytest.mark.parametrize("query", ["", "?", "?model=", "?intent=translation"])
def test_without_a_model_there_is_an_error_and_no_session(query: str) -> None:
    async def story(door: Door) -> None:
        async with Client.open(door.url, query=query) as client:
            error, end = await dismissal(client)
            assert (error["type"], error["code"]) == ("invalid_request_error", "missing_model")
            assert error["message"] == "You must provide a model parameter."
            assert end.rcvd is not None
            assert (end.rcvd.code, end.rcvd.reason) == (4000, "invalid_request_error.missing_model")
        assert door.interpreters == []

    visit(story)


@pytest.mark.parametrize(
    "options",
    [
        {"headers": {"OpenAI-Beta": "realtime=v1"}},
        {"subprotocols": ["realtime", "openai-beta.realtime-v1"]},
    ],
    ids=["header", "subprotocol"],
)
def test_the_beta_is_refused_in_the_words_that_were_seen(options: dict[str, object]) -> None:
    async def story(door: Door) -> None:
        async with Client.open(door.url, **options) as client:
            error, end = await dismissal(client)
            assert error["message"] == "Translation sessions are only available on the GA API."
            assert end.rcvd is not None
            assert end.rcvd.code == 4000
        assert door.interpreters == []

    visit(story)


def test_a_client_that_does_not_stay_to_hear_why_does_no_harm(caplog: pytest.LogCaptureFixture) -> None:
    async def story(door: Door) -> None:
        for _ in range(20):
            async with Client.open(door.url, query="") as client:
                client.socket.transport.abort()
        async with Client.open(door.url) as client:
            await client.until("session.created")

    visit(story)
    assert caplog.records == []


@pytest.mark.parametrize("data", [b"", b"\0\xff\r\n\r\n", b"GET /v1/realtime/translations?model=m HTTP/1.1\r\n\r\n"])
def test_what_is_no_websocket_does_no_harm_and_leaves_no_traceback(
    data: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)

    async def story(door: Door) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
        writer.write(data)
        writer.write_eof()
        await reader.read()
        writer.close()
        await writer.wait_closed()
        async with Client.open(door.url) as client:
            await client.until("session.created")

    visit(story)
    assert caplog.records == []


def test_nothing_is_compressed_even_if_the_client_offers_it() -> None:
    async def story(door: Door) -> None:
        async with Client.open(door.url, compression="deflate") as client:
            assert client.socket.response is not None
            assert "Sec-WebSocket-Extensions" not in client.socket.response.headers
            assert client.socket.protocol.extensions == []

    visit(story)


def test_the_port_is_open_on_loopback_alone() -> None:
    with listening_socket(0) as listener:
        address = listener.getsockname()
        assert address[0] == "127.0.0.1"
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.2", address[1]), timeout=PATIENCE_S)


def test_a_port_in_use_is_one_sentence_and_exit_code_4() -> None:
    with listening_socket(0) as listener:
        port = listener.getsockname()[1]
        with pytest.raises(ServiceError, match=f"Port {port} cannot be used \\(it is in use\\)") as caught:
            listening_socket(port)

    assert caught.value.exit_code == 4
    assert "--port" in str(caught.value)


def test_an_append_that_is_too_large_ends_that_session_alone() -> None:
    async def story(door: Door) -> None:
        client = await Client.connected(door.url)  # not to be closed twice: asyncio cannot, after a reset
        async with Client.open(door.url) as other:
            await other.until("session.created")
            await client.until("session.created")
            await client.socket.send('{"type": "' + "x" * 2**24 + '"}')
            with pytest.raises(ConnectionClosed) as caught:
                await client.next()
            assert caught.value.rcvd is not None
            assert caught.value.rcvd.code == 1009
            await other.configure("en")

    visit(story)


def test_closing_tells_every_client_and_is_done_within_a_second() -> None:
    async def story(door: Door) -> None:
        async with Client.open(door.url) as client, Client.open(door.url, close_timeout=0.1) as deaf:
            await client.until("session.created")
            await deaf.until("session.created")
            deaf.socket.transport.pause_reading()
            flood = asyncio.create_task(deaf.speak(*[np.tile(WORD, 50)] * 40))
            assert await asyncio.to_thread(door.interpreters[-1].wait_for, 500)
            began_s = time.monotonic()
            await door.service.close()
            await door.service.close()
            assert time.monotonic() - began_s < 1.5
            with pytest.raises(ConnectionClosed) as caught:
                await client.next()
            assert caught.value.rcvd is not None
            assert caught.value.rcvd.code == 1001
            await asyncio.gather(flood, return_exceptions=True)
            for interpreter in door.interpreters:
                assert await asyncio.to_thread(interpreter.closed.wait, PATIENCE_S)

    visit(story)


def test_neither_words_nor_tokens_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="desktop_app")

    async def story(door: Door) -> None:
        async with Client.open(door.url) as client:
            await client.configure("en", transcription={"model": "m"})
            await client.socket.send("{broken")
            await client.speak(WORD)
            await client.drain()

    visit(story)
    assert [record for record in caplog.records if record.name.startswith("desktop_app")] == []


def test_fault_refuse_429() -> None:
    async def story(door: Door) -> None:
        for _ in range(2):
            refused = await refusal(door.url)
            assert refused.response.status_code == 429
            assert refused.response.headers["Retry-After"] == "1"
        async with Client.open(door.url) as client:
            await client.until("session.created")

    visit(story, Faults(refuse_429=2))


def test_fault_admission_error() -> None:
    async def story(door: Door) -> None:
        async with Client.open(door.url) as client:
            error, end = await dismissal(client)
            assert errors([{"type": "error", "error": error}])[0]["code"] == "server_is_overloaded"
            assert end.rcvd is not None
            assert end.rcvd.code == 1013

    visit(story, Faults(admission_error=True))
