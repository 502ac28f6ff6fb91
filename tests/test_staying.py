"""The window as the command opens it: it plays, tells its events, and ends with the lanes when it is asked to."""

from __future__ import annotations

import signal

import pytest

from tests.commands import Dragoman


@pytest.mark.usefixtures("own_folders", "desk")
def test_the_window_plays_the_sample_and_ends_with_a_signal() -> None:
    window = Dragoman("--sample", "--json")
    window.until_state("a", "live")
    window.process.send_signal(signal.SIGTERM)
    assert window.end() == (0, "")
    assert window.summary["a"]["closed"]
    assert window.summary["b"]["closed"]


@pytest.mark.usefixtures("own_folders", "desk")
def test_a_logout_waits_until_the_lanes_have_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("jeepney", reason="only systems with D-Bus have it")
    from tests.desktop import session_bus, session_manager  # noqa: PLC0415 (only systems with D-Bus can)

    with session_bus() as address, session_manager(address, "org.gnome.SessionManager") as desktop:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        window = Dragoman("--sample", "--json")
        desktop.register()
        window.until_state("a", "live")
        desktop.tell("EndSession")
        assert window.end() == (0, "")
        assert window.summary["a"]["closed"]
        assert window.summary["b"]["closed"]
        assert desktop.answered() == (True, "")
