"""Two streams of text fragments made into turns: what was said, and beside it what it means.

The wire has no "done", no turn and no utterance; source and translation are independent streams. Both are cut here,
each by its own clock, and paired by number: part n of the source belongs to part n of the translation.

- A source part ends after a quiet, or with a sentence once there is enough to read.
- A translation part ends where as many sentences have ended as its source had, once the next source part has begun;
  or after a quiet of its own. So what takes three sentences to say in the other language keeps all three.
- What is never answered (the same language, noise) is given up after a while, and so is what was answered together
  with the turn before it; so that the next translation lands beside its own source again.

Text is never lost, moved or rewritten: the texts of all parts, joined, are the fragments, joined. A part that has
ended never changes again. Source: rules tested by an adopter of the protocol (19 of 19 turns paired, against 12 of 19
by nearness in time); the figures below are ours.

Times are seconds since the run began.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.core.grown import Grown
from desktop_app.core.sentences import count_sentences, is_complete, sentence_ends, weight

SOURCE_QUIET_S: Final = 1.5
"""A speaker who has finished a sentence and is quiet this long has finished a turn."""
MIDDLE_QUIET_S: Final = 3.0
"""The same in the middle of a sentence."""
TRANSLATION_QUIET_S: Final = 2.0
"""Longer than a speaker's: an interpreter's pauses within a turn are 1.0 to 1.4 s."""
UNSURE_QUIET_S: Final = 4.0
"""The same while fewer sentences were said than there are in the source."""
PRECEDES_S: Final = 3.0
"""A translation may be shown before its source, but not by more than this. Source: measured median 0.33 s."""
GIVEN_UP_S: Final = 8.0
"""A source that is not answered this long after its end never is: it was in the listener's own language, or noise.
With the quiet that ends it that is 9.5 s after its last word, and a lane is called delayed from 10 s on."""
ENOUGH_TO_READ: Final = 180
"""A part this long (in Latin letters) ends with its sentence, though nobody paused."""
TOO_MUCH_TO_READ: Final = 600
"""A part this long ends with its word: nothing in it looks like a sentence."""
MAX_OPEN_TURNS: Final = 64
"""However far one text runs ahead of the other, no more turns than this stay open."""
_SLICE_CHARS: Final = 256


class Stream(Enum):
    """Which of the two texts of a turn; the value is the name of its field."""

    SOURCE = "source"
    TRANSLATION = "translation"


class Part(Struct, frozen=True, kw_only=True, gc=False):  # holds no cycle; thousands would make collections long
    """The source or the translation of one turn."""

    text: str = ""
    began_s: float | None = None
    """When its first fragment came; None while there is none."""
    last_s: float = 0.0
    """When its latest fragment came."""
    ended_s: float | None = None
    """When it was known to be finished; None while it may grow."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been said."""
        return self.began_s is None

    @property
    def is_finished(self) -> bool:
        """Whether it will never change again."""
        return self.ended_s is not None


class Turn(Struct, frozen=True, kw_only=True, gc=False):  # as above
    """What one track said at one go, and what was said for it."""

    source: Part = Part()
    translation: Part = Part()

    @property
    def began_s(self) -> float:
        """When its first word was shown."""
        begins = [part.began_s for part in (self.source, self.translation) if part.began_s is not None]
        return min(begins, default=0.0)

    @property
    def is_finished(self) -> bool:
        """Whether it will never change again."""
        return self.source.is_finished and self.translation.is_finished

    def part(self, stream: Stream) -> Part:
        """Give one of the two texts."""
        return self.source if stream is Stream.SOURCE else self.translation


class Transcript(Struct, frozen=True, kw_only=True):
    """All turns of one lane so far: the finished ones, which stay as they are, and the few that may grow."""

    finished: Grown[Turn] = Grown()
    open: tuple[Turn, ...] = ()
    source_at: int = 0
    """The number of the turn that the next fragment of the source belongs to."""
    translation_at: int = 0

    def __len__(self) -> int:
        return len(self.finished) + len(self.open)

    def __getitem__(self, number: int) -> Turn:
        n_finished = len(self.finished)
        return self.finished[number] if number < n_finished else self.open[number - n_finished]

    def at(self, stream: Stream) -> int:
        """Give the number of the turn that a text's next fragment belongs to."""
        return self.source_at if stream is Stream.SOURCE else self.translation_at

    def current(self, stream: Stream) -> Part:
        """Give the part that a text's next fragment belongs to."""
        return self.part(self.at(stream), stream)

    def part(self, number: int, stream: Stream) -> Part:
        """Give one part of one turn; an empty one if there is no such turn yet."""
        return self[number].part(stream) if number < len(self) else Part()

    def text(self, stream: Stream) -> str:
        """Give the whole of one text, as it came."""
        return "".join(self[number].part(stream).text for number in range(len(self)))


def grow(transcript: Transcript, stream: Stream, text: str, t_s: float) -> Transcript:
    """Add the next fragment of one text, which came at `t_s`."""
    transcript = settle(transcript, t_s)
    if stream is Stream.SOURCE:
        transcript = _leave_what_ran_ahead(transcript, t_s)
    for start in range(0, len(text), _SLICE_CHARS):
        transcript = _grow_slice(transcript, stream, text[start : start + _SLICE_CHARS], t_s)
    return _file(transcript)


def settle(transcript: Transcript, now_s: float) -> Transcript:
    """End what the quiet until `now_s` has ended; the same object comes back when that is nothing."""
    settled = transcript
    if _is_quiet_source(settled.current(Stream.SOURCE), now_s):
        settled = _end(settled, Stream.SOURCE, now_s)
    if _is_quiet_translation(settled, now_s):
        settled = _end(settled, Stream.TRANSLATION, now_s)
    while _is_given_up(settled, now_s):
        settled = _end(settled, Stream.TRANSLATION, now_s)
    while settled.source_at < settled.translation_at and settled.current(Stream.SOURCE).is_empty:
        settled = _end(settled, Stream.SOURCE, now_s)
    return transcript if settled is transcript else _file(settled)


def finish(transcript: Transcript, now_s: float) -> Transcript:
    """End everything: nothing more will come."""
    for stream in Stream:
        while transcript.at(stream) < len(transcript):
            transcript = _end(transcript, stream, now_s)
    return _file(transcript)


def _grow_slice(transcript: Transcript, stream: Stream, text: str, t_s: float) -> Transcript:
    while text:
        cut = _cut(transcript, stream, text)
        head, text = (text, "") if cut is None else (text[:cut], text[cut:])
        if head:
            part = transcript.current(stream)
            began_s = t_s if part.began_s is None else part.began_s
            longer = replace(part, text=part.text + head, began_s=began_s, last_s=t_s)
            transcript = _put(transcript, stream, longer)
        if cut is not None:
            transcript = _end(transcript, stream, t_s)
    return transcript


def _cut(transcript: Transcript, stream: Stream, text: str) -> int | None:
    """Find where in the new text the current part ends; None if it takes all of it."""
    part = transcript.current(stream)
    known, whole = len(part.text), part.text + text
    source = (
        transcript.current(Stream.SOURCE)
        if stream is Stream.SOURCE
        else transcript.part(transcript.translation_at, Stream.SOURCE)
    )
    if stream is Stream.SOURCE or source.is_empty:
        end = next(
            (end for end in sentence_ends(whole) if end >= known and weight(whole[:end]) >= ENOUGH_TO_READ), None
        )
    elif source.is_finished and not transcript.part(transcript.translation_at + 1, Stream.SOURCE).is_empty:
        n_owed = count_sentences(source.text)
        end = next((end for n, end in enumerate(sentence_ends(whole), 1) if n >= n_owed and end >= known), None)
    else:
        end = None
    return end - known if end is not None else _cut_at_word(part.text, text)


def _cut_at_word(known: str, text: str) -> int | None:
    if weight(known) < TOO_MUCH_TO_READ:
        return None
    spaces = (position for position, character in enumerate(text) if character.isspace())
    return next(spaces, None if weight(known) < 2 * TOO_MUCH_TO_READ else 0)


def _leave_what_ran_ahead(transcript: Transcript, t_s: float) -> Transcript:
    """Begin a source beside a translation only if that is near enough to be its own."""
    began_s = transcript.part(transcript.source_at, Stream.TRANSLATION).began_s
    if began_s is None or t_s - began_s <= PRECEDES_S or not transcript.current(Stream.SOURCE).is_empty:
        return transcript
    return _end(_end(transcript, Stream.TRANSLATION, t_s), Stream.SOURCE, t_s)


def _is_quiet_source(part: Part, now_s: float) -> bool:
    quiet_s = SOURCE_QUIET_S if is_complete(part.text) else MIDDLE_QUIET_S
    return not part.is_empty and now_s - part.last_s >= quiet_s


def _is_quiet_translation(transcript: Transcript, now_s: float) -> bool:
    part = transcript.current(Stream.TRANSLATION)
    source = transcript.part(transcript.translation_at, Stream.SOURCE)
    if part.is_empty or now_s - part.last_s < TRANSLATION_QUIET_S or not (source.is_empty or source.is_finished):
        return False
    is_all = is_complete(part.text) and count_sentences(part.text) >= count_sentences(source.text)
    return is_all or now_s - part.last_s >= UNSURE_QUIET_S


def _is_given_up(transcript: Transcript, now_s: float) -> bool:
    """Tell whether the next source to be answered never will be, or was answered together with the one before."""
    at = transcript.translation_at
    source = transcript.part(at, Stream.SOURCE)
    if source.ended_s is None or source.is_empty or not transcript.part(at, Stream.TRANSLATION).is_empty:
        return False
    if now_s - source.ended_s >= GIVEN_UP_S or transcript.source_at - at > MAX_OPEN_TURNS:
        return True
    before = transcript.part(at - 1, Stream.TRANSLATION) if at else Part()
    return (
        not before.is_empty
        and source.last_s <= before.last_s - UNSURE_QUIET_S
        and now_s - before.last_s >= UNSURE_QUIET_S
    )


def _end(transcript: Transcript, stream: Stream, now_s: float) -> Transcript:
    ended = _put(transcript, stream, replace(transcript.current(stream), ended_s=now_s))
    at = transcript.at(stream) + 1
    return replace(ended, source_at=at) if stream is Stream.SOURCE else replace(ended, translation_at=at)


def _put(transcript: Transcript, stream: Stream, part: Part) -> Transcript:
    """Exchange the current part of one text; filing has left its turn, if there is one, among the open ones."""
    place = transcript.at(stream) - len(transcript.finished)
    turns = transcript.open if place < len(transcript.open) else (*transcript.open, Turn())
    turn = replace(turns[place], **{stream.value: part})
    return replace(transcript, open=(*turns[:place], turn, *turns[place + 1 :]))


def _file(transcript: Transcript) -> Transcript:
    """Move what is finished to the growing sequence."""
    n_done = next((n for n, turn in enumerate(transcript.open) if not turn.is_finished), len(transcript.open))
    if not n_done:
        return transcript
    finished = transcript.finished.plus(*transcript.open[:n_done])
    return replace(transcript, finished=finished, open=transcript.open[n_done:])
