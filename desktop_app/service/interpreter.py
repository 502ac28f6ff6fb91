"""One session's interpreting: what is heard goes in, what is understood, translated and spoken comes out in order.

Three threads, so that nothing waits that need not: the ear keeps pace with the sound, the listener recognises and
translates, the voice speaks. Each hands on to the next and ends when the one before it has ended.
"""

from __future__ import annotations

import logging
from concurrent.futures import Future
from dataclasses import replace
from queue import SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.core.errors import ServiceError
from desktop_app.service.agreement import LiveTranscript, is_spaced
from desktop_app.service.desk import Desk, Errand
from desktop_app.service.ear import STEP_MS, Ear, Hearing
from desktop_app.service.guesses import Guesses
from desktop_app.service.outputs import Failed, Output, SourceText, TranslatedSpeech, TranslatedText, Unreachable
from desktop_app.service.prior import LanguagePrior
from desktop_app.service.rendering import Rendering, rendered

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.audio import Frames
    from desktop_app.service.engine import Engine
    from desktop_app.service.rendering import Speech
    from desktop_app.service.stages import Recognised

log = logging.getLogger(__name__)

_Heard: TypeAlias = tuple["Frames", int, str]
"""Frames, the model time of their end, the target language when they were heard."""

_Said: TypeAlias = tuple["Speech", int]
"""A translated sentence's sound, the model time of the end of what it renders."""

_SETTLED = 0.9
"""Written words that drafts are so sure of are not sought again at the end; others get a second, better look."""

_SURE_OF_LANGUAGE = 0.8
"""Words are written before their phrase is over only when their language is so sure, because what is written stays. Of
95 recordings cut after 0.8 s, with nothing known of the speaker, 22 of 45 Spanish ones were taken for another language,
2 so surely; cut after 1.6 s none. Once a speaker is known, nearly every beginning is surer."""

_DRAFT_REST = 1.0
"""After a draft the listener rests for so many times as long: on a busy machine a draft must not delay a phrase."""


class Interpreter:
    """Interprets one track into one language at a time.

    Threads: `hear`, `retarget`, `finish` and `close` are called by one thread and never block; `post` is called from
    threads of the interpreter's own, source text from one, translations from two others (text before its speech).
    """

    def __init__(
        self, engine: Engine, target: str, post: Callable[[Output], None], *, live_transcript: bool = True
    ) -> None:
        """Begin to listen; without `live_transcript` the source text comes phrase by phrase, at a third of the cost."""
        self._engine = engine
        self._post_anywhere = post
        self._target = target
        self._closed = Event()
        self._finished: Future[None] = Future()
        self._finished.set_running_or_notify_cancel()
        self._finishing = False
        self._ear = Ear(engine.voice_model, drafts=live_transcript)
        self._heard: SimpleQueue[_Heard | Hearing | None] = SimpleQueue()
        self._desk = Desk()
        self._said: SimpleQueue[_Said | None] = SimpleQueue()
        self._listener = _Listener(engine, self._post, self._said.put, self._heard.put)
        engine.prepare(target)
        for name, work in (("ear", self._hear_all), ("listener", self._listen_all), ("voice", self._speak_all)):
            Thread(target=work, name=f"interpreter-{name}", daemon=True).start()

    @property
    def behind_s(self) -> float:
        """Give how much of what it heard waits to be worked on. Threads: any."""
        return self._heard.qsize() * STEP_MS / 1000 + self._desk.waiting_s

    def hear(self, frames: Frames, elapsed_ms: int) -> None:
        """Take the next frames: int16 [n_frames], mono, 24 kHz, which end at `elapsed_ms` of model time."""
        if not self._finishing:
            self._heard.put((frames, elapsed_ms, self._target))

    def retarget(self, target: str) -> None:
        """Interpret into another language what is heard from now on."""
        self._target = target
        self._engine.prepare(target)

    def finish(self) -> Future[None]:
        """Interpret what was heard to its end; the future is done when the last output was posted."""
        if not self._finishing:
            self._finishing = True
            self._heard.put(None)
        return self._finished

    def close(self) -> None:
        """Drop everything now; nothing is posted any more (but for an output already on its way)."""
        self._closed.set()
        self._desk.close(drop=True)
        self.finish()

    def _post(self, output: Output) -> None:
        if not self._closed.is_set():
            self._post_anywhere(output)

    def _hear_all(self) -> None:
        target = self._target
        try:
            while (heard := self._heard.get()) is not None and not self._closed.is_set():
                if isinstance(heard, Hearing):
                    self._attend_to(self._ear.trust(heard), target)
                else:
                    frames, elapsed_ms, target = heard
                    self._attend_to(self._ear.hear(frames, elapsed_ms), target)
            if not self._closed.is_set():
                for hearing in self._ear.finish():
                    self._desk.put(Errand(hearing, target))
        finally:
            self._desk.close()

    def _attend_to(self, hearings: list[Hearing], target: str) -> None:
        for hearing in hearings:
            if hearing.is_pause:
                self._desk.drop_draft()  # it would only take the processor from the phrase
                self._listener.guess(Errand(hearing, target))
            else:
                self._desk.put(Errand(hearing, target))
        if (start := self._ear.speaking_since) is not None:
            self._listener.go_on(start)

    def _listen_all(self) -> None:
        try:
            while (errand := self._desk.take()) is not None:
                try:
                    self._listener.attend(errand)
                except ServiceError as error:
                    self._fail(error)
        finally:
            self._listener.close()
            self._said.put(None)

    def _speak_all(self) -> None:
        try:
            while (said := self._said.get()) is not None:
                speech, elapsed_ms = said
                try:
                    for frames in speech.pieces():
                        if self._closed.is_set():
                            break
                        self._post(TranslatedSpeech(frames, elapsed_ms))
                except ServiceError as error:
                    self._fail(error)
        finally:
            self._finished.set_result(None)

    def _fail(self, error: ServiceError) -> None:
        """Say that this phrase was lost; the next may go well."""
        log.error("Interpreting failed (%s)", error.code)  # the kind alone: what was said is private
        self._post(Failed(str(error)))


class _Listener:
    """Recognises and translates, phrase after phrase. Threads: one; `guess` and `go_on` are called by another."""

    def __init__(
        self,
        engine: Engine,
        post: Callable[[Output], None],
        say: Callable[[_Said], None],
        tell_whole: Callable[[Hearing], None],
    ) -> None:
        self._engine = engine
        self._post = post
        self._say = say
        self._prior = LanguagePrior(frozenset(engine.reach()))
        self._transcript = LiveTranscript()
        self._guesses = Guesses(engine, tell_whole)
        self._settled: tuple[int, Recognised] | None = None
        """Where the newest drafted phrase begins, and what is written of it, which no later hearing changes."""
        self._resting_until_s = 0.0
        self._unreachable: set[tuple[str, str]] = set()
        self._has_translated = False

    def guess(self, errand: Errand) -> None:
        """Begin to interpret a phrase that may be over, beside whatever draft is being made."""
        settled = self._settled_of(errand.hearing)
        if settled is not None and settled.confidence < _SETTLED:
            settled = None
        self._guesses.begin(errand.hearing, self._prior.weights(), errand.target, settled)

    def go_on(self, start: int) -> None:
        """Forget what was guessed about the phrase that begins at sample `start`: its speaker goes on."""
        self._guesses.drop(start)

    def close(self) -> None:
        """Drop what is only guessed."""
        self._guesses.close()

    def attend(self, errand: Errand) -> None:
        """Work on one hearing."""
        hearing = errand.hearing
        if hearing.is_final:
            self._settled = None
            rendering = self._guesses.take(hearing)
            heard = rendering.heard if rendering else self._heard(hearing)
            self._write(self._transcript.end(heard.text, heard.language), hearing)
            if heard.text:
                self._prior = self._prior.after(heard.language, hearing.duration_s, heard.confidence)
                if rendering is None or rendering.target != errand.target:
                    rendering = rendered(self._engine, heard, errand.target)
                self._hand_on(rendering, hearing.elapsed_ms)
        elif monotonic() >= self._resting_until_s:
            self._draft(hearing)

    def _heard(self, hearing: Hearing) -> Recognised:
        return self._engine.recogniser.recognise(hearing.speech, self._prior.weights())

    def _draft(self, hearing: Hearing) -> None:
        began_s = monotonic()
        heard = self._engine.recogniser.draft(hearing.speech, self._prior.weights(), self._settled_of(hearing))
        self._resting_until_s = monotonic() + _DRAFT_REST * (monotonic() - began_s)
        if heard.language_confidence < _SURE_OF_LANGUAGE:
            return
        self._write(self._transcript.draft(heard.text, heard.language), hearing)
        written = self._transcript.written(heard.language)
        self._settled = (hearing.start, replace(heard, text=written)) if written else None

    def _settled_of(self, hearing: Hearing) -> Recognised | None:
        """Give what is written of this phrase and no other: the ear may be a phrase ahead of the listener."""
        known = self._settled
        return known[1] if known is not None and known[0] == hearing.start else None

    def _write(self, text: str, hearing: Hearing) -> None:
        if text:
            self._post(SourceText(text, hearing.elapsed_ms))

    def _hand_on(self, rendering: Rendering, elapsed_ms: int) -> None:
        source, target = rendering.heard.language, rendering.target
        if source != target and not self._engine.reaches(source, target):
            self._refuse(source, target)
        for sentence in rendering.sentences:
            if sentence.failure:
                self._post(Failed(sentence.failure))
                continue
            lead = " " if self._has_translated and is_spaced(target) else ""
            self._has_translated = True
            self._post(TranslatedText(lead + sentence.text, elapsed_ms))
            self._say((sentence.speech, elapsed_ms))

    def _refuse(self, source: str, target: str) -> None:
        if (source, target) not in self._unreachable:
            self._unreachable.add((source, target))
            self._post(Unreachable(source, target))
