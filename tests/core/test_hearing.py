"""Headsets and loudspeakers are told apart by what sound servers say of them."""

from __future__ import annotations

import pytest

from desktop_app.core.device import Device, DeviceKind, HearsBy
from desktop_app.core.hearing import form_of, guess


@pytest.mark.parametrize(
    ("form_factor", "port", "is_"),
    [
        ("headset", "", HearsBy.HEADSET),
        ("speaker", "", HearsBy.LOUDSPEAKER),
        ("internal", "analog-output-speaker", HearsBy.LOUDSPEAKER),
        ("internal", "analog-output-headphones", HearsBy.HEADSET),
        ("", "[Out] HDMI1", HearsBy.LOUDSPEAKER),
        ("", "analog-output-lineout", HearsBy.LOUDSPEAKER),
        ("speaker", "headset-output", HearsBy.HEADSET),
        ("internal", "analog-output", None),
        ("", "", None),
    ],
)
def test_an_output_is_known_by_its_form_and_by_what_is_plugged_in(
    form_factor: str, port: str, is_: HearsBy | None
) -> None:
    assert form_of(form_factor, port) is is_


def test_what_is_not_known_is_taken_for_a_headset() -> None:
    unknown = Device(kind=DeviceKind.OUTPUT, name="x", description="X", n_channels=2, rate_hz=48_000)
    assert guess(unknown) is HearsBy.HEADSET
