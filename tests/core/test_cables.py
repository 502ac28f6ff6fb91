"""Virtual cables are known by their makers' names."""

from __future__ import annotations

import pytest

from desktop_app.core.cables import Cable, cable_of, cables_of
from desktop_app.core.device import DeviceKind


@pytest.mark.parametrize(
    ("into", "out_of", "cable"),
    [
        ("CABLE Input (VB-Audio Virtual Cable)", "CABLE Output (VB-Audio Virtual Cable)", "cable"),
        ("CABLE-A Input (VB-Audio)", "CABLE-A Output (VB-Audio)", "cable-a"),
        ("Voicemeeter Input (VB-Audio)", "Voicemeeter Out B1 (VB-Audio)", "voicemeeter"),
        ("Voicemeeter AUX Input (VB-Audio)", "Voicemeeter Out B2 (VB-Audio)", "voicemeeter aux"),
        ("BlackHole 2ch", "BlackHole 2ch", "blackhole 2ch"),
        ("Loopback Audio 2", "Loopback Audio 2", "loopback audio 2"),
    ],
)
def test_both_ends_of_a_cable_are_known(into: str, out_of: str, cable: str) -> None:
    assert cable_of(DeviceKind.OUTPUT, into) == cable_of(DeviceKind.INPUT, out_of) == cable
    assert cables_of(["Speakers", into], [out_of, "Desk Microphone"]) == (Cable(into, out_of),)


def test_what_is_no_cable_is_none() -> None:
    assert not cable_of(DeviceKind.INPUT, "Desk Microphone")
    assert cables_of(["Speakers"], ["Desk Microphone"]) == ()


def test_a_cable_with_one_end_only_is_of_no_use() -> None:
    assert cables_of(["BlackHole 2ch"], []) == ()
    assert cables_of([], ["BlackHole 2ch"]) == ()


def test_several_cables_keep_their_order() -> None:
    outputs, inputs = ["CABLE-A Input", "CABLE Input"], ["CABLE Output", "CABLE-A Output"]
    assert [cable.into for cable in cables_of(outputs, inputs)] == outputs
