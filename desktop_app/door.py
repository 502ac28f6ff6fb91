"""The door between the two loops: intents go in, happenings come out, and nothing else crosses."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Future
from typing import Any, Generic, TypeVar

from desktop_app.live.fault_log import keep_fault_of, keep_unmet_fault

T = TypeVar("T")
H = TypeVar("H")


class Door(Generic[H]):
    """Runs the lanes' loop in a thread of its own, because a window that stalls must not be heard.

    Threads: `post` and `show` belong to the lanes' thread, all others to the window's.
    What they share is a deque (one appends, the other pops) and one reference that is exchanged whole.
    """

    def __init__(self, knock: Callable[[], None] = lambda: None) -> None:
        """Open the door: the lanes' loop runs from now on; it calls `knock` when something has happened."""
        self._knock = knock
        self._happenings: deque[H] = deque()
        self._signal: object = None
        self._is_closed = False
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(keep_unmet_fault)
        self._thread = threading.Thread(target=self._run, name="lanes", daemon=True)
        self._thread.start()

    def ask(self, coroutine: Coroutine[Any, Any, T]) -> Future[T]:
        """Let the lanes' loop do something whose result can be awaited here; behind a closed door nothing is done."""
        if self._is_closed:
            coroutine.close()
            refused: Future[T] = Future()
            refused.cancel()
            return refused
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop)

    def order(self, coroutine: Coroutine[Any, Any, object]) -> None:
        """Let the lanes' loop do something whose result nobody waits for; a fault in it is kept."""
        self.ask(coroutine).add_done_callback(keep_fault_of)

    def say(self, function: Callable[..., object], *arguments: object) -> None:
        """Call a function on the lanes' loop, soon; behind a closed door never."""
        if not self._is_closed:
            self._loop.call_soon_threadsafe(function, *arguments)

    def post(self, happening: H) -> None:
        """Hand a happening out: none is ever lost, and their order stays."""
        self._happenings.append(happening)
        self._knock()

    def show(self, signal: object) -> None:
        """Hand the newest signal out (levels, lags, gauges that any thread may read); only the newest counts."""
        self._signal = signal

    def drain(self) -> Iterator[H]:
        """Take what has happened since the last time, one by one: what is not asked for stays."""
        while self._happenings:
            yield self._happenings.popleft()

    @property
    def signal(self) -> object:
        """The newest signal, None before the first."""
        return self._signal

    def close(self) -> None:
        """End the lanes' loop; what still runs there is cancelled. Closing twice is closing once."""
        if self._is_closed:
            return
        self._is_closed = True
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_forever()
        finally:
            tasks = asyncio.all_tasks(self._loop)
            for task in tasks:
                task.cancel()
            self._loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()
