"""Sits at the whole table in a test: the real window and lanes, and everything ended again afterwards."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine

import psutil
from PySide6.QtWidgets import QApplication, QMessageBox
from qasync import QEventLoop

from desktop_app.core.acts import RunBegan
from desktop_app.core.conversation import Conversation
from desktop_app.core.events import LaneId, RunEnded, SourceHeard
from desktop_app.core.status import LaneState
from desktop_app.table import Table
from tests.commands import SPEECH

A, B = LaneId("a"), LaneId("b")
Scenario = Callable[[Table], Coroutine[None, None, None]]


def at_table(qapp: QApplication, scenario: Scenario, within_s: float = 60.0) -> None:
    """Lay the table and live a scenario, at whose end the window must be closed and no process left behind."""

    async def sit() -> None:
        table = Table(qapp)
        table.window.show()
        try:
            async with asyncio.timeout(within_s):
                await scenario(table)
                assert not table.window.isVisible()
        finally:
            table.companions.close()
            await table.conductor.close()

    before = set(psutil.Process().children(recursive=True))
    qapp.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        runner.run(sit())
    assert set(psutil.Process().children(recursive=True)) <= before


async def close(table: Table) -> None:
    """Close the window as a person does, and wait until it is."""
    table.window.close()
    await table.left.wait()


async def leave_quietly(table: Table) -> None:
    """Close the window as a signal does, which asks nobody, and wait until it is."""
    table.leave_quietly()
    await table.left.wait()


async def asked_to_save(table: Table) -> QMessageBox:
    """Wait until the window asks about a text that nobody has saved; give the question."""
    while not (boxes := table.window.findChildren(QMessageBox)):  # noqa: ASYNC110 (the box is opened by a task)
        await asyncio.sleep(0.01)
    (box,) = boxes
    return box


async def until(table: Table, is_so: Callable[[Conversation], bool]) -> None:
    """Wait until what the window shows is so."""
    if is_so(table.store.state):
        return
    reached: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def look(_before: Conversation, now: Conversation) -> None:
        if not reached.done() and is_so(now):
            reached.set_result(None)

    table.store.changed.connect(look)
    await reached
    table.store.changed.disconnect(look)


def states(now: Conversation) -> list[LaneState | None]:
    """Give the states of the lanes, in the order of the columns."""
    return [story.state for story in now.lanes]


def said(now: Conversation, lane: LaneId) -> str:
    """Give all that was translated in a lane."""
    transcript = now.lane(lane).transcript
    return " ".join(transcript[number].translation.text for number in range(len(transcript)))


def services() -> list[psutil.Process]:
    """Find the interpreters that this program has started; the tests' own sound server is none."""
    return [child for child in psutil.Process().children(recursive=True) if "desktop_app" in child.cmdline()]


def seat_two_speakers(table: Table) -> None:
    """Let two recordings speak: A in English, B in Spanish."""
    intents = table.window.intents
    intents.drop_track(A, str(SPEECH / "en" / "ss-noservice.opus"))
    intents.drop_track(B, str(SPEECH / "es" / "ss-noservice.opus"))


def let_something_be_said(table: Table, *, ended: bool = True) -> None:
    """Let a conversation have said (and ended) something that nobody has saved."""
    table.store.dispatch(RunBegan(draft=table.store.state.draft, service="here"))
    table.store.dispatch(SourceHeard(t_s=1.0, lane=A, text="Good morning."))
    if ended:
        table.store.dispatch(RunEnded(t_s=2.0, lanes={}))
