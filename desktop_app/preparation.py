"""What can be done before the start: devices are listed as they come and go, everything is looked at, and put right."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QMicrophonePermission, QObject, QPermission, Qt

from desktop_app.conductor import Conductor
from desktop_app.core.acts import Listed
from desktop_app.core.address import resolve
from desktop_app.core.choices import best_first, choices, telephones
from desktop_app.core.conversation import Conversation, headset
from desktop_app.core.device import Device, DeviceKind, DeviceSort, sort_of
from desktop_app.core.errors import DragomanError, UsageError
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack
from desktop_app.core.readiness import Finding, Reach, Subject, look_at, may_start
from desktop_app.core.seating import crossings_of, seat
from desktop_app.core.wire import OUTPUT_LANGUAGES
from desktop_app.live.fault_log import keep_fault_of
from desktop_app.service.engine import reach_on_disk
from desktop_app.ui.checks import check_rows
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow

_PATIENCE_S: Final = 2.0
_BY_DEVICES: Final = {
    Subject.TELEPHONE_MICROPHONE.value: Subject.MICROPHONE,
    Subject.TELEPHONE_HEADSET.value: Subject.HEADSET,
    **{each.value: each for each in (Subject.MICROPHONE, Subject.HEADSET, Subject.SHARED, Subject.LOOP)},
}
"""What is chosen anew for each line that devices can put right."""


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
        self.devices: Sequence[Device] = ()
        """What is plugged in, and what each carries, as last asked."""
        self._asking: asyncio.Task[None] | None = None
        self._looking = asyncio.ensure_future(self._look_at_models())
        store.changed.connect(self._follow)
        conductor.refused_changed.connect(self.look_again)
        self._listing = conductor.door.ask(_follow_devices(conductor))
        self._listing.add_done_callback(keep_fault_of)
        self.look_again()

    @property
    def may_start(self) -> bool:
        """Whether nothing that a run needs is missing."""
        return may_start(self._findings())

    async def listed(self) -> None:
        """Wait until it is known which devices there are; a sound system that does not answer is not waited for."""
        await asyncio.wait({asyncio.wrap_future(self._listing)}, timeout=_PATIENCE_S)
        self._conductor.catch_up()

    def look_again(self) -> None:
        """Show what is found now."""
        self._window.show_checks(check_rows(self._findings(), self._store.state.draft))

    def put_right(self, subject: str, lane: str) -> bool:
        """Choose for the person what the checklist or a banner complains of; tell whether there was a choice."""
        name, _, side = subject.partition(":")
        lanes = [LaneId(side or lane)] if side or lane else [column.lane for column in self._store.state.draft.columns]
        if name == Subject.PERMISSION.value:
            return self._ask_for_permission()
        if name == Subject.LANGUAGE.value:
            return all(map(self._choose_language, lanes))
        if name == Subject.HEADSET.value and any(map(self._lacks_a_virtual_microphone, lanes)):
            self._window.intents.meeting_guide_requested.emit()
            return True
        if name in _BY_DEVICES:
            chosen = [self._choose_devices(lane, _BY_DEVICES[name]) for lane in reversed(lanes)]
            return any(chosen)
        return False

    def _lacks_a_virtual_microphone(self, lane: LaneId) -> bool:
        """Tell whether a virtual microphone is chosen where the system cannot make any."""
        name = headset(self._store.state, lane)
        return sort_of(name) is DeviceSort.MEETING and all(row.name != name for row in self._store.state.outputs)

    def _ask_for_permission(self) -> bool:
        app = QCoreApplication.instance()
        if app is not None:
            app.requestPermission(QMicrophonePermission(), self, self._listen_again)
        return True

    def _listen_again(self, _permission: QPermission) -> None:
        self._conductor.rehearse()
        self.look_again()

    def next_language(self) -> str | None:
        """Propose one more language for listen-along: one that can be spoken here, if there is such a one."""
        taken = {column.target for column in self._store.state.draft.columns}
        spoken = {target for targets in (self._reach or {}).values() for target in targets}
        free = sorted(set(OUTPUT_LANGUAGES) - taken, key=lambda code: (code not in spoken, code))
        return free[0] if free else None

    def _findings(self) -> tuple[Finding, ...]:
        state = self._store.state
        inputs, outputs = ({row.name for row in rows} for rows in (state.inputs, state.outputs))
        found = look_at(
            state.draft,
            inputs,
            outputs,
            self._reach,
            is_local=self._service() is None,
            has_key=self._has_key(),
            refused=self._conductor.refused if _is_allowed() else [column.lane for column in state.draft.columns],
            crossings=crossings_of(state.draft, self.devices),
        )
        return (*found, *telephones(state.draft, state.inputs, state.outputs))

    def _has_key(self) -> bool:
        try:
            resolve(self._service() or "", os.environ)
        except UsageError:
            return False
        return True

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
        self.devices = await asyncio.wrap_future(self._conductor.door.ask(_devices_of(self._conductor)))
        self.look_again()

    def _choose_devices(self, lane: LaneId, subject: Subject) -> bool:
        """Choose for one column, and tell the program what is otherwise; what is well stays as it is."""
        state, intents = self._store.state, self._window.intents
        inputs, outputs = best_first(state.inputs), best_first(state.outputs)
        seated = seat(state.draft, lane, subject, inputs, outputs, self.devices)
        if seated is None:
            return False
        before, after = state.draft.column(lane), seated.column(lane)
        if after.track != before.track and isinstance(after.track, MicrophoneTrack):
            intents.choose_microphone(lane, after.track.name)
        if after.outlet != before.outlet:
            intents.choose_outlet(lane, after.outlet.name if isinstance(after.outlet, DeviceOutlet) else "")
        return True

    def _choose_language(self, lane: LaneId) -> bool:
        spoken = {target for targets in (self._reach or {}).values() for target in targets}
        taken = {column.target for column in self._store.state.draft.columns if column.lane != lane}
        free = sorted(spoken - taken)
        if free:
            self._window.intents.choose_language(lane, free[0])
        return bool(free)


def _is_allowed() -> bool:
    """Ask the system; where it does not guard microphones, it always says yes."""
    app = QCoreApplication.instance()
    return app is None or app.checkPermission(QMicrophonePermission()) is not Qt.PermissionStatus.Denied


async def _follow_devices(conductor: Conductor) -> None:
    """Tell which devices there are whenever that changes; on the lanes' loop, for as long as the program lives."""
    devices = conductor.host.devices

    def tell() -> None:
        found = devices.all()
        inputs, outputs = (choices(found, kind) for kind in (DeviceKind.INPUT, DeviceKind.OUTPUT))
        conductor.door.post(Listed(inputs=inputs, outputs=outputs))

    try:
        await devices.open()
    except DragomanError:
        return
    devices.subscribe(tell)
    tell()


async def _devices_of(conductor: Conductor) -> Sequence[Device]:
    return conductor.host.devices.all()
