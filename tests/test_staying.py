"""The window as the command opens it: it plays, tells its events, and ends with the lanes when it is asked to."""

from __future__ import annotations

import signal
import sys

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


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has D-Bus")
@pytest.mark.usefixtures("own_folders", "desk")
def test_a_logout_waits_until_the_lanes_have_closed(bus: str) -> None:
    from tests.desktop import session_manager  # noqa: PLC0415 (jeepney is on Linux alone)

    with session_manager(bus, "org.gnome.SessionManager") as desktop:
        window = Dragoman("--sample", "--json")
        desktop.register()
        window.until_state("a", "live")
        desktop.tell("EndSession")
        assert window.end() == (0, "")
        assert window.summary["a"]["closed"]
        assert window.summary["b"]["closed"]
        assert desktop.answered() == (True, "")
