"""What a person is told when a lane has trouble: chosen by the trouble's code, so that nothing raw is ever shown."""

from __future__ import annotations

from typing import Final, NamedTuple

from desktop_app.core.status import LaneState
from desktop_app.ui.marked import QT_TRANSLATE_NOOP, translated


class Advice(NamedTuple):
    """What a banner says."""

    happened: str
    doing: str
    """What Dragoman does about it."""
    you_can: str
    fix: str
    """What the button asks to be fixed; empty: no button."""
    fix_label: str


_AGAIN: Final = QT_TRANSLATE_NOOP("Advice", "Try again")
_CHOOSE: Final = QT_TRANSLATE_NOOP("Advice", "Choose a device")
_SETTINGS: Final = QT_TRANSLATE_NOOP("Advice", "Open settings")
_REPORT: Final = QT_TRANSLATE_NOOP("Advice", "Report a problem")

_CONNECTION: Final = (
    QT_TRANSLATE_NOOP("Advice", "The connection to the interpreter was lost."),
    QT_TRANSLATE_NOOP("Advice", "Check the network, or use the interpreter on this machine."),
    "retry",
    _AGAIN,
)
_INTERPRETER: Final = (
    QT_TRANSLATE_NOOP("Advice", "The interpreter on this machine stopped working."),
    QT_TRANSLATE_NOOP("Advice", "If this happens again, close other programs or run the setup again."),
    "retry",
    _AGAIN,
)
_MODEL: Final = (
    QT_TRANSLATE_NOOP("Advice", "A part of the interpreter is missing or damaged."),
    QT_TRANSLATE_NOOP("Advice", "Run the setup again; your settings stay as they are."),
    "models",
    _SETTINGS,
)
_PAIR: Final = (
    QT_TRANSLATE_NOOP("Advice", "The interpreter cannot translate between these languages."),
    QT_TRANSLATE_NOOP("Advice", "Choose another language for this side, or another service in the settings."),
    "language",
    _SETTINGS,
)
_MICROPHONE: Final = (
    QT_TRANSLATE_NOOP("Advice", "The microphone of this side is gone."),
    QT_TRANSLATE_NOOP("Advice", "Plug it in again, or choose another one."),
    "microphone",
    _CHOOSE,
)
_SILENT: Final = (
    QT_TRANSLATE_NOOP("Advice", "The microphone “%1” delivers nothing at all."),
    QT_TRANSLATE_NOOP("Advice", "Look for a switch on it or on its cable, or choose another one."),
    "microphone",
    _CHOOSE,
)
_ECHO: Final = (
    QT_TRANSLATE_NOOP("Advice", "The microphone “%1” hears what is played to somebody."),
    QT_TRANSLATE_NOOP("Advice", "Let Dragoman take the echo out, or use a headset: else it is translated again."),
    "echo",
    QT_TRANSLATE_NOOP("Advice", "Take the echo out"),
)
_ECHO_LEFT: Final = (
    QT_TRANSLATE_NOOP("Advice", "The microphone “%1” still hears a loudspeaker, although its echo is taken out."),
    QT_TRANSLATE_NOOP("Advice", "Turn the loudspeaker down, or move it away from the microphone, or use a headset."),
    "",
    "",
)
_UNCLEANED: Final = (
    QT_TRANSLATE_NOOP("Advice", "Echo and noise cannot be taken out of a microphone on this machine."),
    QT_TRANSLATE_NOOP("Advice", "Use headsets; the microphone is heard as it is."),
    "",
    "",
)
_MONITOR: Final = (
    QT_TRANSLATE_NOOP("Advice", "The other device that this should be heard with cannot be used."),
    QT_TRANSLATE_NOOP("Advice", "Choose another one. Whoever listens here is heard and hears as before."),
    "",
    "",
)
_CROSSTALK: Final = (
    QT_TRANSLATE_NOOP("Advice", "The microphone “%1” hears the other speaker too."),
    QT_TRANSLATE_NOOP("Advice", "Move the microphones apart or closer to the mouth, or speak one at a time."),
    "",
    "",
)
_HEADSET: Final = (
    QT_TRANSLATE_NOOP("Advice", "The headset of this side is gone."),
    QT_TRANSLATE_NOOP("Advice", "Plug it in again, or choose another one. The text goes on."),
    "headset",
    _CHOOSE,
)
_KEY: Final = (
    QT_TRANSLATE_NOOP("Advice", "The service did not accept the key."),
    QT_TRANSLATE_NOOP("Advice", "Check the key and the account that it belongs to."),
    "service",
    _SETTINGS,
)
_SERVICE: Final = (
    QT_TRANSLATE_NOOP("Advice", "The service at this address did not answer as an interpreter does."),
    QT_TRANSLATE_NOOP("Advice", "Check the address in the settings, or use the interpreter on this machine."),
    "service",
    _SETTINGS,
)
_TAIL: Final = (
    QT_TRANSLATE_NOOP("Advice", "The interpreter did not finish in time: the last words may be missing."),
    QT_TRANSLATE_NOOP("Advice", "What arrived is in the transcript. You can give it more time in the settings."),
    "service",
    _SETTINGS,
)
_UNKNOWN: Final = (
    QT_TRANSLATE_NOOP("Advice", "Something went wrong on this side."),
    QT_TRANSLATE_NOOP("Advice", "If it does not come back, stop and start again, or report the problem."),
    "report",
    _REPORT,
)

_BY_CODE: Final = {
    **dict.fromkeys(
        (
            *("connection_lost", "connect_timeout", "unreachable", "not_ready", "session_ended", "session_expired"),
            "speech_dropped",
        ),
        _CONNECTION,
    ),
    **dict.fromkeys(
        ("interpreter_unstable", "interpreter_failed", "speech", "translation", "model_memory"), _INTERPRETER
    ),
    **dict.fromkeys(("model_missing", "model_damaged", "model_unfit"), _MODEL),
    **dict.fromkeys(("unsupported_pair", "invalid_value"), _PAIR),
    **dict.fromkeys(("microphone_lost", "microphone_failed", "device_lost", "device_failed"), _MICROPHONE),
    "microphone_silent": _SILENT,
    "echo_found": _ECHO,
    "echo_left": _ECHO_LEFT,
    "cleaning_failed": _UNCLEANED,
    "monitor_failed": _MONITOR,
    "crosstalk_found": _CROSSTALK,
    **dict.fromkeys(("outlet_lost", "outlet_failed", "headset_lost"), _HEADSET),
    **dict.fromkeys(("unauthorized", "invalid_api_key", "insufficient_quota", "forbidden"), _KEY),
    **dict.fromkeys(("untrusted", "not_a_service", "malformed_event"), _SERVICE),
    **dict.fromkeys(("drain_timeout", "tail_missing"), _TAIL),
}
KNOWN_CODES: Final = tuple(_BY_CODE)
"""The codes that have a sentence of their own; every other gets a general one."""
_DOING: Final = {
    LaneState.CONNECTING: QT_TRANSLATE_NOOP("Advice", "Dragoman is connecting."),
    LaneState.LIVE: QT_TRANSLATE_NOOP("Advice", "Dragoman goes on interpreting."),
    LaneState.DELAYED: QT_TRANSLATE_NOOP("Advice", "Dragoman goes on interpreting, later than usual."),
    LaneState.RECONNECTING: QT_TRANSLATE_NOOP(
        "Advice", "Dragoman is connecting again and keeps what is said meanwhile."
    ),
    LaneState.FINISHING: QT_TRANSLATE_NOOP("Advice", "Dragoman is finishing what was said."),
    LaneState.CLOSED: QT_TRANSLATE_NOOP("Advice", "This side is closed."),
    LaneState.FAILED: QT_TRANSLATE_NOOP("Advice", "Dragoman has stopped this side; the text so far is kept."),
}


def advise(code: str, state: LaneState | None, device: str = "") -> Advice:
    """Say what happened (to which device), what Dragoman is doing about it now, and what the person can do."""
    happened, you_can, fix, label = _BY_CODE.get(code, _UNKNOWN)
    if state is not LaneState.FAILED and fix == "retry":
        fix = label = ""
    doing = _DOING[state or LaneState.CLOSED]
    return Advice(
        happened=translated("Advice", happened).replace("%1", device),
        doing=translated("Advice", doing),
        you_can=translated("Advice", you_can),
        fix=fix,
        fix_label=translated("Advice", label) if label else "",
    )
