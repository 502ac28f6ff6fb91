"""Staying awake: asked of a real session bus with a screen saver on it, and quietly given up where there is none."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from queue import SimpleQueue

import pytest

from desktop_app.live.awake import Awake

if sys.platform != "linux":
    pytest.skip("only Linux has D-Bus", allow_module_level=True)
import jeepney
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

COOKIE = 4711
SCREEN_SAVER = "org.freedesktop.ScreenSaver"


@pytest.fixture
def calls(bus: str) -> Iterator[SimpleQueue[tuple[str, tuple[object, ...]]]]:
    """Put a screen saver on the bus; every call to it is told."""
    told: SimpleQueue[tuple[str, tuple[object, ...]]] = SimpleQueue()
    connection = open_dbus_connection(bus)
    connection.send_and_get_reply(message_bus.RequestName(SCREEN_SAVER))

    def answer() -> None:
        while True:
            message = connection.receive()
            member = message.header.fields.get(jeepney.HeaderFields.member)
            if member not in {"Inhibit", "UnInhibit", "Quit"}:
                continue
            told.put((member, message.body))
            if member == "Quit":
                return
            reply = (
                jeepney.new_method_return(message, "u", (COOKIE,))
                if member == "Inhibit"
                else jeepney.new_method_return(message)
            )
            connection.send(reply)

    thread = threading.Thread(target=answer)
    thread.start()
    yield told
    with open_dbus_connection(bus) as quitting:
        address = jeepney.DBusAddress("/", bus_name=SCREEN_SAVER, interface=SCREEN_SAVER)
        quitting.send(jeepney.new_method_call(address, "Quit"))
        thread.join(10)
    connection.close()


def test_the_screen_saver_is_asked_once_and_released_once(
    calls: SimpleQueue[tuple[str, tuple[object, ...]]],
) -> None:
    awake = Awake()
    assert [awake.hold().result(10), awake.hold().result(10)] == [True, True]
    awake.release()
    awake.release().result(10)
    awake.close()
    assert calls.get(timeout=10)[0] == "Inhibit"
    assert calls.get(timeout=10) == ("UnInhibit", (COOKIE,))
    assert calls.empty()


def test_closing_releases(calls: SimpleQueue[tuple[str, tuple[object, ...]]]) -> None:
    awake = Awake()
    awake.hold()
    awake.close()
    assert [calls.get(timeout=10)[0], calls.get(timeout=10)[0]] == ["Inhibit", "UnInhibit"]


def test_a_machine_without_a_desktop_promises_nothing_and_nothing_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    awake = Awake()
    assert awake.hold().result(10) is False
    awake.close()
