"""A lane against far ends that behave and misbehave, over real sockets."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path

import numpy as np
import pytest
import soundfile

from desktop_app.core.audio import CHUNK_FRAMES, Frames, silence
from desktop_app.core.errors import ServiceError
from desktop_app.core.events import AudioArrived, ErrorArose, Event, LaneClosed, LaneId, StateChanged, TranslationSaid
from desktop_app.core.plan import FileTrack, LanePlan
from desktop_app.core.wire import AudioAppend, ErrorDetail, ErrorOccurred, OutputAudioDelta, SessionClose, SessionUpdate
from desktop_app.live.clock import SystemClock
from desktop_app.live.file_outlet import FileOutlet, NoOutlet
from desktop_app.live.lane import Lane
from desktop_app.live.session import Session
from tests.live.far_end import FarEnd, Visit, far_end, never_greets, polite

PLAN = LanePlan(lane=LaneId("a"), track=FileTrack("unused"), target="es")


class Story(list[Event]):
    """Keeps a lane's events, and lets a test wait for one."""

    def __init__(self) -> None:
        super().__init__()
        self._changed = asyncio.Event()

    def post(self, event: Event) -> None:
        self.append(event)
        self._changed.set()

    async def until(self, is_it: Callable[[Event], bool]) -> Event:
        async with asyncio.timeout(10):
            while True:
                for event in self:
                    if is_it(event):
                        return event
                self._changed.clear()
                await self._changed.wait()

    @property
    def states(self) -> list[str]:
        return [event.state.value for event in self if isinstance(event, StateChanged)]

    @property
    def errors(self) -> list[str]:
        return [event.code for event in self if isinstance(event, ErrorArose)]


def make_lane(far: FarEnd, story: Story, *, drain_timeout_s: float = 5.0) -> Lane:
    async def open_session(target: str) -> Session:
        return await Session.open(far.address, target, "gpt-realtime-whisper", timeout_s=2.0)

    return Lane(
        PLAN,
        outlet=NoOutlet(),
        open_session=open_session,
        post=story.post,
        clock=SystemClock(),
        drain_timeout_s=drain_timeout_s,
    )


def speech(n_frames: int, seed: int = 1) -> Frames:
    return np.random.default_rng(seed).integers(-9_000, 9_000, n_frames).astype(np.int16)


async def live(story: Story) -> None:
    await story.until(lambda event: isinstance(event, StateChanged) and event.state.value == "live")


def run(scenario: Callable[[], Coroutine[None, None, None]]) -> None:
    asyncio.run(asyncio.wait_for(scenario(), 30))


def test_the_last_sentence_arrives_after_the_close_and_is_kept() -> None:
    async def scenario() -> None:
        story = Story()
        async with far_end(polite) as far:
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await live(story)
            lane.hear(speech(480))
            lane.finish()
            await conducting
        assert story.states == ["connecting", "live", "finishing", "closed"]
        assert [event.text for event in story if isinstance(event, TranslationSaid)] == ["Hasta luego."]
        assert isinstance(story[-2], LaneClosed)
        assert story[-2].drained
        assert lane.summary.translation == "Hasta luego."
        assert lane.summary.audio_s == pytest.approx(0.2)

    run(scenario)


def test_all_that_was_said_is_sent_once_in_order_and_the_last_chunk_is_padded() -> None:
    async def scenario() -> None:
        story = Story()
        said = speech(CHUNK_FRAMES * 2 + 500)
        async with far_end(polite) as far:
            lane = make_lane(far, story)
            for start in range(0, len(said), 480):  # heard before the lane is live
                lane.hear(said[start : start + 480])
            conducting = asyncio.ensure_future(lane.conduct())
            await live(story)
            lane.finish()
            await conducting
            sent = np.concatenate(far.visits[0].chunks)
        assert len(sent) == 3 * CHUNK_FRAMES
        assert np.array_equal(sent[: len(said)], said)
        assert not sent[len(said) :].any()
        assert lane.summary.chunks_sent == 3

    run(scenario)


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


def test_no_sound_goes_out_before_the_language_is_confirmed() -> None:
    asked = asyncio.Event()
    allow = asyncio.Event()

    async def hesitant(visit: Visit) -> None:
        await visit.greet()
        await visit.next()
        await visit.confirm("fr")  # not what was asked for
        asked.set()
        await allow.wait()
        await visit.confirm("es")
        await visit.until_close()
        await visit.goodbye()

    async def scenario() -> None:
        story = Story()
        async with far_end(hesitant) as far:
            lane = make_lane(far, story)
            lane.hear(speech(CHUNK_FRAMES * 3))
            conducting = asyncio.ensure_future(lane.conduct())
            await asked.wait()
            assert story.states == ["connecting"]
            assert not far.visits[0].chunks
            allow.set()
            await live(story)
            lane.finish()
            await conducting
            assert len(far.visits[0].chunks) == 3

    run(scenario)


def test_silence_is_sent_in_steady_time_while_the_track_says_nothing() -> None:
    async def scenario() -> None:
        story = Story()
        third = asyncio.Event()

        async def counts(visit: Visit) -> None:
            await visit.configure()
            while len(visit.chunks) < 3:
                await visit.next()
            third.set()
            await visit.until_close()
            await visit.goodbye()

        async with far_end(counts) as far:
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await third.wait()
            lane.finish()
            await conducting
            assert not np.concatenate(far.visits[0].chunks).any()

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


def test_nonsense_from_the_service_is_told_and_ends_nothing() -> None:
    async def babbles(visit: Visit) -> None:
        await visit.configure()
        for text in ("{", "[]", '{"type":"session.output_audio.delta","delta":7}', '{"type":"from.the.future"}', '"x"'):
            await visit.socket.send(text)
        await visit.socket.send('{"type":"session.output_transcript.delta","delta":"Sí.","elapsed_ms":"soon"}')
        await visit.until_close()
        await visit.goodbye()

    async def scenario() -> None:
        story = Story()
        async with far_end(babbles) as far:
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await story.until(lambda event: isinstance(event, TranslationSaid))
            lane.finish()
            await conducting
        assert story.errors == ["malformed_event"] * 4
        assert lane.summary.translation == "Sí."
        assert lane.summary.closed

    run(scenario)


def test_silent_frames_are_told_apart_from_speech() -> None:
    async def mumbles(visit: Visit) -> None:
        await visit.configure()
        await visit.connection.send(_audio(silence(4_800)))
        await visit.connection.send(_audio(speech(9_600)))
        await visit.until_close()
        await visit.goodbye()

    async def scenario() -> None:
        story = Story()
        async with far_end(mumbles) as far:
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await story.until(lambda event: isinstance(event, AudioArrived) and event.speech)
            lane.finish()
            await conducting
        arrived = [(event.n_frames, event.speech) for event in story if isinstance(event, AudioArrived)]
        assert arrived == [(4_800, False), (9_600, True)]

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


def test_what_is_said_after_the_finish_goes_nowhere() -> None:
    async def scenario() -> None:
        async with far_end(polite) as far:
            story = Story()
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await live(story)
            lane.finish()
            lane.hear(speech(CHUNK_FRAMES))
            await conducting
            assert not any(np.any(chunk) for chunk in far.visits[0].chunks)

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
            lane.hear(speech(CHUNK_FRAMES))
            await story.until(lambda event: isinstance(event, StateChanged) and event.state.value == "reconnecting")
            lane.finish()
            await conducting
        assert story.errors == ["connection_lost", "tail_missing"]
        assert not lane.summary.closed

    run(scenario)


def test_a_lane_that_fails_still_plays_what_has_arrived(tmp_path: Path) -> None:
    async def speaks_and_breaks(visit: Visit) -> None:
        await visit.configure()
        await visit.say("Sí.", frames=48_000)
        visit.cut()

    async def scenario() -> None:
        story = Story()
        async with far_end(speaks_and_breaks) as far:
            n_opened = 0

            async def open_once(target: str) -> Session:
                nonlocal n_opened
                n_opened += 1
                if n_opened > 1:
                    raise ServiceError("Gone.", code="gone", permanent=True)
                return await Session.open(far.address, target, None)

            outlet = FileOutlet(tmp_path / "heard.wav", SystemClock(), lambda _: None)
            await outlet.open()
            lane = Lane(
                PLAN, outlet=outlet, open_session=open_once, post=story.post, clock=SystemClock(), drain_timeout_s=5.0
            )
            await lane.conduct()
            await outlet.close()
        assert story.states[-1] == "failed"
        assert soundfile.info(tmp_path / "heard.wav").duration >= 2.0

    run(scenario)


def test_sound_of_an_impossible_rate_is_told_and_ends_nothing() -> None:
    async def errs(visit: Visit) -> None:
        await visit.configure()
        await visit.connection.send(OutputAudioDelta(event_id="e", delta=bytes(9_600), sample_rate=0))
        await visit.until_close()
        await visit.say("Sí.")
        await visit.goodbye()

    async def scenario() -> None:
        story = Story()
        async with far_end(errs) as far:
            lane = make_lane(far, story)
            conducting = asyncio.ensure_future(lane.conduct())
            await story.until(lambda event: isinstance(event, ErrorArose))
            lane.finish()
            await conducting
        assert story.errors == ["malformed_event"]
        assert lane.summary.closed

    run(scenario)


def _audio(frames: Frames) -> OutputAudioDelta:
    return OutputAudioDelta(event_id="e", delta=frames.astype("<i2").tobytes())


def test_an_abandoned_lane_ends_at_once_and_says_what_may_be_missing() -> None:
    async def never_closes(visit: Visit) -> None:
        await visit.configure()
        await visit.until_close()
        await visit.say("Casi")
        await visit.socket.wait_closed()

    async def scenario() -> None:
        story = Story()
        async with far_end(never_closes) as far:
            lane = make_lane(far, story, drain_timeout_s=60.0)
            conducting = asyncio.ensure_future(lane.conduct())
            await live(story)
            lane.finish()
            await story.until(lambda event: isinstance(event, TranslationSaid))
            lane.abandon()
            await conducting
        assert story.errors == ["tail_missing"]
        assert story.states == ["connecting", "live", "finishing", "closed"]
        assert not lane.summary.closed

    run(scenario)


def test_the_level_is_that_of_the_newest_block() -> None:
    async def scenario() -> None:
        async with far_end(polite) as far:
            lane = make_lane(far, Story())
            assert lane.level_dbfs == -96.0
            lane.hear(np.full(480, 3_277, np.int16))
            assert lane.level_dbfs == pytest.approx(-20, abs=0.1)

    run(scenario)
