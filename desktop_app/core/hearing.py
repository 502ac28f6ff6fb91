"""Whether somebody hears by a headset, or by a loudspeaker that every microphone in the room hears too."""

from __future__ import annotations

from typing import Final

from desktop_app.core.device import Device, HearsBy

_LOUD_FORMS: Final = frozenset({"speaker", "hifi", "tv", "computer", "portable", "car"})
_QUIET_FORMS: Final = frozenset({"headset", "headphone", "hands-free", "handset"})
"""Source: PulseAudio's property list, `device.form_factor`; PipeWire uses the same words."""
_QUIET_PORTS: Final = ("headphone", "headset", "handset")
_LOUD_PORTS: Final = ("speaker", "hdmi", "lineout")
"""Parts of the names of ports. Source: PulseAudio's and ALSA's mixer paths (`analog-output-speaker`, `[Out] HDMI1`)."""


def form_of(form_factor: str, port: str) -> HearsBy | None:
    """Tell what an output is from what a sound server says of it; None if that tells nothing.

    What is plugged into the socket now (`port`) says more than what the machine is: a laptop's own sound card is
    `internal` whether it plays to its loudspeakers or to headphones.
    """
    plugged = port.casefold().replace("-", "").replace("_", "")
    if any(part in plugged for part in _QUIET_PORTS):
        return HearsBy.HEADSET
    if form_factor in _QUIET_FORMS:
        return HearsBy.HEADSET
    if form_factor in _LOUD_FORMS or any(part in plugged for part in _LOUD_PORTS):
        return HearsBy.LOUDSPEAKER
    return None


def guess(device: Device) -> HearsBy:
    """Say what an output most likely is: a headset, unless it is known to sound into the room."""
    return device.form or HearsBy.HEADSET
