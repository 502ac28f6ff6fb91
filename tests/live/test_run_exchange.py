"""Whole runs in which a track or an outlet is exchanged, or comes to be let go of."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import soundfile

from desktop_app.core.errors import UsageError
from desktop_app.core.events import LaneId
from desktop_app.core.liking import liked
from desktop_app.core.plan import DeviceOutlet, FileOutlet, FileTrack, listen_along
from desktop_app.live import file_track
from desktop_app.live.clock import SystemClock
from desktop_app.live.file_outlet import NoOutlet
from desktop_app.live.run import Run
from tests.live.far_end import FarEnd, Visit, far_end, polite
from tests.live.runs import make_run, opening, pitch_of, tone
from tests.live.scenarios import run
from tests.signs import n_whistled
from tests.sound_server import SoundServer, until


def test_a_speaker_can_be_heard_with_something_else_in_the_middle(tmp_path: Path) -> None:
    async def scenario() -> None:
        first, second = tone(tmp_path / "a.wav", 60.0, 300), tone(tmp_path / "b.wav", 0.5, 900)
        async with far_end(polite) as far:
            conducting = make_run(far, listen_along(first, ["es", "pt"]), [])
            task = asyncio.ensure_future(conducting.conduct())
            for lane in conducting.lanes.values():
                await lane.became_live.wait()
            await conducting.equipment.exchange_track(LaneId("es"), second)
            with pytest.raises(UsageError):
                await conducting.equipment.exchange_track(LaneId("es"), FileTrack(str(tmp_path / "none.wav")))
            await task  # ends with the second file, not with the first
            assert [pitch_of(visit) for visit in far.visits] == pytest.approx([900, 900], abs=20)

    run(scenario)


def test_a_lane_can_be_played_somewhere_else_in_the_middle(tmp_path: Path) -> None:
    async def speaks(visit: Visit) -> None:
        await visit.configure()
        await visit.until_close()
        await visit.say("Sí.", frames=24_000)
        await visit.goodbye()

    async def scenario() -> None:
        async with far_end(speaks) as far:
            conducting = make_run(far, listen_along(tone(tmp_path / "a.wav", 60.0, 300), ["es"]), [])
            task = asyncio.ensure_future(conducting.conduct())
            await conducting.lanes[LaneId("es")].became_live.wait()
            await conducting.equipment.exchange_outlet(LaneId("es"), FileOutlet(str(tmp_path / "heard.wav")))
            conducting.finish()
            await task
        assert soundfile.info(tmp_path / "heard.wav").duration >= 1.0

    run(scenario)


def test_a_listeners_wishes_hold_at_once_and_in_the_next_headset_too(desk: SoundServer, tmp_path: Path) -> None:
    async def scenario() -> None:
        es, original = LaneId("es"), tone(tmp_path / "b.wav", 60.0, 5_000)
        first, second = desk.listen("a"), desk.listen("b")
        plan = listen_along(original, ["es"], [DeviceOutlet("Headset A")])
        async with far_end(polite) as far:
            conducting = make_run(far, plan, [])
            task = asyncio.ensure_future(conducting.conduct())
            await conducting.lanes[es].became_live.wait()
            await asyncio.sleep(0.5)  # what is not to be heard has no event
            assert n_whistled("b", first.so_far()) == 0, "the translation alone, unless somebody asks"
            conducting.equipment.set_mix(es, liked(0.0, 1.0))
            await until(lambda: n_whistled("b", first.so_far()) > 12_000)
            conducting.equipment.set_mix(es, liked(1.0, 1.0))
            moving = asyncio.ensure_future(conducting.equipment.exchange_outlet(es, DeviceOutlet("Headset B")))
            await asyncio.sleep(0)
            conducting.equipment.set_mix(es, liked(0.0, 1.0))  # while the new headset is being opened
            await moving
            await until(lambda: n_whistled("b", second.so_far()) > 6_000)
            conducting.abandon()
            await task

    run(scenario)


class SlowTrack(file_track.FileTrack):
    """A file that opens when it is allowed to, like a device that takes its time."""

    def __init__(self, path: Path, allowed: asyncio.Event) -> None:
        super().__init__(path, SystemClock(), lambda _: None)
        self._allowed = allowed
        self.asked, self.closed = asyncio.Event(), False

    async def open(self) -> None:
        self.asked.set()
        await self._allowed.wait()
        await super().open()

    async def close(self) -> None:
        self.closed = True
        await super().close()


def slow_run(far: FarEnd, tracks: dict[str, SlowTrack], first: str) -> Run:
    return Run(
        listen_along(FileTrack(first), ["es"]),
        make_track=lambda spec: tracks[getattr(spec, "path", "")],
        make_outlet=lambda _: NoOutlet(),
        open_session=opening(far),
        post=lambda _: None,
        clock=SystemClock(),
        drain_timeout_s=3.0,
    )


def test_a_speaker_is_heard_no_more_as_soon_as_the_run_is_stopped(tmp_path: Path) -> None:
    stopped, allowed = asyncio.Event(), asyncio.Event()

    async def takes_its_time(visit: Visit) -> None:
        await visit.configure()
        await visit.until_close()
        stopped.set()
        await allowed.wait()
        await visit.goodbye()

    async def scenario() -> None:
        at_once = asyncio.Event()
        at_once.set()
        tracks = {"first": SlowTrack(Path(tone(tmp_path / "a.wav", 60.0, 300).path), at_once)}
        async with far_end(takes_its_time) as far:
            conducting = slow_run(far, tracks, "first")
            lane = conducting.lanes[LaneId("es")]
            task = asyncio.ensure_future(conducting.conduct())
            await until(lambda: lane.level_dbfs > -20)
            conducting.finish()
            await stopped.wait()
            assert tracks["first"].closed
            assert lane.level_dbfs == -96
            await conducting.equipment.exchange_track(lane.id, FileTrack("nobody opens it"))
            allowed.set()
            await task

    run(scenario)


def test_of_two_choices_the_later_one_holds_and_none_outlives_the_run(tmp_path: Path) -> None:
    async def scenario() -> None:
        sound = Path(tone(tmp_path / "a.wav", 60.0, 300).path)
        at_once, slowly, late = asyncio.Event(), asyncio.Event(), asyncio.Event()
        at_once.set()
        names = {"first": at_once, "slow": slowly, "quick": at_once, "late": late}
        tracks = {name: SlowTrack(sound, allowed) for name, allowed in names.items()}
        async with far_end(polite) as far:
            conducting = slow_run(far, tracks, "first")
            task = asyncio.ensure_future(conducting.conduct())
            es = LaneId("es")
            await conducting.lanes[es].became_live.wait()
            slow = asyncio.ensure_future(conducting.equipment.exchange_track(es, FileTrack("slow")))
            await tracks["slow"].asked.wait()
            quick = asyncio.ensure_future(conducting.equipment.exchange_track(es, FileTrack("quick")))
            await asyncio.sleep(0)
            slowly.set()
            await asyncio.gather(slow, quick)
            assert [tracks[name].closed for name in ("first", "slow", "quick")] == [True, True, False]
            choosing = asyncio.ensure_future(conducting.equipment.exchange_track(es, FileTrack("late")))
            await tracks["late"].asked.wait()
            conducting.finish()
            await conducting.lanes[es].is_over.wait()
            late.set()
            await asyncio.gather(choosing, task)
            await conducting.equipment.exchange_track(es, FileTrack("first"))
        assert all(track.closed for track in tracks.values())

    run(scenario)
