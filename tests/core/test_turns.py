"""Turns: nothing is lost or rewritten, and what belongs together stands together."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.sentences import count_sentences
from desktop_app.core.turns import (
    GIVEN_UP_S,
    MAX_OPEN_TURNS,
    TOO_MUCH_TO_READ,
    Stream,
    Transcript,
    finish,
    grow,
    settle,
)

RECORDED: Final = Path(__file__).parents[1] / "data" / "run_sample.jsonl"
Said = tuple[float, str, str]
"""When, which stream (`s` or `t`), what."""


def told(*said: Said, until_s: float | None = None) -> Transcript:
    transcript = Transcript()
    for t_s, stream, text in said:
        which = Stream.SOURCE if stream == "s" else Stream.TRANSLATION
        transcript = grow(transcript, which, text, t_s)
    return transcript if until_s is None else settle(transcript, until_s)


def rows(transcript: Transcript) -> list[tuple[str, str]]:
    return [(turn.source.text, turn.translation.text) for turn in (transcript[n] for n in range(len(transcript)))]


FRAGMENTS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [" one.", " two", " three!", "。", "你好。", ' "', ". ", " Dr.", " 3.", "5", "؟", " x" * 400, "你" * 700]
    ),
)
SCRIPTS = st.lists(st.tuples(st.floats(0, 8), st.sampled_from(list(Stream)), FRAGMENTS), max_size=60)


@settings(deadline=None, max_examples=60)
@given(SCRIPTS)
def test_no_text_is_lost_and_no_ended_part_changes(script: list[tuple[float, Stream, str]]) -> None:
    transcript, now_s = Transcript(), 0.0
    expected = dict.fromkeys(Stream, "")
    for wait_s, stream, text in script:
        now_s += wait_s
        before = transcript
        transcript = grow(transcript, stream, text, now_s)
        expected[stream] += text
        for number in range(len(before)):
            for each in Stream:
                if before[number].part(each).is_finished:
                    assert transcript[number].part(each) == before[number].part(each)
                assert transcript[number].part(each).text.startswith(before[number].part(each).text)
    ended = finish(transcript, now_s)
    assert {stream: ended.text(stream) for stream in Stream} == expected
    assert all(turn.is_finished for turn in ended.finished)
    assert not ended.open


def test_a_source_and_its_translation_stand_side_by_side() -> None:
    transcript = told(
        (0.0, "s", "Hello."),
        (0.3, "s", " How are you?"),
        (1.5, "t", "Hola."),
        (2.0, "t", " ¿Cómo está?"),
        (5.0, "s", "Fine."),
        (6.0, "t", "Bien."),
        until_s=12.0,
    )
    assert rows(transcript) == [("Hello. How are you?", "Hola. ¿Cómo está?"), ("Fine.", "Bien.")]
    assert all(transcript[n].is_finished for n in range(2))


def test_a_late_translation_is_cut_at_the_sentence_that_its_source_ended_with() -> None:
    transcript = told(
        (0.0, "s", "One. Two."),
        (3.0, "s", "Three."),
        (5.0, "t", "Uno."),
        (5.2, "t", " Dos. Tres"),
        (5.4, "t", "."),
        until_s=20.0,
    )
    assert rows(transcript) == [("One. Two.", "Uno. Dos."), ("Three.", " Tres.")]


def test_a_longer_translation_keeps_its_extra_sentence_while_nothing_new_was_said() -> None:
    transcript = told((0.0, "s", "One."), (2.0, "t", "Uno."), (2.8, "t", " Eso es."), (8.0, "s", "Two."))
    assert rows(transcript) == [("One.", "Uno. Eso es."), ("Two.", "")]


def test_a_decimal_point_ends_no_sentence() -> None:
    transcript = told((0.0, "s", "It costs 3."), (0.1, "s", "5 euros. " + "x" * 200), (0.2, "s", ". Next"))
    assert [source for source, _ in rows(transcript)] == ["It costs 3.5 euros. " + "x" * 200 + ".", " Next"]


def test_a_sentence_without_quiet_ends_a_turn_once_there_is_enough_to_read() -> None:
    sentence = " word" * 20 + "."
    transcript = told(*[(n * 0.2, "s", sentence) for n in range(5)])
    assert [len(source) for source, _ in rows(transcript)] == [202, 202, 101]


def test_words_without_any_full_stop_are_cut_between_words() -> None:
    transcript = told(*[(n * 0.1, "s", " word") for n in range(200)])
    assert [source[:5] for source, _ in rows(transcript)] == [" word", " word"]
    assert len(rows(transcript)[0][0]) == TOO_MUCH_TO_READ


def test_letters_without_any_space_are_cut_too() -> None:
    transcript = told(*[(n * 0.1, "s", "x" * 100) for n in range(20)])
    assert [len(source) for source, _ in rows(transcript)] == [2 * TOO_MUCH_TO_READ, 800]


def test_a_pause_in_the_middle_of_a_sentence_must_be_longer() -> None:
    assert len(rows(told((0.0, "s", "I think"), (2.0, "s", " so.")))) == 1
    assert len(rows(told((0.0, "s", "I think"), (3.0, "s", " so.")))) == 2


def test_a_translation_that_owes_a_sentence_is_waited_for() -> None:
    heard: list[Said] = [(0.0, "s", "One. Two."), (4.0, "t", "Uno.")]
    assert told(*heard, until_s=7.0).translation_at == 0
    assert told(*heard, until_s=8.0).translation_at == 1


def test_a_translation_is_not_ended_while_its_source_goes_on() -> None:
    transcript = told((0.0, "s", "One"), (1.0, "t", "Uno."), (2.9, "s", " two"), (3.1, "t", " Dos."))
    assert rows(transcript) == [("One two", "Uno. Dos.")]


def test_a_translation_shown_first_waits_for_its_source() -> None:
    assert rows(told((0.0, "t", "Hola."), (0.3, "s", "Hello."))) == [("Hello.", "Hola.")]


def test_a_source_that_comes_much_later_begins_a_turn_of_its_own() -> None:
    assert rows(told((0.0, "t", "Hola"), (3.5, "s", "Hello."))) == [("", "Hola"), ("Hello.", "")]
    assert rows(told((0.0, "t", "Hola."), (2.5, "t", "Eso."), (6.0, "s", "Hello."))) == [
        ("", "Hola."),
        ("", "Eso."),
        ("Hello.", ""),
    ]


def test_without_a_source_transcript_the_translation_is_cut_by_itself() -> None:
    sentence = " palabra" * 12 + "."
    transcript = told(*[(n * 0.5, "t", sentence) for n in range(4)], until_s=10.0)
    assert [len(translation) for _, translation in rows(transcript)] == [194, 194]
    assert not transcript.open


def test_what_is_never_answered_is_given_up_and_the_next_pair_is_right() -> None:
    transcript = told((0.0, "s", "Hola."), until_s=2.0)
    transcript = settle(transcript, 2.0 + GIVEN_UP_S)
    transcript = grow(transcript, Stream.SOURCE, "Hello.", 30.0)
    transcript = grow(transcript, Stream.TRANSLATION, "¡Hola!", 33.0)
    assert rows(transcript) == [("Hola.", ""), ("Hello.", "¡Hola!")]


def test_two_turns_answered_as_one_do_not_shift_the_rest() -> None:
    transcript = told(
        (0.0, "s", "Hello."),
        (2.0, "s", "How are you?"),
        (7.0, "t", "Hola, ¿cómo está?"),
        (12.0, "s", "Fine."),
        (15.0, "t", "Bien."),
    )
    assert rows(transcript) == [("Hello.", "Hola, ¿cómo está?"), ("How are you?", ""), ("Fine.", "Bien.")]


def test_the_number_of_open_turns_is_bounded() -> None:
    transcript = told(*[(n * 0.01, "s", "w" * 190 + ". ") for n in range(200)])
    assert len(transcript.open) <= MAX_OPEN_TURNS + 2


def test_settling_when_nothing_has_changed_gives_the_same_object() -> None:
    transcript = told((0.0, "s", "Hello"))
    assert settle(transcript, 0.5) is transcript


def test_an_empty_fragment_begins_no_turn() -> None:
    assert len(told((0.0, "s", ""))) == 0


def test_a_turn_begins_with_its_first_word() -> None:
    assert told((0.4, "s", "Hello."), (1.0, "t", "Hola."))[0].began_s == 0.4


def test_a_recorded_run_of_the_embedded_service_pairs_every_turn() -> None:
    lines = [json.loads(line) for line in RECORDED.read_text(encoding="utf-8").splitlines()]
    words = [line for line in lines if line["event"] in {stream.value for stream in Stream}]
    for lane in ("a", "b"):
        transcript, next_tick_s = Transcript(), 0.0
        for line in (line for line in words if line["lane"] == lane):
            while next_tick_s < line["t_s"]:
                transcript = settle(transcript, next_tick_s)
                next_tick_s += 0.25
            transcript = grow(transcript, Stream(line["event"]), line["text"], line["t_s"])
        pairs = rows(finish(transcript, next_tick_s))
        assert len(pairs) >= 5
        assert all(source.strip() and translation.strip() for source, translation in pairs)
        assert all(abs(count_sentences(source) - count_sentences(said)) <= 1 for source, said in pairs)
