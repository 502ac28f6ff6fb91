"""Which microphones and outputs there are, by the names people know, and what is to be said of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from enum import Enum
from typing import Final

from msgspec import Struct

from desktop_app.core.errors import DeviceError

_TELEPHONE_PROFILES: Final = ("headset", "handsfree", "hfp", "hsp")
_TELEPHONE_HZ: Final = 16_000


class DeviceKind(Enum):
    """Whether a device hears or is heard."""

    INPUT = "input"
    OUTPUT = "output"

    @property
    def noun(self) -> str:
        """What people call it."""
        return "microphone" if self is DeviceKind.INPUT else "output"


class HearsBy(Enum):
    """What an output is to the room: a headset is one person's, a loudspeaker is heard by every microphone there."""

    HEADSET = "headset"
    LOUDSPEAKER = "loudspeaker"


class Device(Struct, frozen=True, kw_only=True):
    """One microphone or output. Its identity is its kind and name; never its place in a list."""

    kind: DeviceKind
    name: str
    """What the system calls it; stays the same when it is unplugged and plugged again."""
    description: str
    """What people call it."""
    default: bool = False
    present: bool = True
    """Whether it is plugged in now."""
    n_channels: int
    rate_hz: int
    is_monitor: bool = False
    """Whether this input is nothing but what an output plays."""
    carries: str = ""
    """The name of the output whose sound this input carries, however many cables lie between."""
    bus: str = ""
    profile: str = ""
    form: HearsBy | None = None
    """What this output is, as far as the system tells; None: it does not."""

    @property
    def is_bluetooth(self) -> bool:
        """Whether it is connected by radio."""
        return self.bus == "bluetooth"


class DeviceRow(Struct, frozen=True, kw_only=True):
    """One line of `dragoman devices --json`."""

    kind: str
    name: str
    description: str
    default: bool
    present: bool
    n_channels: int
    rate_hz: int
    is_monitor: bool
    is_bluetooth: bool
    hint: str
    """What is worth knowing before it is used; empty if nothing."""


class DeviceNotice(Struct, frozen=True, kw_only=True):
    """A device in use went away or came back."""

    kind: DeviceKind
    present: bool
    name: str
    message: str
    """A whole sentence: what happened, and what the program does."""


def row(device: Device) -> DeviceRow:
    """Give what is listed of a device."""
    return DeviceRow(
        kind=device.kind.value,
        name=device.name,
        description=device.description,
        default=device.default,
        present=device.present,
        n_channels=device.n_channels,
        rate_hz=device.rate_hz,
        is_monitor=device.is_monitor,
        is_bluetooth=device.is_bluetooth,
        hint=bluetooth_hint(device),
    )


def bluetooth_hint(device: Device) -> str:
    """Warn of telephone quality: most Bluetooth headsets fall to it as soon as their microphone is opened."""
    if not device.is_bluetooth:
        return ""
    on_the_telephone = device.rate_hz <= _TELEPHONE_HZ or any(
        mark in device.profile.lower() for mark in _TELEPHONE_PROFILES
    )
    if on_the_telephone:
        return (
            f"{device.description} is in its telephone profile, which sounds dull and is recognised worse; "
            "use another microphone with it, and it returns to full quality."
        )
    return (
        f"{device.description} falls to telephone quality while its own microphone is in use; "
        "use a wired or built-in microphone with it to keep full quality."
    )


def find(devices: Iterable[Device], kind: DeviceKind, wanted: str) -> Device:
    """Find a present device by name or description: exactly, or by a part that only one has; `default` is a name.

    Monitors are found by their exact name, or when the part itself says monitor: nobody who asks for a headset's
    microphone means what the headset plays.

    Raises:
        DeviceError: none or several fit; the sentence names those that are near.
    """
    candidates = [device for device in devices if device.kind is kind and device.present]
    sought = wanted.strip().casefold()
    for fits in (_is_named, _is_described, _is_default, _has_part):
        found = [device for device in candidates if fits(device, sought)]
        if len(found) == 1:
            return found[0]
        if found:
            raise DeviceError(
                f"'{wanted}' fits several {kind.noun}s ({_listed(found)}), so nothing was opened. "
                "Use more of the name of the one you mean."
            )
    near = _near(candidates, sought)
    offer = f"The nearest are {_listed(near)}." if near else f"There is no {kind.noun} at all; plug one in."
    raise DeviceError(f"There is no {kind.noun} '{wanted}', so nothing was opened. {offer}")


def gone(device: Device) -> DeviceNotice:
    """Say that a device in use cannot be used any more."""
    does = "silence is sent for it" if device.kind is DeviceKind.INPUT else "its sound waits and is played nowhere else"
    return DeviceNotice(
        kind=device.kind,
        present=False,
        name=device.name,
        message=f"{device.description} is gone; {does} until it is back, or choose another {device.kind.noun}.",
    )


def back(device: Device) -> DeviceNotice:
    """Say that a device in use works again."""
    return DeviceNotice(
        kind=device.kind, present=True, name=device.name, message=f"{device.description} is back and in use again."
    )


def _is_named(device: Device, sought: str) -> bool:
    return device.name.casefold() == sought


def _is_described(device: Device, sought: str) -> bool:
    return device.description.casefold() == sought


def _is_default(device: Device, sought: str) -> bool:
    return device.default and sought == "default"


def _has_part(device: Device, sought: str) -> bool:
    if not sought or (device.is_monitor and "monitor" not in sought):
        return False
    return sought in device.name.casefold() or sought in device.description.casefold()


def _near(candidates: Sequence[Device], sought: str) -> list[Device]:
    names = {device.description.casefold(): device for device in candidates if not device.is_monitor}
    close = get_close_matches(sought, names, n=3, cutoff=0.4)
    return [names[name] for name in close] or list(names.values())[:5]


def _listed(devices: Sequence[Device]) -> str:
    return ", ".join(f"'{device.description}'" for device in devices)
