"""The sample conversation is one that this machine can interpret, and short enough to listen to."""

from __future__ import annotations

from pathlib import Path

import pytest
import soundfile

from desktop_app.core.plan import FileTrack
from desktop_app.sample import sample_plan


def test_the_sample_is_two_voices_of_one_length_in_two_languages() -> None:
    sample = sample_plan()
    a, b = sample.plan
    assert (a.target, b.target) == (sample.partner, "en")
    assert sample.partner in {"es", "pt"}
    assert bool(sample.notice) == (sample.partner != "es")
    lengths_s = []
    for lane in (a, b):
        assert isinstance(lane.track, FileTrack)
        lengths_s.append(soundfile.info(Path(lane.track.path)).duration)
    assert lengths_s[0] == pytest.approx(lengths_s[1], abs=0.5)
    assert max(lengths_s) <= 90.0
