"""What a report of a problem holds: versions, choices, kinds and timings; never a word, a sound, a name or a secret.

Nothing is scrubbed here: what must not be in a report is never copied into it. Each document is built from fields that
are named one by one, and which are numbers, flags and words of closed lists only.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from typing import Final

import msgspec
from msgspec import Struct

from desktop_app.core.device import Device
from desktop_app.core.events import (
    AudioArrived,
    ErrorArose,
    Event,
    RunEnded,
    SourceHeard,
    StateChanged,
    TranslationSaid,
)
from desktop_app.core.settings import Person, Profile, Settings

MAX_LINES: Final = 50_000
"""Of a story of many hours the last hours are kept: some 3 MB."""
MAX_CODE_CHARS: Final = 40


class Document(Struct, frozen=True, kw_only=True):
    """One file of the report."""

    name: str
    text: str


class StoryLine(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One event without what was said."""

    t_s: float
    event: str
    lane: int | None = None
    """The lane's number in this story; its name could be anything."""
    state: str | None = None
    n_characters: int | None = None
    n_frames: int | None = None
    speech: bool | None = None
    code: str | None = None
    drained: bool | None = None


class Story:
    """Keeps of each event when it came and of what kind it was."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._lines: deque[StoryLine] = deque(maxlen=MAX_LINES)
        self._lanes: dict[str, int] = {}

    def note(self, event: Event | RunEnded) -> None:
        """Keep one more event's outline."""
        if isinstance(event, RunEnded):
            self._lines.append(StoryLine(t_s=round(event.t_s, 3), event="summary"))
            return
        lane = self._lanes.setdefault(event.lane, len(self._lanes))
        self._lines.append(_outline(event, round(event.t_s, 3), lane))

    def lines(self) -> tuple[StoryLine, ...]:
        """Give what was kept."""
        return tuple(self._lines)


def report(
    *,
    versions: Mapping[str, str],
    settings: Settings,
    devices: Iterable[Device],
    story: Story,
    faults: Mapping[str, str],
) -> tuple[Document, ...]:
    """Put a report together; `faults` are the program's own notes of its faults, by file name."""
    return (
        Document(name="versions.json", text=_json(dict(versions))),
        Document(name="settings.json", text=_json(_settings(settings))),
        Document(name="devices.json", text=_json([_device(device) for device in devices])),
        Document(name="events.jsonl", text="".join(f"{_line(line)}\n" for line in story.lines())),
        *(Document(name=f"faults/{name}", text=text) for name, text in faults.items()),
    )


def _outline(event: Event, t_s: float, lane: int) -> StoryLine:
    if isinstance(event, StateChanged):
        return StoryLine(t_s=t_s, lane=lane, event="state", state=event.state.value)
    if isinstance(event, SourceHeard | TranslationSaid):
        kind = "source" if isinstance(event, SourceHeard) else "translation"
        return StoryLine(t_s=t_s, lane=lane, event=kind, n_characters=len(event.text))
    if isinstance(event, AudioArrived):
        return StoryLine(t_s=t_s, lane=lane, event="audio", n_frames=event.n_frames, speech=event.speech)
    if isinstance(event, ErrorArose):
        return StoryLine(t_s=t_s, lane=lane, event="error", code=_code(event.code))
    return StoryLine(t_s=t_s, lane=lane, event="closed", drained=event.drained)


def _code(code: str) -> str:
    """Keep a code that looks like one; a service could put anything there."""
    plain = code.isascii() and code.replace("_", "").isalpha() and code.islower() and len(code) <= MAX_CODE_CHARS
    return code if plain else "other"


def _settings(settings: Settings) -> dict[str, object]:
    return {
        "n_profiles": len(settings.profiles),
        "theme": settings.theme,
        "language": settings.language,
        "text_px": settings.text_px,
        "announce_finished": settings.announce_finished,
        "profile": _profile(settings.profile),
    }


def _profile(profile: Profile) -> dict[str, object]:
    return {
        "mode": profile.mode,
        "service": profile.service,
        "drain_deadline_s": profile.drain_deadline_s,
        "listen_languages": profile.listen_languages,
        "people": {side: _person(person) for side, person in profile.people.items()},
    }


def _person(person: Person) -> dict[str, object]:
    return {
        "hears": person.hears,
        "has_microphone": bool(person.microphone),
        "has_channel": person.channel is not None,
        "has_outlet": bool(person.outlet),
        "volume_percent": person.volume_percent,
        "original_percent": person.original_percent,
    }


def _device(device: Device) -> dict[str, object]:
    return {
        "kind": device.kind.value,
        "default": device.default,
        "present": device.present,
        "n_channels": device.n_channels,
        "rate_hz": device.rate_hz,
        "is_monitor": device.is_monitor,
        "is_bluetooth": device.radio is not None,
    }


def _json(value: object) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode() + "\n"


def _line(line: StoryLine) -> str:
    return msgspec.json.encode(line).decode()
