"""What one kind of trouble in a lane consists of: sentences, and the button that does what they advise."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple, TypeAlias

from desktop_app.core.status import LaneState
from desktop_app.ui.marked import QT_TRANSLATE_NOOP


class Fix(NamedTuple):
    """A button: what it asks to be fixed, and what it says."""

    asked: str
    label: str


NONE: Final = Fix("", "")
AGAIN: Final = Fix("retry", QT_TRANSLATE_NOOP("Advice", "Try again"))
MICROPHONE: Final = Fix("pick:microphone", QT_TRANSLATE_NOOP("Advice", "Choose a device"))
HEADSET: Final = Fix("pick:headset", QT_TRANSLATE_NOOP("Advice", "Choose a device"))
LANGUAGE: Final = Fix("pick:language", QT_TRANSLATE_NOOP("Advice", "Choose a language"))
SETTINGS: Final = Fix("service", QT_TRANSLATE_NOOP("Advice", "Open settings"))
ECHO: Final = Fix("echo", QT_TRANSLATE_NOOP("Advice", "Take the echo out"))
REPORT: Final = Fix("report", QT_TRANSLATE_NOOP("Advice", "Report a problem"))

NOTHING: Final = {LaneState.FAILED: QT_TRANSLATE_NOOP("Advice", "Nothing was started, and nothing was sent.")}
HEARS_AGAIN: Final = dict.fromkeys(
    (LaneState.LIVE, LaneState.DELAYED),
    QT_TRANSLATE_NOOP("Advice", "Dragoman goes on, and hears with it again as soon as it is back."),
)
KEEPS: Final = dict.fromkeys(
    (LaneState.LIVE, LaneState.DELAYED),
    QT_TRANSLATE_NOOP(
        "Advice", "Dragoman keeps what is to be heard here for a while, and says it when the headset is back."
    ),
)
AS_BEFORE: Final = dict.fromkeys(
    (LaneState.LIVE, LaneState.DELAYED), QT_TRANSLATE_NOOP("Advice", "Dragoman goes on with the one before.")
)


class Case(NamedTuple):
    """One trouble: what happened, what the person can do, and the button that does it."""

    happened: str
    you_can: str
    fix: Fix
    doing: Mapping[LaneState, str] = MappingProxyType({})
    """What is being done in these states, where that is something else than usual."""


Cases: TypeAlias = tuple[tuple[tuple[str, ...], Case], ...]
"""The codes, and what is said of all of them."""
