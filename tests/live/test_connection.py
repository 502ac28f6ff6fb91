"""Connecting to what is there, to what is not, and to what is something else."""

from __future__ import annotations

import asyncio
import errno
import os
from http import HTTPStatus

import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.http11 import Request, Response

from desktop_app.core.address import Address, bearer
from desktop_app.core.audio import silence
from desktop_app.core.errors import LocalProtocolError, ServiceError
from desktop_app.core.wire import AudioAppend, Malformed, SessionClosed, SessionCreated, SessionUpdated
from desktop_app.live.connection import open_connection
from tests.live.far_end import Visit, far_end, polite
from tests.live.scenarios import run


async def failure(address: Address) -> ServiceError:
    with pytest.raises(ServiceError) as caught:
        await open_connection(address, 0.5)
    return caught.value


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])  # the second may be two addresses
def test_a_closed_port_is_unreachable_in_the_systems_own_words(host: str) -> None:
    async def scenario() -> None:
        server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        server.close()
        await server.wait_closed()
        error = await failure(Address(f"ws://{host}:{port}/"))
        assert error.code == "unreachable"
        assert f"{host} cannot be reached ({os.strerror(errno.ECONNREFUSED)})" in str(error)

    run(scenario)


def test_a_server_that_never_answers_is_left_in_time() -> None:
    async def scenario() -> None:
        released = asyncio.Event()

        async def hold(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await released.wait()
            writer.close()

        server = await asyncio.start_server(hold, "127.0.0.1", 0)
        error = await failure(Address(f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/"))
        assert error.code == "connect_timeout"
        released.set()
        server.close()

    run(scenario)


@pytest.mark.parametrize("answer", [b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", b"SSH-2.0-OpenSSH_9.2\r\n"])
def test_a_server_that_speaks_something_else_is_no_service(answer: bytes) -> None:
    async def scenario() -> None:
        async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read(100)
            writer.write(answer)
            await writer.drain()
            writer.close()

        server = await asyncio.start_server(speak, "127.0.0.1", 0)
        error = await failure(Address(f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/"))
        assert (error.code, error.permanent) == ("not_a_service", True)
        assert "not a translation service" in str(error)
        server.close()

    run(scenario)


def test_a_service_that_hangs_up_during_the_handshake_may_be_tried_again() -> None:
    async def scenario() -> None:
        async def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.close()

        server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
        error = await failure(Address(f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/"))
        assert (error.code, error.permanent) == ("unreachable", False)
        server.close()

    run(scenario)


@pytest.mark.parametrize(
    ("status", "code", "permanent"),
    [(401, "unauthorized", True), (403, "forbidden", True), (429, "rate_limited", False), (500, "refused", False)],
)
def test_a_refusal_is_told_by_its_status(status: int, code: str, *, permanent: bool) -> None:
    async def scenario() -> None:
        def refuse(connection: ServerConnection, _: Request) -> Response:
            return connection.respond(HTTPStatus(status), "no")

        async with serve(polite_handler, "127.0.0.1", 0, process_request=refuse) as server:
            port = next(iter(server.sockets)).getsockname()[1]
            error = await failure(Address(f"ws://127.0.0.1:{port}/"))
        assert (error.code, error.permanent) == (code, permanent)

    run(scenario)


async def polite_handler(_: ServerConnection) -> None:
    """Never reached."""


def test_the_key_does_not_follow_a_redirect() -> None:
    async def scenario() -> None:
        async with far_end(polite) as elsewhere:

            def redirect(_: ServerConnection, __: Request) -> Response:
                return Response(302, "Found", Headers(Location=elsewhere.address.url))

            async with serve(polite_handler, "127.0.0.1", 0, process_request=redirect) as server:
                port = next(iter(server.sockets)).getsockname()[1]
                error = await failure(bearer(f"ws://127.0.0.1:{port}/", "secret"))
            assert error.code == "refused"
            assert not elsewhere.visits

    run(scenario)


def test_the_headers_are_those_of_the_address_and_the_beta_is_never_named() -> None:
    async def scenario() -> None:
        async with far_end(polite) as far:
            connection = await open_connection(bearer(far.address.url, "token-1"), 5)
            await anext(connection.received())
            await connection.close()
        headers = {name.lower(): value for name, value in far.visits[0].headers.items()}
        assert headers["authorization"] == "Bearer token-1"
        assert "openai-beta" not in headers
        assert "sec-websocket-extensions" not in headers

    run(scenario)


def test_a_break_in_the_middle_is_told_as_lost() -> None:
    async def breaks(visit: Visit) -> None:
        await visit.greet()
        visit.cut()

    async def scenario() -> None:
        async with far_end(breaks) as far:
            received = (await open_connection(far.address, 5)).received()
            await anext(received)
            with pytest.raises(ServiceError, match="in the middle") as caught:
                await anext(received)
            assert caught.value.code == "connection_lost"

    run(scenario)


def test_text_that_is_no_utf_8_is_a_malformed_event_and_ends_nothing() -> None:
    async def mumbles(visit: Visit) -> None:
        await visit.greet()
        await visit.socket.send(b'{"type": "session.output_transcript.delta", "delta": "\xff"}', text=True)
        await visit.confirm("es")
        await visit.goodbye()

    async def scenario() -> None:
        async with far_end(mumbles) as far:
            connection = await open_connection(far.address, 5)
            received = connection.received()
            kinds = [type(await anext(received)) for _ in range(4)]
            assert kinds == [SessionCreated, Malformed, SessionUpdated, SessionClosed]
            await connection.close()

    run(scenario)


def test_sound_before_the_language_is_confirmed_is_our_own_mistake() -> None:
    async def scenario() -> None:
        async with far_end(polite) as far:
            connection = await open_connection(far.address, 5)
            with pytest.raises(LocalProtocolError):
                await connection.send(AudioAppend(audio=silence(10).tobytes()))
            await connection.close()

    run(scenario)


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "nonsense"])
def test_a_proxy_that_cannot_be_used_is_told(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", proxy)
    monkeypatch.setenv("socks_proxy", proxy)
    monkeypatch.delenv("no_proxy", raising=False)

    async def scenario() -> None:
        error = await failure(Address("ws://far.example/"))
        assert error.code == "proxy_unusable"
        assert error.permanent

    run(scenario)
