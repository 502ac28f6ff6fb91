"""The sessions of a lane, one after the other: what breaks, what expires, and what is said again."""

from __future__ import annotations

import asyncio

import numpy as np

from desktop_app.core.audio import CHUNK_FRAMES, Frames, silence
from desktop_app.core.errors import ServiceError
from desktop_app.core.events import ErrorArose, StateChanged, TranslationSaid
from desktop_app.core.wire import AudioAppend, ErrorDetail, ErrorOccurred, SessionClose, SessionUpdate
from desktop_app.live.clock import SystemClock
from desktop_app.live.file_outlet import NoOutlet
from desktop_app.live.lane import Lane
from desktop_app.live.session import Session
from tests.live.far_end import Visit, far_end, never_greets, polite
from tests.live.lanes import PLAN, Story, live, make_lane, run, speech


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
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await live(story)
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
            lane = make_lane(far, story, drain_timeout_s=0.3)
            conducting = asyncio.ensure_future(lane.conduct())
            await live(story)
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
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await live(story)
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

            lane = Lane(
                PLAN,
                outlet=NoOutlet(),
                open_session=open_once,
                post=story.post,
                clock=SystemClock(),
                drain_timeout_s=5,
            )
            await lane.conduct()
        assert story.errors == ["connection_lost", "gone", "gone"]
        assert story.states == ["connecting", "live", "reconnecting", "failed"]

    run(scenario)


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
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await live(story)
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

            lane = Lane(
                PLAN,
                outlet=NoOutlet(),
                open_session=open_slowly,
                post=story.post,
                clock=SystemClock(),
                drain_timeout_s=5.0,
            )
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
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await live(story)
            await lane.retarget("fr")
            await story.until(lambda _: story.states.count("live") == 2)
            lane.finish()
            await conducting
            assert "language='fr'" in str(far.visits[1].heard[0])
            assert "language='es'" in str(far.visits[2].heard[0])
        assert story.states[-1] == "closed"
        assert story.errors[-1] == "unsupported_pair"

    run(scenario)


def test_a_lane_that_is_finished_between_two_sessions_says_that_words_may_be_missing() -> None:
    async def breaks(visit: Visit) -> None:
        await visit.configure()
        await visit.next()
        visit.cut()

    async def scenario() -> None:
        story = Story()
        async with far_end(breaks, never_greets) as far:
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await live(story)
            lane.hear(silence(CHUNK_FRAMES))
            await story.until(lambda event: isinstance(event, StateChanged) and event.state.value == "reconnecting")
            lane.finish()
            await conducting
        assert story.errors == ["connection_lost", "tail_missing"]
        assert not lane.summary.closed

    run(scenario)


async def says_it_late(visit: Visit) -> None:
    """Interpret whatever it hears, once it has been told that nothing follows."""
    await visit.configure()
    await visit.until_close()
    await visit.say("Completo.")
    await visit.goodbye()


async def hears_and_breaks(visit: Visit) -> None:
    """Hear two chunks of speech, and be gone before the answer."""
    await visit.configure()
    while sum(chunk.any() for chunk in visit.chunks) < 2:
        await visit.next()
    visit.cut()


def spoken(visit: Visit) -> Frames:
    return np.concatenate([silence(0), *(chunk for chunk in visit.chunks if chunk.any())])


def test_what_a_broken_session_had_heard_and_not_answered_is_said_again_before_all_else() -> None:
    async def scenario() -> None:
        story = Story()
        async with far_end(hears_and_breaks, says_it_late) as far:
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await live(story)
            said, later = speech(2 * CHUNK_FRAMES), speech(CHUNK_FRAMES, seed=2)
            lane.hear(said)
            await story.until(lambda event: isinstance(event, StateChanged) and event.state.value == "reconnecting")
            lane.hear(later)
            await story.until(lambda _: story.states.count("live") == 2)
            lane.finish()
            await conducting
            assert np.array_equal(spoken(far.visits[0]), said)
            assert np.array_equal(spoken(far.visits[1]), np.concatenate([said, later]))
            assert lane.summary.chunks_sent == sum(len(visit.chunks) for visit in far.visits)
        assert "The last 0.4 s of speech had no translation yet and are sent again." in story.messages[0]
        assert story.errors == ["connection_lost"]
        assert lane.summary.translation == "Completo."
        assert lane.summary.closed

    run(scenario)


def test_what_was_answered_before_the_break_is_not_said_again() -> None:
    async def answers_and_breaks(visit: Visit) -> None:
        await visit.configure()
        while len(visit.chunks) < 4:
            await visit.next()
        await visit.say("Hola.")
        while not isinstance(await visit.next(), AudioAppend):
            pass
        visit.cut()

    async def scenario() -> None:
        story = Story()
        async with far_end(answers_and_breaks, says_it_late) as far:
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await live(story)
            lane.hear(speech(CHUNK_FRAMES))
            await story.until(lambda _: story.states.count("live") == 2)
            lane.finish()
            await conducting
            assert not len(spoken(far.visits[1]))
        assert "sent again" not in story.messages[0]

    run(scenario)


def test_a_session_that_breaks_while_it_finishes_says_its_tail_in_another() -> None:
    async def hangs_up(visit: Visit) -> None:
        await visit.configure()
        await visit.until_close()
        visit.cut()

    async def scenario() -> None:
        story = Story()
        async with far_end(hangs_up, says_it_late) as far:
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await live(story)
            said = speech(2 * CHUNK_FRAMES)
            lane.hear(said)
            lane.finish()
            await conducting
            assert np.array_equal(spoken(far.visits[1]), said)
        assert story.errors == ["connection_lost"]
        assert story.states == ["connecting", "live", "finishing", "closed"]
        assert lane.summary.translation == "Completo."
        assert lane.summary.closed

    run(scenario)


def test_a_tail_that_no_session_takes_before_the_deadline_is_said_to_be_missing() -> None:
    async def scenario() -> None:
        story = Story()
        async with far_end(hears_and_breaks, never_greets) as far:
            lane = make_lane(far, story, drain_timeout_s=0.5)
            conducting = asyncio.ensure_future(lane.conduct())
            await live(story)
            lane.hear(speech(2 * CHUNK_FRAMES))
            await story.until(lambda event: isinstance(event, ErrorArose))
            lane.finish()
            await conducting
        assert story.errors == ["connection_lost", "tail_missing"]
        assert not lane.summary.closed

    run(scenario)


def test_what_an_expired_session_translated_before_it_closed_is_not_said_again() -> None:
    async def drains_and_expires(visit: Visit) -> None:
        await visit.configure()
        while not visit.chunks:
            await visit.next()
        await visit.say("Hola.")
        await visit.goodbye()

    async def scenario() -> None:
        story = Story()
        async with far_end(drains_and_expires, says_it_late) as far:
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await live(story)
            lane.hear(speech(CHUNK_FRAMES))
            await story.until(lambda _: story.states.count("live") == 2)
            lane.finish()
            await conducting
            assert not len(spoken(far.visits[1]))
        assert story.errors == ["session_ended"]
        assert lane.summary.translation == "Hola.Completo."

    run(scenario)
