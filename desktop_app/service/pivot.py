"""Which way from one language into another? A direct part where there is a good one, else two legs through a third.

Pure but for the parts it calls. A leg has a cost (how much of the meaning it loses, by measurement); the cheapest way
wins: English to Spanish by Apertium directly reached BLEU 34, through Portuguese with a neural first leg 40.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.errors import ServiceError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.service.stages import Translator

PIVOTS = ("pt", "en", "es")
"""Languages to go through, in order of preference among equals."""


@dataclass(frozen=True, slots=True)
class Leg:
    """One step that one part can do."""

    source: str
    target: str
    part: Translator
    cost: float
    """1.0: a neural model; less for rules between close languages, more for rules between distant ones."""


def cheapest(legs: Iterable[Leg], source: str, target: str) -> tuple[Leg, ...]:
    """Find the best way: one leg, or two over a pivot; an empty tuple when there is none."""
    best: dict[tuple[str, str], Leg] = {}
    for leg in legs:
        known = best.get((leg.source, leg.target))
        if known is None or leg.cost < known.cost:
            best[leg.source, leg.target] = leg
    ways: list[tuple[Leg, ...]] = []
    if (source, target) in best:
        ways.append((best[source, target],))
    for pivot in PIVOTS:
        first, second = best.get((source, pivot)), best.get((pivot, target))
        if first is not None and second is not None:
            ways.append((first, second))
    return min(ways, key=lambda way: sum(leg.cost for leg in way), default=())


class PivotTranslator:
    """All translation parts as one, over the best ways between them."""

    def __init__(self, legs: Sequence[Leg]) -> None:
        """Know each step that some part can do."""
        self._ways: dict[tuple[str, str], tuple[Leg, ...]] = {}
        self._parts = list({id(leg.part): leg.part for leg in legs}.values())
        languages = {leg.source for leg in legs} | {leg.target for leg in legs}
        for source in languages:
            for target in languages - {source}:
                way = cheapest(legs, source, target)
                if way:
                    self._ways[source, target] = way

    @property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Every source and target that some way connects."""
        return frozenset(self._ways)

    def is_pivoted(self, source: str, target: str) -> bool:
        """Say whether the way from `source` into `target` leads through a third language."""
        return len(self._ways.get((source, target), ())) > 1

    def reaches(self, source: str, target: str) -> bool:
        """Say whether some way leads from `source` into `target`."""
        return (source, target) in self._ways

    def translate(self, text: str, source: str, target: str) -> str:
        """Translate over the best way. Raises ServiceError when there is none or a part fails."""
        legs = self._ways.get((source, target))
        if legs is None:
            raise ServiceError(f"No installed model translates from {source} into {target}.", code="unsupported_pair")
        for leg in legs:
            text = leg.part.translate(text, leg.source, leg.target)
        return text

    def close(self) -> None:
        """Close every part."""
        for part in self._parts:
            part.close()
