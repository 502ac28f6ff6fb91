"""One track into several languages is recognised once: sessions that hear the same speech share the answer."""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import CancelledError, Future
from hashlib import blake2b
from threading import Lock
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

    from desktop_app.service.stages import Recognised, Recogniser, Sound

_Answer: TypeAlias = "Future[Recognised]"

N_KEPT = 16
"""Answers to remember: sessions on the same track ask within a second of each other."""


class SharedRecogniser:
    """Another recogniser that never works twice on the same speech. Threads: any."""

    def __init__(self, inner: Recogniser) -> None:
        """Wrap `inner`."""
        self._inner = inner
        self._lock = Lock()
        self._answers: OrderedDict[Hashable, _Answer] = OrderedDict()

    def recognise(self, speech: Sound, prior: Mapping[str, float], settled: Recognised | None = None) -> Recognised:
        """Recognise one phrase, or wait for the session that asked first. Raises ServiceError as `inner` does."""
        key = ("phrase", _digest(speech), frozenset(prior.items()), settled)
        return self._once(key, lambda: self._inner.recognise(speech, prior, settled))

    def draft(self, speech: Sound, prior: Mapping[str, float], settled: Recognised | None = None) -> Recognised:
        """Recognise the beginning of a phrase, or wait for the session that asked first."""
        key = ("draft", _digest(speech), frozenset(prior.items()), settled)
        return self._once(key, lambda: self._inner.draft(speech, prior, settled))

    def _once(self, key: Hashable, work: Callable[[], Recognised]) -> Recognised:
        with self._lock:
            known = self._answers.get(key)
            answer: _Answer = known or Future()
            if known is None:
                self._answers[key] = answer
                while len(self._answers) > N_KEPT:
                    self._answers.popitem(last=False)
        if known is not None:
            try:
                return known.result()
            except CancelledError:  # the first to ask failed; its failure is not ours
                return work()
        try:
            answer.set_result(work())
        finally:
            if not answer.done():
                answer.cancel()
                with self._lock:
                    self._answers.pop(key, None)
        return answer.result()


def _digest(speech: Sound) -> bytes:
    return blake2b(speech.tobytes(), digest_size=16).digest()
