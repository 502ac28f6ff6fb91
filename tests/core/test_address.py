"""Tests of the module of the same name."""

from __future__ import annotations

import pytest

from desktop_app.core.address import Address, bearer, resolve
from desktop_app.core.errors import UsageError

BOTH = {"OPENAI_API_KEY": "sk-openai", "DRAGOMAN_TOKEN": "other-token"}


@pytest.mark.parametrize(
    ("given", "resolved"),
    [
        ("wss://h.example/v1/realtime/translations?model=m", "wss://h.example/v1/realtime/translations?model=m"),
        (
            "https://h.example/v1",
            "wss://h.example/v1/realtime/translations?model=gpt-realtime-translate",
        ),
        (
            "ws://127.0.0.1:9000",
            "ws://127.0.0.1:9000/v1/realtime/translations?model=gpt-realtime-translate",
        ),
        (
            "wss://r.openai.azure.com/openai/v1/realtime/translations/?model=my-deployment",
            "wss://r.openai.azure.com/openai/v1/realtime/translations?model=my-deployment",
        ),
    ],
)
def test_an_address_is_completed(given: str, resolved: str) -> None:
    assert resolve(given, {}).url == resolved


@pytest.mark.parametrize(
    ("url", "headers"),
    [
        ("wss://api.openai.com/v1", (("Authorization", "Bearer sk-openai"),)),
        ("wss://eu.api.openai.com/v1", (("Authorization", "Bearer sk-openai"),)),
        ("wss://gateway.example/v1", (("Authorization", "Bearer other-token"),)),
        ("wss://api.openai.com.evil.example/v1", (("Authorization", "Bearer other-token"),)),
        ("wss://r.openai.azure.com/openai/v1", (("api-key", "other-token"),)),
        ("ws://localhost:1/v1", (("Authorization", "Bearer other-token"),)),
        ("ws://[::1]:1/v1", (("Authorization", "Bearer other-token"),)),
    ],
)
def test_each_secret_goes_to_its_own_hosts_alone(url: str, headers: tuple[tuple[str, str], ...]) -> None:
    assert resolve(url, BOTH).headers == headers


def test_another_service_gets_nothing_when_there_is_no_token() -> None:
    assert resolve("wss://gateway.example/v1", {"OPENAI_API_KEY": "sk-openai"}).headers == ()


@pytest.mark.parametrize(
    "url",
    [
        *("", "gateway.example", "ftp://h/v1", "wss://", "wss://h:0/", "wss://h:99999/", "wss://user:pw@h/v1"),
        *("wss://[::1", "wss://[zz]/v1", "wss://.../v1", f"wss://{'a' * 64}.example/v1"),
    ],
)
def test_what_is_no_address_is_refused_in_a_sentence(url: str) -> None:
    with pytest.raises(UsageError, match="nothing was started"):
        resolve(url, BOTH)


def test_a_token_never_travels_in_the_clear() -> None:
    with pytest.raises(UsageError, match="not encrypted"):
        resolve("ws://gateway.example/v1", BOTH)
    assert resolve("ws://gateway.example/v1", {}).headers == ()


def test_a_missing_key_is_said_before_anything_is_sent() -> None:
    with pytest.raises(UsageError, match="OPENAI_API_KEY is not set"):
        resolve("wss://api.openai.com/v1", {"OPENAI_API_KEY": " "})


def test_the_secret_is_not_in_what_is_shown() -> None:
    address = bearer("ws://127.0.0.1:5/x", "hush")
    assert "hush" not in repr(address)
    assert address.host == "127.0.0.1"
    assert address.is_loopback
    assert not Address("wss://h.example/").is_loopback
    assert Address("nonsense").host == "nonsense"
