"""What the sliders of a listener mean."""

from __future__ import annotations

import pytest

from desktop_app.core.liking import ALONE, liked


def test_the_ends_of_the_slider_are_one_voice_alone_and_its_middle_both() -> None:
    assert liked(1.0, 1.0) == ALONE
    original = liked(0.0, 1.0)
    assert (original.translation_gain, original.original_gain, original.ducked_share) == (0.0, 1.0, 1.0)
    middle = liked(0.5, 1.0)
    assert (middle.translation_gain, middle.original_gain, middle.ducked_share) == (1.0, 1.0, 0.5)
    usual = liked(0.8, 0.5)
    assert usual.original_gain == pytest.approx(0.4)
    assert (usual.volume, usual.rescue) == (0.25, True)
