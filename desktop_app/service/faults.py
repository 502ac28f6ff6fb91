"""The ways in which the service can be told to misbehave: for tests only, so that a client meets them before a user.

They are chosen by the environment variable DRAGOMAN_SERVICE_FAULTS, a list with commas: `noise_floor,expire_s=5`.

    word                        what the service then does
    --------------------------  ---------------------------------------------------------------------------------
    delta_400ms                 each piece of sound carries 400 ms while `elapsed_ms` goes on by 200
    noise_floor                 silence is faint noise (peak below 64) instead of zeros
    no_transcripts              neither transcript is sent
    null_elapsed                every `elapsed_ms` is null
    early_error                 says an `error` before `session.created`, and then goes on
    admission_error             says an `error` instead of `session.created`, and closes (1013)
    unknown_event               says an event of an unknown type after `session.created`
    malformed_event             says an event that is not JSON after `session.created`
    refuse_429=N                refuses the first N connections with HTTP 429 and `Retry-After: 1`
    hang_update                 never answers `session.update`
    expire_s=S                  a session lasts S seconds
    expiry=HOW                  how it ends then: `error` (an error, then `session.closed`: the default), `closed`
                                (`session.closed` alone) or `socket` (neither; the connection is closed)
    no_closed                   never says `session.closed`
    slow_drain_s=S              what follows `session.close` comes S seconds late
    append_after_close=ignore   sound after `session.close` is passed over without an `error`
    abrupt_end_s=S              the connection is cut after S seconds, without a closing handshake
    keepalive_1011_s=S          the connection is closed with 1011 `keepalive ping timeout` after S seconds
"""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from desktop_app.core.errors import UsageError

FAULTS_VARIABLE: Final = "DRAGOMAN_SERVICE_FAULTS"


class Faults(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What goes wrong on purpose; nothing, unless a test asks for it. The fields are the words of the table above."""

    delta_400ms: bool = False
    noise_floor: bool = False
    no_transcripts: bool = False
    null_elapsed: bool = False
    early_error: bool = False
    admission_error: bool = False
    unknown_event: bool = False
    malformed_event: bool = False
    refuse_429: int = 0
    hang_update: bool = False
    expire_s: float | None = None
    expiry: Literal["error", "closed", "socket"] = "error"
    no_closed: bool = False
    slow_drain_s: float = 0.0
    append_after_close: Literal["error", "ignore"] = "error"
    abrupt_end_s: float | None = None
    keepalive_1011_s: float | None = None


NO_FAULTS: Final = Faults()


def parse_faults(text: str) -> Faults:
    """Read the list of DRAGOMAN_SERVICE_FAULTS; an empty one is no fault.

    Raises:
        UsageError: a word is not in the table, or its value cannot be.
    """
    chosen: dict[str, bool | str] = {}
    for word in filter(None, (part.strip() for part in text.split(","))):
        name, equals, value = word.partition("=")
        chosen[name] = value if equals else True
    try:
        return msgspec.convert(chosen, Faults, strict=False)
    except msgspec.ValidationError as error:
        known = ", ".join(Faults.__struct_fields__)
        message = f"{FAULTS_VARIABLE} cannot be used ({error}), so the service was not started. The words are: {known}."
        raise UsageError(message) from error
