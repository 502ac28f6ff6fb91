"""One websocket that speaks the protocol, from either end."""

from __future__ import annotations

import os
import re
import ssl
from collections.abc import AsyncIterator
from http import HTTPStatus
from typing import Final

from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection
from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidProxy,
    InvalidStatus,
    InvalidURI,
    ProxyError,
)

from desktop_app.core.address import Address
from desktop_app.core.errors import ServiceError
from desktop_app.core.protocol import Phase, Protocol, Role
from desktop_app.core.wire import Malformed, Unknown, WireEvent

MAX_MESSAGE_BYTES: Final = 16 * 2**20
"""What one event may weigh: 15 MiB is the documented bound of an append in the vendor's realtime family."""
PING_EVERY_S: Final = 10.0
PING_TIMEOUT_S: Final = 10.0
"""A half-open link is noticed within 20 s; shorter would cut links that only stall (4 s stalls were measured)."""
_REFUSALS: Final = {
    401: ("unauthorized", "it does not accept the key. Check the key and start again", True),
    403: ("forbidden", "it does not serve this key or this region. Check the account", True),
    404: ("not_found", "it knows no translation at this address. Check the address", True),
    429: ("rate_limited", "it is over its limit or the account's. Wait a little, or check the account", False),
    503: ("overloaded", "it is overloaded. Wait a little and start again", False),
}


class Connection:
    """Sends and receives events; the protocol's rules are checked on the way out, and read on the way in.

    Threads: none; it belongs to the loop that opened the socket.
    """

    def __init__(self, socket: ClientConnection | ServerConnection, role: Role) -> None:
        """Speak as `role` over an open socket."""
        self._socket = socket
        self._protocol = Protocol(role)

    @property
    def phase(self) -> Phase:
        """How far the session has come."""
        return self._protocol.phase

    async def send(self, event: WireEvent) -> None:
        """Put one event on the wire.

        Raises:
            LocalProtocolError: it may not be said now.
            ServiceError: the connection is gone.
        """
        text = self._protocol.send(event)
        try:
            await self._socket.send(text)
        except ConnectionClosed as closed:
            raise _lost(closed) from closed

    async def received(self) -> AsyncIterator[WireEvent | Unknown | Malformed]:
        """Give each event as it arrives, until the other side closes in order.

        Raises:
            ServiceError: the connection broke.
        """
        try:
            while True:
                # As bytes: text that is no UTF-8 is one malformed event, where decoding would end the connection.
                yield self._protocol.receive(await self._socket.recv(decode=False))
        except ConnectionClosed as closed:
            if self.phase is not Phase.CLOSED:
                raise _lost(closed) from closed

    async def close(self) -> None:
        """Close in order (1000); closing twice is closing once."""
        await self._socket.close()


class _Connect(connect):
    """Connects to the address that was given and to no other: a key must not follow a redirect to another host."""

    def process_redirect(self, exc: Exception) -> Exception:
        return exc


async def open_connection(address: Address, timeout_s: float) -> Connection:
    """Open the client's end.

    Raises:
        ServiceError: the far end cannot be reached, refused us, or is no translation service.
    """
    where = address.host
    try:
        socket = await _Connect(
            address.url,
            additional_headers=dict(address.headers),
            compression=None,  # sound does not deflate: 0.76 ms a chunk instead of 0.11
            max_size=MAX_MESSAGE_BYTES,
            open_timeout=timeout_s,
            ping_interval=PING_EVERY_S,
            ping_timeout=PING_TIMEOUT_S,
            close_timeout=2.0,
            proxy=None if address.is_loopback else True,
        )
    except (ImportError, OSError, InvalidHandshake, InvalidProxy, InvalidURI) as error:
        raise _unopened(where, error, timeout_s) from error
    return Connection(socket, Role.CLIENT)


def _unopened(where: str, error: Exception, timeout_s: float) -> ServiceError:
    """Say why a connection could not be opened."""
    code, permanent = "unreachable", False
    match error:
        case InvalidStatus(response=response):
            return _refusal(where, response.status_code)
        case ImportError() | InvalidProxy() | ProxyError():  # websockets asks for one more package to speak SOCKS
            code, permanent = "proxy_unusable", True
            message = (
                f"The proxy that the environment names for {where} cannot be used. Name an HTTP proxy in https_proxy, "
                "or except this host in no_proxy."
            )
        case TimeoutError():
            code = "connect_timeout"
            message = (
                f"The service at {where} did not answer within {timeout_s:.0f} s. Check the address and the network."
            )
        case ssl.SSLError(reason=reason):
            code, permanent = "untrusted", True
            message = f"The connection to {where} cannot be trusted ({reason}), so it was not used. Check the address."
        case OSError():
            message = f"The service at {where} cannot be reached ({_why(error)}). Check the address and network."
        case _ if isinstance(error.__cause__, EOFError | OSError):
            message = f"The service at {where} hung up before it had answered. Check whether it is still running."
        case _:
            code, permanent = "not_a_service", True
            message = (
                f"What answers at {where} is not a translation service: it does not speak WebSocket. Check the address."
            )
    return ServiceError(message, code=code, permanent=permanent)


def _why(error: OSError) -> str:
    """Give the system's words: asyncio says an address in their place, and of several failures a list."""
    number = re.search(r"\[Errno (\d+)\] Connect call failed", str(error))
    return os.strerror(int(number[1])) if number else str(error.strerror or error)


def _refusal(where: str, status: int) -> ServiceError:
    if status < HTTPStatus.MULTIPLE_CHOICES:
        message = (
            f"What answers at {where} is not a translation service: it speaks HTTP and no WebSocket. Check the address."
        )
        return ServiceError(message, code="not_a_service", permanent=True)
    code, reason, permanent = _REFUSALS.get(
        status,
        ("refused", f"it answered with HTTP status {status}. Check the address", status < 500),  # noqa: PLR2004
    )
    return ServiceError(f"The service at {where} refused the connection: {reason}.", code=code, permanent=permanent)


def _lost(closed: ConnectionClosed) -> ServiceError:
    how = f"code {closed.rcvd.code}" if closed.rcvd is not None else "without a word"
    return ServiceError(f"The service ended the connection in the middle ({how}).", code="connection_lost")
