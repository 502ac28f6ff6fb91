"""What nobody said is not passed on."""

from __future__ import annotations

import pytest

from desktop_app.service.gates import is_invented, is_looping, plain, unlooped


@pytest.mark.parametrize(
    ("text", "no_speech", "confidence"),
    [
        ("", 0.0, 0.9),
        ("...", 0.0, 0.9),
        ("you", 0.8, 0.6),
        ("I'm going to put the oil in the pan.", 0.85, 0.5),
        ("Thanks for watching!", 0.01, 0.9),
        ("¡Suscríbete al canal!", 0.01, 0.9),
    ],
)
def test_inventions(text: str, no_speech: float, confidence: float) -> None:
    assert is_invented(text, no_speech, confidence)


@pytest.mark.parametrize(
    ("text", "no_speech", "confidence"),
    [
        ("Where is the station?", 0.001, 0.9),
        ("Where is the station?", 0.001, 0.2),
        ("Yes.", 0.65, 0.9),
        ("You", 0.05, 0.9),
    ],
)
def test_speech(text: str, no_speech: float, confidence: float) -> None:
    assert not is_invented(text, no_speech, confidence)


def test_loops_are_seen_and_reduced_to_their_first_round() -> None:
    text = "I want to go home. I want to go home. I want to go home. I want to go home. I want to go home."
    assert is_looping(text)
    assert unlooped(text) == "I want to go home."


def test_a_long_dense_repetition_is_a_loop_by_its_compression() -> None:
    assert is_looping("lalalalalalalalalalalalalalalalalalalalalalalalalalalalalalalalalala")


@pytest.mark.parametrize(
    "text",
    [
        "no, no, no",
        "Very, very good. It was a very long journey, and we were very, very tired when we arrived.",
        "ha " * 9,
    ],
)
def test_people_repeat_themselves_a_little(text: str) -> None:
    assert not is_looping(text)


def test_plain_keeps_words_only() -> None:
    assert plain("¡Hola! Don't  stop—now.") == "hola don't stop now"
