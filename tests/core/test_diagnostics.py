"""The report of a problem: what happened and when, and nothing that anybody said, is called or keeps secret."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.core.bluetooth import Radio
from desktop_app.core.device import Device, DeviceKind
from desktop_app.core.diagnostics import MAX_LINES, Story, report
from desktop_app.core.events import (
    AudioArrived,
    ErrorArose,
    Event,
    LaneClosed,
    LaneId,
    LaneSummary,
    RunEnded,
    SourceHeard,
    StateChanged,
    TranslationSaid,
)
from desktop_app.core.settings import Person, Profile, Settings
from desktop_app.core.status import LaneState

A, B = LaneId("a"), LaneId("b")
SECRET = "Zanzibar sk-4711"  # noqa: S105 (it is secret from nobody but the report)
USUAL = Settings()


def texts(story: Story, settings: Settings = USUAL, device: Device | None = None) -> dict[str, str]:
    """Make a report and give its documents by name."""
    documents = report(
        versions={"dragoman": "0.1.0"},
        settings=settings,
        devices=[device] if device else [],
        story=story,
        faults={"fault-1.txt": "ValueError"},
    )
    return {document.name: document.text for document in documents}


def lines(story: Story) -> list[dict[str, object]]:
    """Read the story of a report."""
    return [msgspec.json.decode(line) for line in texts(story)["events.jsonl"].splitlines()]


def test_the_story_tells_kinds_and_times() -> None:
    story = Story()
    for event in (
        StateChanged(t_s=0.1234, lane=A, state=LaneState.LIVE),
        SourceHeard(t_s=1.0, lane=A, text="Hola"),
        TranslationSaid(t_s=1.5, lane=B, text="Hello!"),
        AudioArrived(t_s=1.6, lane=B, n_frames=4_800, speech=True),
        ErrorArose(t_s=2.0, lane=A, code="connection_lost", message="The connection was lost."),
        LaneClosed(t_s=3.0, lane=A, drained=False),
        RunEnded(t_s=4.0, lanes={}),
    ):
        story.note(event)
    assert lines(story) == [
        {"t_s": 0.123, "event": "state", "lane": 0, "state": "live"},
        {"t_s": 1.0, "event": "source", "lane": 0, "n_characters": 4},
        {"t_s": 1.5, "event": "translation", "lane": 1, "n_characters": 6},
        {"t_s": 1.6, "event": "audio", "lane": 1, "n_frames": 4_800, "speech": True},
        {"t_s": 2.0, "event": "error", "lane": 0, "code": "connection_lost"},
        {"t_s": 3.0, "event": "closed", "lane": 0, "drained": False},
        {"t_s": 4.0, "event": "summary"},
    ]


EVENTS: list[Event | RunEnded] = [
    SourceHeard(t_s=1.0, lane=LaneId(SECRET), text=SECRET),
    TranslationSaid(t_s=1.0, lane=A, text=SECRET),
    ErrorArose(t_s=1.0, lane=A, code=SECRET, message=SECRET),
    RunEnded(
        t_s=4.0,
        lanes={SECRET: LaneSummary(source=SECRET, translation=SECRET, chunks_sent=1, audio_s=1.0, closed=True)},
    ),
]


@given(st.lists(st.sampled_from(EVENTS), max_size=20), st.text(alphabet="ABCDEFGHäß", min_size=8, max_size=30))
def test_no_word_name_device_or_secret_is_in_any_document(events: list[Event | RunEnded], name: str) -> None:
    story = Story()
    for event in events:
        story.note(event)
    person = Person(name=SECRET, microphone=SECRET, outlet=name)
    profile = Profile(
        name=SECRET, people={"a": person, "b": person}, service_url=f"wss://{SECRET.split(maxsplit=1)[0]}/{name}"
    )
    device = Device(
        kind=DeviceKind.INPUT,
        name=SECRET,
        description=name,
        n_channels=1,
        rate_hz=48_000,
        radio=Radio(card=SECRET, rate_hz=1),
    )
    settings = Settings(profiles=(profile,), profile_name=SECRET)
    whole = "".join(texts(story, settings, device).values())
    assert "Zanzibar" not in whole
    assert "4711" not in whole
    assert name not in whole


def test_devices_and_choices_are_told_by_kind() -> None:
    device = Device(
        kind=DeviceKind.OUTPUT, name="x", description="x", n_channels=2, rate_hz=44_100, radio=Radio(rate_hz=44_100)
    )
    settings = Settings(
        profiles=(replace(Profile(), people={"a": Person(microphone="x"), "b": Person()}),), theme="dark"
    )
    found = texts(Story(), settings, device)
    assert set(found) == {"versions.json", "settings.json", "devices.json", "events.jsonl", "faults/fault-1.txt"}
    assert msgspec.json.decode(found["devices.json"])[0]["is_bluetooth"] is True
    chosen = msgspec.json.decode(found["settings.json"])
    assert chosen["theme"] == "dark"
    assert chosen["profile"]["people"]["a"]["has_microphone"] is True
    assert chosen["profile"]["people"]["b"]["has_microphone"] is False


@pytest.mark.parametrize("code", ["", "sk-4711", "Ünauthorized", "x" * 41, "Mr_Smith"])
def test_a_code_that_does_not_look_like_one_is_not_kept(code: str) -> None:
    story = Story()
    story.note(ErrorArose(t_s=0.0, lane=A, code=code, message=""))
    assert lines(story)[0]["code"] == "other"


def test_of_a_very_long_story_the_end_is_kept() -> None:
    story = Story()
    event = AudioArrived(t_s=0.0, lane=A, n_frames=1, speech=False)
    for _ in range(MAX_LINES):
        story.note(event)
    story.note(LaneClosed(t_s=9.0, lane=A, drained=True))
    assert len(story.lines()) == MAX_LINES
    assert story.lines()[-1].event == "closed"
