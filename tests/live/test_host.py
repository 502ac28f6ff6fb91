"""Runs conducted one after the other, with files kept of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path

import numpy as np
import pytest
import soundfile
from msgspec.structs import replace

from desktop_app.core.errors import DragomanError, UsageError
from desktop_app.core.events import ErrorArose, Event, LaneId, StateChanged
from desktop_app.core.gate import Switches
from desktop_app.core.mix import liked
from desktop_app.core.plan import DeviceOutlet, FileOutlet, FileTrack, listen_along
from desktop_app.live.clock import SystemClock
from desktop_app.live.host import Host, RunOptions
from tests.live.far_end import FarEnd, far_end, polite

ES = LaneId("es")


def run(scenario: Callable[[], Coroutine[None, None, None]]) -> None:
    asyncio.run(asyncio.wait_for(scenario(), 30))


def track(folder: Path, seconds: float = 0.4) -> FileTrack:
    soundfile.write(folder / "said.wav", 0.3 * np.sin(np.arange(round(seconds * 24_000)) / 10), 24_000)
    return FileTrack(str(folder / "said.wav"))


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
            assert not host.run.is_heard(ES)
            await host.set_mix(ES, liked(0.5, 1.0))
            await host.exchange_outlet(ES, FileOutlet(str(tmp_path / "heard.wav")))
            await host.exchange_track(ES, FileTrack(str(tmp_path / "none.wav")))
            await host.exchange_outlet(ES, DeviceOutlet("no such headset"))
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
