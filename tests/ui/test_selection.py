"""Selection: a span of turns, in either direction."""

from __future__ import annotations

from desktop_app.core.turns import Stream, Transcript, finish, grow
from desktop_app.ui.selection import Selection


def spoken() -> Transcript:
    transcript = Transcript()
    for number in range(4):
        transcript = grow(transcript, Stream.TRANSLATION, f"Turn {number}.", number * 10.0)
    return finish(transcript, 60.0)


def test_nothing_is_selected_at_first() -> None:
    selection = Selection()
    assert (0 in selection, selection.last, selection.text(spoken())) == (False, None, "")


def test_a_span_is_the_same_in_both_directions() -> None:
    selection = Selection()
    selection.select(2, 1, 4)
    assert [number in selection for number in range(4)] == [False, True, True, False]
    assert selection.text(spoken()) == "Turn 1.\n\nTurn 2."


def test_a_selection_grows_from_where_it_began_and_ends_with_the_text() -> None:
    selection = Selection()
    selection.extend(1, 4)
    selection.extend(9, 4)
    assert selection.last == 3
    assert 1 in selection
    selection.clear()
    assert selection.last is None


def test_where_nothing_was_said_nothing_can_be_selected() -> None:
    selection = Selection()
    selection.select(0, 0, 0)
    assert selection.last is None
