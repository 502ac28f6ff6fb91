"""Rows: each paragraph begins where its script begins."""

from __future__ import annotations

import pytest

from desktop_app.core.turns import Part, Turn
from desktop_app.ui.rows import Row, Setting, folded, is_right_to_left


@pytest.mark.parametrize(
    ("text", "from_the_right"),
    [("Hello", False), ("مرحبا", True), ("12 שלום", True), ("(2019) hello شكرا", False), ("你好", False), ("…", False)],
)
def test_a_paragraph_begins_where_its_script_begins(text: str, *, from_the_right: bool) -> None:
    assert is_right_to_left(text) is from_the_right


@pytest.mark.usefixtures("window")
def test_right_to_left_lines_end_at_the_right_edge() -> None:
    turn = Turn(source=Part(text="Hello", began_s=0.0), translation=Part(text="مرحبا", began_s=0.0, ended_s=1.0))
    translation, source = Row(turn, Setting(width_px=400, text_px=22)).line_rects()
    assert translation.right() == pytest.approx(400, abs=2)
    assert source.left() == pytest.approx(0, abs=2)


@pytest.mark.usefixtures("window")
def test_an_unanswered_turn_says_so_and_an_awaited_one_waits() -> None:
    source = Part(text="Hola.", began_s=0.0, ended_s=1.0)
    setting = Setting(width_px=400, text_px=22)
    assert Row(Turn(source=source), setting).shown_texts() == ("…", "Hola.")
    assert Row(Turn(source=source, translation=Part(ended_s=9.0)), setting).shown_texts() == (
        "No translation here",
        "Hola.",
    )


@pytest.mark.usefixtures("window")
@pytest.mark.parametrize(("text", "shown"), [(" Can I", "Can I…"), (" Can I pay?", "Can I pay? …")])
def test_what_may_go_on_is_marked_apart_from_its_own_punctuation(text: str, shown: str) -> None:
    turn = Turn(translation=Part(text=text, began_s=0.0))
    assert Row(turn, Setting(width_px=400, text_px=22)).shown_texts()[0] == shown


def test_letters_that_become_two_in_lower_case_move_no_others() -> None:
    assert folded("GÜNAYDIN") == "günaydin"
    assert folded("İyi GÜN").index("gün") == "İyi GÜN".index("GÜN")
