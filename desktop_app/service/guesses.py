"""Phrases that may be over: worked on at the pause, so that they are ready when the silence proves them right.

Nothing of a guess is heard or written before its phrase is over, and nothing at all when the speaker goes on. Then the
time from the end of a phrase to its translation is little more than the silence that ends it.
"""

from __future__ import annotations

from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import suppress
from threading import Event, Lock
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.core.errors import ServiceError
from desktop_app.service.closure import is_whole
from desktop_app.service.rendering import Rendering, rendered

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.service.ear import Hearing
    from desktop_app.service.engine import Engine
    from desktop_app.service.stages import Recognised

_Span: TypeAlias = tuple[int, int]
"""Where a hearing begins and ends in its track."""

_N_AT_ONCE = 2
"""A new guess need not wait for one that turned out wrong: recognition cannot be stopped half-way."""


class _Guess:
    """One phrase that may be over."""

    def __init__(self) -> None:
        self.is_dropped = Event()
        self.rendering: Future[Rendering] = Future()

    def drop(self) -> None:
        """Do no more than what is being done."""
        self.is_dropped.set()
        self.rendering.cancel()


class Guesses:
    """One track's guesses. Threads: one begins and drops, another takes."""

    def __init__(self, engine: Engine, tell_whole: Callable[[Hearing], None]) -> None:
        """Have nothing to guess yet; `tell_whole` learns, on any thread, of a hearing whose words make a whole."""
        self._engine = engine
        self._tell_whole = tell_whole
        self._pool = ThreadPoolExecutor(_N_AT_ONCE, thread_name_prefix="interpreter-guess")
        self._lock = Lock()
        self._guesses: dict[_Span, _Guess] = {}

    def begin(
        self, hearing: Hearing, weights: Mapping[str, float], target: str, settled: Recognised | None = None
    ) -> None:
        """Begin to recognise, translate and speak a phrase that may be over, of which some words may be `settled`."""
        self.drop(hearing.start)  # an earlier pause of this phrase was not its end
        guess = _Guess()
        with suppress(RuntimeError):  # closed meanwhile
            guess.rendering = self._pool.submit(self._render, guess, hearing, weights, target, settled)
            guess.rendering.add_done_callback(lambda done: self._use(guess, hearing, done))
            with self._lock:
                self._guesses[hearing.start, hearing.end] = guess

    def drop(self, start: int, *, and_earlier: bool = False) -> None:
        """Forget the guesses about the phrase that begins at sample `start`: the speaker went on."""
        with self._lock:
            spans = [span for span in self._guesses if span[0] == start or (and_earlier and span[0] < start)]
            dropped = [self._guesses.pop(span) for span in spans]
        for guess in dropped:
            guess.drop()

    def take(self, hearing: Hearing) -> Rendering | None:
        """Wait for the guess about a phrase that is over; None when there is none or it failed."""
        with self._lock:
            guess = self._guesses.pop((hearing.start, hearing.end), None)
        self.drop(hearing.start, and_earlier=True)
        if guess is not None:
            with suppress(ServiceError, CancelledError):  # the phrase gets another chance
                return guess.rendering.result()
        return None

    def close(self) -> None:
        """Drop all of them."""
        with self._lock:
            dropped = list(self._guesses.values())
            self._guesses.clear()
        for guess in dropped:
            guess.drop()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _render(
        self, guess: _Guess, hearing: Hearing, weights: Mapping[str, float], target: str, settled: Recognised | None
    ) -> Rendering:
        heard = self._engine.recogniser.recognise(hearing.speech, weights, settled)
        if guess.is_dropped.is_set():
            return Rendering(heard, target, ())
        return rendered(self._engine, heard, target)

    def _use(self, guess: _Guess, hearing: Hearing, done: Future[Rendering]) -> None:
        """Tell of a guess that still holds, and make its first sound; whoever waits for the rendering has it by now."""
        if guess.is_dropped.is_set() or done.cancelled() or done.exception() is not None:
            return
        rendering = done.result()
        if is_whole(rendering.heard):
            self._tell_whole(hearing)
        for sentence in rendering.sentences[:1]:
            with suppress(ServiceError):  # the voice gets another chance when its turn comes
                sentence.speech.begin()
