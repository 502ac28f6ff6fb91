"""Who is heard, into which language, and where: the plan of one run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from msgspec import Struct

from desktop_app.core.cleaning import Cleaning
from desktop_app.core.device import DeviceSort, HearsBy, sort_of
from desktop_app.core.errors import UsageError
from desktop_app.core.events import LaneId
from desktop_app.core.liking import ALONE, MixSettings
from desktop_app.core.wire import OUTPUT_LANGUAGES

MAX_LISTEN_LANGUAGES: Final = 4
"""Listen-along shows a column for each language; more do not fit a window."""


class FileTrack(Struct, frozen=True, tag="file"):
    """A sound file, played at the pace of speech."""

    path: str


class MicrophoneTrack(Struct, frozen=True, tag="mic"):
    """A live input: a microphone, an application's sound (`app:NAME`) or what an output plays (`monitor:NAME`).

    `channel` picks one of a multi-channel interface, counted from 0 (None: all, mixed).
    """

    name: str
    channel: int | None = None


TrackSpec: TypeAlias = FileTrack | MicrophoneTrack


class FileOutlet(Struct, frozen=True, tag="file"):
    """The translation as a WAV file, speech where it was heard in time."""

    path: str


class DeviceOutlet(Struct, frozen=True, tag="device"):
    """The translation in somebody's ear, or in a virtual microphone that a meeting hears (`meeting:NAME`)."""

    name: str


class NoOutlet(Struct, frozen=True, tag="none"):
    """The translation's sound is not played."""


OutletSpec: TypeAlias = FileOutlet | DeviceOutlet | NoOutlet


class LanePlan(Struct, frozen=True, kw_only=True):
    """One direction of interpreting: a track in, a target language, an outlet out."""

    lane: LaneId
    track: TrackSpec
    target: str
    outlet: OutletSpec = NoOutlet()
    mix: MixSettings = ALONE
    """What is heard there."""
    hears_by: HearsBy | None = None
    """What the outlet is to the room; None: as the system says, else a headset."""
    cleaning: Cleaning = Cleaning.OFF
    """What is done to the track before it is interpreted; a file is taken as it is."""
    monitor: OutletSpec = NoOutlet()
    """Where else is to be heard what the outlet plays; it is never put on a track."""


Plan: TypeAlias = tuple[LanePlan, ...]
"""The lanes of one run."""


class Side(Struct, frozen=True, kw_only=True):
    """One person at the table: how they are heard, what they hear, and where."""

    track: TrackSpec
    hears: str
    outlet: OutletSpec = NoOutlet()
    hears_by: HearsBy | None = None
    cleaning: Cleaning = Cleaning.OFF


def conversation(a: Side, b: Side) -> Plan:
    """Cross two people: lane `a` carries A's words into the language that B hears, to B's ears; and the reverse."""
    return tuple(
        LanePlan(
            lane=LaneId(lane),
            track=speaker.track,
            cleaning=speaker.cleaning,
            target=check_language(listener.hears),
            outlet=listener.outlet,
            hears_by=listener.hears_by,
        )
        for lane, speaker, listener in (("a", a, b), ("b", b, a))
    )


def listen_along(track: TrackSpec, languages: Sequence[str], outlets: Sequence[OutletSpec] = ()) -> Plan:
    """Interpret one track into several languages, a lane each, named by its language code."""
    if not 1 <= len(set(languages)) == len(languages) <= MAX_LISTEN_LANGUAGES:
        raise UsageError(
            f"Listen-along takes one to {MAX_LISTEN_LANGUAGES} different languages, and these were asked for: "
            f"{', '.join(languages) or 'none'}. Name each language once, for example --into es,pt."
        )
    if len(outlets) > len(languages):
        raise UsageError(
            f"There are {len(outlets)} outlets for {len(languages)} language(s), so nothing was started. "
            "Name at most one outlet for each language."
        )
    given = list(outlets) + [NoOutlet()] * (len(languages) - len(outlets))
    return tuple(
        LanePlan(lane=LaneId(language), track=track, target=check_language(language), outlet=outlet)
        for language, outlet in zip(languages, given, strict=True)
    )


def check_language(code: str) -> str:
    """Give the code back if it can be a target language.

    Raises:
        UsageError: it cannot.
    """
    if code not in OUTPUT_LANGUAGES:
        raise UsageError(
            f"'{code}' is not a language that a translation can be spoken in, so nothing was started. "
            f"Use one of: {', '.join(sorted(OUTPUT_LANGUAGES))}."
        )
    return code


def parse_track(text: str) -> TrackSpec:
    """Read a TRACK of the command line: a sound file's path or what is heard live.

    That is `mic:NAME`, `mic:NAME#CHANNEL` (counted from 1), `app:NAME` or `monitor:NAME`.

    Raises:
        UsageError: it is empty.
    """
    if not text:
        raise UsageError("A track without a name was asked for, so nothing was started. Name a sound file or mic:NAME.")
    if sort_of(text) in {DeviceSort.APPLICATION, DeviceSort.MONITOR}:
        return MicrophoneTrack(text)
    if not text.startswith("mic:"):
        return FileTrack(text)
    name, hash_mark, channel = text.removeprefix("mic:").rpartition("#")
    if hash_mark and channel.isdigit() and int(channel) >= 1:
        return MicrophoneTrack(name, int(channel) - 1)
    return MicrophoneTrack(text.removeprefix("mic:"))


def parse_outlet(text: str) -> OutletSpec:
    """Read an OUTLET of the command line: `file:PATH`, `device:NAME`, `meeting:NAME` or `none`.

    Raises:
        UsageError: it is none of these.
    """
    kind, _, rest = text.partition(":")
    if kind == "file" and rest:
        return FileOutlet(rest)
    if kind == "device" and rest:
        return DeviceOutlet(rest)
    if sort_of(text) is DeviceSort.MEETING and rest:
        return DeviceOutlet(text)
    if text == "none":
        return NoOutlet()
    raise UsageError(
        f"'{text}' is not an outlet, so nothing was started. Use file:PATH, device:NAME, meeting:NAME or none."
    )
