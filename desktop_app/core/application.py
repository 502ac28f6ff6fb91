"""Which streams on a sound server belong to an application that can be somebody's track, and what it is called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from desktop_app.core.device import DeviceSort
from desktop_app.core.guard import STREAM_KEY

_NOT_SPEECH: Final = ("event", "filter", "test", "a11y")
"""Roles of streams that are no application's speech: the desktop's own sounds, and links between devices."""
_LONGEST: Final = 80


class Application(NamedTuple):
    """One application that plays sound."""

    name: str
    """Its identity: the name that it gives itself and its program's file. Many that are built on the same browser give
    themselves the same name, and many that are scripts have the same file; both together tell them apart."""
    description: str


def application_of(facts: Mapping[str, str], own_pid: int) -> Application | None:
    """Tell whose a playing stream is by its properties; None if it is ours, or nobody's speech."""
    called, file = facts.get("application.name", "").strip(), facts.get("application.process.binary", "").strip()
    called, file = called[:_LONGEST], file[:_LONGEST]
    is_ours = STREAM_KEY in facts or facts.get("application.process.id") == str(own_pid)
    if is_ours or facts.get("media.role", "").casefold() in _NOT_SPEECH or not (called or file):
        return None
    name = f"{called}/{file}" if called and file else called or file
    same = called.casefold() == file.casefold() or not (called and file)
    return Application(f"{DeviceSort.APPLICATION.value}{name}", called or file if same else f"{called} ({file})")
