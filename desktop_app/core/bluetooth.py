"""Bluetooth headsets that sound like a telephone, because their own microphone is in use, and the way out of that.

A classic Bluetooth link carries either music one way (A2DP) or speech both ways (HFP, HSP: 8 or 16 kHz). Which one is
told by the profile of the card and the codec of the link; Bluetooth LE Audio (BAP) has no such choice to make.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

_TELEPHONE_PROFILES: Final = ("headset", "handsfree", "hfp", "hsp")
_MUSIC_PROFILES: Final = ("a2dp", "bap")
_TELEPHONE_CODECS: Final = ("cvsd", "msbc", "lc3_swb", "lc3-swb")
_TELEPHONE_HZ: Final = 16_000


class Radio(Struct, frozen=True, kw_only=True):
    """How a device is connected by radio, as the sound server tells it."""

    card: str = ""
    """The headset's card, which its microphone and its output share; empty: not known."""
    profile: str = ""
    """The profile in use: a2dp-sink, headset-head-unit, handsfree_head_unit, bap-duplex and the like."""
    codec: str = ""
    """The codec of the link in use: sbc, aac, aptx, msbc, cvsd and the like."""
    rate_hz: int
    profiles: tuple[str, ...] = ()
    """The profiles that the card could use; empty: not known."""

    @property
    def is_telephone(self) -> bool:
        """Whether it sounds like a telephone now. The codec knows best, then the profile, then the rate."""
        codec, profile = self.codec.lower(), self.profile.lower()
        if codec.startswith(_TELEPHONE_CODECS) or any(mark in profile for mark in _TELEPHONE_PROFILES):
            return True
        return not (codec or profile.startswith(_MUSIC_PROFILES)) and self.rate_hz <= _TELEPHONE_HZ

    @property
    def falls(self) -> bool:
        """Whether it would sound like a telephone if its own microphone were opened."""
        if self.is_telephone:
            return True
        if self.profile.lower().startswith("bap"):
            return False
        return not self.profiles or any(mark in name.lower() for name in self.profiles for mark in _TELEPHONE_PROFILES)


def hint(description: str, radio: Radio) -> str:
    """Say of a listed device what its own microphone does, or would do, to it; empty if nothing."""
    if radio.is_telephone:
        return (
            f"{description} is in its telephone profile, which sounds dull and is recognised worse; "
            "use another microphone with it, and it returns to full quality."
        )
    if radio.falls:
        return (
            f"{description} falls to telephone quality while its own microphone is in use; "
            "use a wired or built-in microphone with it to keep full quality."
        )
    return ""


def heard_as_telephone(description: str, radio: Radio | None) -> str:
    """Say of somebody's microphone that it makes its headset fall; empty if it does not."""
    if radio is None or not radio.falls:
        return ""
    return (
        f"{description} is a Bluetooth headset, which falls to telephone quality while its microphone is open: it is "
        "understood worse and plays dully. Choose a wired or built-in microphone, and the headset for listening alone."
    )


def played_as_telephone(description: str, radio: Radio | None, heard_cards: frozenset[str]) -> str:
    """Say of somebody's headset that it has fallen through no microphone of ours; empty if it has not.

    `heard_cards` are the cards whose microphones are tracks of the same plan: of those it has been said already.
    """
    if radio is None or not radio.is_telephone or (radio.card and radio.card in heard_cards):
        return ""
    return (
        f"{description} is in its telephone profile and plays dully. Close the program that uses its microphone, or "
        "choose its profile for music (A2DP) in the sound settings."
    )
