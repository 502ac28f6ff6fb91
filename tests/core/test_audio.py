"""The sound format, and the pace at which a track is cut."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.audio import (
    BLOCK_FRAMES,
    CHUNK_FRAMES,
    CHUNK_S,
    FRAME_RATE_HZ,
    Chunker,
    Frames,
    is_speech,
    level_dbfs,
    silence,
)


def ramp(start: int, n_frames: int) -> Frames:
    """Count upwards, never zero, so that each frame can be recognised again."""
    return ((np.arange(start, start + n_frames) % 30_000) + 1).astype(np.int16)


def chunks_until(chunker: Chunker, until_s: float, step_s: float = 0.02) -> Iterator[tuple[float, Frames]]:
    """Ask every 20 ms from 0 on, as a lane does."""
    for step in range(round(until_s / step_s) + 1):
        chunk = chunker.take(step * step_s)
        if chunk is not None:
            yield step * step_s, chunk


def test_a_chunk_is_the_engine_frame_of_the_service() -> None:
    assert CHUNK_FRAMES * 2 == 9_600
    assert CHUNK_FRAMES / FRAME_RATE_HZ == CHUNK_S
    assert CHUNK_FRAMES % BLOCK_FRAMES == 0


def test_silence_is_zeros() -> None:
    quiet = silence(7)

    assert quiet.dtype == np.int16
    assert quiet.tolist() == [0] * 7


@pytest.mark.parametrize(
    ("frames", "expected"),
    [
        (silence(0), False),
        (silence(4_800), False),
        (np.full(4_800, 63, dtype=np.int16), False),
        (np.array([20_000] + [0] * 480_000, dtype=np.int16), False),
        (np.full(4_800, 1_024, dtype=np.int16), True),
        (np.full(4_800, -32_768, dtype=np.int16), True),
        (np.full(1, 1_024, dtype=np.int16), True),
    ],
    ids=["nothing", "zeros", "noise floor", "one click", "speech", "full scale", "one frame"],
)
def test_speech_is_told_from_silence_by_its_content(frames: Frames, *, expected: bool) -> None:
    assert is_speech(frames) is expected


def test_levels_are_decibels_below_full_scale() -> None:
    assert level_dbfs(silence(0)) == -96
    assert level_dbfs(silence(480)) == -96
    assert level_dbfs(np.full(480, -32_768, dtype=np.int16)) == pytest.approx(0, abs=0.01)
    assert level_dbfs(np.full(480, 3_277, dtype=np.int16)) == pytest.approx(-20, abs=0.01)


def test_nothing_is_due_before_the_session_begins() -> None:
    chunker = Chunker()
    chunker.push(ramp(0, CHUNK_FRAMES))

    assert chunker.take(5.0) is None
    assert chunker.next_s() is None
    assert chunker.buffered_s == pytest.approx(0.2)


def test_a_track_that_delivers_is_sent_as_it_comes() -> None:
    chunker = Chunker()
    chunker.start(0.0)
    sent = []
    for block in range(50):  # one second
        chunker.push(ramp(block * BLOCK_FRAMES, BLOCK_FRAMES))
        chunk = chunker.take((block + 1) * 0.02)
        if chunk is not None:
            sent.append(chunk)

    assert np.array_equal(np.concatenate(sent), ramp(0, 5 * CHUNK_FRAMES))


def test_what_was_said_too_early_is_sent_at_twice_the_pace() -> None:
    chunker = Chunker()
    chunker.push(ramp(0, 5 * CHUNK_FRAMES))
    chunker.start(0.0)

    due = [time_s for time_s, _ in chunks_until(chunker, 0.75)]

    assert len(due) == 5
    assert all(0.1 <= gap_s < 0.13 for gap_s in np.diff([0.0, *due]))


def test_a_silent_device_is_continued_with_silence_in_steady_time() -> None:
    chunker = Chunker()
    chunker.start(0.0)

    chunks = list(chunks_until(chunker, 2.1))

    times_s = [time_s for time_s, _ in chunks]
    assert times_s[0] == pytest.approx(0.5)  # it gets 300 ms of patience, once
    assert len(chunks) == 10  # and then the time that this cost is made up
    assert all(not chunk.any() for _, chunk in chunks)


def test_a_partial_chunk_waits_and_is_then_filled_with_silence() -> None:
    chunker = Chunker()
    chunker.start(0.0)
    chunker.push(ramp(0, 100))

    assert chunker.take(0.49) is None
    chunk = chunker.take(0.5)

    assert chunk is not None
    assert np.array_equal(chunk[:100], ramp(0, 100))
    assert not chunk[100:].any()


def test_the_time_of_the_next_chunk_is_when_it_can_be_taken() -> None:
    chunker = Chunker()
    chunker.start(1.0)
    assert chunker.next_s() == pytest.approx(1.5)
    assert chunker.take(1.51) is not None
    assert chunker.next_s() == pytest.approx(1.4)
    chunker.push(ramp(0, 2 * CHUNK_FRAMES))
    assert chunker.next_s() == pytest.approx(1.3)
    chunker.push(ramp(0, 1))
    chunker.start(2.0)
    assert chunker.next_s() == pytest.approx(2.1)


def test_the_oldest_is_given_up_when_too_much_has_to_wait() -> None:
    chunker = Chunker(kept_s=0.5)
    for block in range(50):
        chunker.push(ramp(block * BLOCK_FRAMES, BLOCK_FRAMES))

    assert chunker.buffered_s == pytest.approx(0.5)
    assert chunker.n_dropped == FRAME_RATE_HZ // 2
    assert np.array_equal(next(chunker.flush()), ramp(FRAME_RATE_HZ // 2, CHUNK_FRAMES))


def test_one_block_that_is_longer_than_what_may_wait_keeps_its_end() -> None:
    chunker = Chunker(kept_s=0.2)
    chunker.push(ramp(0, 2 * CHUNK_FRAMES))

    assert chunker.n_dropped == CHUNK_FRAMES
    assert np.array_equal(next(chunker.flush()), ramp(CHUNK_FRAMES, CHUNK_FRAMES))


def test_of_what_was_given_up_the_speech_is_told_once() -> None:
    chunker = Chunker(kept_s=0.2)
    chunker.push(silence(CHUNK_FRAMES))
    chunker.push(ramp(1_000, CHUNK_FRAMES))
    assert chunker.take_dropped_speech_s() == 0

    chunker.push(silence(CHUNK_FRAMES // 2))

    assert chunker.take_dropped_speech_s() == pytest.approx(0.1)
    assert chunker.take_dropped_speech_s() == 0


def test_between_two_sessions_the_track_is_kept() -> None:
    chunker = Chunker()
    chunker.start(0.0)
    chunker.stop()
    chunker.push(ramp(0, CHUNK_FRAMES))

    assert chunker.take(9.0) is None
    chunker.start(10.0)
    chunk = chunker.take(10.11)
    assert chunk is not None
    assert np.array_equal(chunk, ramp(0, CHUNK_FRAMES))


def test_a_chunk_that_could_not_be_sent_goes_first_in_the_next_session() -> None:
    chunker = Chunker()
    chunker.push(ramp(0, 2 * CHUNK_FRAMES))
    chunker.start(0.0)
    lost = chunker.take(0.5)
    assert lost is not None

    chunker.put_back(lost)

    assert chunker.buffered_s == pytest.approx(0.4)
    assert np.array_equal(np.concatenate(list(chunker.flush())), ramp(0, 2 * CHUNK_FRAMES))


def test_what_was_put_back_is_not_given_up_for_what_came_meanwhile_nor_the_other_way_round() -> None:
    chunker = Chunker(kept_s=1.0)
    returned = [ramp(20_000 + n * CHUNK_FRAMES, CHUNK_FRAMES) for n in range(2)]
    for chunk in reversed(returned):
        chunker.put_back(chunk)
    chunker.push(ramp(0, 5 * CHUNK_FRAMES))
    assert chunker.holds_speech
    assert chunker.buffered_s == pytest.approx(1.4)

    chunker.start(0.0)
    sent = []
    for block in range(50):  # a second, in which ten chunks go out and five come in
        chunker.push(ramp(5 * CHUNK_FRAMES + block * BLOCK_FRAMES, BLOCK_FRAMES))
        due = chunker.take((block + 1) * 0.02)
        sent += [] if due is None else [due]
    sent += list(chunker.flush())

    assert chunker.n_dropped == 0
    assert np.array_equal(np.concatenate(sent), np.concatenate([*returned, ramp(0, 10 * CHUNK_FRAMES)]))


def test_once_it_has_caught_up_a_chunker_keeps_no_more_than_before() -> None:
    chunker = Chunker(kept_s=0.4)
    chunker.push(ramp(0, CHUNK_FRAMES))
    chunker.put_back(ramp(0, CHUNK_FRAMES))
    chunker.start(0.0)
    assert chunker.take(0.2) is not None
    assert chunker.take(0.4) is not None

    chunker.stop()
    chunker.push(ramp(0, 5 * CHUNK_FRAMES))

    assert chunker.buffered_s == pytest.approx(0.4)


def test_a_chunker_tells_whether_words_would_be_lost_with_it() -> None:
    chunker = Chunker()
    assert not chunker.holds_speech
    chunker.push(silence(BLOCK_FRAMES))
    assert not chunker.holds_speech
    chunker.push(ramp(1_000, BLOCK_FRAMES))
    assert chunker.holds_speech


def test_the_end_of_a_track_is_padded_and_all_of_it_is_given() -> None:
    chunker = Chunker()
    chunker.push(ramp(0, CHUNK_FRAMES + 10))

    first, last = list(chunker.flush())

    assert np.array_equal(first, ramp(0, CHUNK_FRAMES))
    assert np.array_equal(last[:10], ramp(CHUNK_FRAMES, 10))
    assert not last[10:].any()
    assert list(chunker.flush()) == []


@given(st.lists(st.integers(0, 3 * CHUNK_FRAMES), max_size=12))
def test_every_frame_is_sent_once_and_in_order(lengths: list[int]) -> None:
    chunker = Chunker(kept_s=60.0)
    chunker.start(0.0)
    sent: list[Frames] = []
    start = 0
    for step, n_frames in enumerate(lengths):
        chunker.push(ramp(start, n_frames))
        start += n_frames
        chunk = chunker.take(step * CHUNK_S / 2)
        sent += [] if chunk is None else [chunk]
    sent += list(chunker.flush())

    whole = np.concatenate([*sent, silence(0)])

    assert all(len(chunk) == CHUNK_FRAMES for chunk in sent)
    assert np.array_equal(whole[whole != 0], ramp(0, start))
    assert chunker.n_dropped == 0


def test_a_clock_that_jumps_owes_two_seconds_of_silence_and_not_an_hour() -> None:
    chunker = Chunker()
    chunker.start(0.0)
    chunks = []
    while (chunk := chunker.take(3_600.0)) is not None:
        chunks.append(chunk)
    assert 1 <= len(chunks) <= 12
