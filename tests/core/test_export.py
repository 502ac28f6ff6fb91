"""The text file: every word of every turn, in order, in both languages."""

from __future__ import annotations

from desktop_app.core.acts import Marked, RunBegan, Ticked
from desktop_app.core.draft import two_people
from desktop_app.core.events import LaneId, RunEnded, SourceHeard, TranslationSaid
from desktop_app.core.export import bilingual_text, clock
from desktop_app.core.reducer import Happening, opening, reduce

A, B = LaneId("a"), LaneId("b")


def test_turns_of_both_lanes_stand_in_the_order_they_began() -> None:
    draft = two_people(("Ana", ""), ("es", "en"))
    story: list[Happening] = [
        RunBegan(draft=draft, service=""),
        SourceHeard(t_s=1.0, lane=A, text=" Hello."),
        TranslationSaid(t_s=2.0, lane=A, text="Hola."),
        Ticked(4.0),
        Marked(),
        SourceHeard(t_s=5.0, lane=B, text="Bien."),
        SourceHeard(t_s=9.0, lane=A, text="Good."),
        RunEnded(t_s=10.0, lanes={}),
    ]
    state = opening(draft)
    for happening in story:
        state = reduce(state, happening)
    languages, names = {"es": "Spanish", "en": "English"}, {A: "Ana", B: "Speaker B"}
    lines = bilingual_text(state, heading="Conversation", languages=languages, names=names, mark="Marca")
    text = "".join(lines)
    assert text == (
        "Conversation\n\nAna → Spanish (Speaker B)\nSpeaker B → English (Ana)\n"
        "\n[00:00:01] Ana\n           Hello.\n           → Hola.\n"
        "\n[00:00:04] * Marca\n"
        "\n[00:00:05] Speaker B\n           Bien.\n"
        "\n[00:00:09] Ana\n           Good.\n"
    )


def test_a_clock_counts_hours() -> None:
    assert clock(3_725.9) == "01:02:05"
