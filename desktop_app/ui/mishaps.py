"""Everything that can go wrong in a lane, as data: the sentences and the button for each code."""

from __future__ import annotations

from typing import Final

from desktop_app.ui.device_mishaps import DEVICE_CASES
from desktop_app.ui.marked import QT_TRANSLATE_NOOP
from desktop_app.ui.trouble import AGAIN, LANGUAGE, NONE, NOTHING, REPORT, SETTINGS, Case, Cases

UNKNOWN: Final = Case(
    QT_TRANSLATE_NOOP("Advice", "Something went wrong on this side."),
    QT_TRANSLATE_NOOP("Advice", "If it does not come back, stop and start again, or report the problem."),
    REPORT,
)
CASES: Final[Cases] = (
    (
        ("connection_lost",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The connection to the interpreter was lost."),
            QT_TRANSLATE_NOOP("Advice", "Check the network, or use the interpreter on this machine."),
            AGAIN,
        ),
    ),
    (
        ("unreachable", "connect_timeout", "not_ready"),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The interpreter cannot be reached."),
            QT_TRANSLATE_NOOP("Advice", "Check the network and the address, or use the interpreter on this machine."),
            AGAIN,
        ),
    ),
    (
        ("session_ended", "session_expired"),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The service ended its session."),
            QT_TRANSLATE_NOOP("Advice", "Nothing has to be done, unless it happens again and again."),
            AGAIN,
        ),
    ),
    (
        ("rate_limited", "rate_limit_exceeded", "overloaded", "server_is_overloaded"),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The service has too much to do, or this account asks too much of it."),
            QT_TRANSLATE_NOOP("Advice", "Wait a little and try again, or check the account."),
            AGAIN,
        ),
    ),
    (
        ("server_error",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The interpreter had a fault; some words may be missing."),
            QT_TRANSLATE_NOOP("Advice", "Say it again. If this goes on, stop and start again."),
            AGAIN,
        ),
    ),
    (
        ("speech_dropped",),
        Case(
            QT_TRANSLATE_NOOP(
                "Advice",
                "The interpreter was away for so long, or failed so often, that a part of what was said is lost.",
            ),
            QT_TRANSLATE_NOOP("Advice", "Say it again."),
            NONE,
        ),
    ),
    (
        ("playout_stalled",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The last words could not be played in time."),
            QT_TRANSLATE_NOOP("Advice", "Read them in the transcript."),
            NONE,
        ),
    ),
    (
        ("interpreter_unstable", "interpreter_failed", "speech", "translation", "model_memory"),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The interpreter on this machine stopped working."),
            QT_TRANSLATE_NOOP("Advice", "If this happens again, close other programs or run the setup again."),
            AGAIN,
        ),
    ),
    (
        ("model_missing", "model_damaged", "model_unfit"),
        Case(
            QT_TRANSLATE_NOOP("Advice", "A part of the interpreter is missing or damaged."),
            QT_TRANSLATE_NOOP("Advice", "Run the setup again, or choose another interpreter in the settings."),
            SETTINGS,
        ),
    ),
    (
        ("unsupported_pair", "invalid_value"),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The interpreter cannot translate between these languages."),
            QT_TRANSLATE_NOOP(
                "Advice", "Choose another language for this side, or another interpreter in the settings."
            ),
            LANGUAGE,
        ),
    ),
    (
        ("unauthorized", "invalid_api_key", "forbidden"),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The service did not accept the key."),
            QT_TRANSLATE_NOOP("Advice", "Check the key and the account that it belongs to."),
            SETTINGS,
        ),
    ),
    (
        ("insufficient_quota",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The account at the service has nothing left to spend."),
            QT_TRANSLATE_NOOP("Advice", "Check the account, or use the interpreter on this machine."),
            SETTINGS,
        ),
    ),
    (
        (
            "untrusted",
            "not_a_service",
            "not_found",
            "refused",
            "service_failed",
            "malformed_event",
            "invalid_event",
            "invalid_request_error",
            "missing_model",
            "model_not_found",
            "unknown_parameter",
            "string_above_max_length",
            "beta_api_shape_disabled",
        ),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The service at this address did not answer as an interpreter does."),
            QT_TRANSLATE_NOOP("Advice", "Check the address in the settings, or use the interpreter on this machine."),
            SETTINGS,
        ),
    ),
    (
        ("proxy_unusable",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The proxy that this machine names cannot be used for the service."),
            QT_TRANSLATE_NOOP(
                "Advice",
                "Name an HTTP proxy, or none for this service, and open Dragoman again. Or use another interpreter.",
            ),
            SETTINGS,
        ),
    ),
    (
        ("drain_timeout", "tail_missing"),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The interpreter did not finish in time: the last words may be missing."),
            QT_TRANSLATE_NOOP(
                "Advice", "What arrived is in the transcript. You can give it more time in the settings."
            ),
            SETTINGS,
        ),
    ),
    (
        ("file_failed",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "A file could not be read or written to its end."),
            QT_TRANSLATE_NOOP("Advice", "See whether it is still there, and whether the disk is full."),
            NONE,
        ),
    ),
    (
        ("not_begun",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The conversation could not begin."),
            QT_TRANSLATE_NOOP("Advice", "Look at the message of the other side and at the settings, then try again."),
            AGAIN,
            NOTHING,
        ),
    ),
    (
        ("fault",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "Dragoman made a mistake of its own."),
            QT_TRANSLATE_NOOP("Advice", "Try again, and please report the problem."),
            REPORT,
        ),
    ),
    *DEVICE_CASES,
)
