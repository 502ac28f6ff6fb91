"""The recordings and their references hold together, and a stream knows where its phrases end."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from desktop_app.core.audio import CHUNK_FRAMES, FRAME_RATE_HZ
from tests.bench.recordings import FOLDER, LEAD_S, phrases, sample_track, spoken_words, stream

LANGUAGES = ("en", "es", "pt")


def test_every_recording_has_a_reference_and_every_reference_a_recording() -> None:
    referred = [phrase.file for language in LANGUAGES for phrase in phrases(language)]
    kept = [file.relative_to(FOLDER).as_posix() for file in FOLDER.glob("*/*.opus")]
    assert sorted(referred) == sorted(kept)


def test_there_are_enough_people_to_measure_on_and_nothing_synthetic_hides_among_them() -> None:
    human = {language: [phrase for phrase in phrases(language) if phrase.human] for language in LANGUAGES}
    assert len([phrase for phrase in human["en"] if "es" in phrase.into]) == 45
    assert len([phrase for phrase in human["es"] if "en" in phrase.into]) == 45
    assert human["pt"] == []
    assert all(phrase.text and all(phrase.into.values()) for language in LANGUAGES for phrase in phrases(language))


def test_the_recordings_stay_small_enough_to_keep() -> None:
    sizes_bytes = [file.stat().st_size for file in FOLDER.glob("*/*.opus")]
    assert sum(sizes_bytes) < 1_900_000
    assert max(sizes_bytes) < 300_000


@pytest.mark.parametrize(("speaker", "language"), [("a", "en"), ("b", "es"), ("b", "pt")])
def test_each_sentence_of_the_sample_conversation_has_its_place(speaker: str, language: str) -> None:
    sent = sample_track(speaker, language)
    assert len(sent.frames) % CHUNK_FRAMES == 0
    spans_s = [(placed.start_s, placed.end_s) for placed in sent.placed]
    assert all(0.8 < end_s - start_s < 4.0 for start_s, end_s in spans_s)
    assert all(late_s - early_s > 0.5 for (_, early_s), (late_s, _) in pairwise(spans_s))


def test_a_stream_knows_where_speech_begins_and_ends() -> None:
    said = phrases("en")[:3]
    sent = stream(said, 1.5)
    assert len(sent.frames) % CHUNK_FRAMES == 0
    assert [placed.phrase for placed in sent.placed] == said
    assert sent.placed[0].start_s == LEAD_S
    for placed in sent.placed:
        last = round(placed.end_s * FRAME_RATE_HZ)
        tail = sent.frames[last - FRAME_RATE_HZ // 10 : last].astype(np.int32)
        assert np.abs(tail).max() > 300
        assert not sent.frames[last : last + FRAME_RATE_HZ].any()
    assert b"".join(sent.chunks()) == sent.frames.astype("<i2").tobytes()


def test_a_stream_begins_again_until_it_is_long_enough() -> None:
    said = phrases("pt")[:2]
    once, long = stream(said, 0.6), stream(said, 0.6, 20.0)
    assert len(once.placed) == 2
    assert 20.0 <= long.length_s < 20.0 + once.length_s
    assert [placed.phrase.file for placed in long.placed[:4]] == [phrase.file for phrase in (*said, *said)]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "I'm sorry, that's NOT it: press 1!", "i am sorry that is not it press one"),
        ("en", "ill-disposed", "ill disposed"),
        ("es", "¿Marque 1, señor?", "marque uno señor"),
        ("pt", "800€ às 10 horas.", "oitocentos euros às dez horas"),
    ],
)
def test_spellings_of_the_same_words_count_as_the_same(language: str, text: str, words: str) -> None:
    assert spoken_words(text, language) == words
