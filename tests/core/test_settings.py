"""The settings: what was written is read again, and no file whatever can break the start."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from desktop_app.core import settings as subject
from desktop_app.core.settings import Person, Place, Profile, Settings

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
FIELDS = [each.name for kind in (Settings, Profile, Person, Place) for each in structs.fields(kind)]


def test_what_was_written_is_read_again() -> None:
    settings = Settings(
        profiles=(
            Profile(),
            Profile(
                name="Clinic",
                mode="listen",
                people={"a": Person(name="Ana", hears="de", channel=1), "b": Person(microphone="usb-1")},
                listen_languages=("fr", "ja"),
                service="address",
                service_url="wss://translate.example/v1?model=x",
                window=Place(x=-20, y=5, maximized=True),
            ),
        ),
        profile_name="Clinic",
        theme="dark",
        announce_finished=True,
    )
    assert subject.read(subject.write(settings)) == (settings, ())
    assert settings.profile.name == "Clinic"


def test_each_value_that_cannot_be_used_falls_back_by_itself() -> None:
    data = {
        "theme": "pink",
        "text_px": 30,
        "profiles": [
            {
                "name": "Court",
                "people": {"a": {"hears": "tlh", "volume_percent": 40}, "z": {}},
                "window": {"width": "wide", "x": 7},
                "drain_deadline_s": -1,
            },
            "nonsense",
        ],
        "from_the_future": 1,
    }
    settings, faults = subject.read(msgspec.json.encode(data))
    assert settings.text_px == 30
    assert settings.theme == "system"
    court, mended = settings.profiles
    assert court.people == {"a": Person(hears="en", volume_percent=40), "b": Person(hears="es")}
    assert court.window == Place(x=7)
    assert court.drain_deadline_s == Profile().drain_deadline_s
    assert mended == Profile()
    assert faults == (
        "profiles.0.people.a.hears",
        "profiles.0.drain_deadline_s",
        "profiles.0.window.width",
        "profiles.1",
        "theme",
    )


def test_of_profiles_with_one_name_the_first_is_kept() -> None:
    data = {"profiles": [{"name": "X", "mode": "listen"}, {"name": "X"}], "profile_name": "X"}
    settings, _ = subject.read(msgspec.json.encode(data))
    assert [profile.mode for profile in settings.profiles] == ["listen"]


@pytest.mark.parametrize("text", [b"", b"{", b"\xff\xfe", b"theme: dark"])
def test_what_is_not_json_is_refused(text: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        subject.read(text)


@given(st.dictionaries(st.sampled_from(FIELDS), JSON) | JSON)
def test_no_json_whatever_breaks_the_start(data: object) -> None:
    settings, _ = subject.read(msgspec.json.encode(data))
    assert set(settings.profile.people) == {"a", "b"}
    assert subject.read(subject.write(settings)) == (settings, ())


def test_an_address_with_a_secret_in_it_is_not_kept() -> None:
    data = {"profiles": [{"service_url": "wss://user:secret@host/"}]}
    settings, faults = subject.read(msgspec.json.encode(data))
    assert settings.profile.service_url == ""
    assert faults == ("profiles.0.service_url",)


def test_a_changed_person_sits_in_the_profile_in_use_only() -> None:
    settings = Settings(profiles=(Profile(), Profile(name="Clinic")), profile_name="Clinic")
    changed = subject.with_person(settings, "b", Person(name="Ben", hears="it"))
    assert changed.profile.people["b"].name == "Ben"
    assert changed.profiles[0] == Profile()


def test_a_renamed_profile_stays_in_use() -> None:
    renamed = subject.with_profile(Settings(), structs.replace(Profile(), name="Court"))
    assert [profile.name for profile in renamed.profiles] == ["Court"]
    assert renamed.profile.name == "Court"


def test_profiles_are_added_under_a_free_name_and_removed_but_for_the_last() -> None:
    settings = subject.added_profile(subject.added_profile(Settings(), "Clinic"), "Clinic ")
    assert [profile.name for profile in settings.profiles] == [subject.FIRST_PROFILE, "Clinic", "Clinic 2"]
    assert settings.profile.name == "Clinic 2"
    one = subject.removed_profile(subject.removed_profile(settings))
    assert [profile.name for profile in one.profiles] == ["Clinic"]
    assert subject.removed_profile(one) == one
    assert subject.free_name(one, "  ") == subject.FIRST_PROFILE


def test_a_profile_name_that_is_gone_means_the_first() -> None:
    assert Settings(profile_name="gone").profile.name == subject.FIRST_PROFILE


def test_another_profile_is_one_that_was_there_before() -> None:
    one = Settings()
    two = subject.added_profile(one, "Clinic")
    renamed = subject.with_profile(two, structs.replace(two.profile, name="Court"))
    assert not subject.is_exchanged(one, two)
    assert not subject.is_exchanged(two, renamed)
    assert subject.is_exchanged(two, structs.replace(two, profile_name=one.profile.name))
    assert subject.is_exchanged(two, subject.removed_profile(two))
