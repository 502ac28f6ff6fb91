"""What a session said is put to the right phrase, and counted from the phrase's end."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

import numpy as np
import pytest

from tests.bench.lanes import Heard, Lane
from tests.bench.recordings import phrases, stream

SAID = phrases("en")[:2]
SENT = stream(SAID, 1.5)
FIRST, SECOND = SENT.placed


def sound(peak: int, stamp_s: float) -> dict[str, Any]:
    frames = np.full(4_800, peak, dtype="<i2")
    return {
        "type": "session.output_audio.delta",
        "delta": b64encode(frames.tobytes()).decode(),
        "elapsed_ms": round(1000 * stamp_s),
    }


def text(delta: str, stamp_s: float, side: str = "output") -> dict[str, Any]:
    return {"type": f"session.{side}_transcript.delta", "delta": delta, "elapsed_ms": round(1000 * stamp_s)}


def lane(*events: tuple[dict[str, Any], float]) -> Lane:
    heard = Heard()
    for event, now_s in events:
        heard.take(event, now_s)
    return Lane(SENT, "es", heard)


def test_the_last_piece_of_a_phrase_counts_and_silence_does_not() -> None:
    spoken = lane(
        (sound(5_000, FIRST.start_s + 1), FIRST.start_s + 1.6),
        (sound(10, FIRST.end_s), FIRST.end_s + 0.1),
        (sound(5_000, FIRST.end_s), FIRST.end_s + 0.7),
        (sound(5_000, FIRST.end_s), FIRST.end_s + 0.9),
        (sound(5_000, SECOND.end_s + 0.1), SECOND.end_s + 3.0),
    )
    assert spoken.latencies_s() == pytest.approx([0.7, 3.0])
    assert spoken.latencies_s(SECOND.end_s) == pytest.approx([3.0])
    assert spoken.heard.last_speech_s == pytest.approx(SECOND.end_s + 3.0)


def test_a_phrase_without_sound_is_missing_not_quick() -> None:
    assert lane((sound(5_000, SECOND.end_s), SECOND.end_s + 0.5)).latencies_s() == pytest.approx([0.5])


def test_texts_are_scored_phrase_by_phrase_however_late_they_came() -> None:
    first, second = (phrase.into["es"][0] for phrase in SAID)
    half = len(first) // 2
    spoken = lane(
        (text(first[:half], FIRST.end_s - 1), 90.0),
        (text(first[half:], FIRST.end_s + 0.1), 91.0),
        (text(f" {second}", SECOND.end_s), 92.0),
    )
    assert [translation for _, translation in spoken.texts()] == [first, second]
    bleu, chrf, bleu_one, n_recordings = spoken.scores()
    assert (round(bleu), round(chrf), round(bleu_one), n_recordings) == (100, 100, 100, 2)


def test_words_heard_are_compared_with_words_spoken() -> None:
    words = [(text(f" {phrase.text}", 1.0, "input"), 1.0) for phrase in SAID]
    assert lane(*words).wer() == 0.0
    assert lane(words[0]).wer() == pytest.approx(14 / 30, abs=0.05)


def test_errors_are_kept() -> None:
    assert lane(({"type": "error", "error": {"message": "No."}}, 1.0)).heard.errors == ["No."]
