"""Hears from a Linux desktop that its session ends, and keeps it waiting until the last sentence is through.

Qt as it comes from PyPI is built without X11's session management, so its own signal for this is never heard on Linux.
The desktops' own way is D-Bus: GNOME's session manager (MATE, Cinnamon and Budgie took it over) and Xfce's, which has
the same methods and signals under other names. Plasma under Wayland closes the windows instead, and Qt tells of that.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from jeepney import DBusAddress, Message
    from jeepney.io.blocking import DBusConnection


class _Manager(NamedTuple):
    """What a session manager is called on the bus."""

    service: str
    path: str
    interface: str
    client_interface: str


_MANAGERS: Final = (
    _Manager(
        "org.gnome.SessionManager",
        "/org/gnome/SessionManager",
        "org.gnome.SessionManager",
        "org.gnome.SessionManager.ClientPrivate",
    ),
    _Manager(
        "org.xfce.SessionManager",
        "/org/xfce/SessionManager",
        "org.xfce.Session.Manager",
        "org.xfce.Session.Client",
    ),
)
"""Source: the D-Bus descriptions (XML) of manager and client in the code of gnome-session and of xfce4-session."""
_ANSWER_WITHIN_S: Final = 5.0
_ENDING: Final = frozenset({"EndSession", "Stop"})


class Farewell:
    """Registers with the session manager, if there is one, and tells once that the session ends.

    Threads: one of its own, which blocks on the bus and ends with the process; `ending` is called there.
    """

    def __init__(self, ending: Callable[[], object], *, patience_s: float) -> None:
        """Prepare; the session manager is kept waiting for `patience_s` at most, or for as long as it likes to."""
        self._ending = ending
        self._patience_s = patience_s
        self._done = threading.Event()
        self._answered = threading.Event()
        self._is_asked = False
        self._thread = threading.Thread(target=self._listen, name="farewell", daemon=True)

    def begin(self) -> None:
        """Listen from now on; without a desktop nothing is ever heard."""
        self._thread.start()

    def say(self, *, within_s: float = 1.0) -> None:
        """Let the session go on ending: everything is through. Returns when the session manager has been told."""
        self._done.set()
        if self._is_asked:
            self._answered.wait(within_s)

    def _listen(self) -> None:
        try:
            from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 (needed on Linux alone, and late)
        except ImportError:
            return
        # No bus, or one that ends meanwhile: nobody will tell us then, and signals and the close button work as ever.
        with suppress(OSError, LookupError, ValueError, RuntimeError), open_dbus_connection("SESSION") as connection:
            self._converse(connection)
        self._answered.set()

    def _converse(self, connection: DBusConnection) -> None:
        """Answer what the session manager asks, in the order in which it does."""
        from jeepney import HeaderFields, MatchRule, new_method_call  # noqa: PLC0415 (as above)

        client = _registered(connection)
        if client is None:
            return
        agreed = new_method_call(client, "EndSessionResponse", "bs", (True, ""))
        with connection.filter(MatchRule(type="signal", path=client.object_path)) as told:
            while (asked := connection.recv_until_filtered(told).header.fields[HeaderFields.member]) not in _ENDING:
                if asked == "QueryEndSession":
                    connection.send(agreed)
        self._is_asked = True
        self._ending()
        self._done.wait(self._patience_s)
        connection.send(agreed)


def _registered(connection: DBusConnection) -> DBusAddress | None:
    """Register with whichever session manager is there; give the object that stands for us, None without one."""
    from jeepney import DBusAddress, MatchRule, MessageType, message_bus, new_method_call  # noqa: PLC0415 (as above)

    def ask(message: Message) -> Message:
        return connection.send_and_get_reply(message, timeout=_ANSWER_WITHIN_S)

    for manager in _MANAGERS:
        if not ask(message_bus.NameHasOwner(manager.service)).body[0]:
            continue
        ask(message_bus.AddMatch(MatchRule(type="signal", interface=manager.client_interface)))
        address = DBusAddress(manager.path, bus_name=manager.service, interface=manager.interface)
        reply = ask(new_method_call(address, "RegisterClient", "ss", ("dragoman", "")))
        if reply.header.message_type is MessageType.method_return:
            return DBusAddress(reply.body[0], bus_name=manager.service, interface=manager.client_interface)
    return None
