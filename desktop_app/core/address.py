"""Where a translation service is, and which secret may go there."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from typing import Final
from urllib.parse import SplitResult, parse_qs, urlencode, urlsplit, urlunsplit

from msgspec import Struct

from desktop_app.core.errors import UsageError
from desktop_app.core.wire import MODEL

OPENAI_URL: Final = "wss://api.openai.com/v1/realtime/translations"
OPENAI_HOSTS: Final = frozenset(
    {"api.openai.com", *(f"{region}.api.openai.com" for region in ["us", "eu", "ae", "au", "in", "jp"])}
)
"""The only hosts that ever get `OPENAI_API_KEY`. Source: the official SDK's table of data residency."""
AZURE_SUFFIX: Final = ".openai.azure.com"
OPENAI_KEY_NAME: Final = "OPENAI_API_KEY"
TOKEN_NAME: Final = "DRAGOMAN_TOKEN"  # noqa: S105 (the name of an environment variable, not a secret)
_PATH: Final = "/realtime/translations"
_SCHEMES: Final = {"ws": "ws", "wss": "wss", "http": "ws", "https": "wss"}


class Address(Struct, frozen=True):
    """A service's URL and the headers that open it; never shown whole, because the headers hold the secret."""

    url: str
    headers: tuple[tuple[str, str], ...] = ()

    def __repr__(self) -> str:
        """Show where, and never the secret."""
        return f"Address({self.url!r}, {len(self.headers)} header(s))"

    @property
    def host(self) -> str:
        """The name to show a person."""
        return urlsplit(self.url).hostname or self.url

    @property
    def is_loopback(self) -> bool:
        """Whether this address never leaves the machine."""
        return _is_loopback(self.host)


def bearer(url: str, token: str) -> Address:
    """Make the address of a service that takes its token as `Authorization: Bearer`."""
    return Address(url, (("Authorization", f"Bearer {token}"),))


def resolve(url: str, environment: Mapping[str, str]) -> Address:
    """Complete a service's URL and give it the one secret that may go there.

    `http` counts as `ws`; a bare base such as `https://api.openai.com/v1` gets the protocol's path, and a missing
    model the documented one. OpenAI's hosts get `OPENAI_API_KEY`, all others `DRAGOMAN_TOKEN`, or nothing.

    Raises:
        UsageError: the URL cannot be one of a service, or would carry a secret in the clear.
    """
    parts = _parts_of(url)
    if parts is None or parts.hostname is None:
        raise UsageError(
            f"'{url}' is not the address of a translation service, so nothing was started. "
            "It should look like wss://host/v1/realtime/translations."
        )
    if parts.username or parts.password:
        raise UsageError(
            f"The service address holds a password, and addresses are shown on the screen, so nothing was started. "
            f"Put the token into the environment variable {TOKEN_NAME} instead."
        )
    path = parts.path.rstrip("/")
    path = path if path.endswith(_PATH) else (path or "/v1") + _PATH
    scheme = _SCHEMES[parts.scheme]
    query = parse_qs(parts.query)
    query.setdefault("model", [MODEL])
    whole = urlunsplit((scheme, parts.netloc, path, urlencode(query, doseq=True), ""))
    headers = _headers(parts.hostname, environment)
    if headers and scheme == "ws" and not _is_loopback(parts.hostname):
        raise UsageError(
            f"'{url}' is not encrypted, and a token would travel in the clear, so nothing was started. "
            "Use a wss:// address."
        )
    return Address(whole, headers)


def _parts_of(url: str) -> SplitResult | None:
    """Take a URL apart; None if no service can be there."""
    try:
        parts = urlsplit(url)
        is_usable = parts.scheme in _SCHEMES and parts.hostname and parts.port != 0
        (parts.hostname or "").encode("idna")  # what will be done to it when it is looked up
    except ValueError:
        return None
    return parts if is_usable else None


def _headers(host: str, environment: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    name = OPENAI_KEY_NAME if host in OPENAI_HOSTS else TOKEN_NAME
    token = environment.get(name, "").strip()
    if host in OPENAI_HOSTS and not token:
        raise UsageError(
            f"{host} asks for a key, and {OPENAI_KEY_NAME} is not set in the environment, so nothing was started. "
            "Set it, or leave --service out to be interpreted on this machine."
        )
    if not token:
        return ()
    if host.endswith(AZURE_SUFFIX):
        return (("api-key", token),)
    return (("Authorization", f"Bearer {token}"),)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
