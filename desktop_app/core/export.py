"""A conversation as a text file that people can read: both languages, turn by turn, with times and names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from heapq import merge
from typing import Final

from desktop_app.core.conversation import Conversation
from desktop_app.core.events import LaneId

_INDENT: Final = "           "


def clock(seconds: float) -> str:
    """Write seconds as `hh:mm:ss`."""
    minutes, whole_s = divmod(int(seconds), 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{whole_s:02}"


def bilingual_text(
    conversation: Conversation, *, heading: str, languages: Mapping[str, str], names: Mapping[LaneId, str], mark: str
) -> Iterator[str]:
    """Give the file line by line, each with its line end.

    `languages` names the languages by their codes, `names` the speakers by their lanes, `mark` a marked moment.

    Turns of all lanes stand in the order in which they began, the source first and its translation beneath it.
    """
    draft = conversation.draft
    yield f"{heading}\n\n"
    for column in draft.columns:
        listener = names[draft.played_in(column.lane)] if draft.crossed else ""
        yield f"{names[column.lane]} → {languages[column.target]}{f' ({listener})' if listener else ''}\n"
    marks = ((each.t_s, -1, f"\n[{clock(each.t_s)}] * {mark}\n") for each in conversation.marks)
    for _, _, paragraph in merge(
        marks, *(_paragraphs(conversation, place, names) for place in range(len(draft.columns)))
    ):
        yield paragraph


def _paragraphs(
    conversation: Conversation, place: int, names: Mapping[LaneId, str]
) -> Iterator[tuple[float, int, str]]:
    """Give one lane's turns as (when, column, text)."""
    column, transcript = conversation.draft.columns[place], conversation.lanes[place].transcript
    for number in range(len(transcript)):
        turn = transcript[number]
        source, translation = turn.source.text.strip(), turn.translation.text.strip()
        lines = [source] if source else []
        if translation:
            lines.append(f"→ {translation}")  # the language may have been another one then
        body = f"\n{_INDENT}".join(lines)
        yield turn.began_s, place, f"\n[{clock(turn.began_s)}] {names[column.lane]}\n{_INDENT}{body}\n"
