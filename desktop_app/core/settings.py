"""What a person has chosen, as frozen values: everything has a default, nothing is secret, nothing can break the start.

`read` takes whatever a file held: each value that cannot be used falls back to its default by itself, and is named.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final, Literal, TypeVar, get_args, get_origin

import msgspec
from msgspec import Meta, Struct, field, structs

from desktop_app.core.cleaning import Cleaning
from desktop_app.core.device import HearsBy
from desktop_app.core.wire import TRANSCRIPTION_MODEL

SIDES: Final = ("a", "b")
"""The two people of a conversation; the order is their place at the table and never changes."""
FIRST_PROFILE: Final = "My table"

TargetLanguage = Literal["es", "pt", "fr", "ja", "ru", "zh", "de", "ko", "hi", "id", "vi", "it", "en"]
Percent = Annotated[int, Meta(ge=0, le=100)]
ShortText = Annotated[str, Meta(max_length=200)]
Address = Annotated[str, Meta(pattern=r"^(wss?://[^@\s]+)?$", max_length=2_000)]
"""A WebSocket address, or nothing. No user part: a secret has no place in a file."""
S = TypeVar("S", bound=Struct)


class Person(Struct, frozen=True, kw_only=True):
    """One side of the table: who sits there, what they hear, and through which devices."""

    name: ShortText = ""
    """Empty: the window says "Speaker A" in its own language."""
    hears: TargetLanguage = "en"
    microphone: ShortText = ""
    """The device's identity, not its place in a list; empty: not chosen yet."""
    channel: Annotated[int, Meta(ge=0, le=255)] | None = None
    """One channel of a multi-channel microphone, counted from 0; None: all, mixed."""
    outlet: ShortText = ""
    """The headset's identity; empty: not chosen yet."""
    hears_by: HearsBy | None = None
    """Whether that is a headset or a loudspeaker, if the person has said so; else it is guessed."""
    cleaning: Cleaning = Cleaning.OFF
    """What is done to the microphone before it is interpreted."""
    volume_percent: Percent = 100
    original_percent: Percent = 20
    """How loud the original stays beneath the translation."""


class Place(Struct, frozen=True, kw_only=True):
    """Where a window was, in device-independent pixels of the desktop."""

    x: Annotated[int, Meta(ge=-100_000, le=100_000)] = 0
    y: Annotated[int, Meta(ge=-100_000, le=100_000)] = 0
    width: Annotated[int, Meta(ge=200, le=20_000)] = 1_180
    height: Annotated[int, Meta(ge=80, le=20_000)] = 760
    maximized: bool = False


class Profile(Struct, frozen=True, kw_only=True):
    """All that belongs to one kind of meeting."""

    name: Annotated[str, Meta(min_length=1, max_length=80)] = FIRST_PROFILE
    mode: Literal["conversation", "listen"] = "conversation"
    people: dict[str, Person] = field(default_factory=lambda: {"a": Person(hears="en"), "b": Person(hears="es")})
    """The two sides by their letter."""
    turns: Literal["open", "push_to_talk", "turn_by_turn"] = "open"
    """How two people take turns: whenever they like, while a key is held, or one at a time."""
    listen_languages: Annotated[tuple[TargetLanguage, ...], Meta(min_length=1, max_length=4)] = ("es",)
    listen_outlets: Annotated[tuple[ShortText, ...], Meta(max_length=4)] = ()
    """The identity of each language's output, in the same order; empty or missing: text only."""
    service: Literal["embedded", "openai", "address"] = "embedded"
    """The interpreter on this machine, OpenAI's, or one at `service_url`."""
    service_url: Address = ""
    source_text: bool = True
    """Whether the service is asked to write down what is said; some charge for it."""
    transcription_model: ShortText = TRANSCRIPTION_MODEL
    drain_deadline_s: Annotated[float, Meta(ge=1.0, le=120.0)] = 20.0
    """How long Stop waits for a service that does not say that it has finished, in seconds."""
    window: Place | None = None
    overlay: Place | None = None
    audience: Place | None = None
    audience_side: Literal["a", "b"] = "b"
    """Whose listening language the audience window shows."""
    audience_turned: bool = False
    """Whether the audience window stands on its head, for a person across the table."""


class Settings(Struct, frozen=True, kw_only=True):
    """Everything that is remembered from one start to the next."""

    profiles: Annotated[tuple[Profile, ...], Meta(min_length=1)] = (Profile(),)
    profile_name: str = FIRST_PROFILE
    """The profile in use."""
    theme: Literal["system", "light", "dark", "high-contrast"] = "system"
    language: Literal["", "en", "es", "fr", "de", "ja", "ar"] = ""
    """The language of the interface; empty: the system's."""
    text_px: Annotated[int, Meta(ge=14, le=64)] = 22
    """The size of the translation; the source follows it."""
    overlay_text_px: Annotated[int, Meta(ge=14, le=64)] = 26
    audience_text_px: Annotated[int, Meta(ge=24, le=200)] = 72
    announce_finished: bool = False
    """Whether a screen reader is told each finished line."""
    tray: bool = True
    """Whether an icon stands in the system tray while a conversation is live."""

    @property
    def profile(self) -> Profile:
        """The profile in use; the first one if that name is gone."""
        return next((profile for profile in self.profiles if profile.name == self.profile_name), self.profiles[0])


def with_profile(settings: Settings, profile: Profile) -> Settings:
    """Put a changed profile (which may have a new name) in the place of the one in use."""
    current = settings.profile
    profiles = tuple(profile if each is current else each for each in settings.profiles)
    return structs.replace(settings, profiles=profiles, profile_name=profile.name)


def with_person(settings: Settings, side: str, person: Person) -> Settings:
    """Put a changed person in their place in the profile in use."""
    profile = settings.profile
    return with_profile(settings, structs.replace(profile, people={**profile.people, side: person}))


def added_profile(settings: Settings, name: str) -> Settings:
    """Copy the profile in use under a new name, and use that; a name that is taken gets a number."""
    profile = structs.replace(settings.profile, name=free_name(settings, name))
    return structs.replace(settings, profiles=(*settings.profiles, profile), profile_name=profile.name)


def removed_profile(settings: Settings) -> Settings:
    """Drop the profile in use; the last one stays, because there is always one."""
    rest = tuple(profile for profile in settings.profiles if profile is not settings.profile)
    return structs.replace(settings, profiles=rest, profile_name=rest[0].name) if rest else settings


def is_exchanged(before: Settings, after: Settings) -> bool:
    """Tell whether another profile is in use now; one that was renamed or copied lays the table as it was."""
    is_another = after.profile.name != before.profile.name
    return is_another and any(profile.name == after.profile.name for profile in before.profiles)


def free_name(settings: Settings, name: str) -> str:
    """Give a name that no profile has."""
    wanted = name.strip()[:70] or FIRST_PROFILE
    taken = {profile.name for profile in settings.profiles}
    numbers = (f"{wanted} {number}" for number in range(2, len(taken) + 3))
    return wanted if wanted not in taken else next(candidate for candidate in numbers if candidate not in taken)


def write(settings: Settings) -> bytes:
    """Give the text of the settings file: JSON that a person can read."""
    return msgspec.json.format(msgspec.json.encode(settings), indent=2) + b"\n"


def read(data: bytes) -> tuple[Settings, tuple[str, ...]]:
    """Read a settings file, value by value.

    Returns the settings, and the names of the values that could not be used, as `profiles.0.people.a.hears`.

    Raises:
        ValueError: it is not JSON at all.
    """
    faults: list[str] = []
    settings = _salvage(Settings, msgspec.json.decode(data), "", faults)
    whole = {side: Person(hears="en" if side == "a" else "es") for side in SIDES}
    mended = tuple(
        structs.replace(profile, people={side: profile.people.get(side, whole[side]) for side in SIDES})
        for profile in settings.profiles
    )
    return structs.replace(settings, profiles=_distinct(mended)), tuple(faults)


def _distinct(profiles: tuple[Profile, ...]) -> tuple[Profile, ...]:
    """Keep the first of each name."""
    return tuple({profile.name: profile for profile in reversed(profiles)}.values())[::-1]


def _salvage(kind: type[S], raw: object, path: str, faults: list[str]) -> S:
    """Make a struct of what can be used in `raw`; the rest gets its default."""
    if not isinstance(raw, Mapping):
        faults.append(path.rstrip("."))
        return kind()
    used: dict[str, object] = {}
    for each in structs.fields(kind):
        if each.name in raw:
            value = _value(each.type, raw[each.name], f"{path}{each.name}", faults)
            if value is not msgspec.UNSET:
                used[each.name] = value
    return kind(**used)


def _value(kind: object, raw: object, path: str, faults: list[str]) -> object:
    """Make a field's value of `raw`, or give UNSET and name the fault."""
    inner = _struct_in(kind)
    if inner is not None and isinstance(raw, _SHAPES[_shape(kind)]) and raw:
        if isinstance(raw, list):
            return tuple(_salvage(inner, item, f"{path}.{index}.", faults) for index, item in enumerate(raw))
        if isinstance(raw, dict) and _shape(kind) is dict:
            return {name: _salvage(inner, item, f"{path}.{name}.", faults) for name, item in raw.items()}
        return _salvage(inner, raw, f"{path}.", faults)
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError:
        faults.append(path)
        return msgspec.UNSET


_SHAPES: Final[dict[object, type]] = {tuple: list, dict: dict, None: dict}
"""What JSON has where a field's type is several structs in a row, several by name, or one."""


def _shape(kind: object) -> object:
    """Tell whether a field holds structs in a row (`tuple`), by name (`dict`), or one (None)."""
    bare = get_args(kind)[0] if get_origin(kind) is Annotated else kind
    return get_origin(bare) if get_origin(bare) in _SHAPES else None


def _struct_in(kind: object) -> type[Struct] | None:
    """Find the struct that a field's type is made of: itself, its items, its values or its alternative."""
    if isinstance(kind, type) and issubclass(kind, Struct):
        return kind
    return next((found for part in get_args(kind) if (found := _struct_in(part)) is not None), None)
