"""A headset that has fallen to telephone quality, or would, is known by its card's profile and the link's codec."""

from __future__ import annotations

import pytest

from desktop_app.core.bluetooth import Radio, heard_as_telephone, hint, played_as_telephone

BOTH = ("a2dp-sink", "headset-head-unit", "off")
MUSIC = Radio(card="card", profile="a2dp-sink", codec="sbc_xq", rate_hz=48_000, profiles=BOTH)
CALL = Radio(card="card", profile="headset-head-unit", codec="msbc", rate_hz=16_000, profiles=BOTH)


@pytest.mark.parametrize(
    ("radio", "is_telephone", "falls"),
    [
        (MUSIC, False, True),
        (CALL, True, True),
        (Radio(profile="handsfree_head_unit", codec="CVSD", rate_hz=8_000), True, True),
        (Radio(profile="headset_head_unit", rate_hz=44_100), True, True),
        (Radio(codec="lc3_swb", rate_hz=32_000), True, True),
        (Radio(rate_hz=8_000), True, True),
        (Radio(rate_hz=48_000), False, True),
        (Radio(profile="a2dp_sink", codec="aac", rate_hz=44_100, profiles=("a2dp_sink", "off")), False, False),
        (Radio(profile="bap-duplex", codec="lc3", rate_hz=16_000, profiles=("bap-duplex", "bap-sink")), False, False),
    ],
)
def test_the_codec_the_profile_and_the_rate_tell_in_this_order(
    radio: Radio, *, is_telephone: bool, falls: bool
) -> None:
    assert (radio.is_telephone, radio.falls) == (is_telephone, falls)


def test_a_listed_headset_is_hinted_at_by_what_it_does_now() -> None:
    assert "falls to telephone quality while its own microphone is in use" in hint("Buds", MUSIC)
    assert "is in its telephone profile" in hint("Buds", CALL)
    assert not hint("Buds", Radio(profile="bap-duplex", rate_hz=48_000))


def test_a_chosen_microphone_is_told_of_before_it_makes_its_headset_fall() -> None:
    assert heard_as_telephone("Buds", MUSIC).startswith("Buds is a Bluetooth headset, which falls")
    assert heard_as_telephone("Buds", CALL)
    assert not heard_as_telephone("Desk Microphone", None)
    assert not heard_as_telephone("Buds", Radio(profile="bap-duplex", rate_hz=48_000))


def test_a_headset_that_has_fallen_through_others_is_told_of_and_through_ours_not_twice() -> None:
    assert played_as_telephone("Buds", CALL, frozenset()).startswith("Buds is in its telephone profile")
    assert not played_as_telephone("Buds", CALL, frozenset({"card"}))
    assert not played_as_telephone("Buds", MUSIC, frozenset())
    assert not played_as_telephone("Speakers", None, frozenset())
