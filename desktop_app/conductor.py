"""Joins the window to the lanes: intents become calls on the lanes' loop, happenings become the window's state."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple, TypeAlias

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app.core.acts import Listed, Refused, RunBegan, StopAsked, Ticked
from desktop_app.core.conversation import Conversation, Phase
from desktop_app.core.draft import Draft
from desktop_app.core.errors import DragomanError, ServiceError
from desktop_app.core.events import ErrorArose, Event, LaneId, RunEnded, StateChanged
from desktop_app.core.gauge import Gauge
from desktop_app.core.plan import MicrophoneTrack
from desktop_app.core.soundcheck import MicrophoneLevel
from desktop_app.core.status import LaneState, still_to_come
from desktop_app.door import Door
from desktop_app.exchange import exchange_outlet, exchange_track
from desktop_app.live.clock import SystemClock
from desktop_app.live.fault_log import keep_fault
from desktop_app.live.host import Host, RunOptions
from desktop_app.ui.seen import Seen
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow

_FRAME_MS: Final = 16
"""Happenings of a run are shown within one frame of their arrival."""
_REHEARSAL_MS: Final = 33
"""While microphones are heard before a run, their meters move 30 times a second, if anybody can see them."""
_SIGNAL_EVERY_S: Final = 1 / 30
_LOOK_AROUND_EVERY_S: Final = 0.2
"""Between runs a meter reads the microphones' gauges itself, and the rest need not come as often as a level."""
_LAG_EVERY_FRAMES: Final = 15

Happening: TypeAlias = Event | RunEnded | Listed | Refused


class Levels(NamedTuple):
    """The signal: what counts only as long as nothing newer is there."""

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


class Conductor(QObject):
    """Begins, steers and ends runs for one window.

    Threads: the window's; the host is only touched through the door.

    Signals:
        happened: each event of a run, as it is shown.
        ended: a run has ended; nothing more will come of it.
        refused_changed: another microphone, or none, could not be opened before a run; see `refused`.
    """

    happened = Signal(object)
    ended = Signal()
    refused_changed = Signal()
    _knocked = Signal()

    def __init__(self, window: MainWindow, store: Store, options: Callable[[], RunOptions]) -> None:
        """Listen to the window's intents; `options` says how a run is done now."""
        super().__init__(window)
        self._window, self._store, self._options = window, store, options
        self._clock = SystemClock()
        self.door: Door[Happening] = Door(self._knocked.emit)
        self.host = Host(self._clock, os.environ, self.door.post, self._note_problem)
        self.tell: Callable[[Event | RunEnded], None] = lambda _: None
        """Sees each event of a run as it is shown."""
        self._began_s = 0.0
        self._stopped_s = 0.0
        self._behind_s: Mapping[LaneId, float] = {}
        """How far each lane was behind when Stop was asked for."""
        self.refused: frozenset[LaneId] = frozenset()
        """Whose microphone could not be opened when it was last tried."""
        self._n_frames = 0
        self._running: asyncio.Task[None] | None = None
        self._frame = QTimer(self)
        self._frame.timeout.connect(self._show_frame)
        self._seen = Seen(window)
        self._connect()
        self.door.order(self._watch_signal())
        self.rehearse()

    @property
    def is_running(self) -> bool:
        """Whether lanes are at work."""
        return self._running is not None

    def start(self, draft: Draft, *, service: str, is_sample: bool = False) -> None:
        """Begin a run; a second one while one runs is not begun."""
        if self._running is None:
            self.door.say(self.host.forget_stop)  # here, not in the task: a stop may come before that begins
            self._store.dispatch(RunBegan(draft=draft, service=service, is_sample=is_sample))
            options = self._options()
            if is_sample:
                options = replace(options, service=None)  # it needs no account, and nothing of it leaves this machine
            self._running = asyncio.ensure_future(self._conduct(draft, options))

    def stop(self) -> None:
        """End the run gracefully; asking twice is asking once."""
        if self._running is not None and self._store.state.phase is Phase.RUNNING:
            self._stopped_s = self._clock.now_s()
            self._behind_s = self.door.signal.lags_s if isinstance(self.door.signal, Levels) else {}
            self._store.dispatch(StopAsked())
            self.door.say(self.host.finish)

    def catch_up(self) -> None:
        """Show at once what has happened, without waiting for the next frame."""
        self._show_frame()

    def try_again(self, lane: LaneId) -> None:
        """Take up a lane that has failed while the others go on."""
        self.door.order(self.host.try_again(lane))

    async def wait_ended(self) -> None:
        """Wait until the run, if there is one, has ended."""
        if self._running is not None:
            await asyncio.wait({self._running})

    async def close(self) -> None:
        """End the lanes' loop and the service; what still comes out of the door is shown to nobody."""
        self._frame.stop()
        self._seen.changed.disconnect(self._set_pace)
        self._knocked.disconnect(self._answer)
        self._store.changed.disconnect(self._follow)
        await asyncio.wrap_future(self.door.ask(self.host.close()))
        await asyncio.to_thread(self.door.close)

    def _connect(self) -> None:
        intents = self._window.intents
        intents.stop_requested.connect(self.stop)
        intents.close_now_requested.connect(lambda: self.door.say(self.host.abandon))
        intents.language_chosen.connect(self._retarget)
        intents.microphone_chosen.connect(self._exchange_track)
        intents.outlet_chosen.connect(self._exchange_outlet)
        intents.hearing_chosen.connect(self._set_hearing)
        intents.cleaning_chosen.connect(self._clean)
        intents.monitor_chosen.connect(self._monitor)
        intents.swap_requested.connect(self._retarget_all)
        intents.mix_changed.connect(self._mix)
        intents.volume_changed.connect(self._mix)
        self._store.changed.connect(self._follow)
        self._seen.changed.connect(self._set_pace)
        self._knocked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def _set_pace(self) -> None:
        """Look at what comes out of the door as often as somebody needs it."""
        is_measured = any(isinstance(column.track, MicrophoneTrack) for column in self._store.state.draft.columns)
        if self._running is not None:
            self._frame.start(_FRAME_MS)
        elif self._seen and (is_measured or self.refused):
            self._frame.start(_REHEARSAL_MS)
        else:
            self._frame.stop()  # what happens knocks

    def _answer(self) -> None:
        """Show at once what happens between runs; in a run the next frame does."""
        if self._running is None:
            self._show_frame()

    async def _conduct(self, draft: Draft, options: RunOptions) -> None:
        self._began_s = self._clock.now_s()
        self._set_pace()
        self._switch()
        conducted = asyncio.ensure_future(self._conducted(draft, options))
        await asyncio.wait({conducted})
        self._running = None
        self._show_frame()
        fault = conducted.exception()  # looked at whatever it is: the window must never show a run that is over
        if fault is not None:
            self._fail(draft, fault)
        self._show(conducted.result() if fault is None else RunEnded(t_s=0.0, lanes={}))
        self.rehearse()
        self.ended.emit()

    async def _conducted(self, draft: Draft, options: RunOptions) -> RunEnded:
        return await asyncio.wrap_future(self.door.ask(self.host.conduct(draft.plan(), options)))

    async def _watch_signal(self) -> None:
        """Tell the newest levels and lags, on the lanes' loop."""
        while True:
            run = self.host.run
            if run is None:
                rehearsal = self.host.rehearsal
                self.door.show(Rehearsed(rehearsal.gauges, rehearsal.refused, rehearsal.judgements))
            else:
                lanes = run.lanes.values()
                levels = {lane.id: lane.level_dbfs for lane in lanes}
                lags_s = {lane.id: lane.lag_s for lane in lanes}
                unplayed_s = {lane.id: lane.outlet.unplayed_s for lane in lanes}
                self.door.show(Levels(levels, lags_s, unplayed_s))
            await asyncio.sleep(_LOOK_AROUND_EVERY_S if run is None else _SIGNAL_EVERY_S)

    def _show_frame(self) -> None:
        for happening in self.door.drain():
            self._show(happening)
        self._n_frames += 1
        is_running = self._running is not None
        signal = self.door.signal
        if isinstance(signal, Levels) and self._n_frames % 2:
            self._window.show_levels(signal.dbfs)
        elif isinstance(signal, Rehearsed) and not is_running:
            self._show_rehearsed(signal)
        if is_running and self._n_frames % _LAG_EVERY_FRAMES == 0:
            self._show_time()

    def _show_rehearsed(self, signal: Rehearsed) -> None:
        self._window.show_levels(signal.levels_dbfs(self._clock.now_s()))
        if self.refused != signal.refused:
            self.refused = signal.refused
            self._set_pace()
            self.refused_changed.emit()

    def _show_time(self) -> None:
        now_s = self._clock.now_s()
        self._store.dispatch(Ticked(now_s - self._began_s))
        if not isinstance(self.door.signal, Levels):
            return
        self._window.show_lags(self.door.signal.lags_s)
        if self._store.state.phase is Phase.FINISHING:
            passed_s = now_s - self._stopped_s
            left_s = still_to_come(self._behind_s, self.door.signal.unplayed_s, passed_s)
            self._window.show_finishing(left_s, max(0.0, self._options().drain_timeout_s - passed_s))

    def _show(self, happening: Happening) -> None:
        self._store.dispatch(happening)
        if not isinstance(happening, Listed | Refused):
            self.tell(happening)
            self.happened.emit(happening)

    def _follow(self, before: Conversation, now: Conversation) -> None:
        if before.switches != now.switches:
            self._switch()
        others = before.draft.columns != now.draft.columns or before.inputs != now.inputs
        if self._running is None and others:
            self.rehearse()

    def rehearse(self) -> None:
        """Let the chosen microphones be heard by their meters alone, until a run begins."""
        columns = self._store.state.draft.columns
        chosen = {column.lane: column.track for column in columns if isinstance(column.track, MicrophoneTrack)}
        self._set_pace()
        self.door.order(self.host.rehearsal.listen(chosen))

    def _fail(self, draft: Draft, error: BaseException) -> None:
        """Show a run that could not begin or go on, on each side that it was for; a fault of our own is kept too."""
        code, message = "not_begun", str(error)
        if isinstance(error, ServiceError):
            code = error.code
        elif not isinstance(error, DragomanError):
            code, message = "fault", keep_fault(error)
        for lane, cause in error.codes.items() if isinstance(error, DragomanError) else ():
            self._show(ErrorArose(t_s=0.0, lane=LaneId(lane), code=cause, message=message))
        for column in draft.columns:
            if self._store.state.lane(column.lane).error is None:  # the side whose fault it is has said so already
                self._show(ErrorArose(t_s=0.0, lane=column.lane, code=code, message=message))
            self._show(StateChanged(t_s=0.0, lane=column.lane, state=LaneState.FAILED))

    def _note_problem(self, problem: DragomanError) -> None:
        """Tell every lane of a file that failed on the way; called on the lanes' loop."""
        if self.host.run is not None:
            for lane in self.host.run.lanes.values():
                lane.tell("file_failed", str(problem))

    def _switch(self) -> None:
        self.door.order(self.host.switch(self._store.state.switches))

    def _exchange_track(self, lane: str, _name: str) -> None:
        track = self._store.state.draft.column(LaneId(lane)).track
        if track is not None:
            self.door.order(exchange_track(self.host, self.door.post, LaneId(lane), track))

    def _exchange_outlet(self, lane: str, _name: str) -> None:
        """Let a person's new headset play what is said to that person: the other's lane."""
        draft = self._store.state.draft
        played = draft.played_in(LaneId(lane))
        column = draft.column(LaneId(lane))
        chosen = column.outlet, column.hears_by
        self.door.order(exchange_outlet(self.host, self.door.post, column.lane, played, chosen))

    def _set_hearing(self, lane: str) -> None:
        draft = self._store.state.draft
        self.door.order(self.host.set_hearing(draft.played_in(LaneId(lane)), draft.column(LaneId(lane)).hears_by))

    def _clean(self, lane: str) -> None:
        self.door.order(self.host.set_cleaning(LaneId(lane), self._store.state.draft.column(LaneId(lane)).cleaning))

    def _monitor(self, lane: str) -> None:
        """Let what a person hears, which is the other's lane, be heard somewhere else too."""
        draft = self._store.state.draft
        self.door.order(self.host.set_monitor(draft.played_in(LaneId(lane)), draft.column(LaneId(lane)).monitor))

    def _mix(self, lane: str, _share: float) -> None:
        """Let a person's headset, which plays the other's lane, sound as that person likes."""
        draft = self._store.state.draft
        self.door.order(self.host.set_mix(draft.played_in(LaneId(lane)), draft.mix_at(LaneId(lane))))

    def _retarget(self, lane: str, code: str) -> None:
        self.door.order(self.host.retarget(LaneId(lane), code))

    def _retarget_all(self) -> None:
        for column in self._store.state.draft.columns:
            self._retarget(column.lane, column.target)
