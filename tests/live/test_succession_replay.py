"""What a broken session had heard and not answered is said again, once, and in order."""

from __future__ import annotations

import numpy as np

from desktop_app.core.audio import CHUNK_FRAMES, Frames, silence
from desktop_app.core.events import ErrorArose, StateChanged
from desktop_app.core.wire import AudioAppend
from tests.live.far_end import Visit, far_end, never_greets
from tests.live.lanes import Story, live_lane, speech
from tests.live.scenarios import run


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
            lane, conducting = await live_lane(far, story)
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
            lane, conducting = await live_lane(far, story)
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
            lane, conducting = await live_lane(far, story)
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
            lane, conducting = await live_lane(far, story, drain_timeout_s=0.5)
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
            lane, conducting = await live_lane(far, story)
            lane.hear(speech(CHUNK_FRAMES))
            await story.until(lambda _: story.states.count("live") == 2)
            lane.finish()
            await conducting
            assert not len(spoken(far.visits[1]))
        assert story.errors == ["session_ended"]
        assert lane.summary.translation == "Hola.Completo."

    run(scenario)
