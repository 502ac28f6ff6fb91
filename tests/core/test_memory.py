"""The memory: what is chosen at the table comes back as it was, in both kinds of run."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.core.memory import recall, remember
from desktop_app.core.plan import DeviceOutlet, FileOutlet, FileTrack, MicrophoneTrack, NoOutlet
from desktop_app.core.settings import Person, Profile
from desktop_app.core.wire import OUTPUT_LANGUAGES

PEOPLE = st.builds(
    Person,
    name=st.text(max_size=20),
    hears=st.sampled_from(OUTPUT_LANGUAGES),
    microphone=st.sampled_from(["usb-1", "alsa_input.pci"]),
    channel=st.none() | st.integers(0, 7),
    outlet=st.sampled_from(["", "headset-2"]),
    volume_percent=st.integers(0, 100),
    original_percent=st.integers(0, 100),
)


@given(PEOPLE, PEOPLE)
def test_a_conversation_comes_back_as_it_was(a: Person, b: Person) -> None:
    profile = Profile(people={"a": a, "b": b})
    assert remember(profile, recall(profile)) == profile


def test_each_lane_is_said_in_the_language_that_the_other_person_hears() -> None:
    profile = Profile(people={"a": Person(name="Ana", hears="de"), "b": Person(name="Ben", hears="ja")})
    draft = recall(profile)
    assert [(column.name, column.target) for column in draft.columns] == [("Ana", "ja"), ("Ben", "de")]


def test_listen_along_keeps_the_speaker_and_the_languages() -> None:
    profile = Profile(
        mode="listen",
        people={"a": Person(name="Ana", microphone="usb-1", channel=1), "b": Person(name="Ben")},
        listen_languages=("fr", "ja"),
    )
    draft = recall(profile)
    assert [column.target for column in draft.columns] == ["fr", "ja"]
    assert {column.track for column in draft.columns} == {MicrophoneTrack("usb-1", 1)}
    assert remember(profile, draft) == profile


def test_nothing_chosen_is_nothing_remembered() -> None:
    draft = recall(Profile())
    assert [column.track for column in draft.columns] == [None, None]
    assert [column.outlet for column in draft.columns] == [NoOutlet(), NoOutlet()]
    assert remember(Profile(), draft) == Profile()


def test_files_are_for_one_time_and_leave_the_devices_remembered() -> None:
    profile = Profile(people={"a": Person(microphone="usb-1", outlet="headset-1"), "b": Person(outlet="headset-2")})
    draft = recall(profile)
    a, b = draft.columns
    a = replace(a, track=FileTrack("talk.wav"), outlet=FileOutlet("out.wav"))
    b = replace(b, track=MicrophoneTrack("usb-2"), outlet=DeviceOutlet("headset-3"))
    kept = remember(profile, replace(draft, columns=(a, b)))
    assert (kept.people["a"].microphone, kept.people["a"].outlet) == ("usb-1", "headset-1")
    assert (kept.people["b"].microphone, kept.people["b"].outlet) == ("usb-2", "headset-3")
    muted = remember(profile, replace(draft, columns=(replace(a, outlet=NoOutlet()), b)))
    assert muted.people["a"].outlet == ""
