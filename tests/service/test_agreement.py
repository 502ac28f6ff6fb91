"""The live transcript only grows, and says what the recogniser finally heard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.service.agreement import LiveTranscript, agreed, bare, continuation, is_spaced, joined, pieces


def test_words_are_written_when_two_hearings_agree_but_never_the_last() -> None:
    transcript = LiveTranscript()
    assert not transcript.draft("I", "en")
    assert not transcript.draft("I", "en")
    assert not transcript.draft("I would", "en").endswith("would")
    transcript = LiveTranscript()
    assert not transcript.draft("I would", "en")
    assert transcript.draft("I would like", "en") == "I would"
    assert transcript.draft("I would like a coffee", "en") == " like"
    assert transcript.end("I would like a coffee, please.", "en") == " a coffee, please."


def test_a_mark_after_the_newest_word_waits_for_the_next() -> None:
    transcript = LiveTranscript()
    transcript.draft("Yes, I go. To", "en")
    assert transcript.draft("Yes, I go. To the", "en") == "Yes, I go. To"
    transcript = LiveTranscript()
    transcript.draft("We go home. It", "en")
    assert transcript.draft("We go home. So", "en") == "We go home"
    assert transcript.end("We go home. So do they.", "en") == ". So do they."


def test_a_mark_already_written_is_not_written_twice() -> None:
    transcript = LiveTranscript()
    transcript.draft("One, two, three", "en")
    transcript.draft("One, two, three four", "en")
    assert transcript.end("One, two, three.", "en") == "."


def test_the_final_hearing_continues_what_was_written_and_never_repeats_it() -> None:
    transcript = LiveTranscript()
    transcript.draft("Where is the nearest bar now", "en")
    assert transcript.draft("Where is the nearest bar now then", "en") == "Where is the nearest bar now"
    assert transcript.end("Where's the nearest bank now, please?", "en") == ", please?"


def test_nothing_more_is_written_when_the_final_hearing_is_shorter() -> None:
    transcript = LiveTranscript()
    transcript.draft("good morning to you", "en")
    transcript.draft("good morning to you all", "en")
    assert not transcript.end("Good morning", "en")


def test_a_draft_that_contradicts_what_was_written_writes_nothing() -> None:
    transcript = LiveTranscript()
    transcript.draft("a b c d", "en")
    assert transcript.draft("a b c d e", "en") == "a b c d"
    transcript.draft("x b c d e f", "en")
    assert not transcript.draft("x b c d e f g", "en")


def test_phrases_are_set_apart_by_a_space() -> None:
    transcript = LiveTranscript()
    assert transcript.end("One.", "en") == "One."
    assert transcript.end("Two.", "en") == " Two."
    assert not transcript.end("", "en")


def test_languages_without_spaces_get_none() -> None:
    transcript = LiveTranscript()
    transcript.draft("今日は良い", "ja")
    assert transcript.draft("今日は良い天気", "ja") == "今日は良い"
    assert transcript.end("今日は良い天気です。", "ja") == "天気です。"
    assert transcript.end("はい。", "ja") == "はい。"


def test_a_word_of_marks_alone_is_kept() -> None:
    transcript = LiveTranscript()
    transcript.draft("and – so", "en")
    assert transcript.draft("and – he", "en") == "and –"


@pytest.mark.parametrize(
    ("written", "final", "position"),
    [
        ([], ["a"], 0),
        (["a"], ["a", "b"], 1),
        (["a", "b"], ["a"], 1),
        (["a", "x", "c"], ["a", "b", "c", "d"], 3),
        (["a", "b", "c"], ["a", "c", "d"], 2),
        (["a"], [], 0),
    ],
)
def test_continuation(written: list[str], final: list[str], position: int) -> None:
    assert continuation(written, final) == position


def test_agreement_ignores_case_and_marks() -> None:
    assert agreed(["Hello,", "you"], ["hello", "You", "there"]) == ["hello", "You"]
    assert agreed(["a", "b"], ["a", "c", "d"]) == ["a"]
    assert bare("«Señor»,") == "señor"


def test_pieces_and_joined_belong_together() -> None:
    assert is_spaced("es")
    assert not is_spaced("zh")
    assert joined(pieces("hola,  amigo", "es"), "es") == "hola, amigo"
    assert joined(pieces("你 好", "zh"), "zh") == "你好"


WORDS = st.lists(st.sampled_from(["a", "b", "c", "d.", "e,"]), max_size=8).map(" ".join)


@given(st.lists(st.tuples(st.lists(WORDS, max_size=5), WORDS), max_size=4))
def test_the_transcript_holds_whole_words_in_order(phrases: list[tuple[list[str], str]]) -> None:
    transcript = LiveTranscript()
    written = ""
    for drafts, final in phrases:
        for draft in drafts:
            written += transcript.draft(draft, "en")
        written += transcript.end(final, "en")
    assert written == written.strip()
    assert "  " not in written


@given(WORDS, WORDS)
def test_what_two_hearings_and_the_final_say_alike_is_written_exactly(text: str, more: str) -> None:
    transcript = LiveTranscript()
    whole = f"{text} {more}".strip()
    written = transcript.draft(text, "en") + transcript.draft(whole, "en") + transcript.end(whole, "en")
    assert written == whole
