"""What the listener hears of a translation: every word, no gaps, and not too late."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.audio import BLOCK_FRAMES, CHUNK_FRAMES, FRAME_RATE_HZ, Frames, is_speech, silence
from desktop_app.core.playout import Playout

SECOND = FRAME_RATE_HZ
RECORDING = Path(__file__).parent.parent / "data" / "speech" / "en" / "austen-0880.opus"


@cache
def recorded() -> Frames:
    """Read a sentence spoken by a person, less every silent window."""
    samples, rate_hz = soundfile.read(RECORDING, dtype="float32")
    frames = np.clip(soxr.resample(samples, rate_hz, SECOND) * 32_768, -32_768, 32_767).astype(np.int16)
    windows = [frames[at : at + 2_400] for at in range(0, len(frames) - 2_400, 2_400)]
    return np.concatenate([window for window in windows if is_speech(window)])


def speech(seconds: float) -> Frames:
    return np.take(recorded(), range(round(seconds * SECOND)), mode="wrap")


def play(playout: Playout, arrivals: Iterable[tuple[float, Frames]], until_s: float) -> Frames:
    """Write each sound at its time and read 20 ms blocks until a moment; times count from now."""
    coming, heard = sorted(arrivals, key=lambda arrival: arrival[0]), []
    for block in range(round(until_s * 50)):
        while coming and coming[0][0] <= block / 50 + 1e-9:
            playout.write(coming.pop(0)[1])
        heard.append(playout.read(BLOCK_FRAMES))
    assert not coming
    return np.concatenate(heard)


def cut(sound: Frames, n_frames: int) -> list[Frames]:
    return [sound[at : at + n_frames] for at in range(0, len(sound), n_frames)]


def heartbeat(from_s: float, until_s: float) -> list[tuple[float, Frames]]:
    return [(t, silence(CHUNK_FRAMES)) for t in np.arange(from_s, until_s, 0.2)]


def test_a_phrase_that_comes_at_once_starts_at_once_and_passes_bit_by_bit() -> None:
    playout, said = Playout(), speech(4)
    heard = play(playout, [(0.0, part) for part in cut(said, CHUNK_FRAMES)] + heartbeat(0.2, 5), 5)
    assert np.array_equal(heard[: len(said)], said)
    assert not heard[len(said) :].any()
    assert (playout.n_trimmed, playout.n_starved, playout.n_dropped, playout.tempo) == (0, 0, 0, 1.0)
    assert playout.is_idle
    assert playout.unplayed_s == playout.behind_s == 0


def test_a_short_answer_does_not_wait_longer_than_it_takes_to_see_that_it_is_complete() -> None:
    said = speech(0.5)
    heard = play(Playout(), [(0.0, said), (0.06, silence(2 * CHUNK_FRAMES))], 2)
    assert np.array_equal(heard[1_440 : 1_440 + len(said)], said)


def test_words_after_a_pause_get_their_lead_again() -> None:
    said, playout = speech(0.6), Playout()
    first = np.concatenate([said, silence(3 * CHUNK_FRAMES)])
    parts = cut(speech(2), CHUNK_FRAMES)
    late = [(0.8 + 0.2 * n + (0.4 if n else 0.0), part) for n, part in enumerate(parts)]
    heard = play(playout, [(0.0, first), *late], 6)
    begin = len(said) + int(np.argmax(heard[len(said) :] != 0)) - int(np.argmax(parts[0] != 0))
    assert begin / SECOND == pytest.approx(0.8 + 0.44, abs=0.03)
    assert np.array_equal(heard[begin : begin + 2 * SECOND - 200], speech(2)[:-200])


@settings(deadline=None, max_examples=40)
@given(
    st.sampled_from([CHUNK_FRAMES, 2 * CHUNK_FRAMES]),
    st.lists(st.floats(0, 0.4), min_size=25, max_size=25),
    st.sampled_from([3.0, 4.1]),
)
def test_jitter_of_400_ms_leaves_no_gap(delta: int, late_s: list[float], length_s: float) -> None:
    said = speech(length_s)
    parts = cut(said, delta)
    due_s = [n * delta / SECOND + late for n, (_, late) in enumerate(zip(parts, late_s, strict=False))]
    heard = play(Playout(), zip(np.maximum.accumulate(due_s), parts, strict=True), length_s + 2)
    begin = int(np.argmax(heard != 0)) - int(np.argmax(said != 0))
    assert begin <= 0.9 * SECOND
    assert np.array_equal(heard[begin : begin + len(said) - 200], said[:-200]), "no gap, nothing lost"


def test_a_pause_in_speech_that_flows_is_kept() -> None:
    said = np.concatenate([speech(1), silence(SECOND // 2), speech(1)])
    parts = cut(said, CHUNK_FRAMES)
    heard = play(Playout(), [(0.2 * n, part) for n, part in enumerate(parts)] + heartbeat(2.6, 4), 4)
    begin = int(np.argmax(heard != 0)) - int(np.argmax(said != 0))
    assert np.array_equal(heard[begin : begin + len(said)], said)


@pytest.mark.parametrize("level", [0, 20, 60])
def test_endless_silence_builds_no_queue_and_delays_nothing(level: int) -> None:
    """Twice as much silence as time, exact or as a noise floor (60 is an RMS of 0.0018)."""
    playout, said = Playout(), speech(2)
    floor = (np.random.default_rng(1).normal(0, level, 2 * CHUNK_FRAMES)).astype(np.int16)
    beats = [(t, floor) for t in np.arange(0, 20, 0.2)]
    heard = play(playout, [*beats, *[(5.0, part) for part in cut(said, CHUNK_FRAMES)]], 20)
    assert np.array_equal(heard[5 * SECOND : 7 * SECOND], said)
    assert playout.is_idle
    assert playout.unplayed_s == 0


def test_falling_behind_first_shortens_pauses_and_then_raises_the_tempo() -> None:
    playout = Playout()
    said = np.concatenate([speech(2), silence(SECOND * 7 // 10), speech(2)])
    play(playout, [(0.0, part) for part in cut(said, CHUNK_FRAMES)], 1.0)
    assert playout.tempo == 1.0
    play(playout, [(0.0, part) for part in cut(said, CHUNK_FRAMES)], 2.0)
    assert 1.05 < playout.tempo <= 1.35
    assert playout.n_trimmed == SECOND * 4 // 10, "the pause was 700 ms and is 300 ms"
    assert playout.behind_s > 1
    play(playout, heartbeat(0, 10), 10)
    assert playout.is_idle


def test_after_a_hurried_phrase_the_next_one_passes_bit_by_bit_again() -> None:
    playout, said = Playout(), speech(3)
    play(playout, [(1.0 * n, said) for n in range(3)], 12)
    assert playout.is_idle
    assert np.array_equal(play(playout, [(0.0, said)], 4)[200 : len(said) - 200], said[200:-200])


def test_every_word_is_heard_at_its_pitch_and_the_time_adds_up() -> None:
    playout, said = Playout(), speech(3)
    heard = play(playout, [(1.0 * n, said) for n in range(4)] + heartbeat(0, 14), 14)
    spoken = heard[: int(np.nonzero(heard)[0][-1]) + 1]
    assert playout.n_starved == 0
    assert 12 / 1.35 < len(spoken) / SECOND < 12 / 1.1

    def bands(sound: Frames) -> list[float]:
        spectrum = np.abs(np.fft.rfft(sound)) ** 2
        hz = np.fft.rfftfreq(len(sound), 1 / SECOND)
        edges = [80, 160, 240, 400, 700, 1_200, 2_000, 4_000]
        energy = [spectrum[(hz >= a) & (hz < b)].sum() for a, b in pairwise(edges)]
        return [10 * float(np.log10(part / sum(energy))) for part in energy]

    assert max(abs(a - b) for a, b in zip(bands(spoken), bands(said), strict=True)) < 2.5


@settings(deadline=None, max_examples=25)
@given(st.lists(st.tuples(st.floats(0, 12), st.floats(0.02, 4), st.floats(0, 1)), max_size=8))
def test_whatever_arrives_whenever_all_words_are_played(bursts: list[tuple[float, float, float]]) -> None:
    playout = Playout()
    arrivals = [
        (at_s, np.concatenate([speech(length_s), silence(round(pause_s * SECOND))]))
        for at_s, length_s, pause_s in bursts
    ]
    n_read = 0
    play(playout, arrivals, 12.02)
    while not playout.is_idle:
        playout.read(BLOCK_FRAMES)
        n_read += 1
        assert n_read < 3_000
    assert playout.unplayed_s == 0
    assert playout.n_dropped == 0


def test_sound_that_breaks_off_in_a_word_fades_and_comes_back_fading_in() -> None:
    playout = Playout()
    loud = np.full(SECOND, 8_000, dtype=np.int16)
    heard = play(playout, [(0.0, loud), (1.5, loud), (2.0, silence(CHUNK_FRAMES))], 3)
    assert playout.n_starved >= 1
    assert np.abs(np.diff(heard[2 * BLOCK_FRAMES :].astype(int)))[: SECOND * 2 - 4_000].max() < 200


def test_a_lonely_quiet_end_needs_no_fade() -> None:
    playout = Playout()
    quiet = np.tile(np.array([200, -200], dtype=np.int16), SECOND // 2)
    heard = play(playout, [(0.0, quiet)], 2)
    assert np.array_equal(heard[:SECOND], quiet)
    assert playout.n_starved == 1


def test_an_outlet_that_nobody_reads_keeps_the_newest_words_only() -> None:
    playout, said = Playout(kept_s=2.0), speech(3)
    playout.write(silence(CHUNK_FRAMES))
    playout.write(said)
    assert playout.n_dropped == SECOND
    assert playout.unplayed_s == pytest.approx(2.0)
    heard = play(playout, [], 3)
    assert np.array_equal(heard[: 2 * SECOND - 200], said[SECOND:-200])
    assert playout.is_idle


def test_blocks_may_have_any_length() -> None:
    playout, said = Playout(), speech(2)
    playout.write(said)
    playout.write(silence(CHUNK_FRAMES))
    heard = np.concatenate([playout.read(n) for n in (0, 1, 7, 999, 4_096, 50_000)])
    assert np.array_equal(heard[: len(said)], said)


def test_in_dense_talk_a_phrase_that_comes_whole_is_hurried_before_it_is_late() -> None:
    playout = Playout()
    play(playout, [(3.6 * number, speech(4.5)) for number in range(10)], 36)
    while not playout.is_idle:
        playout.read(BLOCK_FRAMES)
    play(playout, [(0.0, speech(6.0))], 2)
    assert playout.behind_s < 0.1
    assert playout.tempo > 1.2


def test_what_has_not_been_played_can_be_taken_elsewhere() -> None:
    playout, said = Playout(), speech(3)
    playout.write(said)
    heard = play(playout, [], 1)
    assert np.array_equal(np.concatenate((heard, playout.take_rest())), said)
    assert playout.is_idle
    assert not len(playout.take_rest())
