"""Names for what the program makes on the sound server, so that it can be hidden, found again and cleared away."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

GUARD_PREFIX: Final = "dragoman_guard_"
"""Begins the name of a sink that stands before an output and holds sound to it."""
MEETING_PREFIX: Final = "dragoman_to_"
"""Begins the names of the two ends of a virtual microphone."""
STREAM_KEY: Final = "dragoman.stream"
"""The property that every stream of the program carries, each with a value of its own."""
_OWNER: Final = re.compile(r"\bdragoman\.owner=(\d+)")


def owned(pid: int) -> str:
    """Give the property that says which process made something."""
    return f"dragoman.owner={pid}"


def is_owned_by(arguments: str, pid: int) -> bool:
    """Tell whether a module was made by this process."""
    made_by = _OWNER.search(arguments)
    return made_by is not None and int(made_by[1]) == pid


def is_inner(name: str) -> bool:
    """Tell whether a device's name is that of something of ours, which nobody is to pick."""
    return name.startswith((GUARD_PREFIX, MEETING_PREFIX))


def inner_name(listener: str) -> str:
    """Name what stands behind the virtual microphone of a listener; two listeners' names never agree."""
    plain = "".join(sign for sign in listener.lower() if sign.isascii() and sign.isalnum())
    exact = plain == listener.lower()
    return f"{MEETING_PREFIX}{plain if exact else f'{plain}_{listener.encode().hex()}'}"


def is_stale(arguments: str, own_pid: int, lives: Callable[[int], bool]) -> bool:
    """Tell whether a module was made by a run that has ended without clearing it away (it was killed)."""
    made_by = _OWNER.search(arguments)
    if made_by is None:
        return False
    pid = int(made_by[1])
    return pid != own_pid and not lives(pid)


def quoted(text: str) -> str:
    """Make text safe inside a module's arguments, whose quotes cannot be escaped alike on both sound servers."""
    return re.sub(r"""["'\\]""", "", text)
