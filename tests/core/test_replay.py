"""What is sent again after a session broke, and what is not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.audio import CHUNK_FRAMES, CHUNK_S, Frames, is_speech, silence
from desktop_app.core.replay import KEPT_S, MAX_SENDS, SPEECH_FOLLOWS_S, Replay

N_KEPT = round(KEPT_S / CHUNK_S)


class Wire:
    """Sends chunks in steady time, each of which can be recognised again; silence is written as 0."""

    def __init__(self) -> None:
        self.replay = Replay()
        self.now_s = 100.0
        self.replay.begin(self.now_s)

    def send(self, *words: int) -> None:
        for word in words:
            self.now_s += CHUNK_S
            self.replay.note_sent(chunk_of(word), self.now_s)

    def breaks(self, *, closed: bool = False) -> list[int]:
        """End the session; give what is to be sent again."""
        return [int(chunk[0]) for chunk in self.replay.take_unanswered(self.now_s, closed=closed)]

    def comes_back(self, after_s: float = 1.0) -> None:
        self.now_s += after_s
        self.replay.begin(self.now_s)


@pytest.fixture
def wire() -> Wire:
    return Wire()


def chunk_of(word: int) -> Frames:
    return np.full(CHUNK_FRAMES, word, np.int16) if word else silence(CHUNK_FRAMES)


def test_speech_without_an_answer_is_given_back_once_and_silence_never(wire: Wire) -> None:
    wire.send(0, 0, 501, 502, 0, 0, 0)

    assert wire.breaks() == [501, 502]
    assert wire.breaks() == []


def test_what_was_answered_is_not_given_back_and_what_was_said_since_is(wire: Wire) -> None:
    wire.send(501, 502, 0, 0)
    wire.replay.note_speech()
    wire.send(503, 0, 0)

    assert wire.breaks() == [503]


def test_speech_that_goes_on_is_given_back_from_its_beginning_though_its_first_words_were_answered(wire: Wire) -> None:
    wire.send(0, 501, 502, 0, 503)
    wire.replay.note_speech()
    wire.send(504, 0)
    wire.replay.note_speech()

    assert wire.breaks() == [501, 502, 0, 503, 504]


def test_what_arrives_before_any_quiet_was_heard_answers_something_older(wire: Wire) -> None:
    wire.send(501, 0, 0, 502)
    wire.replay.note_speech()
    wire.send(0, 0)

    assert wire.breaks() == [502]


def test_text_alone_is_an_answer_only_after_speech_could_have_followed(wire: Wire) -> None:
    wire.send(501, 0, 0)
    wire.replay.note_text(wire.now_s)
    wire.send(*[0] * 5)
    assert wire.breaks() == [501]

    wire.comes_back()
    wire.send(501, 0, 0)
    wire.replay.note_text(wire.now_s)
    wire.send(*[0] * (round(SPEECH_FOLLOWS_S / CHUNK_S) + 1))
    assert wire.breaks() == []


def test_text_that_is_followed_by_speech_is_an_answer_at_once(wire: Wire) -> None:
    wire.send(501, 0, 0)
    wire.replay.note_text(wire.now_s)
    wire.replay.note_speech()

    assert wire.breaks() == []


def test_the_end_of_all_speech_ends_the_last_utterance_as_quiet_does(wire: Wire) -> None:
    wire.send(501)
    wire.replay.note_last(wire.now_s)
    wire.replay.note_speech()
    assert wire.breaks() == []

    wire.comes_back()
    wire.send(502)
    wire.replay.note_last(wire.now_s)
    assert wire.breaks() == [502]


def test_a_session_that_closed_as_it_was_asked_to_owes_nothing(wire: Wire) -> None:
    wire.send(501, 502)
    wire.replay.note_last(wire.now_s)

    assert wire.breaks(closed=True) == []


def test_a_session_that_closed_of_its_own_accord_owes_what_went_on_after_its_last_answer(wire: Wire) -> None:
    wire.send(501, 0, 0, 502, 503)
    wire.replay.note_speech()
    assert wire.breaks(closed=True) == []

    wire.comes_back()
    wire.send(501, 0, 0, 502, 503)
    wire.replay.note_speech()
    wire.send(504)  # the service was about to go, and may not have heard it
    assert wire.breaks(closed=True) == [502, 503, 504]


def test_speech_that_is_never_answered_is_given_back_until_it_has_been_out_too_long(wire: Wire) -> None:
    wire.send(501, 0, 0)
    assert wire.breaks() == [501]
    wire.comes_back(after_s=3_600)  # nothing grows older where nobody could answer
    wire.send(501, *[0] * (N_KEPT - 10))
    assert wire.breaks() == [501]
    wire.comes_back(after_s=3_600)
    wire.send(501, *[0] * 10)

    assert wire.breaks() == []
    assert wire.replay.take_given_up_s() == 0


def test_what_breaks_every_session_is_given_up_after_some_tries_and_counted(wire: Wire) -> None:
    for _ in range(MAX_SENDS - 1):
        wire.send(501, 502)
        assert wire.breaks() == [501, 502]
        wire.comes_back()
    wire.send(501, 502, 503)

    assert wire.breaks() == [503]
    assert wire.replay.take_given_up_s() == pytest.approx(0.4)
    assert wire.replay.take_given_up_s() == 0


def test_a_session_that_breaks_while_it_is_told_again_gives_back_what_it_was_told(wire: Wire) -> None:
    wire.send(501, 502, 503)
    assert wire.breaks() == [501, 502, 503]
    wire.comes_back()
    wire.send(501)
    assert wire.breaks() == [501]
    wire.comes_back()
    wire.send(501, 502, 503)  # for the third time, and twice for the second time

    assert wire.breaks() == [502, 503]


def test_of_speech_without_an_end_the_newest_is_given_back(wire: Wire) -> None:
    wire.send(*range(501, 701))

    assert wire.breaks() == list(range(701 - N_KEPT, 701))


def replayed(acts: Sequence[str]) -> tuple[list[int], list[int], list[int], float]:
    """Live through sessions that break, each beginning with what the one before owed; at the end one more breaks.

    Give of the last one what it was sent (-1: an answer arrived) and what it owes, what waits to be sent again in all,
    and the seconds that were given up.
    """
    wire, waiting, sent, again = Wire(), list[int](), list[int](), list[int]()
    for number, act in enumerate([*acts, "break"]):
        if act == "answer":
            wire.replay.note_speech()
            sent.append(-1)
        elif act == "break":
            again = wire.breaks()
            waiting = again + waiting
            assert len(waiting) <= N_KEPT
            if number < len(acts):
                sent.clear()
            wire.comes_back()
        else:
            sent.append(waiting.pop(0) if waiting else 500 + number if act == "word" else 0)
            wire.send(sent[-1])
    return sent, again, waiting, wire.replay.take_given_up_s()


def acts(max_size: int, *kinds: str) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(["word", "quiet", "answer", *kinds]), max_size=max_size)


@given(acts(N_KEPT - 5, "break"))
def test_no_word_that_was_sent_since_the_last_answer_is_lost(acts: list[str]) -> None:
    sent, again, _, given_up_s = replayed(acts)
    newest = sent[len(sent) - sent[::-1].index(-1) :] if -1 in sent else sent
    lost = {word for word in newest if word} - set(again)

    assert len(lost) <= round(given_up_s / CHUNK_S)


@given(acts(N_KEPT - 5))
def test_no_word_is_repeated_whose_utterance_was_over_when_an_answer_came(acts: list[str]) -> None:
    sent, again, _, _ = replayed(acts)
    answered: list[int] = []
    for end, act in enumerate(sent):
        before = [word for word in sent[:end] if word >= 0]
        if act == -1 and before[-2:] == [0, 0]:
            answered = [word for word in before if word]

    assert not set(answered) & set(again)


@given(acts(6 * N_KEPT, "word", "word", "break"))
def test_what_waits_to_be_said_again_is_in_order_bounded_and_begins_and_ends_with_speech(acts: list[str]) -> None:
    _, again, waiting, _ = replayed(acts)
    words = [word for word in waiting if word]

    assert words == sorted(set(words))
    if again:
        assert is_speech(chunk_of(again[0]))
        assert is_speech(chunk_of(again[-1]))
    assert (0, 0) not in set(pairwise(again))
