"""The signal: how loud, how late, what waits. The lanes tell it; the window shows the newest and forgets the rest."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from desktop_app.core.events import LaneId
from desktop_app.core.gauge import Gauge
from desktop_app.core.soundcheck import MicrophoneLevel
from desktop_app.live.host import Host

_SIGNAL_EVERY_S: Final = 1 / 30
_LOOK_AROUND_EVERY_S: Final = 0.4
"""Between runs a meter reads the microphones' gauges itself, and the rest need not come as often as a level."""


class Levels(NamedTuple):
    """The signal of a run."""

    dbfs: Mapping[LaneId, float]
    lags_s: Mapping[LaneId, float]
    unplayed_s: Mapping[LaneId, float]
    """Seconds of translated sound that wait to be played."""


class Rehearsed(NamedTuple):
    """The signal before a run."""

    gauges: Mapping[LaneId, Gauge]
    """They may be read in any thread."""
    refused: frozenset[LaneId]
    """Whose microphone could not be opened."""
    judgements: Mapping[LaneId, MicrophoneLevel]
    """What a sound check says of the microphones."""

    def levels_dbfs(self, now_s: float) -> Mapping[LaneId, float]:
        """Give how loud each speaker is now."""
        return {lane: gauge.level_dbfs(now_s) for lane, gauge in self.gauges.items()}


async def tell_levels(host: Host, show: Callable[[Levels | Rehearsed], None]) -> None:
    """Tell the newest signal for as long as the lanes' loop runs."""
    while True:
        if host.run is None:
            rehearsal = host.rehearsal
            show(Rehearsed(rehearsal.gauges, rehearsal.refused, rehearsal.judgements))
            await asyncio.sleep(_LOOK_AROUND_EVERY_S)
        else:
            lanes = host.run.lanes.values()
            levels_dbfs = {lane.id: lane.level_dbfs for lane in lanes}
            lags_s = {lane.id: lane.lag_s for lane in lanes}
            show(Levels(levels_dbfs, lags_s, {lane.id: lane.outlet.unplayed_s for lane in lanes}))
            await asyncio.sleep(_SIGNAL_EVERY_S)
