"""A desktop's session manager, on a real session bus: it is answered, and kept waiting for the last sentence."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from queue import Empty, SimpleQueue

import pytest

from desktop_app.live.farewell import Farewell
from tests.needed import need

jeepney = pytest.importorskip("jeepney", reason="only systems with D-Bus have it")
from jeepney.bus_messages import message_bus  # noqa: E402
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # noqa: E402
from jeepney.low_level import Message  # noqa: E402

CLIENT = "/org/gnome/SessionManager/Client7"
NAMES = {
    "org.gnome.SessionManager": "org.gnome.SessionManager.ClientPrivate",
    "org.xfce.SessionManager": "org.xfce.Session.Client",
}


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Start a session bus of our own."""
    need("dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        process.terminate()


class Desktop:
    """A session manager, which does nothing by itself."""

    def __init__(self, connection: DBusConnection, service: str) -> None:
        self._connection, self._service = connection, service
        connection.send_and_get_reply(message_bus.RequestName(service))

    def register(self) -> tuple[str, ...]:
        """Wait for a client, take it, and give what it said of itself."""
        call = self._call("RegisterClient")
        self._connection.send(jeepney.new_method_return(call, "o", (CLIENT,)))
        return tuple(call.body)

    def tell(self, signal: str, path: str = CLIENT) -> None:
        """Tell a client something."""
        emitter = jeepney.DBusAddress(path, interface=NAMES[self._service])
        self._connection.send(jeepney.new_signal(emitter, signal, *(() if signal == "Stop" else ("u", (0,)))))

    def answered(self) -> tuple[object, ...]:
        """Wait for the client's answer."""
        return tuple(self._call("EndSessionResponse").body)

    def _call(self, member: str) -> Message:
        while True:
            message = self._connection.receive(timeout=10)
            if message.header.fields.get(jeepney.HeaderFields.member) == member:
                return message


@pytest.fixture(params=NAMES)
def desktop(bus: str, request: pytest.FixtureRequest) -> Iterator[Desktop]:
    """Put a session manager on the bus."""
    with open_dbus_connection(bus) as connection:
        yield Desktop(connection, request.param)


def listening(told: SimpleQueue[str]) -> Farewell:
    """Begin to listen."""
    farewell = Farewell(lambda: told.put("ending"), patience_s=10)
    farewell.begin()
    return farewell


def test_the_session_goes_on_ending_when_everything_is_through_and_not_before(desktop: Desktop) -> None:
    told: SimpleQueue[str] = SimpleQueue()
    farewell = listening(told)
    assert desktop.register() == ("dragoman", "")
    desktop.tell("QueryEndSession")
    assert desktop.answered() == (True, "")
    assert told.empty()
    desktop.tell("EndSession")
    assert told.get(timeout=10) == "ending"
    answers: SimpleQueue[object] = SimpleQueue()
    waiting = threading.Thread(target=lambda: answers.put(desktop.answered()))
    waiting.start()
    with pytest.raises(Empty):
        answers.get(timeout=0.3)
    farewell.say()
    assert answers.get(timeout=10) == (True, "")
    waiting.join()


def test_to_be_stopped_is_an_end_too(desktop: Desktop) -> None:
    told: SimpleQueue[str] = SimpleQueue()
    farewell = listening(told)
    desktop.register()
    desktop.tell("Stop")
    assert told.get(timeout=10) == "ending"
    farewell.say()


def test_what_is_told_to_another_client_is_not_for_us(desktop: Desktop) -> None:
    told: SimpleQueue[str] = SimpleQueue()
    farewell = listening(told)
    desktop.register()
    desktop.tell("EndSession", path="/org/gnome/SessionManager/Client8")
    desktop.tell("QueryEndSession")
    assert desktop.answered() == (True, "")
    assert told.empty()
    farewell.say()


@pytest.mark.usefixtures("bus")
def test_without_a_session_manager_nothing_is_waited_for() -> None:
    farewell = listening(SimpleQueue())
    farewell.say()


def test_without_a_bus_nothing_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for address in ("disabled:", "unix:path=/nowhere"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        listening(SimpleQueue()).say()
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    listening(SimpleQueue()).say()
