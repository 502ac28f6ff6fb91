"""What language is a speaker likely to use next? Short phrases are often misheard; the conversation so far is not.

Pure: one value of history in, weights out.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMON = frozenset(
    ("es", "pt", "fr", "ja", "ru", "zh", "de", "ko", "hi", "id", "vi", "it", "en", "ar", "nl", "pl", "tr", "uk", "ca")
)
"""Languages that are widely spoken: the service's targets and a few more."""

COMMON_WEIGHT = 0.15
"""Beside 1.0 for the languages that can be interpreted: unclear speech is likelier one of those."""

RARE_WEIGHT = 0.02
"""Languages that short phrases are mistaken for (Galician for Spanish, Latin for Italian, Nynorsk, Welsh)."""

_MEMORY_S = 30.0
"""Evidence older than about so many seconds of speech fades."""

_STRENGTH = 24.0
"""How many times likelier a speaker stays with the one language spoken so far than turns to another."""

_SURE = 0.5
"""Recognitions less confident than this teach nothing."""


@dataclass(frozen=True, slots=True)
class LanguagePrior:
    """How much of each language one track has carried so far."""

    favoured: frozenset[str] = frozenset()
    """Languages that can be interpreted, and the listener's own."""
    seconds: Mapping[str, float] = field(default_factory=dict)
    """Faded seconds of speech for each language heard."""

    def weights(self) -> dict[str, float]:
        """Weigh languages before the next phrase is heard; those not named weigh RARE_WEIGHT."""
        weights = dict.fromkeys(COMMON, COMMON_WEIGHT) | dict.fromkeys(self.favoured, 1.0)
        total_s = sum(self.seconds.values())
        if total_s > 0.0:
            ripeness = min(1.0, total_s / 6.0)
            for language, heard_s in self.seconds.items():
                weights[language] = weights.get(language, RARE_WEIGHT) + _STRENGTH * ripeness * heard_s / total_s
        return weights

    def after(self, language: str, duration_s: float, confidence: float) -> LanguagePrior:
        """Learn from one more phrase."""
        if confidence < _SURE:
            return self
        fade = max(0.0, 1.0 - duration_s / _MEMORY_S)
        seconds = {known: heard_s * fade for known, heard_s in self.seconds.items()}
        seconds[language] = seconds.get(language, 0.0) + duration_s
        return replace(self, seconds=seconds)


def likeliest(heard: Mapping[str, float], weights: Mapping[str, float]) -> tuple[str, float]:
    """Choose a language from what was heard (probabilities) and what was expected (weights); say how sure, 0..1."""
    likely = {language: share * weights.get(language, RARE_WEIGHT) for language, share in heard.items()}
    language = max(likely, key=lambda each: likely[each])
    return language, likely[language] / (sum(likely.values()) or 1.0)
