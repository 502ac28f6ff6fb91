"""The window's words for what the core knows by code: languages, states, and what is said when something goes wrong."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.core.conversation import Conversation, microphone
from desktop_app.core.draft import LETTERS, Draft
from desktop_app.core.events import LaneId
from desktop_app.core.status import LaneState
from desktop_app.core.wire import OUTPUT_LANGUAGES
from desktop_app.ui.marked import QT_TRANSLATE_NOOP, translated

LANGUAGES: Final = {
    "ar": QT_TRANSLATE_NOOP("Language", "Arabic"),
    "de": QT_TRANSLATE_NOOP("Language", "German"),
    "en": QT_TRANSLATE_NOOP("Language", "English"),
    "es": QT_TRANSLATE_NOOP("Language", "Spanish"),
    "fr": QT_TRANSLATE_NOOP("Language", "French"),
    "hi": QT_TRANSLATE_NOOP("Language", "Hindi"),
    "id": QT_TRANSLATE_NOOP("Language", "Indonesian"),
    "it": QT_TRANSLATE_NOOP("Language", "Italian"),
    "ja": QT_TRANSLATE_NOOP("Language", "Japanese"),
    "ko": QT_TRANSLATE_NOOP("Language", "Korean"),
    "pt": QT_TRANSLATE_NOOP("Language", "Portuguese"),
    "ru": QT_TRANSLATE_NOOP("Language", "Russian"),
    "vi": QT_TRANSLATE_NOOP("Language", "Vietnamese"),
    "zh": QT_TRANSLATE_NOOP("Language", "Chinese"),
}
"""The languages that are named in the window: those of the wire, and those of the interface."""
_STATES: Final = {
    None: QT_TRANSLATE_NOOP("States", "Ready"),
    LaneState.CONNECTING: QT_TRANSLATE_NOOP("States", "Connecting"),
    LaneState.LIVE: QT_TRANSLATE_NOOP("States", "Live"),
    LaneState.DELAYED: QT_TRANSLATE_NOOP("States", "Delayed"),
    LaneState.RECONNECTING: QT_TRANSLATE_NOOP("States", "Reconnecting"),
    LaneState.FINISHING: QT_TRANSLATE_NOOP("States", "Finishing"),
    LaneState.CLOSED: QT_TRANSLATE_NOOP("States", "Closed"),
    LaneState.FAILED: QT_TRANSLATE_NOOP("States", "Failed"),
}

_WORDLESS: Final = {
    LaneState.CONNECTING: QT_TRANSLATE_NOOP("States", "The interpreter is getting ready…"),
    LaneState.CLOSED: QT_TRANSLATE_NOOP("States", "Nothing was said."),
    LaneState.FAILED: QT_TRANSLATE_NOOP("States", "Nothing was said."),
}
_WORDS_TO_COME: Final = QT_TRANSLATE_NOOP("States", "The words appear here as they are spoken.")


def language_name(code: str) -> str:
    """Name a language in the language of the window; an unknown one by its code."""
    return translated("Language", LANGUAGES[code]) if code in LANGUAGES else code


def language_names() -> dict[str, str]:
    """Name all target languages, in the order of the alphabet that the window speaks."""
    named = {code: language_name(code) for code in OUTPUT_LANGUAGES}
    return dict(sorted(named.items(), key=lambda item: item[1].casefold()))


def state_word(state: LaneState | None) -> str:
    """Say what a lane is doing."""
    return translated("States", _STATES[state])


def words_for_none(state: LaneState | None) -> str:
    """Say why there are no words: not ready yet, nothing said yet, or nothing said at all."""
    return translated("States", _WORDS_TO_COME if state is None else _WORDLESS.get(state, _WORDS_TO_COME))


def speaker_name(draft: Draft, lane: LaneId) -> str:
    """Give the name of a column's speaker, or a letter's worth of one."""
    column, place = draft.column(lane), draft.place(lane)
    if column.name:
        return column.name
    if not draft.crossed:
        return QCoreApplication.translate("Names", "Speaker")
    return QCoreApplication.translate("Names", "Speaker %1").replace("%1", LETTERS[place])


def microphone_label(state: Conversation, lane: LaneId) -> str:
    """Give what people call the microphone of a column."""
    name = microphone(state, lane)
    return next((row.label for row in state.inputs if row.name == name), name)


def column_title(draft: Draft, lane: LaneId) -> str:
    """Give what a column is called where only one line fits: the person, or in listen-along the language."""
    return speaker_name(draft, lane) if draft.crossed else language_name(draft.column(lane).target)


def seconds(value_s: float, n_decimals: int = 1) -> str:
    """Write a short time: `3.1 s`, in the numbers of the window's language."""
    number = QLocale().toString(value_s, "f", n_decimals)
    return QCoreApplication.translate("Names", "%1 s").replace("%1", number)


def counted(value: int) -> str:
    """Write a number as the window's language does."""
    return QLocale().toString(value)
