"""What a person is told when a lane has trouble: chosen by the trouble's code, so that nothing raw is ever shown."""

from __future__ import annotations

from typing import Final, NamedTuple

from desktop_app.core.status import LaneState
from desktop_app.ui.marked import QT_TRANSLATE_NOOP, translated
from desktop_app.ui.mishaps import CASES, UNKNOWN
from desktop_app.ui.trouble import AGAIN, NONE


class Advice(NamedTuple):
    """What a banner says."""

    happened: str
    doing: str
    """What Dragoman does about it."""
    you_can: str
    fix: str
    """What the button asks to be fixed; empty: no button."""
    fix_label: str


_DOING: Final = {
    LaneState.CONNECTING: QT_TRANSLATE_NOOP("Advice", "Dragoman is connecting."),
    LaneState.LIVE: QT_TRANSLATE_NOOP("Advice", "Dragoman goes on interpreting."),
    LaneState.DELAYED: QT_TRANSLATE_NOOP("Advice", "Dragoman goes on interpreting, later than usual."),
    LaneState.RECONNECTING: QT_TRANSLATE_NOOP(
        "Advice",
        "Dragoman is connecting again, keeps what is said meanwhile, and sends the last words again if they had no "
        "translation yet.",
    ),
    LaneState.FINISHING: QT_TRANSLATE_NOOP("Advice", "Dragoman is finishing what was said."),
    LaneState.CLOSED: QT_TRANSLATE_NOOP("Advice", "This side is closed."),
    LaneState.FAILED: QT_TRANSLATE_NOOP("Advice", "Dragoman has stopped this side; the text so far is kept."),
}
_BY_CODE: Final = {code: case for codes, case in CASES for code in codes}
KNOWN_CODES: Final = tuple(_BY_CODE)
"""The codes that have a sentence of their own; every other gets a general one."""


def advise(code: str, state: LaneState | None, device: str = "") -> Advice:
    """Say what happened (to which device), what Dragoman is doing about it now, and what the person can do."""
    case, now = _BY_CODE.get(code, UNKNOWN), state or LaneState.CLOSED
    fix = NONE if case.fix is AGAIN and state is not LaneState.FAILED else case.fix
    return Advice(
        happened=translated("Advice", case.happened).replace("%1", device),
        doing=translated("Advice", case.doing.get(now, _DOING[now])),
        you_can=translated("Advice", case.you_can),
        fix=fix.asked,
        fix_label=translated("Advice", fix.label) if fix.label else "",
    )
