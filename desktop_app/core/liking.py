"""What a listener likes to hear, and what the sliders mean by it."""

from __future__ import annotations

from typing import Final

from msgspec import Struct


class MixSettings(Struct, frozen=True, kw_only=True):
    """What the listener likes. Gains are factors of amplitude."""

    original_gain: float = 0.3
    """The original while the translation is silent: 0 (off) to 1."""
    ducked_share: float = 0.15
    """What is left of it while the translation speaks."""
    rescue: bool = True
    """Whether the original comes up when nothing is translated for long (both speak one language)."""
    translation_gain: float = 1.0
    """The translation: 0 (off) to 1."""
    volume: float = 1.0
    """Of everything at this outlet: 0 to 1.5."""


ALONE: Final = MixSettings(original_gain=0.0, ducked_share=0.0, rescue=False)
"""The translation and nothing else."""


def liked(mix: float, volume: float) -> MixSettings:
    """Give what two sliders of a listener mean: the mix from 0 (the original) to 1 (the translation), the volume to 1.

    At 1 the original is off altogether, also when nothing is translated; below, it comes up, and makes way less and
    less for the translation. From the middle down the translation fades, and at 0 there is the original alone. The
    volume is squared, because half of a slider should sound like half; all of it changes nothing.
    """
    original = 1.0 - mix
    return MixSettings(
        original_gain=min(1.0, 2 * original),
        ducked_share=original,
        rescue=original > 0,
        translation_gain=min(1.0, 2 * mix),
        volume=volume**2,
    )
