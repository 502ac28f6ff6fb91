"""The service's door: listens on this machine only, lets in who knows the token, and begins a session for each."""

from __future__ import annotations

import asyncio
import errno
import hmac
import http
import json
import socket
from collections.abc import Callable
from contextlib import suppress
from typing import Final
from urllib.parse import parse_qs, urlsplit

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from desktop_app.core.errors import ServiceError
from desktop_app.core.protocol import Role
from desktop_app.core.wire import ErrorDetail, ErrorOccurred
from desktop_app.live.connection import MAX_MESSAGE_BYTES, Connection
from desktop_app.service.faults import NO_FAULTS, Faults
from desktop_app.service.session import Begin, Session, Terms

HOST: Final = "127.0.0.1"
PATH: Final = "/v1/realtime/translations"
PATHS: Final = frozenset({PATH, f"/openai{PATH}"})
"""The vendor's path, and the one under which Azure has it."""
SUBPROTOCOL: Final = Subprotocol("realtime")
KEY_SUBPROTOCOL: Final = "openai-insecure-api-key."
BETA_SUBPROTOCOL: Final = "openai-beta."
REFUSED: Final = 4000
"""Close code after a refusal. Source: seen on the vendor's realtime family; the reason is the error's type and code."""
_CLOSE_S: Final = 0.8
_RECEIVE_BUFFER_BYTES: Final = 256 * 1024
"""Small on purpose: behind a flood that must wait, a client's ping waits in here, and it must not wait for long."""


def listening_socket(port: int) -> socket.socket:
    """Take a port of the loopback interface, 0 to 65535; 0 takes any that is free.

    Raises:
        ServiceError: the port cannot be had.
    """
    try:
        listener = socket.create_server((HOST, port))
    except OSError as error:
        reason = "it is in use" if error.errno == errno.EADDRINUSE else error.strerror
        raise ServiceError(
            f"Port {port} cannot be used ({reason}), so the service was not started. Choose another with --port.",
            code="port_unusable",
            permanent=True,
        ) from error
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _RECEIVE_BUFFER_BYTES)
    return listener


class Service:
    """Answers clients on one socket; each has a session of its own, and none can hold up another.

    Threads: none; it belongs to the loop on which it was opened.
    """

    def __init__(
        self,
        *,
        begin: Begin,
        reaches_target: Callable[[str], bool],
        token: str,
        faults: Faults = NO_FAULTS,
        terms: Terms | None = None,
    ) -> None:
        """Prepare to serve those who know `token`."""
        self._begin = begin
        self._reaches_target = reaches_target
        self._token = token.encode()
        self._faults = faults
        self._terms = terms or Terms()
        self._n_refused = 0
        self._server: Server | None = None
        self._connections: set[ServerConnection] = set()

    async def open(self, listener: socket.socket) -> str:
        """Begin to answer; give the address for clients."""
        self._server = await serve(
            self._receive,
            sock=listener,
            process_request=self._admit,
            select_subprotocol=_select_subprotocol,
            compression=None,
            max_size=MAX_MESSAGE_BYTES,
            max_queue=2,  # an append may weigh 16 MiB: what waits must wait in the client
            ping_interval=20.0,
            ping_timeout=None,  # a client that floods us answers late, and loopback says by itself when one is gone
            close_timeout=1.0,
        )
        return f"ws://{HOST}:{listener.getsockname()[1]}{PATH}"

    async def close(self) -> None:
        """End every session (1001) and stop to listen; closing twice is closing once."""
        server, self._server = self._server, None
        if server is None:
            return
        server.close()
        try:
            async with asyncio.timeout(_CLOSE_S):
                await server.wait_closed()
        except TimeoutError:  # a client that does not read cannot be told
            for connection in self._connections:
                connection.transport.abort()
            await server.wait_closed()

    def _admit(self, connection: ServerConnection, request: Request) -> Response | None:
        if urlsplit(request.path).path not in PATHS:
            return _refusal(connection, http.HTTPStatus.NOT_FOUND, "not_found", "There is nothing at this path.")
        if not self._is_known(request):
            message = "Incorrect API key provided."
            return _refusal(connection, http.HTTPStatus.UNAUTHORIZED, "invalid_api_key", message)
        if self._n_refused < self._faults.refuse_429:
            self._n_refused += 1
            message = "Too many requests: slow down."
            response = _refusal(connection, http.HTTPStatus.TOO_MANY_REQUESTS, "slow_down", message)
            response.headers["Retry-After"] = "1"
            return response
        return None

    def _is_known(self, request: Request) -> bool:
        headers = request.headers.get_all("Authorization")
        given = [header[7:].strip() for header in headers if header[:7].lower() == "bearer "]
        given += [name.removeprefix(KEY_SUBPROTOCOL) for name in _offered(request) if name.startswith(KEY_SUBPROTOCOL)]
        if len(given) != 1:
            return False
        return hmac.compare_digest(given[0].encode("utf-8", "surrogateescape"), self._token)

    async def _receive(self, connection: ServerConnection) -> None:
        self._connections.add(connection)
        try:
            await self._converse(connection)
        finally:
            self._connections.discard(connection)

    async def _converse(self, connection: ServerConnection) -> None:
        assert connection.request is not None  # noqa: S101 (the handshake is over)
        model = parse_qs(urlsplit(connection.request.path).query).get("model", [""])[0]
        complaint = _complaint(connection.request, model, self._faults)
        if complaint is not None:
            await _dismiss(connection, complaint)
            return
        try:
            session = Session(
                connection,
                model=model,
                begin=self._begin,
                reaches_target=self._reaches_target,
                terms=self._terms,
                faults=self._faults,
            )
        except ServiceError as error:
            await _dismiss(connection, ErrorDetail(type="server_error", code=error.code, message=str(error)))
            return
        await session.run()


async def _dismiss(connection: ServerConnection, complaint: ErrorDetail) -> None:
    """Say why there is no session, and close."""
    with suppress(ServiceError):  # the client did not stay to hear it
        await Connection(connection, Role.SERVICE).send(ErrorOccurred(event_id="event_1", error=complaint))
    if complaint.type == "server_error":
        await connection.close(1013)
    else:
        await connection.close(REFUSED, f"{complaint.type}.{complaint.code}")


def _complaint(request: Request, model: str, faults: Faults) -> ErrorDetail | None:
    """Give the reason why a client that was let in gets no session; None if it gets one."""
    if faults.admission_error:
        return ErrorDetail(type="server_error", code="server_is_overloaded", message="The server is overloaded.")
    is_beta = "OpenAI-Beta" in request.headers or any(name.startswith(BETA_SUBPROTOCOL) for name in _offered(request))
    if is_beta:
        message = "Translation sessions are only available on the GA API."
        return ErrorDetail(code="beta_api_shape_disabled", message=message)
    if not model:
        return ErrorDetail(code="missing_model", message="You must provide a model parameter.", param="model")
    return None


def _offered(request: Request) -> list[str]:
    """Give the subprotocols that a client offers."""
    headers = request.headers.get_all("Sec-WebSocket-Protocol")
    return [name.strip() for header in headers for name in header.split(",")]


def _select_subprotocol(_: ServerConnection, offered: object) -> Subprotocol | None:
    return SUBPROTOCOL if isinstance(offered, list | tuple) and SUBPROTOCOL in offered else None


def _refusal(connection: ServerConnection, status: http.HTTPStatus, code: str, message: str) -> Response:
    response = connection.respond(status, json.dumps({"error": _problem(code, message)}) + "\n")
    del response.headers["Content-Type"]
    response.headers["Content-Type"] = "application/json"
    return response


def _problem(code: str, message: str) -> dict[str, str | None]:
    return {"message": message, "type": "invalid_request_error", "param": None, "code": code}
