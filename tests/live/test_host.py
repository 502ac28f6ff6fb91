"""Runs conducted one after the other, with files kept of them."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
import soundfile
from msgspec.structs import replace

from desktop_app.core.errors import DragomanError, UsageError
from desktop_app.core.events import ErrorArose, Event, LaneId, StateChanged
from desktop_app.core.liking import liked
from desktop_app.core.plan import DeviceOutlet, FileOutlet, FileTrack, MicrophoneTrack, listen_along
from desktop_app.core.switches import Switches
from desktop_app.live.clock import SystemClock
from desktop_app.live.host import Host, RunOptions
from desktop_app.live.rehearsal import Rehearsal
from desktop_app.live.track import Hear
from tests.live.far_end import FarEnd, far_end, polite
from tests.live.scenarios import run

ES = LaneId("es")


def track(folder: Path, seconds: float = 0.4) -> FileTrack:
    soundfile.write(folder / "said.wav", 0.3 * np.sin(np.arange(round(seconds * 24_000)) / 10), 24_000)
    return FileTrack(str(folder / "said.wav"))


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def make_host(story: list[Event]) -> Host:
    problems: list[DragomanError] = []
    return Host(SystemClock(), {}, story.append, problems.append)


def options(far: FarEnd, folder: Path | None = None, *, force: bool = False) -> RunOptions:
    return RunOptions(service=far.address.url, drain_timeout_s=3.0, folder=folder, force=force)


def test_two_runs_one_after_the_other_and_nothing_overwritten(tmp_path: Path) -> None:
    async def scenario() -> None:
        story: list[Event] = []
        plan = listen_along(track(tmp_path), ["es"])
        async with far_end(polite) as far:
            host = make_host(story)
            kept = tmp_path / "kept"
            ended = await host.conduct(plan, options(far, kept))
            assert ended.lanes["es"].translation == "Hasta luego."
            assert (kept / "es.translation.txt").read_text() == "Hasta luego.\n"
            assert (kept / "es.translation.wav").exists()
            with pytest.raises(UsageError, match="already holds"):
                await host.conduct(plan, options(far, kept))
            await host.conduct(plan, options(far, kept, force=True))
            assert len(far.visits) == 2
            await host.close()

    run(scenario)


def test_a_run_that_was_stopped_before_it_began_ends_at_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        story: list[Event] = []
        async with far_end(polite) as far:
            host = make_host(story)
            host.finish()
            await host.conduct(listen_along(track(tmp_path, 60.0), ["es"]), options(far))
            await host.close()
        states = [event.state.value for event in story if isinstance(event, StateChanged)]
        assert states[-1] == "closed"

    run(scenario)


def test_a_stop_that_came_too_late_for_one_run_does_not_end_the_next(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with far_end(polite) as far:
            host = make_host([])
            plan = listen_along(track(tmp_path, 1.0), ["es"])
            await host.conduct(plan, options(far))
            host.finish()
            host.forget_stop()
            ended = await host.conduct(plan, options(far))
            assert ended.lanes["es"].chunks_sent >= 5
            await host.close()

    run(scenario)


@pytest.mark.parametrize("service", ["", "ws://127.0.0.1:9/"], ids=["no such file", "no such service"])
def test_a_run_that_could_not_begin_leaves_no_empty_files(tmp_path: Path, service: str) -> None:
    async def scenario() -> None:
        async with far_end(polite) as far:
            host, kept, heard = make_host([]), tmp_path / "kept", tmp_path / "heard.wav"
            said = track(tmp_path)
            wrong = said if service else FileTrack(str(tmp_path / "none.wav"))
            wished = replace(options(far, kept), service=service or far.address.url)
            with suppress(UsageError):
                await host.conduct(listen_along(wrong, ["es"], [FileOutlet(str(heard))]), wished)
            assert not [*names_in(kept), *names_in(tmp_path) & {"heard.wav"}]
            await host.conduct(listen_along(said, ["es"], [FileOutlet(str(heard))]), options(far, kept))
            assert len([*names_in(kept), *names_in(tmp_path) & {"heard.wav"}]) == 4
            await host.close()

    run(scenario)


class SlowMicrophone:
    """A microphone that lets go when it is allowed to."""

    n_waiting = 0

    def __init__(self) -> None:
        self.asked, self.allowed = asyncio.Event(), asyncio.Event()

    def subscribe(self, hear: Hear) -> None:
        """Deliver nothing."""

    async def open(self) -> None:
        """Be there."""

    def attend(self, *, closely: bool) -> None:
        """Deliver nothing all the same."""

    def start(self) -> None:
        """Have nothing to begin."""

    async def ended(self) -> None:
        """Never end."""
        await asyncio.Event().wait()

    async def close(self) -> None:
        self.asked.set()
        await self.allowed.wait()


def test_what_is_chosen_while_the_rehearsal_lets_go_is_chosen_for_the_run(tmp_path: Path) -> None:
    async def scenario() -> None:
        microphone = SlowMicrophone()
        async with far_end(polite) as far:
            host = make_host([])
            host.rehearsal = Rehearsal(lambda _spec, _gauge: microphone)
            await host.rehearsal.listen({ES: MicrophoneTrack("slow")})
            conducting = asyncio.ensure_future(host.conduct(listen_along(track(tmp_path, 60.0), ["es"]), options(far)))
            await microphone.asked.wait()
            await host.retarget(ES, "pt")
            soundfile.write(tmp_path / "other.wav", np.zeros(4_800), 24_000)
            exchanging = asyncio.ensure_future(host.exchange_track(ES, FileTrack(str(tmp_path / "other.wav"))))
            await asyncio.sleep(0)
            microphone.allowed.set()
            await asyncio.gather(exchanging, conducting)  # ends with the other track, not with the first
            assert "language='pt'" in str(far.visits[0].heard[0])
            await host.close()

    run(scenario)


def test_a_run_is_steered_while_it_lives(tmp_path: Path) -> None:
    async def scenario() -> None:
        story: list[Event] = []
        async with far_end(polite) as far:
            host = make_host(story)
            conducting = asyncio.ensure_future(host.conduct(listen_along(track(tmp_path, 60.0), ["es"]), options(far)))
            while host.run is None:  # noqa: ASYNC110 (one turn of the loop)
                await asyncio.sleep(0)
            await host.run.lanes[ES].became_live.wait()
            await host.switch(Switches(muted=frozenset({ES})))
            assert not host.run.equipment.is_heard(ES)
            await host.set_mix(ES, liked(0.5, 1.0))
            file = FileOutlet(str(tmp_path / "heard.wav"))
            assert await host.exchange_outlet(ES, file) is None
            refused = await host.exchange_track(ES, FileTrack(str(tmp_path / "none.wav")))
            assert refused is not None
            assert refused.track == track(tmp_path, 60.0)
            refused = await host.exchange_outlet(ES, DeviceOutlet("no such headset"))
            assert refused is not None
            assert refused.outlet == file
            host.abandon()
            await conducting
            await host.close()
        codes = [event.code for event in story if isinstance(event, ErrorArose)]
        assert codes[:2] == ["microphone_failed", "outlet_failed"]
        assert (tmp_path / "heard.wav").exists()

    run(scenario)


def test_steering_without_a_run_does_nothing() -> None:
    async def scenario() -> None:
        host = make_host([])
        await host.switch(Switches(muted=frozenset({ES})))
        await host.set_mix(ES, liked(0.5, 1.0))
        await host.retarget(ES, "pt")
        await host.exchange_track(ES, FileTrack("x"))
        host.abandon()
        await host.close()
        assert host.run is None

    run(scenario)


def test_the_source_text_is_asked_of_the_model_that_was_chosen(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with far_end(polite) as far:
            host = make_host([])
            chosen = replace(options(far), transcription_model="another-model")
            await host.conduct(listen_along(track(tmp_path), ["es"]), chosen)
            assert "model='another-model'" in str(far.visits[0].heard[0])
            await host.close()

    run(scenario)


def test_whoever_is_muted_before_the_start_is_muted_from_the_first_block(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with far_end(polite) as far:
            host = make_host([])
            await host.switch(Switches(muted=frozenset({ES})))
            await host.conduct(listen_along(track(tmp_path), ["es"]), options(far))
            assert not np.concatenate(far.visits[0].chunks).any()
            await host.close()

    run(scenario)
