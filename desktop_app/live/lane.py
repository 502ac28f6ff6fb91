"""One direction of interpreting, from the first word to the last: what it hears, and the story that it tells."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeAlias

from desktop_app.core.audio import Frames, is_speech, level_dbfs, silence
from desktop_app.core.errors import RemoteProtocolError, ServiceError
from desktop_app.core.events import (
    AudioArrived,
    ErrorArose,
    Event,
    LaneClosed,
    LaneId,
    LaneSummary,
    SourceHeard,
    StateChanged,
    TranslationSaid,
)
from desktop_app.core.pcm import PcmReader
from desktop_app.core.plan import LanePlan
from desktop_app.core.status import LagMeter, LaneState, next_state
from desktop_app.core.summary import Tally
from desktop_app.core.wire import (
    AnyServerEvent,
    ErrorOccurred,
    InputTranscriptDelta,
    Malformed,
    OutputAudioDelta,
    OutputTranscriptDelta,
)
from desktop_app.live.clock import Clock
from desktop_app.live.deadline import Deadline
from desktop_app.live.outlet import Outlet, all_heard
from desktop_app.live.sender import Sender
from desktop_app.live.succession import Cleaner, OpenSession, Succession

Post: TypeAlias = Callable[[Event], None]


class Lane:
    """Carries one track into one language.

    Threads: all calls come from the lanes' loop.
    """

    def __init__(
        self,
        plan: LanePlan,
        *,
        outlet: Outlet,
        open_session: OpenSession,
        post: Post,
        clock: Clock,
        drain_timeout_s: float,
        began_s: float | None = None,
    ) -> None:
        """Prepare the lane; `post` takes each event of its story, in order, at once, timed from `began_s`."""
        self.id = plan.lane
        self.state = LaneState.CONNECTING
        self.is_over = asyncio.Event()
        """Set when nothing more will come."""
        self.outlet = outlet
        """Where the translation is played; may be exchanged at any time."""
        self._post_event = post
        self._clock = clock
        self._began_s = clock.now_s() if began_s is None else began_s
        self._drain_timeout_s = drain_timeout_s
        self._sender = Sender(clock, self._note_sent)
        self._lag = LagMeter()
        self._pcm = PcmReader()
        self._deadline = Deadline()
        self._patience = Deadline()
        self._sessions = Succession(
            plan, open_session=open_session, sender=self._sender, deadline=self._deadline, clock=clock, teller=self
        )
        self.became_live = self._sessions.became_live
        """Set when the first session is live, or when there will be none."""
        self._heard: Frames = silence(0)
        self._tally = Tally()

    async def conduct(self) -> None:
        """Live until the lane is finished or has failed; how it went is told in events, not raised."""
        self._post(StateChanged, state=self.state)
        try:
            drained = await self._sessions.live_through()
            await self._play_out()
        except ServiceError as error:
            self.tell(error.code, str(error))
            self.enter(LaneState.FAILED)
            self.became_live.set()
            if self.outlet.unplayed_s:
                await self._play_out()
        else:
            self._post(LaneClosed, drained=drained)
            self.enter(LaneState.CLOSED)
        finally:
            self._deadline.forget()
            self._patience.forget()
            self.became_live.set()
            self.is_over.set()

    def renew(self) -> None:
        """Let a lane that has failed be conducted once more; text and counts go on where they were."""
        self.state = LaneState.CONNECTING
        self.became_live.clear()
        self.is_over.clear()

    async def wake(self) -> None:
        """Open another session after a sleep of the machine; one on this machine has slept too, and goes on."""
        await self._sessions.wake()

    def hear(self, frames: Frames) -> None:
        """Take what the track delivers; before the lane is live it is kept, up to 10 s."""
        self._sender.hear(frames)
        self._heard = frames
        self.outlet.hear_original(frames)

    def finish(self) -> None:
        """End gracefully: what was said is still sent, translated, received and played."""
        if self._is_finishing:
            return
        self._deadline.begin(self._drain_timeout_s)
        self._sender.finish()
        if self.state in {LaneState.LIVE, LaneState.DELAYED, LaneState.RECONNECTING}:
            self.enter(LaneState.FINISHING)

    def abandon(self) -> None:
        """End now: what has not arrived or been played by now is given up, and that is told."""
        self.finish()
        self._deadline.pass_now()
        self._patience.pass_now()

    async def retarget(self, target: str) -> None:
        """Translate into another language from now on; a session that is being opened is told as soon as it is."""
        await self._sessions.retarget(target)

    async def reduce_noise(self, kind: Cleaner | None) -> None:
        """Let the service clean what it hears from now on, or (None) take it as it is."""
        await self._sessions.reduce_noise(kind)

    def tell(self, code: str, message: str, outlet: LaneId | None = None) -> None:
        """Put a mishap into the lane's story, in a whole sentence."""
        self._post(ErrorArose, code=code, message=message, outlet=outlet)

    def enter(self, state: LaneState) -> None:
        """Be in this state from now on, and tell it if it is another one."""
        if state is not self.state:
            self.state = state
            self._post(StateChanged, state=state)

    def take(self, event: AnyServerEvent | Malformed) -> None:
        """Tell and play what the service says."""
        match event:
            case InputTranscriptDelta(delta=text):
                self._lag.understood(text, self._clock.now_s())
                self._post(SourceHeard, text=text)
            case OutputTranscriptDelta(delta=text):
                self._lag.answered()
                self._sender.note_text()
                self._post(TranslationSaid, text=text)
            case OutputAudioDelta():
                self._play(event)
            case ErrorOccurred(error=detail):
                self.tell(detail.code or detail.type, detail.message)
            case Malformed(code=code, message=message):
                self.tell(code, message)
            case _:
                pass

    @property
    def level_dbfs(self) -> float:
        """How loud the track's newest block was; a lane that is to end hears nothing any more."""
        return level_dbfs(silence(0) if self._is_finishing else self._heard)

    @property
    def lag_s(self) -> float:
        """How far the listener is behind the speaker, in seconds."""
        return self._lag.lag_s(self._clock.now_s(), self.outlet.unplayed_s)

    @property
    def summary(self) -> LaneSummary:
        """All of the lane so far."""
        return self._tally.summary(self._sender.n_chunks)

    def _note_sent(self, chunk: Frames) -> None:
        now_s = self._clock.now_s()
        if is_speech(chunk):
            self._lag.spoke(now_s)
        self.enter(next_state(self.state, self._lag.lag_s(now_s, self.outlet.unplayed_s)))

    def _play(self, event: OutputAudioDelta) -> None:
        try:
            frames = self._pcm.read(event)
        except RemoteProtocolError as fault:
            self.tell(fault.code, str(fault))
            return
        speech = is_speech(frames)
        if speech:
            self._lag.answered()
            self._sender.note_speech()
        self.outlet.play(frames)
        self._post(AudioArrived, n_frames=len(frames), speech=speech)

    async def _play_out(self) -> None:
        """Let the last sound be heard before the lane says that it has closed."""
        self._patience.begin(self._drain_timeout_s + self.outlet.unplayed_s)
        try:
            await self._patience.within(all_heard(lambda: self.outlet))
        except TimeoutError:
            self.tell("playout_stalled", "The last translated sound could not be played in time; the text has it.")

    @property
    def _is_finishing(self) -> bool:
        return self._deadline.has_begun.is_set()

    def _post(self, kind: Callable[..., Event], **fields: Any) -> None:
        event = kind(t_s=round(self._clock.now_s() - self._began_s, 3), lane=self.id, **fields)
        self._tally.note(event)
        self._post_event(event)
