"""Runs conversations on a terminal: the same lanes as the window's, told as text or as JSON lines."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Final, TextIO

import msgspec

from desktop_app.core.crossing import crossings, telephones
from desktop_app.core.errors import DeviceError, DragomanError, UsageError
from desktop_app.core.events import Event, RunEnded
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack, Plan
from desktop_app.core.readable import Typist
from desktop_app.core.verdict import Verdict
from desktop_app.live.clock import SystemClock
from desktop_app.live.fault_log import keep_unmet_fault
from desktop_app.live.host import Host, RunOptions
from desktop_app.live.printer import Printer

EXIT_INTERRUPTED = 130
_AT_ONCE_S: Final = 1.0
"""How long a reader is waited for by somebody who has interrupted twice."""


class Teller:
    """Prints the story as it happens; a reader who goes away ends the run, not the program's composure.

    Threads: the loop's own, in which it is made.
    """

    def __init__(self, output: TextIO | None, typist: Typist | None) -> None:
        """Print to `output`: JSON lines, or what a typist makes of them; nowhere if who started us closed it."""
        self._printer = Printer(output, self._give_up, encoding=None if typist else "utf-8")  # JSON is UTF-8 everywhere
        self._typist = typist
        self.reader_left: Callable[[], None] = lambda: None
        """Called when nobody reads the output any more."""
        self.report: Callable[[DragomanError], None] = lambda _: None
        """Hears of an output that cannot be written, such as a file on a full disk."""

    def tell(self, event: Event | RunEnded) -> None:
        """Print one event, at once."""
        if self._typist is None:
            self._printer.write(msgspec.json.encode(event).decode() + "\n")
        elif not isinstance(event, RunEnded):
            self._printer.write(self._typist.type_out(event))
        else:
            self._printer.write(self._typist.end())

    def end_line(self) -> None:
        """End the line that is being written, because something else is to be said."""
        if self._typist is not None:
            self._printer.write(self._typist.end())

    async def end(self, *, within_s: float | None = None) -> None:
        """Wait until all that was told has been read, or for so long at most."""
        with suppress(TimeoutError):
            async with asyncio.timeout(within_s):
                await self._printer.end()

    def _give_up(self, error: OSError) -> None:
        if isinstance(error, BrokenPipeError):
            self.reader_left()
            return
        message = (
            f"What is said cannot be written to standard output any more ({error.strerror}); the conversation goes "
            "on without it. Write it somewhere else next time."
        )
        self.report(UsageError(message))


def conduct(plan: Plan, options: RunOptions, *, json: bool) -> int:
    """Run the plan to its end; give the exit code.

    Raises:
        DragomanError: the run could not begin.
    """
    return asyncio.run(_conduct(plan, options, json=json))


async def _conduct(plan: Plan, options: RunOptions, *, json: bool) -> int:
    asyncio.get_running_loop().set_exception_handler(keep_unmet_fault)
    errors = Printer(sys.stderr, lambda _: None)
    try:
        return await _tell(plan, options, lambda sentence: errors.write(f"dragoman: {sentence}\n"), json=json)
    finally:
        await errors.end()


async def _tell(plan: Plan, options: RunOptions, say: Callable[[str], None], *, json: bool) -> int:
    verdict = Verdict()
    teller = Teller(sys.stdout, None if json else Typist(plan))

    def post(event: Event) -> None:
        verdict.note(event)
        teller.tell(event)

    def report(problem: DragomanError) -> None:
        if verdict.note_problem(problem):  # at once: an hour later nobody can make room for it any more
            teller.end_line()
            say(str(problem))

    host = Host(SystemClock(), os.environ, post, report)
    teller.reader_left, teller.report = host.finish, report
    await _warn(host, plan, say)
    try:
        ended = await _until_interrupted_twice(host, plan, options)
    finally:
        await host.close()
    if ended is None:
        teller.end_line()
        await teller.end(within_s=_AT_ONCE_S)
        say("Interrupted twice: ended at once, and the tail may be missing.")
        return EXIT_INTERRUPTED
    teller.tell(ended)
    await teller.end()
    if verdict.is_about_lanes:  # anything else was said when it happened
        say(verdict.sentence)
    return verdict.exit_code


async def _warn(host: Host, plan: Plan, say: Callable[[str], None]) -> None:
    """Say before the start what will go wrong as it is chosen; devices that cannot be listed are told of later."""
    if any(isinstance(lane.track, MicrophoneTrack) or isinstance(lane.outlet, DeviceOutlet) for lane in plan):
        with suppress(DeviceError):
            await host.devices.open()
            devices = host.devices.all()
            for sentence in (*crossings(plan, devices), *telephones(plan, devices)):
                say(sentence)
            await host.devices.close()


async def _until_interrupted_twice(host: Host, plan: Plan, options: RunOptions) -> RunEnded | None:
    """Conduct the run: the first interruption finishes it, the second ends it at once (None)."""
    conducting = asyncio.ensure_future(host.conduct(plan, options))
    interrupted = False

    def interrupt() -> None:
        nonlocal interrupted
        if interrupted:
            conducting.cancel()
        interrupted = True
        host.finish()

    undo = answer_signals({signal.SIGINT: interrupt, signal.SIGTERM: host.finish})
    try:
        return await conducting
    except asyncio.CancelledError:
        return None
    finally:
        undo()


def answer_signals(answers: dict[signal.Signals, Callable[[], None]]) -> Callable[[], None]:
    """Answer signals inside the running loop; give what undoes it."""
    loop = asyncio.get_running_loop()

    def answering(answer: Callable[[], None]) -> Callable[..., object]:
        return lambda *_: loop.call_soon_threadsafe(answer)

    previous = {number: signal.signal(number, answering(answer)) for number, answer in answers.items()}

    def undo() -> None:
        for number, handler in previous.items():
            signal.signal(number, handler)

    return undo
