"""Keeps what went on the wire until it has been answered, so that a session that breaks loses no sentence.

The protocol acknowledges nothing: there is no event that says "this was heard". So the answer itself is the
acknowledgement. What was sent is cut into utterances, runs of speech that quiet delimits, and of a session that broke
those are given back for the next one that nothing has answered since their end:

- Translated speech answers every utterance that was over, quiet included, when it arrived.
- Text alone answers it a moment later: who listens has heard nothing yet, and speech usually follows its text.
- Speech that is still going on is unanswered as a whole, from its beginning on: half a sentence cannot be translated.
- A session that was asked to close and then closed has answered all. One that closed of its own accord (it expired) may
  have translated what it had, or not, and heard nothing meanwhile: it owes the utterances that went on after the last
  answer. One that ended before, or that nobody has added to since, is not said again.

So a phrase that was answered in part may be said twice. That is chosen over the alternative: a sentence that is heard
twice costs a moment, one that is never heard costs the conversation, and nobody would know. It stays rare, because only
what the break interrupted is given back. It ends, too: nothing is given back that the service has had for `KEPT_S` (it
was in the language that is heard already, and is never answered), nothing that was sent `MAX_SENDS` times (it may be
what the service dies of), and never more than `KEPT_S` of sound.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import dropwhile
from typing import Final, NamedTuple

from desktop_app.core.audio import CHUNK_S, Frames, is_speech, silence

KEPT_S: Final = 15.0
"""How much is kept, and for how long. Source: a first translated word came within 10.4 s for 95 of 100 sentences."""
MAX_SENDS: Final = 3
"""What went out so often without an answer is given up, and counted."""
SPEECH_FOLLOWS_S: Final = 3.0
"""Text that is followed by no speech for so long is an answer by itself: there may be no voice for the language."""
_QUIET_CHUNKS: Final = 2
"""So many quiet chunks end an utterance: a pause of 0.4 to 0.6 s, about what ends a phrase for an interpreter."""


class _Sent(NamedTuple):
    """One chunk that went out."""

    chunk: Frames
    is_speech: bool
    number: int
    """How many had gone out before it."""
    first_s: float
    """When it went out for the first time."""
    n_times: int


class Replay:
    """Remembers what was sent and answered, and gives back what a broken session still owes.

    What is given back must be what is sent first in the next session, in the same order.

    Threads: none; it belongs to the lanes' loop. Times are seconds of one monotonic clock.
    """

    def __init__(self, *, kept_s: float = KEPT_S) -> None:
        """Begin with nothing sent; `kept_s` bounds what is kept, in its length and in its age."""
        self._kept_s = kept_s
        self._n_kept = round(kept_s / CHUNK_S)
        self._sent: deque[_Sent] = deque()
        self._again: deque[tuple[float, int]] = deque()
        self._n_sent = 0
        self._n_answered = 0
        self._texts: deque[tuple[int, float]] = deque()
        self._away_since_s: float | None = None
        self._away_s = 0.0
        self._said_last = False
        self._n_given_up_chunks = 0

    def begin(self, now_s: float) -> None:
        """Begin a session; between two of them nothing grows older."""
        self._said_last = False
        if self._away_since_s is not None:
            self._away_s += now_s - self._away_since_s
            self._away_since_s = None

    def note_sent(self, chunk: Frames, now_s: float) -> None:
        """Keep a chunk that went out."""
        on_wire_s = now_s - self._away_s
        first_s, n_times = self._again.popleft() if self._again else (on_wire_s, 0)
        self._keep(_Sent(chunk, is_speech(chunk), self._n_sent, first_s, n_times + 1))
        self._forget_what_is_old(on_wire_s)

    def note_last(self, now_s: float) -> None:
        """Note that the service was told that nothing follows, which ends an utterance as quiet does."""
        self._said_last = True
        for _ in range(_QUIET_CHUNKS):
            self._keep(_Sent(silence(0), is_speech=False, number=self._n_sent, first_s=now_s - self._away_s, n_times=1))

    def note_speech(self) -> None:
        """Note that translated speech has arrived."""
        self._n_answered = self._n_sent

    def note_text(self, now_s: float) -> None:
        """Note that translated text has arrived."""
        self._texts.append((self._n_sent, now_s - self._away_s))
        self._settle_texts(now_s - self._away_s)

    def take_unanswered(self, now_s: float, *, closed: bool = False) -> list[Frames]:
        """Give the chunks that a session has left unanswered, oldest first; each end of a session gives them once.

        `closed` says that the service ended it in order, where it broke otherwise.
        """
        on_wire_s = now_s - self._away_s
        self._forget_what_is_old(on_wire_s)
        self._settle_texts(on_wire_s)
        if closed and self._said_last:
            self._sent.clear()
        owed = [each for utterance in self._unanswered(closed=closed) for each in utterance]
        # What went out most often stands first; a pause that is left standing at the front is no beginning.
        again = list(dropwhile(lambda each: each.n_times >= MAX_SENDS or not each.is_speech, owed))
        self._n_given_up_chunks += sum(each.is_speech for each in owed[: len(owed) - len(again)])
        self._again.extendleft((each.first_s, each.n_times) for each in reversed(again))
        self._sent.clear()
        self._texts.clear()
        if self._away_since_s is None:
            self._away_since_s = now_s
        return [each.chunk for each in again]

    def take_given_up_s(self) -> float:
        """Give the seconds that were sent too often without an answer since the last time this was asked."""
        n_chunks, self._n_given_up_chunks = self._n_given_up_chunks, 0
        return n_chunks * CHUNK_S

    def _unanswered(self, *, closed: bool) -> Iterator[list[_Sent]]:
        for utterance, is_over in self._utterances():
            n_with_it = utterance[-1].number + 1
            answered = self._n_answered > n_with_it if is_over else closed and self._n_answered >= n_with_it
            if not answered:
                yield utterance

    def _utterances(self) -> Iterator[tuple[list[_Sent], bool]]:
        """Cut what is kept into runs of speech, short pauses included, and tell of each whether it is over."""
        utterance: list[_Sent] = []
        quiet: list[_Sent] = []
        for each in self._sent:
            if each.is_speech:
                utterance += [*quiet, each]
                quiet = []
            elif utterance:
                quiet.append(each)
                if len(quiet) == _QUIET_CHUNKS:
                    yield utterance, True
                    utterance, quiet = [], []
        if utterance:
            yield utterance, False

    def _keep(self, sent: _Sent) -> None:
        self._sent.append(sent)
        self._n_sent += 1

    def _forget_what_is_old(self, on_wire_s: float) -> None:
        while self._sent and (len(self._sent) > self._n_kept or on_wire_s - self._sent[0].first_s > self._kept_s):
            self._sent.popleft()

    def _settle_texts(self, on_wire_s: float) -> None:
        while self._texts and on_wire_s - self._texts[0][1] >= SPEECH_FOLLOWS_S:
            self._n_answered = max(self._n_answered, self._texts.popleft()[0])
