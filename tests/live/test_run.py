"""Whole runs: two people, two sessions, files and far ends."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest
import soundfile

from desktop_app.core.address import Address
from desktop_app.core.device import Device, DeviceKind, back, gone
from desktop_app.core.errors import DragomanError, UsageError
from desktop_app.core.events import ErrorArose, Event, LaneId, RunEnded, StateChanged
from desktop_app.core.plan import DeviceOutlet, FileTrack, MicrophoneTrack, Side, conversation, listen_along
from desktop_app.core.plan import (
    NoOutlet as NoSound,
)
from desktop_app.core.status import LaneState
from desktop_app.core.switches import Switches
from tests.live.far_end import Visit, far_end, polite, refusing
from tests.live.runs import make_run, pitch_of, tone, two_tones
from tests.live.scenarios import run
from tests.sound_server import SoundServer, until


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
        plan = two_tones(tmp_path, 0.7, 0.3)
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
    async def scenario() -> None:
        story: list[Event] = []
        plan = two_tones(tmp_path, 0.3, 0.5)
        async with far_end(refusing("es")) as far:
            ended = await make_run(far, plan, story).conduct()
        assert [event.lane for event in story if isinstance(event, ErrorArose)] == [LaneId("a")]
        assert ended.lanes["b"].translation == "in en"
        assert ended.lanes["b"].closed
        assert not ended.lanes["a"].closed

    run(scenario)


def test_a_lane_that_failed_is_taken_up_again_while_the_other_goes_on(tmp_path: Path) -> None:
    async def scenario() -> None:
        story: list[Event] = []
        plan = two_tones(tmp_path, 60.0, 0.3)
        async with far_end(refusing("es", times=1)) as far:
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
            conducting.equipment.switch(Switches(muted=frozenset({LaneId("es")})))
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
                played.equipment.note_device(track, gone(device))
                played.equipment.note_device(track, back(device))
        told = [(event.lane, event.code) for event in story if isinstance(event, ErrorArose)]
        assert told == [
            ("a", "microphone_stopped"),
            ("a", "microphone_back"),
            ("b", "microphone_lost"),
            ("b", "microphone_back"),
        ]

    run(scenario)
