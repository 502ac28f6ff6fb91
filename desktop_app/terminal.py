"""Runs conversations on a terminal: the same lanes as the window's, told as text or as JSON lines."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TextIO

import msgspec

from desktop_app.core.address import Address, resolve
from desktop_app.core.device import DeviceNotice
from desktop_app.core.errors import DragomanError
from desktop_app.core.events import Event, LaneId, RunEnded
from desktop_app.core.plan import FileOutlet, Plan, TrackSpec
from desktop_app.core.readable import Typist
from desktop_app.core.verdict import Verdict
from desktop_app.core.wire import TRANSCRIPTION_MODEL
from desktop_app.live.clock import SystemClock
from desktop_app.live.embedded import EmbeddedService
from desktop_app.live.fitting import Fitter, record_names
from desktop_app.live.record import Record, prepare_file, prepare_folder
from desktop_app.live.run import Run
from desktop_app.live.session import Session

EXIT_INTERRUPTED = 130


class RunOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How a run is done, beside its plan."""

    service: str | None = None
    drain_timeout_s: float
    folder: Path | None = None
    force: bool = False
    json: bool = False


class Teller:
    """Prints the story as it happens; a reader who goes away ends the run, not the program's composure."""

    def __init__(self, plan: Plan, output: TextIO, *, json: bool) -> None:
        """Print to `output`."""
        self._output = output
        self._typist = None if json else Typist(plan)
        self.reader_left: Callable[[], None] = lambda: None
        """Called when nobody reads the output any more."""
        self._gone = False

    def tell(self, event: Event | RunEnded) -> None:
        """Print one event, at once."""
        if self._typist is None:
            self._write(msgspec.json.encode(event).decode() + "\n")
        elif not isinstance(event, RunEnded):
            self._write(self._typist.type_out(event))
        else:
            self._write(self._typist.end())

    def _write(self, text: str) -> None:
        if not text or self._gone:
            return
        try:
            self._output.write(text)
            self._output.flush()
        except BrokenPipeError:
            self._gone = True
            os.dup2(os.open(os.devnull, os.O_WRONLY), self._output.fileno())
            self.reader_left()


def conduct(plan: Plan, options: RunOptions) -> int:
    """Run the plan to its end; give the exit code.

    Raises:
        DragomanError: the run could not begin.
    """
    return asyncio.run(_conduct(plan, options))


async def _conduct(plan: Plan, options: RunOptions) -> int:
    _prepare_files(plan, options)
    verdict = Verdict()
    embedded = None if options.service else EmbeddedService()
    record = Record(options.folder, verdict.note_problem) if options.folder else None
    clock = SystemClock()
    teller = Teller(plan, sys.stdout, json=options.json)

    def post(event: Event) -> None:
        verdict.note(event)
        if record is not None:
            record.keep(event)
        teller.tell(event)

    def notify(where: TrackSpec | LaneId, notice: DeviceNotice) -> None:
        run.note_device(where, notice)

    fitter = Fitter(clock, verdict.note_problem, notify, options.folder)
    run = Run(
        plan,
        make_track=fitter.track,
        make_outlet=fitter.outlet,
        open_session=session_opener(_address_of(options.service, embedded)),
        post=post,
        clock=clock,
        drain_timeout_s=options.drain_timeout_s,
    )
    teller.reader_left = run.finish
    if record is not None:
        record.open([lane.lane for lane in plan])
    try:
        ended = await _until_interrupted_twice(run)
    finally:
        if record is not None:
            record.close()
        if embedded is not None:
            await embedded.close()
    if ended is None:
        sys.stderr.write("dragoman: Interrupted twice: ended at once, and the tail may be missing.\n")
        return EXIT_INTERRUPTED
    teller.tell(ended)
    if verdict.sentence:
        sys.stderr.write(f"dragoman: {verdict.sentence}\n")
    return verdict.exit_code


def session_opener(address_of: Callable[[], Awaitable[Address]]) -> Callable[[str], Awaitable[Session]]:
    """Make what a lane calls for each new session."""

    async def open_session(target: str) -> Session:
        return await Session.open(await address_of(), target, TRANSCRIPTION_MODEL)

    return open_session


def _address_of(service: str | None, embedded: EmbeddedService | None) -> Callable[[], Awaitable[Address]]:
    if embedded is not None:
        return embedded.address
    address = resolve(service or "", os.environ)

    async def fixed() -> Address:
        return address

    return fixed


def _prepare_files(plan: Plan, options: RunOptions) -> None:
    if options.folder is not None:
        prepare_folder(options.folder, [name for lane in plan for name in record_names(lane)], force=options.force)
    for lane in plan:
        if isinstance(lane.outlet, FileOutlet):
            prepare_file(Path(lane.outlet.path), force=options.force)


async def _until_interrupted_twice(run: Run) -> RunEnded | None:
    """Conduct the run: the first interruption finishes it, the second ends it at once (None)."""
    conducting = asyncio.ensure_future(run.conduct())
    interrupted = False

    def interrupt() -> None:
        nonlocal interrupted
        if interrupted:
            conducting.cancel()
        interrupted = True
        run.finish()

    with_handlers = _handle_signals(interrupt, run.finish)
    try:
        return await conducting
    except asyncio.CancelledError:
        return None
    except BaseExceptionGroup as group:
        ours, _ = group.split(DragomanError)
        raise (_first(ours) if ours is not None else group) from group
    finally:
        with_handlers()


def _first(group: BaseExceptionGroup[DragomanError]) -> BaseException:
    inner = group.exceptions[0]
    return _first(inner) if isinstance(inner, BaseExceptionGroup) else inner


def _handle_signals(interrupt: Callable[[], None], finish: Callable[[], None]) -> Callable[[], None]:
    """Answer Ctrl+C and SIGTERM inside the loop; give what undoes it."""
    loop = asyncio.get_running_loop()
    answers = {signal.SIGINT: interrupt, signal.SIGTERM: finish}
    previous = {
        number: signal.signal(number, lambda *_, answer=answer: loop.call_soon_threadsafe(answer))
        for number, answer in answers.items()
    }

    def undo() -> None:
        for number, handler in previous.items():
            signal.signal(number, handler)

    return undo
