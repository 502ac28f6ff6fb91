"""Whole runs: two people, two sessions, files and far ends."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path

import numpy as np
import pytest
import soundfile

from desktop_app.core.address import Address
from desktop_app.core.device import Device, DeviceKind, back, gone
from desktop_app.core.errors import DragomanError, UsageError
from desktop_app.core.events import ErrorArose, Event, LaneId, RunEnded, StateChanged
from desktop_app.core.liking import liked
from desktop_app.core.plan import (
    DeviceOutlet,
    FileOutlet,
    FileTrack,
    LanePlan,
    MicrophoneTrack,
    Side,
    conversation,
    listen_along,
)
from desktop_app.core.plan import (
    NoOutlet as NoSound,
)
from desktop_app.core.status import LaneState
from desktop_app.core.switches import Switches
from desktop_app.live import file_track
from desktop_app.live.clock import SystemClock
from desktop_app.live.devices import SharedDevices
from desktop_app.live.file_outlet import NoOutlet
from desktop_app.live.fitting import Fitter
from desktop_app.live.run import Run
from desktop_app.live.session import Session
from tests.live.far_end import FarEnd, Visit, far_end, polite
from tests.sound_server import SoundServer, n_whistled, until


def run(scenario: Callable[[], Coroutine[None, None, None]]) -> None:
    asyncio.run(asyncio.wait_for(scenario(), 30))


def tone(path: Path, seconds: float, pitch_hz: float) -> FileTrack:
    wave = 0.4 * np.sin(2 * np.pi * pitch_hz * np.arange(round(seconds * 24_000)) / 24_000)
    soundfile.write(path, wave, 24_000)
    return FileTrack(str(path))


def make_run(far: FarEnd, plan: tuple[LanePlan, ...], story: list[Event], folder: Path | None = None) -> Run:
    problems: list[DragomanError] = []
    clock = SystemClock()
    fitter = Fitter(clock, problems.append, lambda *_: None, SharedDevices(), folder)

    async def open_session(target: str) -> Session:
        return await Session.open(far.address, target, None, timeout_s=2.0)

    return Run(
        plan,
        make_track=fitter.track,
        make_outlet=fitter.outlet,
        open_session=open_session,
        post=story.append,
        clock=clock,
        drain_timeout_s=3.0,
    )


def pitch_of(visit: Visit) -> float:
    sound = np.concatenate(visit.chunks)
    return float(np.argmax(np.abs(np.fft.rfft(sound))) * 24_000 / len(sound))


def test_two_people_are_carried_apart_and_all_lanes_close_at_once(tmp_path: Path) -> None:
    languages: dict[int, str] = {}

    async def interprets(visit: Visit) -> None:
        language = await visit.configure()
        languages[id(visit)] = language
        await visit.until_close()
        await visit.say(f"in {language}")
        await visit.goodbye()

    async def scenario() -> None:
        story: list[Event] = []
        plan = conversation(
            Side(track=tone(tmp_path / "a.wav", 0.7, 300), hears="en"),
            Side(track=tone(tmp_path / "b.wav", 0.3, 900), hears="es"),
        )
        async with far_end(interprets) as far:
            ended = await make_run(far, plan, story, tmp_path).conduct()
            assert isinstance(ended, RunEnded)
            heard = {languages[id(visit)]: pitch_of(visit) for visit in far.visits}
        assert heard["es"] == pytest.approx(300, abs=20)
        assert heard["en"] == pytest.approx(900, abs=20)
        assert ended.lanes["a"].translation == "in es"
        assert ended.lanes["b"].translation == "in en"
        assert ended.lanes["a"].closed
        assert ended.lanes["b"].closed
        finishing = [
            event.lane for event in story if isinstance(event, StateChanged) and event.state.value == "finishing"
        ]
        assert sorted(finishing) == ["a", "b"]
        assert soundfile.info(tmp_path / "a.translation.wav").duration > 0.2

    run(scenario)


def test_one_track_is_carried_into_several_languages(tmp_path: Path) -> None:
    async def scenario() -> None:
        story: list[Event] = []
        plan = listen_along(tone(tmp_path / "a.wav", 0.5, 300), ["es", "pt"])
        async with far_end(polite) as far:
            ended = await make_run(far, plan, story).conduct()
            assert [pitch_of(visit) for visit in far.visits] == pytest.approx([300, 300], abs=20)
        assert set(ended.lanes) == {"es", "pt"}

    run(scenario)


def test_a_lane_that_fails_says_so_and_the_other_goes_on(tmp_path: Path) -> None:
    async def refuses_spanish(visit: Visit) -> None:
        await visit.greet()
        event = await visit.next()
        if "'es'" in str(event):
            visit.cut()
            return
        await visit.confirm("en")
        await visit.until_close()
        await visit.say("well")
        await visit.goodbye()

    async def scenario() -> None:
        story: list[Event] = []
        plan = conversation(
            Side(track=tone(tmp_path / "a.wav", 0.3, 300), hears="en"),
            Side(track=tone(tmp_path / "b.wav", 0.5, 900), hears="es"),
        )
        async with far_end(refuses_spanish) as far:
            ended = await make_run(far, plan, story).conduct()
        assert [event.lane for event in story if isinstance(event, ErrorArose)] == [LaneId("a")]
        assert ended.lanes["b"].translation == "well"
        assert ended.lanes["b"].closed
        assert not ended.lanes["a"].closed

    run(scenario)


def test_a_lane_that_failed_is_taken_up_again_while_the_other_goes_on(tmp_path: Path) -> None:
    refused: list[str] = []

    async def refuses_spanish_once(visit: Visit) -> None:
        await visit.greet()
        event = await visit.next()
        language = "es" if "'es'" in str(event) else "en"
        if language == "es" and not refused:
            refused.append(language)
            visit.cut()
            return
        await visit.confirm(language)
        await visit.until_close()
        await visit.say(f"in {language}")
        await visit.goodbye()

    async def scenario() -> None:
        story: list[Event] = []
        plan = conversation(
            Side(track=tone(tmp_path / "a.wav", 60.0, 300), hears="en"),
            Side(track=tone(tmp_path / "b.wav", 0.3, 900), hears="es"),
        )
        async with far_end(refuses_spanish_once) as far:
            conducted = make_run(far, plan, story)
            running = asyncio.ensure_future(conducted.conduct())
            await until(lambda: conducted.lanes[LaneId("a")].state is LaneState.FAILED)
            conducted.try_again(LaneId("a"))
            conducted.try_again(LaneId("a"))
            await until(lambda: conducted.lanes[LaneId("a")].state is LaneState.LIVE)
            await asyncio.sleep(0.5)  # B's short file is over: A's, which is heard again, must not end with it
            assert conducted.lanes[LaneId("a")].state is LaneState.LIVE
            conducted.finish()
            ended = await running
        states = [event.state.value for event in story if isinstance(event, StateChanged) and event.lane == "a"]
        assert states == ["connecting", "failed", "connecting", "live", "finishing", "closed"]
        assert ended.lanes["a"].translation == "in es"
        assert ended.lanes["b"].translation == "in en"

    run(scenario)


def test_after_a_sleep_a_far_session_is_opened_anew_and_one_on_this_machine_goes_on(tmp_path: Path) -> None:
    async def scenario() -> None:
        for host, n_sessions in (("0.0.0.0", 2), ("127.0.0.1", 1)):  # noqa: S104 (the first is this machine too)
            story: list[Event] = []
            plan = listen_along(tone(tmp_path / "a.wav", 60.0, 300), ["es"], [])
            async with far_end(polite) as far:
                far.address = Address(far.address.url.replace("127.0.0.1", host))
                conducted = make_run(far, plan, story)
                running = asyncio.ensure_future(conducted.conduct())
                lane = conducted.lanes[LaneId("es")]
                await until(lambda: lane.state is LaneState.LIVE)  # noqa: B023 (awaited here)
                await conducted.wake()
                await until(lambda: len(far.visits) == n_sessions and lane.state is LaneState.LIVE)  # noqa: B023 (as above)
                conducted.finish()
                await running
            assert lane.summary.translation == "Hasta luego."

    run(scenario)


def test_a_device_that_cannot_be_used_says_for_whom_it_was(desk: SoundServer, tmp_path: Path) -> None:
    async def scenario() -> None:
        for plan, code in (
            (
                conversation(side(tmp_path, "a"), Side(track=MicrophoneTrack("no such"), hears="es")),
                "microphone_unusable",
            ),
            (conversation(side(tmp_path, "a"), Side(track=FileTrack("/no such"), hears="es")), "track_unusable"),
            (
                conversation(side(tmp_path, "a", DeviceOutlet("no such")), side(tmp_path, "b")),
                "outlet_unusable",
            ),
        ):
            story: list[Event] = []
            async with far_end(polite) as far:
                with pytest.raises(DragomanError) as raised:
                    await make_run(far, plan, story).conduct()
                assert far.visits == []
            assert raised.value.codes == {"b": code}  # A's headset is where lane b is heard
            assert story == []

    assert desk.pulse is not None
    run(scenario)


def side(folder: Path, letter: str, outlet: DeviceOutlet | None = None) -> Side:
    hears = {"a": "en", "b": "es"}[letter]
    return Side(track=tone(folder / f"{letter}.wav", 0.2, 300), hears=hears, outlet=outlet or NoSound())


def test_a_run_that_is_finished_early_drains(tmp_path: Path) -> None:
    async def scenario() -> None:
        story: list[Event] = []
        plan = listen_along(tone(tmp_path / "a.wav", 60.0, 300), ["es"])
        async with far_end(polite) as far:
            conducting = make_run(far, plan, story)
            task = asyncio.ensure_future(conducting.conduct())
            await conducting.lanes[LaneId("es")].became_live.wait()
            conducting.finish()
            conducting.finish()
            ended = await task
        assert ended.lanes["es"].translation == "Hasta luego."

    run(scenario)


def test_a_muted_speaker_is_sent_as_silence(tmp_path: Path) -> None:
    async def scenario() -> None:
        track = tone(tmp_path / "a.wav", 0.5, 300)
        async with far_end(polite) as far:
            conducting = make_run(far, listen_along(track, ["es"]), [])
            conducting.switch(Switches(muted=frozenset({LaneId("es")})))
            await conducting.conduct()
            assert not np.concatenate(far.visits[0].chunks).any()

    run(scenario)


def test_an_unusable_file_ends_the_run_before_anything_is_sent(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with far_end(polite) as far:
            plan = listen_along(FileTrack(str(tmp_path / "none.wav")), ["es"])
            with pytest.raises(UsageError, match="There is no sound file"):
                await make_run(far, plan, []).conduct()
            assert not far.visits

    run(scenario)


def test_a_speaker_can_be_heard_with_something_else_in_the_middle(tmp_path: Path) -> None:
    async def scenario() -> None:
        first, second = tone(tmp_path / "a.wav", 60.0, 300), tone(tmp_path / "b.wav", 0.5, 900)
        async with far_end(polite) as far:
            conducting = make_run(far, listen_along(first, ["es", "pt"]), [])
            task = asyncio.ensure_future(conducting.conduct())
            for lane in conducting.lanes.values():
                await lane.became_live.wait()
            await conducting.exchange_track(LaneId("es"), second)
            with pytest.raises(UsageError):
                await conducting.exchange_track(LaneId("es"), FileTrack(str(tmp_path / "none.wav")))
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
            await conducting.exchange_outlet(LaneId("es"), FileOutlet(str(tmp_path / "heard.wav")))
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
            conducting.set_mix(es, liked(0.0, 1.0))
            await until(lambda: n_whistled("b", first.so_far()) > 12_000)
            conducting.set_mix(es, liked(1.0, 1.0))
            moving = asyncio.ensure_future(conducting.exchange_outlet(es, DeviceOutlet("Headset B")))
            await asyncio.sleep(0)
            conducting.set_mix(es, liked(0.0, 1.0))  # while the new headset is being opened
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
    async def open_session(target: str) -> Session:
        return await Session.open(far.address, target, None, timeout_s=2.0)

    return Run(
        listen_along(FileTrack(first), ["es"]),
        make_track=lambda spec: tracks[getattr(spec, "path", "")],
        make_outlet=lambda _: NoOutlet(),
        open_session=open_session,
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
            await conducting.exchange_track(lane.id, FileTrack("nobody opens it"))
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
            slow = asyncio.ensure_future(conducting.exchange_track(es, FileTrack("slow")))
            await tracks["slow"].asked.wait()
            quick = asyncio.ensure_future(conducting.exchange_track(es, FileTrack("quick")))
            await asyncio.sleep(0)
            slowly.set()
            await asyncio.gather(slow, quick)
            assert [tracks[name].closed for name in ("first", "slow", "quick")] == [True, True, False]
            choosing = asyncio.ensure_future(conducting.exchange_track(es, FileTrack("late")))
            await tracks["late"].asked.wait()
            conducting.finish()
            await conducting.lanes[es].is_over.wait()
            late.set()
            await asyncio.gather(choosing, task)
            await conducting.exchange_track(es, FileTrack("first"))
        assert all(track.closed for track in tracks.values())

    run(scenario)


def test_a_program_that_plays_no_more_is_told_of_otherwise_than_a_microphone_that_is_gone(tmp_path: Path) -> None:
    async def scenario() -> None:
        story: list[Event] = []
        tracks = MicrophoneTrack("app:Zoom"), MicrophoneTrack("mic")
        plan = conversation(Side(track=tracks[0], hears="en"), Side(track=tracks[1], hears="es"))
        async with far_end(polite) as far:
            played = make_run(far, plan, story, tmp_path)
            for track in tracks:
                device = Device(
                    kind=DeviceKind.INPUT, name=track.name, description=track.name, n_channels=1, rate_hz=48_000
                )
                played.note_device(track, gone(device))
                played.note_device(track, back(device))
        told = [(event.lane, event.code) for event in story if isinstance(event, ErrorArose)]
        assert told == [
            ("a", "microphone_stopped"),
            ("a", "microphone_back"),
            ("b", "microphone_lost"),
            ("b", "microphone_back"),
        ]

    run(scenario)
