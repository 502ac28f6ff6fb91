"""The service's process: shared, started again, and never left behind."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import psutil
import pytest

from desktop_app.core.errors import ServiceError
from desktop_app.live.embedded import MAX_RESTARTS, EmbeddedService
from tests.live.scenarios import run

READY = 'import sys,time; print(\'{"url": "ws://127.0.0.1:1/v1/realtime/translations", "token": "t"}\', flush=True)'
LASTING = (sys.executable, "-c", f"{READY}; time.sleep(60)")
SPEECHLESS = (sys.executable, "-c", "import sys; sys.stderr.write('dragoman: No model is here.\\n'); sys.exit(4)")


def test_lanes_that_ask_at_once_share_one_process_and_it_ends_with_us() -> None:
    async def scenario() -> None:
        service = EmbeddedService(LASTING)
        first, second = await asyncio.gather(service.address(), service.address())
        assert first == second
        assert first.headers == (("Authorization", "Bearer t"),)
        assert first.url.endswith("?model=gpt-realtime-translate")
        pid = service.pid
        assert pid is not None
        assert psutil.pid_exists(pid)
        await service.close()
        await service.close()
        assert service.pid is None
        assert not psutil.pid_exists(pid)

    run(scenario)


def test_a_killed_service_is_started_again() -> None:
    async def scenario() -> None:
        service = EmbeddedService(LASTING)
        await service.address()
        first = service.pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        while service.pid == first:  # noqa: ASYNC110 (the loop learns of the death by itself, without an event to wait for)
            await asyncio.sleep(0)
        await service.address()
        assert service.pid not in {None, first}
        await service.close()

    run(scenario)


def test_a_service_that_cannot_start_tells_its_own_reason() -> None:
    async def scenario() -> None:
        service = EmbeddedService(SPEECHLESS)
        with pytest.raises(ServiceError, match=r"did not start \(No model is here\)") as caught:
            await service.address()
        assert caught.value.permanent
        await service.close()

    run(scenario)


def test_a_service_that_keeps_stopping_is_left_alone() -> None:
    async def scenario() -> None:
        service = EmbeddedService((sys.executable, "-c", READY))
        for _ in range(1 + MAX_RESTARTS):
            await service.address()
            while service.pid is not None:  # noqa: ASYNC110 (as above)
                await asyncio.sleep(0)
        with pytest.raises(ServiceError, match="keeps stopping"):
            await service.address()
        await service.close()

    run(scenario)


def test_a_service_that_lasted_a_steady_while_is_started_again_for_ever() -> None:
    async def scenario() -> None:
        service = EmbeddedService((sys.executable, "-c", READY), steady_s=0.0)
        for _ in range(2 + MAX_RESTARTS):
            await service.address()
            while service.pid is not None:  # noqa: ASYNC110 (as above)
                await asyncio.sleep(0)
        await service.close()

    run(scenario)


def test_the_last_words_are_kept_after_a_line_of_any_length() -> None:
    async def scenario() -> None:
        says = "import sys; sys.stderr.write('x' * 200_000 + '\\ndragoman: No model is here.\\n'); sys.exit(4)"
        service = EmbeddedService((sys.executable, "-c", says))
        with pytest.raises(ServiceError, match=r"did not start \(No model is here\)"):
            await service.address()
        await service.close()

    run(scenario)


def test_a_start_that_nobody_waits_for_any_more_leaves_no_process_and_no_old_address(tmp_path: Path) -> None:
    begun = tmp_path / "begun"
    once_more = f"import pathlib,time; pathlib.Path({str(begun)!r}).touch(); time.sleep(60)"

    async def scenario() -> None:
        service = EmbeddedService((sys.executable, "-c", once_more))
        asking = asyncio.ensure_future(service.address())
        while not begun.exists():  # noqa: ASYNC110 (another process's doing)
            await asyncio.sleep(0.01)
        (child,) = (each for each in psutil.Process().children() if once_more in each.cmdline())
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        assert service.pid is None
        await service.close()
        assert not child.is_running()

    run(scenario)


def test_files_in_the_folder_where_a_person_is_are_not_taken_for_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "numpy.py").write_text("raise SystemExit('These are my own sums.')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    async def scenario() -> None:
        service = EmbeddedService()
        assert (await service.address()).is_loopback
        await service.close()

    run(scenario)


def test_a_service_that_is_not_there_is_told() -> None:
    async def scenario() -> None:
        with pytest.raises(ServiceError, match="cannot be started"):
            await EmbeddedService(("/no/such/program",)).address()

    run(scenario)
