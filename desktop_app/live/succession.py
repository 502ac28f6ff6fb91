"""Opens and holds the sessions of a lane, one after the other, until all that was said has been translated."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Literal, Protocol, TypeAlias

from desktop_app.core.errors import ServiceError
from desktop_app.core.plan import LanePlan
from desktop_app.core.status import LaneState
from desktop_app.core.tries import Tries
from desktop_app.core.wire import AnyServerEvent, Malformed, SessionUpdated
from desktop_app.live.clock import Clock
from desktop_app.live.deadline import Deadline
from desktop_app.live.holding import hold
from desktop_app.live.sender import Sender
from desktop_app.live.session import Session

OpenSession: TypeAlias = Callable[[str], Awaitable[Session]]
"""Opens a configured session for a target language; raises ServiceError."""
Cleaner: TypeAlias = Literal["near_field", "far_field"]


class Teller(Protocol):
    """What puts the story of the sessions into words: the lane."""

    def tell(self, code: str, message: str) -> None:
        """Tell a mishap in a whole sentence."""

    def enter(self, state: LaneState) -> None:
        """Be in another state from now on."""

    def take(self, event: AnyServerEvent | Malformed) -> None:
        """Take what the service says."""


class Succession:
    """The sessions of one lane.

    What a session that breaks has not answered is sent again in the next one, before all that was said meanwhile; what
    it drained in order is not. A phrase may be heard twice, so that none is lost: `core.replay` weighs it.

    Threads: none; it belongs to the lanes' loop.
    """

    def __init__(
        self,
        plan: LanePlan,
        *,
        open_session: OpenSession,
        sender: Sender,
        deadline: Deadline,
        clock: Clock,
        teller: Teller,
    ) -> None:
        """Prepare; nothing is opened. `deadline` begins when the lane is to finish."""
        self._target = self._confirmed = plan.target
        self._noise_reduction: Cleaner | None = plan.cleaning.at_service
        self._open_session = open_session
        self._sender = sender
        self._deadline = deadline
        self._clock = clock
        self._teller = teller
        self._session: Session | None = None
        self.became_live = asyncio.Event()
        """Set when the first session is live, or when there will be none."""

    async def live_through(self) -> bool:
        """Hold sessions one after the other; tell whether the last one drained.

        Raises:
            ServiceError: no session can be had any more.
        """
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
                again_s = self._sender.take_back_unanswered(closed=True)
                if self._is_finishing and not self._sender.holds_speech:  # it may have expired before it had all
                    return True
                broke = ServiceError("The service ended the session while people still spoke.", code="session_ended")
            except TimeoutError:
                self._tell_of_missing_tail()
                return False
            except ServiceError as error:
                broke, lost = error, True
                again_s = self._sender.take_back_unanswered(closed=False)
            if not await self._goes_on_after(broke, again_s, tries.delay_after(self._clock.now_s() - opened_s)):
                self._tell_of_missing_tail()
                return False

    async def wake(self) -> None:
        """Open another session after a sleep of the machine; one on this machine has slept too, and goes on."""
        if self._session is not None and not self._session.is_local and not self._is_finishing:
            await self._session.close()

    async def retarget(self, target: str) -> None:
        """Translate into another language from now on; a session that is being opened is told as soon as it is."""
        self._target = target
        if self._session is not None and not self._is_finishing:
            with suppress(ServiceError):  # it broke this moment, and the next session is opened with the new language
                await self._session.retarget(target)

    async def reduce_noise(self, kind: Cleaner | None) -> None:
        """Let the service clean what it hears from now on, or (None) take it as it is."""
        before, self._noise_reduction = self._noise_reduction, kind
        if kind != before and self._session is not None and not self._is_finishing:
            with suppress(ServiceError):  # it broke this moment, and the next session is asked as it begins
                await self._session.reduce_noise(kind)

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
        self._teller.enter(LaneState.FINISHING if self._is_finishing else LaneState.LIVE)
        self.became_live.set()
        self._tell_of_dropped_speech()
        try:
            await hold(session, self._sender, self._deadline, self._take)
        finally:
            self._session = None

    def _take(self, event: AnyServerEvent | Malformed) -> None:
        if isinstance(event, SessionUpdated):
            self._confirmed = event.session.audio.output.language
        self._teller.take(event)

    async def _goes_on_after(self, broke: ServiceError, again_s: float, delay_s: float | None) -> bool:
        """Tell what happened, how much is sent again, and wait `delay_s`; False if nobody waits for another session.

        Raises:
            ServiceError: it is of no use (what broke is raised again).
        """
        if not self.became_live.is_set() or delay_s is None or (broke.permanent and not self._falls_back()):
            raise broke
        again = f" The last {again_s:.1f} s of speech had no translation yet and are sent again." if again_s else ""
        self._teller.tell(broke.code, f"{broke}{again}")
        if self._is_finishing:
            if not self._sender.holds_speech:
                return False
        else:
            self._teller.enter(LaneState.RECONNECTING)
        with suppress(TimeoutError):
            await self._deadline.within(asyncio.sleep(delay_s))
        return True

    def _falls_back(self) -> bool:
        """Return to the language that was spoken before the one that is refused; False if there is none."""
        refused, self._target = self._target, self._confirmed
        return refused != self._confirmed

    @property
    def _is_finishing(self) -> bool:
        return self._deadline.has_begun.is_set()

    def _tell_of_missing_tail(self) -> None:
        said = "The service did not say that it has finished, so the lane was closed without it"
        self._teller.tell("tail_missing", f"{said}; the last sentence may be missing.")

    def _tell_of_dropped_speech(self) -> None:
        dropped_s = self._sender.take_dropped_speech_s()
        if dropped_s:
            why = "The service was away for so long, or failed so often, that"
            self._teller.tell("speech_dropped", f"{why} {dropped_s:.1f} s of speech could not be kept for it.")
