"""A speaker's history weighs more than one unclear phrase."""

from __future__ import annotations

from desktop_app.service.prior import COMMON_WEIGHT, RARE_WEIGHT, LanguagePrior, likeliest

HERE = LanguagePrior(frozenset(("en", "es", "pt")))


def test_before_anything_is_heard_the_interpreted_languages_weigh_most() -> None:
    weights = HERE.weights()
    assert weights["es"] == 1.0
    assert weights["fr"] == COMMON_WEIGHT
    assert "gl" not in weights


def test_a_clear_language_wins_over_the_expectation() -> None:
    assert likeliest({"fr": 0.97, "es": 0.02}, HERE.weights())[0] == "fr"
    assert likeliest({"gl": 0.6, "es": 0.3}, HERE.weights())[0] == "es"
    assert likeliest({"gl": 0.9, "cy": 0.1}, {})[0] == "gl"


def test_how_sure_a_language_is_counts_what_was_expected() -> None:
    language, sure = likeliest({"en": 0.5, "es": 0.5}, {"en": 3.0, "es": 1.0})
    assert (language, sure) == ("en", 0.75)


def test_history_decides_unclear_phrases_and_yields_to_clear_ones() -> None:
    prior = HERE.after("es", 8.0, 0.9)
    assert likeliest({"pt": 0.7, "es": 0.3}, HERE.weights())[0] == "pt"
    assert likeliest({"pt": 0.7, "es": 0.3}, prior.weights())[0] == "es"
    assert likeliest({"en": 0.99, "es": 0.004}, prior.weights())[0] == "en"


def test_a_speaker_who_changes_the_language_is_followed() -> None:
    prior = HERE.after("es", 10.0, 0.9)
    for _ in range(4):
        prior = prior.after("en", 8.0, 0.9)
    weights = prior.weights()
    assert weights["en"] > 5 * weights["es"]


def test_unsure_recognitions_teach_nothing() -> None:
    assert HERE.after("cy", 5.0, 0.3) == HERE


def test_rare_languages_can_be_learnt() -> None:
    weights = HERE.after("gl", 10.0, 0.9).weights()
    assert weights["gl"] > 1.0 > RARE_WEIGHT


def test_evidence_longer_than_the_memory_replaces_all() -> None:
    prior = HERE.after("es", 5.0, 0.9).after("en", 40.0, 0.9)
    assert prior.seconds["es"] == 0.0
