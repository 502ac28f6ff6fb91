"""The translation on top, the original under it, and never a click."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.core.audio import BLOCK_FRAMES, FRAME_RATE_HZ, Frames, silence
from desktop_app.core.liking import ALONE, MixSettings, liked
from desktop_app.core.limiter import CEILING, LOOKAHEAD_FRAMES
from desktop_app.core.mix import Mixer, Tap

OFF = ALONE
PAUSE = silence(BLOCK_FRAMES)


def tone(level: float = 3_000, pitch_hz: float = 200) -> Frames:
    """Make a block that is whole periods of a tone, so that blocks follow one another without a step."""
    t = np.arange(BLOCK_FRAMES) / FRAME_RATE_HZ
    return (level * np.sin(2 * np.pi * pitch_hz * t)).astype(np.int16)


def render(mixer: Mixer, translation: Frames, original: Frames, seconds: float) -> Frames:
    return np.concatenate([mixer.render(translation, original) for _ in range(round(seconds * 50))])


def level(frames: Frames) -> float:
    return float(np.sqrt(2 * np.mean(frames.astype(float) ** 2)))


def test_with_the_original_off_the_translation_passes_bit_by_bit() -> None:
    mixer = Mixer(OFF)
    said = np.random.default_rng(1).normal(0, 3_000, FRAME_RATE_HZ).astype(np.int16)
    heard = np.concatenate([mixer.render(said[at : at + 480], tone()) for at in range(0, len(said), 480)])
    assert np.array_equal(heard[LOOKAHEAD_FRAMES:], said[:-LOOKAHEAD_FRAMES])


def test_the_original_makes_way_quickly_and_returns_gently() -> None:
    mixer = Mixer(MixSettings(original_gain=1.0, rescue=False))
    assert level(render(mixer, PAUSE, tone(), 1)[-4_800:]) == pytest.approx(3_000, rel=0.02)
    render(mixer, tone(), PAUSE, 0.2)
    assert mixer.original_share == pytest.approx(0.15)
    render(mixer, PAUSE, tone(), 0.5)
    assert mixer.original_share == pytest.approx(0.15), "a pause between two words is no end"
    render(mixer, PAUSE, tone(), 0.3)
    assert 0.2 < mixer.original_share < 0.6
    render(mixer, PAUSE, tone(), 0.6)
    assert mixer.original_share == 1.0


def test_the_original_can_be_heard_alone_and_the_translation_goes_without_a_click() -> None:
    mixer = Mixer(OFF)
    render(mixer, tone(), PAUSE, 1)
    mixer.settings = liked(0.0, 1.0)
    heard = render(mixer, tone(), PAUSE, 1)
    assert not heard[-4_800:].any()
    steepest = np.abs(np.diff(tone().astype(int))).max()
    assert np.abs(np.diff(heard.astype(int))).max() <= 1.6 * steepest + 5
    assert level(render(mixer, tone(), tone(2_000, 300), 1)[-4_800:]) > 1_500


def test_the_original_is_matched_to_the_translation() -> None:
    mixer = Mixer(MixSettings(original_gain=1.0, ducked_share=1.0, rescue=False))
    render(mixer, tone(4_000), tone(1_000), 5)
    assert level(render(mixer, PAUSE, tone(1_000), 0.2)[LOOKAHEAD_FRAMES:]) == pytest.approx(4_000, rel=0.05)


def test_the_original_comes_up_when_nothing_is_translated() -> None:
    mixer = Mixer(MixSettings(original_gain=0.2))
    render(mixer, PAUSE, tone(), 3.9)
    assert mixer.original_share == pytest.approx(0.2)
    render(mixer, PAUSE, PAUSE, 3)
    assert mixer.original_share == pytest.approx(0.2), "the speaker has to talk"
    render(mixer, PAUSE, tone(), 2.5)
    assert mixer.original_share == 1.0
    render(mixer, tone(), tone(), 0.3)
    assert mixer.original_share == pytest.approx(0.03), "a translation ends the rescue"


def test_without_rescue_it_does_not_come_up() -> None:
    mixer = Mixer(MixSettings(original_gain=0.2, rescue=False))
    render(mixer, PAUSE, tone(), 8)
    assert mixer.original_share == pytest.approx(0.2)


@pytest.mark.parametrize("volume", [0.0, 0.5, 1.5])
def test_the_volume_moves_without_a_click(volume: float) -> None:
    mixer = Mixer(OFF)
    render(mixer, tone(), PAUSE, 1)
    mixer.settings = replace(OFF, volume=volume)
    heard = render(mixer, tone(), PAUSE, 1)
    assert level(heard[-4_800:]) == pytest.approx(3_000 * volume, rel=0.01, abs=1)
    steepest = np.abs(np.diff(tone().astype(int))).max()
    assert np.abs(np.diff(heard.astype(int))).max() <= 1.6 * steepest + 5


@settings(deadline=None, max_examples=30)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([0, 300, 20_000, 32_767]),
            st.sampled_from([0, 300, 20_000, 32_767]),
            st.floats(0, 1),
            st.floats(0, 1.5),
            st.integers(0, 600),
        ),
        max_size=20,
    )
)
def test_whatever_is_mixed_however_stays_below_the_ceiling(steps: list[tuple[int, int, float, float, int]]) -> None:
    mixer, chance = Mixer(), np.random.default_rng(1)
    for said, original, gain, volume, n_frames in steps:
        mixer.settings = MixSettings(original_gain=gain, volume=volume)
        blocks = [chance.choice([-1, 1], n_frames) * loud for loud in (said, original)]
        heard = mixer.render(blocks[0].astype(np.int16), blocks[1].astype(np.int16))
        assert len(heard) == n_frames
        assert not n_frames or np.abs(heard.astype(int)).max() <= CEILING * 32_768 + 1


def test_a_tap_gives_what_was_played_and_silence_when_there_is_nothing() -> None:
    tap = Tap()
    assert not tap.read(100).any()
    tap.write(np.arange(1, 481, dtype=np.int16))
    tap.write(np.arange(481, 961, dtype=np.int16))
    assert np.array_equal(np.concatenate([tap.read(300), tap.read(300)]), np.arange(1, 601))
    assert np.array_equal(tap.read(480), np.append(np.arange(601, 961), np.zeros(120)))


def test_a_tap_that_nobody_reads_keeps_only_the_newest() -> None:
    tap = Tap()
    for n in range(50):
        tap.write(np.full(480, n, dtype=np.int16))
    assert tap.read(480)[0] == 40
