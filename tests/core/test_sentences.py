"""Sentences: ends in many scripts, and what only looks like one."""

from __future__ import annotations

import pytest

from desktop_app.core.sentences import count_sentences, is_complete, sentence_ends, weight


@pytest.mark.parametrize(
    ("text", "n_sentences"),
    [
        ("", 0),
        ("Hello", 1),
        ("Hello.", 1),
        ("Hello. Bye", 2),
        ("It costs 3.50 euros. Yes.", 2),
        ("Dr. Smith and Mr. J. Brown came. Fine.", 2),
        ("La Sra. Pérez vino. ¿Sí?", 2),
        ('He said "no." Then he left.', 2),
        ("你好。你多大了？", 2),
        ("كيف حالك؟ بخير.", 2),
        ("आप कैसे हैं। ठीक।", 2),
        ("Wait... what?!", 2),
    ],
)
def test_sentences_are_counted(text: str, n_sentences: int) -> None:
    assert count_sentences(text) == n_sentences


def test_a_full_stop_is_certain_only_before_a_space() -> None:
    assert list(sentence_ends("One. Two.")) == [4]
    assert list(sentence_ends("一。二。")) == [2, 4]


@pytest.mark.parametrize(("text", "complete"), [("Yes.", True), ("«Yes.» ", True), ("是。", True), ("Yes", False)])
def test_a_finished_sentence_is_known(text: str, *, complete: bool) -> None:
    assert is_complete(text) is complete


def test_wide_characters_weigh_more() -> None:
    assert (weight("abc"), weight("你好"), weight("áb")) == (3, 6, 2)
