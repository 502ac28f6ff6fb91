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
