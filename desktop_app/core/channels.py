"""A single channel of a microphone with several as a choice of its own: two lapel microphones on one interface."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from desktop_app.core.plan import MicrophoneTrack

MOST_OFFERED: Final = 16
"""A sound server's own doors have 32 channels and more, which nobody looks through in a list."""


def choice_of(track: MicrophoneTrack) -> str:
    """Name what is chosen, as `track_of` reads it: the device, or its channel, counted from 1."""
    return track.name if track.channel is None else f"{track.name}#{track.channel + 1}"


def track_of(choice: str, names: Container[str]) -> MicrophoneTrack:
    """Give what a choice stands for; `names` are those of the devices there are, which may have such an end too."""
    name, _, number = choice.rpartition("#")
    if choice in names or not name or not number.isdecimal() or number == "0":
        return MicrophoneTrack(choice)
    return MicrophoneTrack(name, int(number) - 1)
