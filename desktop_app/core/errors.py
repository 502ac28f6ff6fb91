"""What can go wrong, as a tree; each leaf decides an exit code and whose fault it is.

    DragomanError
    ├── UsageError           exit 2: the person asked for something that cannot be (unknown language, unusable file)
    ├── DeviceError          exit 3: a microphone or an output cannot be used
    ├── ServiceError         exit 4: the far end cannot be reached, refused us, or failed
    │   └── RemoteProtocolError   the far end broke the protocol: their fault
    └── LocalProtocolError   we broke the protocol: our bug, never shown raw

Every message is one whole sentence that a person can act on: what happened, what the program did, what to do.
Third-party exceptions become one of these once, in the module that meets them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


class DragomanError(Exception):
    """Anything the program can explain to a person; `str()` is a sentence fit to be shown."""

    exit_code: int = 4
    """What a command ends with when this is the reason."""
    codes: Mapping[str, str] = MappingProxyType({})
    """By lane: the code of what could not be opened for it. Empty where that is nobody's in particular."""


class UsageError(DragomanError):
    """The person asked for something that cannot be done as asked."""

    exit_code = 2


class DeviceError(DragomanError):
    """A microphone or an output cannot be used."""

    exit_code = 3


class ServiceError(DragomanError):
    """The far end cannot be reached, refused us, or failed."""

    exit_code = 4

    def __init__(self, message: str, *, code: str = "service_failed", permanent: bool = False) -> None:
        """Make the error; `permanent` says that trying again cannot help (a wrong key, an exhausted account)."""
        super().__init__(message)
        self.code = code
        self.permanent = permanent


class RemoteProtocolError(ServiceError):
    """The far end said something that the protocol does not allow: their fault."""

    def __init__(self, message: str) -> None:
        """Make the error from what was wrong with what they sent."""
        super().__init__(message, code="malformed_event")


class LocalProtocolError(DragomanError):
    """We tried to say something that the protocol does not allow: our bug."""
