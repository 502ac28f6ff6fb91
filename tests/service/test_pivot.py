"""The best way between two languages is found and taken."""

from __future__ import annotations

import pytest

from desktop_app.core.errors import ServiceError
from desktop_app.service.pivot import Leg, PivotTranslator, cheapest


class Tracer:
    """A translator that writes down each step in the text."""

    def __init__(self) -> None:
        self.n_closed = 0

    def reaches(self, source: str, target: str) -> bool:
        return source != target

    def translate(self, text: str, source: str, target: str) -> str:
        return f"{text} {source}>{target}"

    def close(self) -> None:
        self.n_closed += 1


TRACER = Tracer()


def leg(pair: str, cost: float = 1.0) -> Leg:
    """Make a leg such as `en-pt`."""
    return Leg(pair[:2], pair[3:], TRACER, cost)


def test_a_good_direct_leg_is_preferred_to_two() -> None:
    legs = [leg("en-es"), leg("en-pt"), leg("pt-es", 0.8)]
    assert [step.target for step in cheapest(legs, "en", "es")] == ["es"]


def test_two_good_legs_are_preferred_to_a_poor_direct_one() -> None:
    legs = [leg("en-es", 4.0), leg("en-pt"), leg("pt-es", 0.8)]
    assert [step.target for step in cheapest(legs, "en", "es")] == ["pt", "es"]


def test_the_cheaper_of_two_parts_for_the_same_leg_is_taken() -> None:
    (found,) = cheapest([leg("en-es", 4.0), leg("en-es", 1.0), leg("en-es", 2.0)], "en", "es")
    assert found.cost == 1.0


def test_portuguese_is_the_pivot_among_equals() -> None:
    legs = [leg("fr-en"), leg("en-es"), leg("fr-pt"), leg("pt-es")]
    assert [step.target for step in cheapest(legs, "fr", "es")] == ["pt", "es"]


def test_no_way_is_an_empty_one() -> None:
    assert cheapest([leg("en-pt"), leg("pt-es")], "es", "en") == ()


def test_a_translation_passes_through_each_leg() -> None:
    translator = PivotTranslator([leg("en-pt"), leg("pt-es")])
    assert translator.translate("x", "en", "es") == "x en>pt pt>es"
    assert translator.pairs == {("en", "pt"), ("pt", "es"), ("en", "es")}
    assert translator.reaches("en", "es")
    assert not translator.reaches("es", "en")
    assert translator.is_pivoted("en", "es")
    assert not translator.is_pivoted("en", "pt")
    assert not translator.is_pivoted("es", "en")


def test_a_pair_without_a_way_is_refused_by_name() -> None:
    with pytest.raises(ServiceError, match="from ja into es") as caught:
        PivotTranslator([leg("en-pt")]).translate("x", "ja", "es")
    assert caught.value.code == "unsupported_pair"


def test_each_part_is_closed_once() -> None:
    part = Tracer()
    PivotTranslator([Leg("en", "pt", part, 1.0), Leg("pt", "en", part, 1.0)]).close()
    assert part.n_closed == 1
