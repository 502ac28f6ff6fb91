"""A lane against far ends that behave and misbehave, over real sockets."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest
import soundfile

from desktop_app.core.audio import CHUNK_FRAMES, Frames, silence
from desktop_app.core.errors import ServiceError
from desktop_app.core.events import AudioArrived, ErrorArose, LaneClosed, TranslationSaid
from desktop_app.core.wire import OutputAudioDelta
from desktop_app.live.clock import SystemClock
from desktop_app.live.file_outlet import FileOutlet
from desktop_app.live.session import Session
from tests.live.far_end import Visit, far_end, polite
from tests.live.lanes import Story, lane_of, live, live_lane, make_lane, speech
from tests.live.scenarios import run


def test_the_last_sentence_arrives_after_the_close_and_is_kept() -> None:
    async def scenario() -> None:
        story = Story()
        async with far_end(polite) as far:
            lane, conducting = await live_lane(far, story)
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


def test_what_is_said_after_the_finish_goes_nowhere() -> None:
    async def scenario() -> None:
        async with far_end(polite) as far:
            story = Story()
            lane, conducting = await live_lane(far, story)
            lane.finish()
            lane.hear(speech(CHUNK_FRAMES))
            await conducting
            assert not any(np.any(chunk) for chunk in far.visits[0].chunks)

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
            await lane_of(open_once, story, outlet=outlet).conduct()
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
            lane, conducting = await live_lane(far, story, drain_timeout_s=60.0)
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
