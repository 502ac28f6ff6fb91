"""The language of a lane, asked for at any moment of a session, holds in all that follow."""

from __future__ import annotations

import asyncio

from desktop_app.core.audio import CHUNK_FRAMES
from desktop_app.core.events import TranslationSaid
from desktop_app.core.wire import AudioAppend, ErrorDetail, ErrorOccurred, SessionClose, SessionUpdate
from desktop_app.live.session import Session
from tests.live.far_end import Visit, far_end, polite
from tests.live.lanes import Story, lane_of, live, live_lane, speech
from tests.live.scenarios import run


def test_another_language_can_be_asked_for_in_the_middle() -> None:
    changed: list[str] = []

    async def changes(visit: Visit) -> None:
        await visit.configure()
        while True:
            event = await visit.next()
            if isinstance(event, SessionClose):
                break
            if not isinstance(event, AudioAppend):
                changed.append(str(event))
                await visit.confirm("fr")
                await visit.say("Bonjour")
        await visit.goodbye()

    async def scenario() -> None:
        story = Story()
        async with far_end(changes) as far:
            lane, conducting = await live_lane(far, story)
            await lane.retarget("fr")
            await story.until(lambda event: isinstance(event, TranslationSaid))
            lane.finish()
            await conducting
        assert len(changed) == 1
        assert "fr" in changed[0]

    run(scenario)


def test_a_language_that_is_asked_for_while_the_session_is_opened_holds_before_the_first_word() -> None:
    said: list[str] = []

    async def confirms(visit: Visit) -> None:
        await visit.greet()
        while not isinstance(event := await visit.next(), SessionClose):
            if isinstance(event, SessionUpdate):
                assert event.session.audio
                assert event.session.audio.output
                said.append(str(event.session.audio.output.language))
                await visit.confirm(said[-1])
            else:
                said.append("sound")
        await visit.goodbye()

    async def scenario() -> None:
        story = Story()
        opened, changed = asyncio.Event(), asyncio.Event()
        async with far_end(confirms) as far:

            async def open_slowly(target: str) -> Session:
                session = await Session.open(far.address, target, None)
                opened.set()
                await changed.wait()
                return session

            lane = lane_of(open_slowly, story)
            lane.hear(speech(CHUNK_FRAMES))
            conducting = asyncio.ensure_future(lane.conduct())
            await opened.wait()
            await lane.retarget("fr")
            changed.set()
            await live(story)
            lane.finish()
            await lane.retarget("pt")  # too late: everything has been said
            await conducting
        assert said == ["es", "fr", "sound"]

    run(scenario)


def test_a_language_that_is_refused_in_the_middle_does_not_end_the_lane_at_the_next_break() -> None:
    refusal = ErrorOccurred(event_id="event_9", error=ErrorDetail(message="No such pair.", code="unsupported_pair"))

    async def refuses_and_breaks(visit: Visit) -> None:
        await visit.configure()
        while not isinstance(await visit.next(), SessionUpdate):
            pass
        await visit.connection.send(refusal)
        visit.cut()

    async def refuses(visit: Visit) -> None:
        await visit.greet()
        await visit.next()
        await visit.connection.send(refusal)
        await visit.socket.wait_closed()

    async def scenario() -> None:
        story = Story()
        async with far_end(refuses_and_breaks, refuses, polite) as far:
            lane, conducting = await live_lane(far, story)
            await lane.retarget("fr")
            await story.until(lambda _: story.states.count("live") == 2)
            lane.finish()
            await conducting
            assert "language='fr'" in str(far.visits[1].heard[0])
            assert "language='es'" in str(far.visits[2].heard[0])
        assert story.states[-1] == "closed"
        assert story.errors[-1] == "unsupported_pair"

    run(scenario)
