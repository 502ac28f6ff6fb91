"""The sample conversation: who speaks, and what this machine can make of it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from msgspec import Struct

from desktop_app.core.errors import ServiceError
from desktop_app.core.plan import FileTrack, Plan, Side, conversation
from desktop_app.live.resources import resources
from desktop_app.service.engine import reach_on_disk

PARTNERS: Final = ("es", "pt")
"""B's language, the best first: Spanish needs a part that only Debian and Ubuntu carry."""


class Sample(Struct, frozen=True, kw_only=True):
    """A sample conversation that this machine can interpret."""

    plan: Plan
    partner: str
    """B's language."""
    notice: str
    """What a person should know before; empty if nothing."""


def sample_plan(folder: Path | None = None) -> Sample:
    """Choose the sample that the installed models reach in both directions.

    Raises:
        ServiceError: they reach none.
    """
    reach = reach_on_disk()
    folder = folder or resources() / "sample"
    for partner in PARTNERS:
        if partner in reach.get("en", ()) and "en" in reach.get(partner, ()):
            sides = {
                "a": Side(track=FileTrack(str(folder / "a-en.opus")), hears="en"),
                "b": Side(track=FileTrack(str(folder / f"b-{partner}.opus")), hears=partner),
            }
            return Sample(plan=conversation(**sides), partner=partner, notice=_notice(partner))
    message = "No installed model interprets the sample conversation. Run the set-up again, or: dragoman doctor"
    raise ServiceError(message, code="model_missing")


def _notice(partner: str) -> str:
    if partner == PARTNERS[0]:
        return ""
    return "Spanish needs the package apertium-es-pt, which is not here; the sample speaks Portuguese instead."
