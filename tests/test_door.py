"""The door between the window's thread and the lanes' loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.door import Door


@pytest.fixture
def door() -> Iterator[Door[int]]:
    door: Door[int] = Door()
    yield door
    door.close()


def test_what_is_asked_is_done_in_the_thread_of_the_lanes(door: Door[int]) -> None:
    async def where() -> str:
        return threading.current_thread().name

    assert door.ask(where()).result(5) == "lanes"


def test_happenings_come_out_in_order_and_none_is_lost(door: Door[int]) -> None:
    async def count() -> None:
        for number in range(1_000):
            door.post(number)

    door.ask(count()).result(5)
    assert list(door.drain()) == list(range(1_000))
    assert list(door.drain()) == []


def test_who_waits_at_the_door_hears_a_knock_for_each_happening() -> None:
    knocks: list[str] = []
    door: Door[int] = Door(lambda: knocks.append(threading.current_thread().name))

    async def happen() -> None:
        door.post(1)

    door.ask(happen()).result(5)
    door.close()
    assert knocks == ["lanes"]
    assert list(door.drain()) == [1]


def test_what_follows_a_happening_that_cannot_be_shown_is_still_there(door: Door[int]) -> None:
    for number in range(3):
        door.post(number)
    assert next(door.drain()) == 0
    assert list(door.drain()) == [1, 2]


def test_of_the_signal_only_the_newest_counts(door: Door[int]) -> None:
    assert door.signal is None
    done = threading.Event()
    door.say(door.show, "old")
    door.say(door.show, "new")
    door.say(done.set)
    assert done.wait(5)
    assert door.signal == "new"


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Give the folder into which faults are kept."""
    for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    return tmp_path


def test_a_fault_that_nobody_waits_for_is_kept_and_not_printed(faults: Path, capfd: pytest.CaptureFixture[str]) -> None:
    door: Door[int] = Door()

    async def err() -> None:
        raise ZeroDivisionError

    async def forget() -> None:
        await asyncio.gather(asyncio.ensure_future(asyncio.sleep(0)))

    door.order(err())
    door.order(asyncio.sleep(60))
    door.ask(forget()).result(5)
    (kept,) = faults.rglob("fault-*.txt")
    assert "ZeroDivisionError" in kept.read_text()
    kept.unlink()
    door.say(lambda: 1 // 0)
    door.ask(forget()).result(5)
    (kept,) = faults.rglob("fault-*.txt")
    assert "ZeroDivisionError" in kept.read_text()
    door.close()
    assert not capfd.readouterr().err


def test_what_still_runs_is_cancelled_when_the_door_closes() -> None:
    door: Door[int] = Door()
    waiting = door.ask(asyncio.sleep(60))
    door.close()
    assert waiting.cancelled()


def test_nothing_is_done_behind_a_closed_door(door: Door[int]) -> None:
    done: list[int] = []

    async def do() -> None:
        done.append(1)

    door.close()
    door.close()
    asked = door.ask(do())
    door.order(do())
    door.say(done.append, 2)
    assert asked.cancelled()
    assert done == []
