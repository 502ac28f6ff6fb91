"""Phrases are found where people pause."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.service.segmenter import Ended, Event, Patience, Paused, Segmenter, windows

SPEECH, SILENCE = 0.9, 0.02
SWIFT = Patience(longest_s=2.0, cut_after_s=0.8, long_s=1.2)


def feed(segmenter: Segmenter, *runs: tuple[float, float]) -> list[Event]:
    """Feed runs of (probability, seconds); give what happened."""
    events = [segmenter.feed(probability) for probability, seconds in runs for _ in range(windows(seconds))]
    return [event for event in events if event is not None]


def test_a_phrase_ends_after_the_endpoint_silence_with_run_up_and_run_out() -> None:
    events = feed(Segmenter(), (SILENCE, 1.0), (SPEECH, 1.0), (SILENCE, 1.0))
    start = windows(1.0) - windows(0.26)
    end = 2 * windows(1.0) + windows(0.032)
    assert events == [Paused(start, end), Ended(start, end)]


def test_a_phrase_at_the_very_beginning_has_no_run_up() -> None:
    assert feed(Segmenter(), (SPEECH, 0.5), (SILENCE, 0.5))[-1] == Ended(0, windows(0.5) + windows(0.032))


def test_a_short_pause_is_told_but_does_not_end_the_phrase() -> None:
    events = feed(Segmenter(), (SPEECH, 0.5), (SILENCE, 0.3), (SPEECH, 0.5), (SILENCE, 0.5))
    assert [type(event) for event in events] == [Paused, Paused, Ended]
    assert {event.start for event in events} == {0}


def test_a_pause_whose_words_make_a_whole_ends_the_phrase_sooner() -> None:
    segmenter = Segmenter()
    pause = feed(segmenter, (SPEECH, 0.5), (SILENCE, 0.1))[0]
    assert isinstance(pause, Paused)
    assert segmenter.trust(pause) is None
    assert feed(segmenter, (SILENCE, 0.1)) == []
    assert feed(segmenter, (SILENCE, 0.1)) == [Ended(pause.start, pause.end)]


def test_a_long_pause_whose_words_make_a_whole_ends_the_phrase_at_once() -> None:
    segmenter = Segmenter()
    pause = feed(segmenter, (SPEECH, 0.5), (SILENCE, 0.3))[0]
    assert isinstance(pause, Paused)
    assert segmenter.trust(pause) == Ended(pause.start, pause.end)
    assert segmenter.trust(pause) is None


def test_a_pause_that_is_over_is_trusted_no_more() -> None:
    segmenter = Segmenter()
    first = feed(segmenter, (SPEECH, 0.5), (SILENCE, 0.3), (SPEECH, 0.5))[0]
    assert isinstance(first, Paused)
    assert segmenter.trust(first) is None
    second = feed(segmenter, (SILENCE, 0.3))
    assert [type(event) for event in second] == [Paused]
    assert segmenter.trust(first) is None


def test_trust_in_one_pause_is_none_in_the_next() -> None:
    segmenter = Segmenter()
    pause = feed(segmenter, (SPEECH, 0.5), (SILENCE, 0.1))[0]
    assert isinstance(pause, Paused)
    segmenter.trust(pause)
    assert [type(event) for event in feed(segmenter, (SPEECH, 0.5), (SILENCE, 0.3))] == [Paused]


def test_a_click_is_no_phrase() -> None:
    segmenter = Segmenter()
    assert feed(segmenter, (SILENCE, 0.5), (SPEECH, 0.06), (SILENCE, 1.0)) == []
    assert segmenter.open_since is None


def test_speech_counts_as_open_once_it_is_more_than_a_click() -> None:
    segmenter = Segmenter()
    feed(segmenter, (SPEECH, 0.06))
    assert (segmenter.wanted_from, segmenter.open_since, segmenter.speaking) == (0, None, False)
    feed(segmenter, (SPEECH, 0.2))
    assert (segmenter.open_since, segmenter.speaking) == (0, True)
    feed(segmenter, (SILENCE, 0.06))
    assert (segmenter.open_since, segmenter.speaking) == (0, False)


def test_a_long_phrase_ends_at_a_shorter_silence() -> None:
    short = feed(Segmenter(SWIFT), (SPEECH, 1.0), (SILENCE, 0.25))
    long = feed(Segmenter(SWIFT), (SPEECH, 1.3), (SILENCE, 0.25))
    assert [type(event) for event in short] == [Paused]
    assert [type(event) for event in long] == [Paused, Ended]


def test_a_phrase_that_grows_too_long_is_cut_at_its_quietest_place() -> None:
    segmenter = Segmenter(SWIFT)
    events = feed(segmenter, (SPEECH, 1.0), (0.4, 0.1), (SPEECH, 1.0))
    assert len(events) == 1
    cut = events[0]
    assert isinstance(cut, Ended)
    assert cut.cut
    assert windows(1.0) <= cut.end <= windows(1.0) + windows(0.1)
    rest = feed(segmenter, (SILENCE, 0.5))
    assert rest[-1].start == cut.end


def test_a_phrase_does_not_begin_in_the_one_before() -> None:
    events = feed(Segmenter(), (SPEECH, 0.5), (SILENCE, 0.42), (SPEECH, 0.5), (SILENCE, 0.5))
    first, second = [event for event in events if isinstance(event, Ended)]
    assert second.start >= first.end


def test_the_end_of_the_track_ends_the_phrase() -> None:
    segmenter = Segmenter()
    feed(segmenter, (SPEECH, 0.5))
    assert segmenter.finish() == Ended(0, windows(0.5))
    assert segmenter.finish() is None


def test_the_end_of_the_track_after_a_click_is_nothing() -> None:
    segmenter = Segmenter()
    feed(segmenter, (SPEECH, 0.04))
    assert segmenter.finish() is None


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(1, 40)), max_size=40))
def test_phrases_never_overlap_and_never_grow_past_the_longest(runs: list[tuple[float, int]]) -> None:
    segmenter = Segmenter(SWIFT)
    events = [segmenter.feed(probability) for probability, count in runs for _ in range(count)]
    ended = [event for event in (*events, segmenter.finish()) if isinstance(event, Ended)]
    longest = windows(SWIFT.longest_s) + windows(SWIFT.run_up_s) + windows(SWIFT.run_out_s)
    for event in ended:
        assert 0 <= event.start < event.end
        assert event.end - event.start <= longest
    for before, after in pairwise(ended):
        assert before.end <= after.start


@pytest.mark.parametrize(("seconds", "count"), [(0.0, 1), (0.032, 1), (0.4, 12), (1.0, 31)])
def test_windows_of_32_ms(seconds: float, count: int) -> None:
    assert windows(seconds) == count
