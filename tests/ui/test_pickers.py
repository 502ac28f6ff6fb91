"""The pickers: what is chosen stays chosen, and nothing changes by accident."""

from __future__ import annotations

from desktop_app.ui.window import MainWindow
from tests.ui.pieces import HEADSETS, MICROPHONES


def test_a_device_that_is_gone_stays_chosen_and_says_so(window: MainWindow) -> None:
    window.show_devices(MICROPHONES[1:], HEADSETS)
    assert window.columns.columns[0].header.microphone.currentText() == "left (not there)"
    window.show_devices(MICROPHONES, HEADSETS)
    assert window.columns.columns[0].header.microphone.currentText() == "Left lapel"
