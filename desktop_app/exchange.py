"""Exchanges devices while people talk; where one cannot be used, the table shows again what goes on instead."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.core.acts import Chosen, Refused
from desktop_app.core.device import HearsBy
from desktop_app.core.events import LaneId
from desktop_app.core.plan import OutletSpec, TrackSpec
from desktop_app.live.host import Host


async def exchange_track(host: Host, post: Callable[[Refused], None], lane: LaneId, track: TrackSpec) -> None:
    """Let a speaker be heard with something else; on the lanes' loop."""
    kept = await host.exchange_track(lane, track)
    if kept is not None:
        post(Refused(refused=track, kept=Chosen(lane=lane, track=kept.track)))


async def exchange_outlet(
    host: Host,
    post: Callable[[Refused], None],
    column: LaneId,
    played: LaneId,
    chosen: tuple[OutletSpec, HearsBy | None],
) -> None:
    """Let what `played` says be heard somewhere else, as is chosen in a column; on the lanes' loop."""
    outlet, hears_by = chosen
    kept = await host.exchange_outlet(played, outlet, hears_by)
    if kept is not None:
        post(Refused(refused=outlet, kept=Chosen(lane=column, outlet=kept.outlet, hears_by=kept.hears_by)))
