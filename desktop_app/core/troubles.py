"""What has gone wrong in a lane and has not been overcome: one trouble of each kind, and the one that is shown.

A kind is what the trouble is about. A connection that is live again says nothing of a microphone that is still gone,
and a headset that is back nothing of a connection.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from desktop_app.core.events import ErrorArose

Troubles = tuple[ErrorArose, ...]
"""The oldest first, at most one of each kind."""


class Kind(Enum):
    """What a trouble is about."""

    SERVICE = "service"
    """The session: overcome when the lane is live again."""
    MICROPHONE = "microphone"
    OUTLET = "outlet"
    """A device: overcome when it is back."""
    ADVICE = "advice"
    """Something to know or to do: it stands until it has been read."""


_ADVICE: Final = {
    *("speech_dropped", "playout_stalled", "file_failed", "server_error"),
    *("echo_found", "echo_left", "crosstalk_found", "cleaning_failed", "monitor_failed"),
}
_BACK: Final = "_back"


def kind_of(code: str) -> Kind:
    """Tell what a trouble is about by its code."""
    if code in _ADVICE:
        return Kind.ADVICE
    return next((kind for kind in (Kind.MICROPHONE, Kind.OUTLET) if code.startswith(f"{kind.value}_")), Kind.SERVICE)


def noted(troubles: Troubles, error: ErrorArose) -> Troubles:
    """Add a trouble in the place of an older one of its kind; news of a device that is back only takes one away."""
    kind = kind_of(error.code)
    others = tuple(each for each in troubles if kind_of(each.code) is not kind)
    return others if error.code.endswith(_BACK) else (*others, error)


def overcome(troubles: Troubles) -> Troubles:
    """Give what is left of them in a lane that is live."""
    return tuple(each for each in troubles if kind_of(each.code) is not Kind.SERVICE)


def outlived(troubles: Troubles) -> Troubles:
    """Give what is left of them when a lane has ended well: what people should know of it."""
    return tuple(each for each in troubles if kind_of(each.code) is Kind.ADVICE)


def exchanged(troubles: Troubles, *kinds: Kind) -> Troubles:
    """Give what is left of them when other devices of these kinds were chosen: the old ones are nobody's any more."""
    return tuple(each for each in troubles if kind_of(each.code) not in kinds)


def shown(troubles: Troubles, *, has_failed: bool) -> ErrorArose | None:
    """Choose the one that is shown: the newest, but in a lane that has failed what it failed of."""
    newest_first = troubles[::-1]
    causes = [each for each in newest_first if kind_of(each.code) is not Kind.ADVICE] if has_failed else []
    return next(iter((*causes, *newest_first)), None)


def dismissed(troubles: Troubles, error: ErrorArose | None) -> Troubles:
    """Put one away that has been read."""
    return tuple(each for each in troubles if each is not error)
