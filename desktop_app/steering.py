"""Steers a run from the table: what a person chooses there holds at once, on the lanes' loop."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.core.acts import Chosen, Refused
from desktop_app.core.draft import Column, Draft
from desktop_app.core.events import LaneId
from desktop_app.core.plan import TrackSpec
from desktop_app.core.reducer import Happening
from desktop_app.door import Door
from desktop_app.live.host import Host
from desktop_app.ui.intents import Intents
from desktop_app.ui.store import Store


class Steering(QObject):
    """Turns what the window's person wants into what the host does; between runs the host only remembers it.

    A column is a person: what is chosen for that person's headset is about the lane that is played there, the other's.

    Threads: the window's; the host is only touched through the door.
    """

    def __init__(self, intents: Intents, store: Store, host: Host, door: Door[Happening]) -> None:
        """Listen to the window's intents for as long as it lives."""
        super().__init__(intents)
        self._store, self._host, self._door = store, host, door
        intents.language_chosen.connect(self._retarget)
        intents.swap_requested.connect(self._retarget_all)
        intents.microphone_chosen.connect(self._change_track)
        intents.outlet_chosen.connect(self._change_outlet)
        intents.hearing_chosen.connect(self._set_hearing)
        intents.cleaning_chosen.connect(self._clean)
        intents.monitor_chosen.connect(self._monitor)
        intents.mix_changed.connect(self._mix)
        intents.volume_changed.connect(self._mix)

    def switch(self) -> None:
        """Hear those who are to be heard, in this run and the next."""
        self._door.order(self._host.switch(self._store.state.switches))

    @property
    def _draft(self) -> Draft:
        return self._store.state.draft

    def _change_track(self, lane: str, _name: str) -> None:
        track = self._draft.column(LaneId(lane)).track
        if track is not None:
            self._door.order(self._exchange_track(LaneId(lane), track))

    def _change_outlet(self, lane: str, _name: str) -> None:
        column = self._draft.column(LaneId(lane))
        self._door.order(self._exchange_outlet(column, self._draft.played_in(column.lane)))

    def _set_hearing(self, lane: str) -> None:
        column = self._draft.column(LaneId(lane))
        self._door.order(self._host.set_hearing(self._draft.played_in(column.lane), column.hears_by))

    def _clean(self, lane: str) -> None:
        self._door.order(self._host.set_cleaning(LaneId(lane), self._draft.column(LaneId(lane)).cleaning))

    def _monitor(self, lane: str) -> None:
        column = self._draft.column(LaneId(lane))
        self._door.order(self._host.set_monitor(self._draft.played_in(column.lane), column.monitor))

    def _mix(self, lane: str, _share: float) -> None:
        played = self._draft.played_in(LaneId(lane))
        self._door.order(self._host.set_mix(played, self._draft.mix_at(LaneId(lane))))

    def _retarget(self, lane: str, code: str) -> None:
        self._door.order(self._host.retarget(LaneId(lane), code))

    def _retarget_all(self) -> None:
        for column in self._draft.columns:
            self._retarget(column.lane, column.target)

    # On the lanes' loop: where a device cannot be used, the table shows again what goes on instead.

    async def _exchange_track(self, lane: LaneId, track: TrackSpec) -> None:
        kept = await self._host.exchange_track(lane, track)
        if kept is not None:
            self._door.post(Refused(refused=track, kept=Chosen(lane=lane, track=kept.track)))

    async def _exchange_outlet(self, column: Column, played: LaneId) -> None:
        kept = await self._host.exchange_outlet(played, column.outlet, column.hears_by)
        if kept is not None:
            chosen = Chosen(lane=column.lane, outlet=kept.outlet, hears_by=kept.hears_by)
            self._door.post(Refused(refused=column.outlet, kept=chosen))
