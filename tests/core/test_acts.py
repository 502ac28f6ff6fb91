"""Acts: what is not given is not changed."""

from __future__ import annotations

from desktop_app.core.acts import Chosen
from desktop_app.core.events import LaneId
from desktop_app.core.plan import NoOutlet


def test_only_what_is_given_is_a_change() -> None:
    chosen = Chosen(lane=LaneId("a"), name="", outlet=NoOutlet())
    assert chosen.changes() == {"name": "", "outlet": NoOutlet()}
