"""The arithmetic of scrolling: a place is a turn and a distance, whatever has a height."""

from __future__ import annotations

import pytest

from desktop_app.core.turns import Stream, Transcript, finish, grow
from desktop_app.ui.rows import Setting
from desktop_app.ui.timeline import Timeline

SETTING = Setting(width_px=400, text_px=20)
HEIGHT_PX = 300.0


def transcript(n_turns: int) -> Transcript:
    grown = Transcript()
    for number in range(n_turns):
        grown = grow(grown, Stream.TRANSLATION, f"Turn {number}.", number * 10.0)
    return finish(grown, n_turns * 10.0)


def laid(timeline: Timeline, turns: Transcript) -> list[int]:
    timeline.lay(turns, SETTING, HEIGHT_PX)
    return [number for number, _, _ in timeline.placed]


@pytest.mark.usefixtures("qapp")
def test_what_fits_begins_at_the_top() -> None:
    timeline = Timeline()
    assert laid(timeline, transcript(2)) == [0, 1]
    assert timeline.fits
    assert timeline.placed[0][1] >= 0


@pytest.mark.usefixtures("qapp")
def test_the_end_stands_at_the_foot() -> None:
    timeline = Timeline()
    assert laid(timeline, transcript(50))[-1] == 49
    _, y_px, row = timeline.placed[-1]
    assert y_px + row.height_px == pytest.approx(HEIGHT_PX)
    assert 1 < timeline.n_in_sight(HEIGHT_PX) < 50


@pytest.mark.usefixtures("qapp")
def test_scrolling_up_and_down_by_as_much_comes_back() -> None:
    timeline, turns = Timeline(), transcript(50)
    laid(timeline, turns)
    timeline.scroll(-700, 50)
    laid(timeline, turns)
    place = timeline.top
    timeline.scroll(-123, 50)
    laid(timeline, turns)
    timeline.scroll(123, 50)
    laid(timeline, turns)
    assert timeline.top == pytest.approx(place, abs=0.02)


@pytest.mark.usefixtures("qapp")
def test_the_beginning_is_the_end_of_scrolling_up() -> None:
    timeline, turns = Timeline(), transcript(50)
    laid(timeline, turns)
    timeline.scroll(-1_000_000, 50)
    assert laid(timeline, turns)[0] == 0
    assert timeline.top == 0


@pytest.mark.usefixtures("qapp")
def test_rows_that_have_not_changed_are_kept() -> None:
    timeline, turns = Timeline(), transcript(50)
    laid(timeline, turns)
    before = [row for _, _, row in timeline.placed]
    laid(timeline, turns)
    assert [row for _, _, row in timeline.placed] == before


@pytest.mark.usefixtures("qapp")
def test_nothing_said_is_nothing_in_sight() -> None:
    timeline = Timeline()
    assert laid(timeline, Transcript()) == []
    assert timeline.top == 0
