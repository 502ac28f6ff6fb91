"""One direction of interpreting, from the first word to the last: it owns a session, and lives through many."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Literal, TypeAlias

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
from desktop_app.core.tries import Tries
from desktop_app.core.wire import (
    AnyServerEvent,
    ErrorOccurred,
    InputTranscriptDelta,
    Malformed,
    OutputAudioDelta,
    OutputTranscriptDelta,
    SessionUpdated,
)
from desktop_app.live.clock import Clock
from desktop_app.live.deadline import Deadline
from desktop_app.live.holding import hold
from desktop_app.live.outlet import Outlet, all_heard
from desktop_app.live.sender import Sender
from desktop_app.live.session import Session

OpenSession: TypeAlias = Callable[[str], Awaitable[Session]]
"""Opens a configured session for a target language; raises ServiceError."""
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
        self.became_live = asyncio.Event()
        """Set when the first session is live, or when there will be none."""
        self.is_over = asyncio.Event()
        """Set when nothing more will come."""
        self._target = self._confirmed = plan.target
        self._noise_reduction = plan.cleaning.at_service
        self.outlet = outlet
        """Where the translation is played; may be exchanged at any time."""
        self._open_session = open_session
        self._post_event = post
        self._clock = clock
        self._began_s = clock.now_s() if began_s is None else began_s
        self._drain_timeout_s = drain_timeout_s
        self._sender = Sender(clock, self._note_sent)
        self._lag = LagMeter()
        self._pcm = PcmReader()
        self._session: Session | None = None
        self._deadline = Deadline()
        self._patience = Deadline()
        self._heard: Frames = silence(0)
        self._tally = Tally()

    async def conduct(self) -> None:
        """Live until the lane is finished or has failed; how it went is told in events, not raised."""
        self._post(StateChanged, state=self.state)
        try:
            drained = await self._live_through_sessions()
            await self._play_out()
        except ServiceError as error:
            self.tell(error.code, str(error))
            self._enter(LaneState.FAILED)
            self.became_live.set()
            if self.outlet.unplayed_s:
                await self._play_out()
        else:
            self._post(LaneClosed, drained=drained)
            self._enter(LaneState.CLOSED)
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
        if self._session is not None and not self._session.is_local and not self._is_finishing:
            await self._session.close()

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
            self._enter(LaneState.FINISHING)

    def abandon(self) -> None:
        """End now: what has not arrived or been played by now is given up, and that is told."""
        self.finish()
        self._deadline.pass_now()
        self._patience.pass_now()

    async def retarget(self, target: str) -> None:
        """Translate into another language from now on; a session that is being opened is told as soon as it is."""
        self._target = target
        if self._session is not None and not self._is_finishing:
            with suppress(ServiceError):  # it broke this moment, and the next session is opened with the new language
                await self._session.retarget(target)

    async def reduce_noise(self, kind: Literal["near_field", "far_field"] | None) -> None:
        """Let the service clean what it hears from now on, or (None) take it as it is."""
        before, self._noise_reduction = self._noise_reduction, kind
        if kind != before and self._session is not None and not self._is_finishing:
            with suppress(ServiceError):  # it broke this moment, and the next session is asked as it begins
                await self._session.reduce_noise(kind)

    def tell(self, code: str, message: str, outlet: LaneId | None = None) -> None:
        """Put a mishap into the lane's story, in a whole sentence."""
        self._post(ErrorArose, code=code, message=message, outlet=outlet)

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

    async def _live_through_sessions(self) -> bool:
        """Hold sessions one after the other; tell whether the last one drained."""
        tries = Tries()
        lost = False
        while True:
            opened_s = self._clock.now_s()
            try:
                session = await self._next_session()
                if session is None:
                    if lost:
                        self._tell_of_missing_tail()
                    return not lost
                lost = False
                await self._hold(session)
                if self._is_finishing and not self._sender.holds_speech:  # it may have expired before it had all
                    return True
                broke = ServiceError("The service ended the session while people still spoke.", code="session_ended")
            except TimeoutError:
                self._tell_of_missing_tail()
                return False
            except ServiceError as error:
                broke, lost = error, True
            delay_s = tries.delay_after(self._clock.now_s() - opened_s)
            if not self.became_live.is_set() or delay_s is None or (broke.permanent and not self._falls_back()):
                raise broke
            self.tell(broke.code, str(broke))
            if self._is_finishing and not self._sender.holds_speech:
                self._tell_of_missing_tail()
                return False
            await self._pause(delay_s)

    async def _next_session(self) -> Session | None:
        """Open a session; None if the lane was asked to finish meanwhile and owes nobody a word.

        Raises:
            TimeoutError: it owes some, and the deadline has passed.
        """
        opening = asyncio.ensure_future(self._open_session(self._target))
        asked = asyncio.ensure_future(self._deadline.has_begun.wait())
        try:
            await asyncio.wait({opening, asked}, return_when=asyncio.FIRST_COMPLETED)
            if not opening.done() and not self._sender.holds_speech:
                return None
            return await self._deadline.within(opening)
        finally:
            for task in (asked, opening):
                task.cancel()
            await asyncio.gather(asked, opening, return_exceptions=True)

    async def _hold(self, session: Session) -> None:
        """Speak and listen until `session.closed`.

        Raises:
            ServiceError: the connection broke.
            TimeoutError: the drain took longer than it may.
        """
        self._session, self._confirmed = session, session.target
        if session.target != self._target:  # another one was asked for while this one was being opened
            with suppress(ServiceError):  # it broke already, which the sender meets at once
                await session.retarget(self._target)
        if self._noise_reduction is not None:
            with suppress(ServiceError):  # as above
                await session.reduce_noise(self._noise_reduction)
        self._enter(LaneState.FINISHING if self._is_finishing else LaneState.LIVE)
        self.became_live.set()
        self._tell_of_dropped_speech()
        try:
            await hold(session, self._sender, self._deadline, self._take)
        finally:
            self._session = None

    def _note_sent(self, chunk: Frames) -> None:
        now_s = self._clock.now_s()
        if is_speech(chunk):
            self._lag.spoke(now_s)
        self._enter(next_state(self.state, self._lag.lag_s(now_s, self.outlet.unplayed_s)))

    def _take(self, event: AnyServerEvent | Malformed) -> None:
        match event:
            case InputTranscriptDelta(delta=text):
                self._lag.understood(text, self._clock.now_s())
                self._post(SourceHeard, text=text)
            case OutputTranscriptDelta(delta=text):
                self._lag.answered()
                self._post(TranslationSaid, text=text)
            case OutputAudioDelta():
                self._play(event)
            case SessionUpdated(session=info):
                self._confirmed = info.audio.output.language
            case ErrorOccurred(error=detail):
                self.tell(detail.code or detail.type, detail.message)
            case Malformed(code=code, message=message):
                self.tell(code, message)
            case _:
                pass

    def _play(self, event: OutputAudioDelta) -> None:
        try:
            frames = self._pcm.read(event)
        except RemoteProtocolError as fault:
            self.tell(fault.code, str(fault))
            return
        speech = is_speech(frames)
        if speech:
            self._lag.answered()
        self.outlet.play(frames)
        self._post(AudioArrived, n_frames=len(frames), speech=speech)

    async def _play_out(self) -> None:
        """Let the last sound be heard before the lane says that it has closed."""
        self._patience.begin(self._drain_timeout_s + self.outlet.unplayed_s)
        try:
            await self._patience.within(all_heard(lambda: self.outlet))
        except TimeoutError:
            self.tell("playout_stalled", "The last translated sound could not be played in time; the text has it.")

    def _falls_back(self) -> bool:
        """Return to the language that was spoken before the one that is refused; False if there is none."""
        refused, self._target = self._target, self._confirmed
        return refused != self._confirmed

    async def _pause(self, delay_s: float) -> None:
        if not self._is_finishing:
            self._enter(LaneState.RECONNECTING)
        with suppress(TimeoutError):
            await self._deadline.within(asyncio.sleep(delay_s))

    @property
    def _is_finishing(self) -> bool:
        return self._deadline.has_begun.is_set()

    def _tell_of_missing_tail(self) -> None:
        said = "The service did not say that it has finished, so the lane was closed without it"
        self.tell("tail_missing", f"{said}; the last sentence may be missing.")

    def _tell_of_dropped_speech(self) -> None:
        dropped_s = self._sender.take_dropped_speech_s()
        if dropped_s:
            message = f"The service was away for so long that {dropped_s:.1f} s of speech could not be kept for it."
            self.tell("speech_dropped", message)

    def _enter(self, state: LaneState) -> None:
        if state is not self.state:
            self.state = state
            self._post(StateChanged, state=state)

    def _post(self, kind: Callable[..., Event], **fields: Any) -> None:
        event = kind(t_s=round(self._clock.now_s() - self._began_s, 3), lane=self.id, **fields)
        self._tally.note(event)
        self._post_event(event)
