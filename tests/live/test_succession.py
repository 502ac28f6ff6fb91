"""The sessions of a lane, one after the other: what breaks, what expires, and what is said again."""

from __future__ import annotations

import asyncio

import numpy as np

from desktop_app.core.audio import CHUNK_FRAMES, silence
from desktop_app.core.errors import ServiceError
from desktop_app.core.events import ErrorArose, StateChanged
from desktop_app.core.wire import ErrorDetail, ErrorOccurred
from desktop_app.live.session import Session
from tests.live.far_end import Visit, far_end, never_greets, polite
from tests.live.lanes import Story, lane_of, live_lane, make_lane, speech
from tests.live.scenarios import run


def test_speech_that_waited_too_long_is_told_once_a_session_is_live() -> None:
    async def breaks(visit: Visit) -> None:
        await visit.configure()
        visit.cut()

    async def scenario() -> None:
        story = Story()
        async with far_end(breaks, polite) as far:
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await story.until(lambda event: isinstance(event, ErrorArose))
            for seed in range(60):  # 12 s, and 10 s are kept
                lane.hear(speech(CHUNK_FRAMES, seed))
            dropped = await story.until(lambda event: isinstance(event, ErrorArose) and event.code == "speech_dropped")
            lane.finish()
            await conducting
        assert "2.0 s of speech" in getattr(dropped, "message", "")
        assert story.errors == ["connection_lost", "speech_dropped"]

    run(scenario)


def test_a_broken_connection_gets_a_new_session_in_the_same_lane_and_keeps_what_is_said() -> None:
    async def breaks(visit: Visit) -> None:
        await visit.configure()
        await visit.next()
        visit.cut()

    async def scenario() -> None:
        story = Story()
        async with far_end(breaks, polite) as far:
            lane, conducting = await live_lane(far, story)
            lane.hear(speech(CHUNK_FRAMES))
            await story.until(lambda event: isinstance(event, ErrorArose))
            kept = speech(CHUNK_FRAMES, seed=2)
            lane.hear(kept)
            lane.finish()
            await conducting
            assert np.array_equal(far.visits[1].chunks[-1], kept)
        assert story.errors == ["connection_lost"]
        assert story.states[-1] == "closed"

    run(scenario)


def test_an_expired_session_is_followed_by_another() -> None:
    async def expires(visit: Visit) -> None:
        await visit.configure()
        await visit.connection.send(
            ErrorOccurred(event_id="e", error=ErrorDetail(message="The session has expired.", code="session_expired"))
        )
        await visit.goodbye()

    async def scenario() -> None:
        story = Story()
        async with far_end(expires, polite) as far:
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await story.until(lambda _: story.states.count("live") == 2)
            lane.finish()
            await conducting
            assert len(far.visits) == 2
        assert story.errors == ["session_expired", "session_ended"]
        assert story.states == ["connecting", "live", "reconnecting", "live", "finishing", "closed"]

    run(scenario)


def test_a_session_that_expires_before_it_had_all_that_was_said_is_followed_by_another() -> None:
    async def expires(visit: Visit) -> None:
        await visit.configure()
        await visit.goodbye()

    async def scenario() -> None:
        story = Story()
        async with far_end(expires, polite) as far:
            lane = make_lane(far, story)
            said = speech(CHUNK_FRAMES)
            lane.hear(said)
            lane.finish()
            await lane.conduct()
            assert np.array_equal(far.visits[1].chunks[0], said)
        assert story.states[-1] == "closed"

    run(scenario)


def test_a_service_that_never_says_closed_is_left_after_the_deadline_and_the_tail_is_said_to_be_missing() -> None:
    async def silent_at_the_end(visit: Visit) -> None:
        await visit.configure()
        await visit.until_close()
        await visit.say("Casi")
        await visit.socket.wait_closed()

    async def scenario() -> None:
        story = Story()
        async with far_end(silent_at_the_end) as far:
            lane, conducting = await live_lane(far, story, drain_timeout_s=0.3)
            lane.finish()
            await conducting
        assert story.errors == ["tail_missing"]
        assert lane.summary.translation == "Casi"
        assert not lane.summary.closed
        assert story.states[-1] == "closed"

    run(scenario)


def test_a_service_that_hangs_up_while_draining_leaves_the_tail_missing() -> None:
    async def hangs_up(visit: Visit) -> None:
        await visit.configure()
        await visit.until_close()
        visit.cut()

    async def scenario() -> None:
        story = Story()
        async with far_end(hangs_up) as far:
            lane, conducting = await live_lane(far, story)
            lane.finish()
            await conducting
        assert story.errors == ["connection_lost", "tail_missing"]
        assert not lane.summary.closed

    run(scenario)


def test_a_lane_that_is_finished_while_it_connects_closes_at_once() -> None:
    async def scenario() -> None:
        story = Story()
        async with far_end(never_greets) as far:
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await story.until(lambda event: isinstance(event, StateChanged))
            lane.finish()
            lane.finish()
            await conducting
        assert story.states == ["connecting", "closed"]
        assert not story.errors

    run(scenario)


def test_a_service_that_refuses_the_language_fails_the_lane_at_once() -> None:
    async def refuses(visit: Visit) -> None:
        await visit.greet()
        await visit.next()
        detail = ErrorDetail(message="Invalid language.", code="invalid_value", param="session.audio.output.language")
        await visit.connection.send(ErrorOccurred(event_id="e", error=detail))
        await visit.socket.wait_closed()

    async def scenario() -> None:
        story = Story()
        async with far_end(refuses) as far:
            lane = make_lane(far, story)
            await lane.conduct()
            assert len(far.visits) == 1
        assert story.errors == ["invalid_value"]
        assert story.states == ["connecting", "failed"]

    run(scenario)


def test_a_lane_gives_up_only_after_several_tries() -> None:
    async def breaks(visit: Visit) -> None:
        await visit.configure()
        visit.cut()

    async def scenario() -> None:
        story = Story()
        tries = 0

        async with far_end(breaks) as far:

            async def open_once(target: str) -> Session:
                nonlocal tries
                tries += 1
                if tries > 1:
                    raise ServiceError("Gone.", code="gone", permanent=tries == 3)
                return await Session.open(far.address, target, None)

            await lane_of(open_once, story).conduct()
        assert story.errors == ["connection_lost", "gone", "gone"]
        assert story.states == ["connecting", "live", "reconnecting", "failed"]

    run(scenario)


def test_a_lane_that_is_finished_between_two_sessions_says_that_words_may_be_missing() -> None:
    async def breaks(visit: Visit) -> None:
        await visit.configure()
        await visit.next()
        visit.cut()

    async def scenario() -> None:
        story = Story()
        async with far_end(breaks, never_greets) as far:
            lane, conducting = await live_lane(far, story)
            lane.hear(silence(CHUNK_FRAMES))
            await story.until(lambda event: isinstance(event, StateChanged) and event.state.value == "reconnecting")
            lane.finish()
            await conducting
        assert story.errors == ["connection_lost", "tail_missing"]
        assert not lane.summary.closed

    run(scenario)
