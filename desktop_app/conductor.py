"""Conducts runs for the window: begins and ends them, and shows what happens on the lanes' loop."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app.core.acts import Act, RunBegan, StopAsked, Ticked
from desktop_app.core.conversation import Conversation, Phase
from desktop_app.core.draft import Draft
from desktop_app.core.errors import DragomanError, ServiceError
from desktop_app.core.events import ErrorArose, Event, LaneId, RunEnded, StateChanged
from desktop_app.core.plan import MicrophoneTrack
from desktop_app.core.reducer import Happening
from desktop_app.core.status import LaneState, still_to_come
from desktop_app.door import Door
from desktop_app.levels import Levels, Rehearsed, tell_levels
from desktop_app.live.clock import SystemClock
from desktop_app.live.fault_log import keep_fault
from desktop_app.live.host import Host, RunOptions
from desktop_app.steering import Steering
from desktop_app.ui.seen import Seen
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow

_FRAME_MS: Final = 16
"""Happenings of a run are shown within one frame of their arrival."""
_REHEARSAL_MS: Final = 33
"""While microphones are heard before a run, their meters move 30 times a second, if anybody can see them."""
_LAG_EVERY_FRAMES: Final = 15


class Conductor(QObject):
    """Begins and ends runs for one window; what is chosen in the middle of one is `Steering`'s.

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
        self._steering = Steering(window.intents, store, self.host, self.door)
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
        self.door.order(tell_levels(self.host, self.door.show))
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
        self._steering.switch()
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
        if not isinstance(happening, Act):
            self.tell(happening)
            self.happened.emit(happening)

    def _follow(self, before: Conversation, now: Conversation) -> None:
        if before.switches != now.switches:
            self._steering.switch()
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
