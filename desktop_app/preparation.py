"""What can be done before the start: devices are listed as they come and go, everything is looked at, and put right."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject

from desktop_app.conductor import Conductor
from desktop_app.core.acts import Listed
from desktop_app.core.address import resolve
from desktop_app.core.conversation import Conversation
from desktop_app.core.crossing import crossings
from desktop_app.core.device import Device, DeviceKind
from desktop_app.core.draft import DeviceRow
from desktop_app.core.errors import DragomanError, UsageError
from desktop_app.core.events import LaneId
from desktop_app.core.readiness import Finding, Reach, Subject, look_at, may_start
from desktop_app.service.engine import reach_on_disk
from desktop_app.ui.checks import check_rows
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow


class Preparation(QObject):
    """Keeps the checklist true, and answers its Fix buttons.

    Threads: the window's; devices are followed on the lanes' loop and come through the door.
    """

    def __init__(
        self, window: MainWindow, store: Store, conductor: Conductor, service: Callable[[], str | None]
    ) -> None:
        """Begin to look; `service` gives the address of the service to be used, None for the one on this machine."""
        super().__init__(window)
        self._window, self._store, self._conductor, self._service = window, store, conductor, service
        self._reach: Reach | None = None
        self._devices: Sequence[Device] = ()
        self._asking: asyncio.Task[None] | None = None
        self._looking = asyncio.ensure_future(self._look_at_models())
        store.changed.connect(self._follow)
        conductor.door.order(_follow_devices(conductor))
        self.look_again()

    @property
    def may_start(self) -> bool:
        """Whether nothing that a run needs is missing."""
        return may_start(self._findings())

    def look_again(self) -> None:
        """Show what is found now."""
        self._window.show_checks(check_rows(self._findings(), self._store.state.draft))

    def put_right(self, subject: str, lane: str) -> bool:
        """Choose for the person what the checklist or a banner complains of; tell whether there was a choice."""
        name, _, side = subject.partition(":")
        places = [LaneId(side or lane)] if side or lane else [column.lane for column in self._store.state.draft.columns]
        choose = {
            Subject.MICROPHONE.value: self._choose_microphone,
            Subject.HEADSET.value: self._choose_headset,
            Subject.LANGUAGE.value: self._choose_language,
            Subject.SHARED.value: self._choose_apart,
            Subject.LOOP.value: self._choose_microphone,
        }.get(name)
        return choose is not None and all(map(choose, places))

    def _findings(self) -> tuple[Finding, ...]:
        state = self._store.state
        inputs, outputs = ({row.name for row in rows} for rows in (state.inputs, state.outputs))
        return look_at(
            state.draft,
            inputs,
            outputs,
            self._reach,
            is_local=self._service() is None,
            has_key=self._has_key(),
            crossings=self._crossings(),
        )

    def _has_key(self) -> bool:
        try:
            resolve(self._service() or "", os.environ)
        except UsageError:
            return False
        return True

    def _crossings(self) -> Sequence[str]:
        """Tell in which ways what is chosen could cross; nothing as long as too little is chosen for a plan."""
        try:
            return crossings(self._store.state.draft.plan(), self._devices)
        except UsageError:
            return ()

    async def _look_at_models(self) -> None:
        try:
            self._reach = await asyncio.to_thread(reach_on_disk)
        except DragomanError:
            self._reach = {}
        self.look_again()

    def _follow(self, before: Conversation, now: Conversation) -> None:
        if (before.inputs, before.outputs) != (now.inputs, now.outputs):
            self._asking = asyncio.ensure_future(self._ask_devices())
        elif before.draft != now.draft:
            self.look_again()

    async def _ask_devices(self) -> None:
        """Learn what the devices carry, on the loop that follows them."""
        self._devices = await asyncio.wrap_future(self._conductor.door.ask(_devices_of(self._conductor)))
        self.look_again()

    def _choose_microphone(self, lane: LaneId) -> bool:
        state = self._store.state
        taken = {getattr(column.track, "name", "") for column in state.draft.columns if column.lane != lane}
        return self._choose(state.inputs, taken, lambda name: self._window.intents.choose_microphone(lane, name))

    def _choose_headset(self, lane: LaneId) -> bool:
        state = self._store.state
        taken = {getattr(column.outlet, "name", "") for column in state.draft.columns if column.lane != lane}
        return self._choose(state.outputs, taken, lambda name: self._window.intents.choose_outlet(lane, name))

    def _choose_apart(self, lane: LaneId) -> bool:
        if lane == self._store.state.draft.columns[0].lane:
            return True
        return self._choose_microphone(lane) and self._choose_headset(lane)

    def _choose_language(self, lane: LaneId) -> bool:
        spoken = {target for targets in (self._reach or {}).values() for target in targets}
        taken = {column.target for column in self._store.state.draft.columns if column.lane != lane}
        free = sorted(spoken - taken)
        if free:
            self._window.intents.choose_language(lane, free[0])
        return bool(free)

    def _choose(self, rows: Iterable[DeviceRow], taken: set[str], choose: Callable[[str], None]) -> bool:
        free = [row.name for row in rows if row.name not in taken]
        if free:
            choose(free[0])
        return bool(free)


async def _follow_devices(conductor: Conductor) -> None:
    """Tell which devices there are whenever that changes; on the lanes' loop, for as long as the program lives."""
    devices = conductor.host.devices

    def tell() -> None:
        present = [device for device in devices.all() if device.present]
        conductor.door.post(Listed(inputs=_rows(present, DeviceKind.INPUT), outputs=_rows(present, DeviceKind.OUTPUT)))

    try:
        await devices.open()
    except DragomanError:
        return
    devices.subscribe(tell)
    tell()


async def _devices_of(conductor: Conductor) -> Sequence[Device]:
    return conductor.host.devices.all()


def _rows(devices: Iterable[Device], kind: DeviceKind) -> tuple[DeviceRow, ...]:
    """Give the devices of one kind, the system's own choice first; what outputs play is not offered as a microphone."""
    fitting = [device for device in devices if device.kind is kind and not device.is_monitor]
    fitting.sort(key=lambda device: not device.default)
    return tuple(DeviceRow(name=device.name, label=device.description) for device in fitting)
