"""A desktop's session manager on a session bus of its own, in the test's hands."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import jeepney
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import Message

from tests.needed import need

CLIENT = "/org/gnome/SessionManager/Client7"
NAMES = {
    "org.gnome.SessionManager": "org.gnome.SessionManager.ClientPrivate",
    "org.xfce.SessionManager": "org.xfce.Session.Client",
}


@contextmanager
def session_bus() -> Iterator[str]:
    """Run a session bus; give its address."""
    need("dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
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


@contextmanager
def session_manager(bus: str, service: str) -> Iterator[Desktop]:
    """Put a session manager on the bus."""
    with open_dbus_connection(bus) as connection:
        yield Desktop(connection, service)
