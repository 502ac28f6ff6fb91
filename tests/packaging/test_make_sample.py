"""The sample conversation is what its scene says: aligned tracks, one voice at a time, room for the translation."""

import tomllib
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
import soundfile
from make_sample import RATE_HZ, SAMPLE_FOLDER, sounds

from tests.needed import need

NAMES = ("a-en", "b-es", "b-pt")
SCENE: dict[str, Any] = tomllib.loads((SAMPLE_FOLDER / "scene.toml").read_text(encoding="utf-8"))
LEAST_GAP_S = 2.5


def loud_tenths(name: str) -> set[int]:
    """Say in which tenths of a second a track is heard."""
    samples, rate_hz = soundfile.read(SAMPLE_FOLDER / f"{name}.opus", dtype="float32")
    assert rate_hz == RATE_HZ
    tenths = samples[: len(samples) // (rate_hz // 10) * (rate_hz // 10)].reshape(-1, rate_hz // 10)
    return {int(number) for number in np.flatnonzero(np.abs(tenths).max(axis=1) > 0.02)}


def test_the_tracks_are_aligned_short_and_small() -> None:
    infos = [soundfile.info(SAMPLE_FOLDER / f"{name}.opus") for name in NAMES]
    assert len({info.frames for info in infos}) == 1
    assert 45 < infos[0].duration < 80
    assert all((SAMPLE_FOLDER / f"{name}.opus").stat().st_size < 600_000 for name in NAMES)


@pytest.mark.parametrize("partner", ["b-es", "b-pt"])
def test_one_speaks_while_the_other_listens_and_the_translation_has_room(partner: str) -> None:
    a, b = loud_tenths("a-en"), loud_tenths(partner)
    assert not a & b
    spoken = sorted([*((tenth, "a") for tenth in a), *((tenth, "b") for tenth in b)])
    changes = [(before, after) for (before, who), (after, other) in pairwise(spoken) if who != other]
    assert len(changes) == len(SCENE["turns"]) - 1
    assert all(after - before >= 10 * LEAST_GAP_S for before, after in changes)


def test_the_folder_tells_the_text_that_is_spoken() -> None:
    told = (SAMPLE_FOLDER / "README.md").read_text(encoding="utf-8")
    for turn in SCENE["turns"]:
        assert f"- {turn['speaker'].upper()}: {' '.join(turn.get('en') or turn['es'])}\n" in told


def test_text_is_spelled_in_the_letters_that_the_voice_reads() -> None:
    need("espeak-ng")
    assert sounds("Hello, my child.", "en-us") == "həlˈO, mI ʧˈIld."
