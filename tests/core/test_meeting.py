"""How a meeting is joined depends on what the system can make and which cables are installed."""

from __future__ import annotations

import pytest

from desktop_app.core.draft import DeviceRow
from desktop_app.core.meeting import way_to_meet


def rows(*labels: str) -> tuple[DeviceRow, ...]:
    return tuple(DeviceRow(name=label, label=label) for label in labels)


def test_where_a_virtual_microphone_can_be_made_no_cable_is_missing() -> None:
    way = way_to_meet((), rows("Speakers", "meeting:A"), "linux")
    assert way.has_virtual_microphone
    assert way.n_missing == 0


@pytest.mark.parametrize(
    ("platform", "there", "back"),
    [("win32", "CABLE Input", "CABLE-A Input"), ("darwin", "BlackHole 2ch", "BlackHole 16ch")],
)
def test_without_any_cable_the_usual_ones_are_named(platform: str, there: str, back: str) -> None:
    way = way_to_meet(rows("Microphone"), rows("Speakers"), platform)
    assert (way.has_virtual_microphone, way.n_missing, way.found) == (False, 2, ())
    assert (way.there.into, way.back.into) == (there, back)


def test_a_cable_that_is_installed_is_used_and_the_other_named() -> None:
    way = way_to_meet(rows("CABLE Output (VB-Audio)"), rows("CABLE Input (VB-Audio)"), "win32")
    assert way.n_missing == 1
    assert (way.there.into, way.back.into) == ("CABLE Input (VB-Audio)", "CABLE-A Input")


def test_two_installed_cables_are_one_for_each_way() -> None:
    names = ("BlackHole 16ch", "Loopback Audio", "BlackHole 2ch")
    way = way_to_meet(rows(*names), rows(*names), "darwin")
    assert way.n_missing == 0
    assert (way.there.out_of, way.back.out_of) == names[:2]
