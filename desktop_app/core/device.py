"""Which microphones and outputs there are, by the names people know, and what is to be said of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import Final

from msgspec import Struct

from desktop_app.core.bluetooth import Radio, hint
from desktop_app.core.errors import DeviceError


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


class DeviceSort(Enum):
    """What stands behind a device; the value begins the names by which all but a card's are asked for."""

    CARD = ""
    """A microphone or an output of the machine, or a cable that somebody has installed."""
    MONITOR = "monitor:"
    """All that an output plays, as somebody's track."""
    APPLICATION = "app:"
    """What one application plays, as somebody's track."""
    MEETING = "meeting:"
    """A virtual microphone that meeting programs can pick; it is made when somebody's translation is played there."""


def sort_of(name: str) -> DeviceSort:
    """Tell from a name in a plan what stands behind it."""
    return next((sort for sort in DeviceSort if sort.value and name.startswith(sort.value)), DeviceSort.CARD)


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
    streams: tuple[int, ...] = ()
    """What an application plays now, by the sound server's indices."""
    heard_in: tuple[str, ...] = ()
    """The names of the outputs that an application plays into."""
    radio: Radio | None = None
    """How it is connected by radio, if it is."""
    form: HearsBy | None = None
    """What this output is, as far as the system tells; None: it does not."""

    @property
    def sort(self) -> DeviceSort:
        """What stands behind it."""
        return DeviceSort.MONITOR if self.is_monitor else sort_of(self.name)

    @property
    def choice(self) -> str:
        """The name that a plan carries and a profile remembers."""
        return f"{DeviceSort.MONITOR.value}{self.carries}" if self.is_monitor else self.name


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
    choice: str
    """What stands for it in a plan: with `app:`, `monitor:` or `meeting:` in front, unless it is a card's."""
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
        is_bluetooth=device.radio is not None,
        choice=device.choice,
        hint="" if device.radio is None else hint(device.description, device.radio),
    )


def meeting_microphone(listener: str) -> Device:
    """Give the virtual microphone of one listener, as what it is to us: an output."""
    return Device(
        kind=DeviceKind.OUTPUT,
        name=f"{DeviceSort.MEETING.value}{listener}",
        description=f"Dragoman → {listener}",
        n_channels=1,
        rate_hz=48_000,  # what meeting programs ask for
    )


def find(devices: Iterable[Device], kind: DeviceKind, wanted: str) -> Device:
    """Find a present device by name or description: exactly, or by a part that only one has; `default` is a name.

    `app:` asks among applications, `monitor:` among outputs to be listened to, `meeting:` for a virtual microphone of
    any name where such can be made. Without these a monitor is found by its exact name, or when the part itself says
    monitor, and an application never: nobody who asks for a headset's microphone means what is played.

    Raises:
        DeviceError: none or several fit; the sentence names those that are near.
    """
    sort = sort_of(wanted)
    present = [device for device in devices if device.present]
    candidates = [device for device in present if device.kind is kind and _may_be_meant(device, sort)]
    sought = wanted.removeprefix(sort.value).strip().casefold()
    if sort is DeviceSort.MEETING and sought and candidates:
        return meeting_microphone(wanted.removeprefix(sort.value).strip())
    called = {device.name: _as_called(device, sort, present) for device in candidates}
    for fits in (_is_named, _is_described, _is_default, _has_part):
        found = [device for device in candidates if fits(called[device.name], sought)]
        if len(found) == 1:
            return found[0]
        if found:
            names = _listed([called[device.name] for device in found])
            raise DeviceError(
                f"'{wanted}' fits several {_nouns(kind, sort)[1]} ({names}), so nothing was opened. "
                "Use more of the name of the one you mean."
            )
    near = _near(list(called.values()), sought)
    offer = f"The nearest are {_listed(near)}." if near else _NOTHING_NEAR[sort].replace("%1", kind.noun)
    raise DeviceError(f"There is no {_nouns(kind, sort)[0]} '{wanted}', so nothing was opened. {offer}")


def gone(device: Device) -> DeviceNotice:
    """Say that a device in use cannot be used any more."""
    if device.sort is DeviceSort.APPLICATION:
        message = (
            f"{device.description} has stopped playing; silence is sent for it until it plays again, "
            "or choose something else."
        )
    else:
        is_input = device.kind is DeviceKind.INPUT
        does = "silence is sent for it" if is_input else "its sound waits and is played nowhere else"
        message = f"{device.description} is gone; {does} until it is back, or choose another {device.kind.noun}."
    return DeviceNotice(kind=device.kind, present=False, name=device.name, message=message)


def back(device: Device) -> DeviceNotice:
    """Say that a device in use works again."""
    does = "plays again and is heard" if device.sort is DeviceSort.APPLICATION else "is back and in use again"
    return DeviceNotice(kind=device.kind, present=True, name=device.name, message=f"{device.description} {does}.")


_NOTHING_NEAR: Final = {
    DeviceSort.CARD: "There is no %1 at all; plug one in.",
    DeviceSort.MONITOR: "There is no output to listen to; plug one in.",
    DeviceSort.APPLICATION: "No application plays sound now; let it play, and start again.",
    DeviceSort.MEETING: "On this system install a virtual cable (VB-CABLE, BlackHole), and play into that.",
}


def _nouns(kind: DeviceKind, sort: DeviceSort) -> tuple[str, str]:
    """Name one and several of what was asked for."""
    noun = {
        DeviceSort.CARD: kind.noun,
        DeviceSort.MONITOR: "output to listen to,",
        DeviceSort.APPLICATION: "application with sound,",
        DeviceSort.MEETING: "virtual microphone",
    }[sort]
    several = {DeviceSort.MONITOR: "outputs to listen to", DeviceSort.APPLICATION: "applications with sound"}
    return noun, several.get(sort, f"{noun}s")


def _may_be_meant(device: Device, sort: DeviceSort) -> bool:
    return device.sort is sort or (sort is DeviceSort.CARD and device.is_monitor)


def _as_called(device: Device, sort: DeviceSort, present: Iterable[Device]) -> Device:
    """Give what is looked through for the asked words: of what an output plays, the output itself."""
    if sort is not DeviceSort.MONITOR:
        return device
    outputs = (output for output in present if output.kind is DeviceKind.OUTPUT and output.name == device.carries)
    return next(outputs, device)


def _is_named(device: Device, sought: str) -> bool:
    return device.name.removeprefix(sort_of(device.name).value).casefold() == sought


def _is_described(device: Device, sought: str) -> bool:
    return device.description.casefold() == sought


def _is_default(device: Device, sought: str) -> bool:
    return device.default and sought == "default"


def _has_part(device: Device, sought: str) -> bool:
    if not sought or (device.is_monitor and "monitor" not in sought):
        return False
    return sought in device.name.casefold() or sought in device.description.casefold()


def _near(candidates: Sequence[Device], sought: str) -> list[Device]:
    from difflib import get_close_matches  # noqa: PLC0415 (only a name that nobody has needs it)

    names = {device.description.casefold(): device for device in candidates if not device.is_monitor}
    close = get_close_matches(sought, names, n=3, cutoff=0.4)
    return [names[name] for name in close] or list(names.values())[:5]


def _listed(devices: Sequence[Device]) -> str:
    return ", ".join(f"'{device.description}'" for device in devices)
