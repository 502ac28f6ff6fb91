"""A desktop's session manager, on a real session bus: it is answered, and kept waiting for the last sentence."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from queue import Empty, SimpleQueue

import pytest

from desktop_app.live.farewell import Farewell

if sys.platform != "linux":
    pytest.skip("only Linux has D-Bus", allow_module_level=True)
from tests.desktop import NAMES, Desktop, session_manager


@pytest.fixture(params=NAMES)
def desktop(bus: str, request: pytest.FixtureRequest) -> Iterator[Desktop]:
    """Put a session manager on the bus."""
    with session_manager(bus, request.param) as manager:
        yield manager


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


def gives_up(farewell: Farewell) -> None:
    """Wait until it has found nobody to listen to."""
    for thread in threading.enumerate():
        if thread.name == "farewell":
            thread.join(10)
    farewell.say()


@pytest.mark.usefixtures("bus")
def test_without_a_session_manager_nothing_is_waited_for() -> None:
    gives_up(listening(SimpleQueue()))


def test_without_a_bus_nothing_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for address in ("disabled:", "unix:path=/nowhere"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        gives_up(listening(SimpleQueue()))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    gives_up(listening(SimpleQueue()))
