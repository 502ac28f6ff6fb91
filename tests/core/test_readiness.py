"""Tests of the module of the same name."""

from __future__ import annotations

from desktop_app.core.draft import Draft, one_speaker, two_people
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, FileTrack, MicrophoneTrack
from desktop_app.core.readiness import Finding, Reach, Subject, cards, look_at, may_start

REACH = {"en": {"es"}, "es": {"en"}}
A, B = LaneId("a"), LaneId("b")


def seated(a: str, b: str, ear_a: str = "", ear_b: str = "") -> Draft:
    draft = two_people().with_column(A, track=MicrophoneTrack(a), outlet=DeviceOutlet(ear_a))
    return draft.with_column(B, track=MicrophoneTrack(b), outlet=DeviceOutlet(ear_b))


def found(draft: Draft, reach: Reach | None = REACH, *, is_local: bool = True) -> dict[str, Finding]:
    findings = look_at(draft, {"mic_a", "mic_b"}, {"ear_a", "ear_b"}, reach, is_local=is_local)
    return {finding.id: finding for finding in findings}


def test_all_is_well_when_everything_is_there_and_apart() -> None:
    findings = found(seated("mic_a", "mic_b", "ear_a", "ear_b"))
    assert all(finding.ok for finding in findings.values())
    assert may_start(list(findings.values()))


def test_a_missing_microphone_stops_the_start_and_a_missing_headset_does_not() -> None:
    findings = found(seated("mic_a", "unplugged"))
    assert findings["microphone:b"].ok is False
    assert findings["microphone:b"].name == "unplugged"
    assert not may_start(list(findings.values()))
    findings = found(seated("mic_a", "mic_b"))
    assert findings["headset:a"].ok is False
    assert may_start(list(findings.values()))
    assert found(two_people())["microphone:a"].ok is False


def test_a_headset_that_was_chosen_and_is_not_there_stops_the_start() -> None:
    assert not may_start(list(found(seated("mic_a", "mic_b", "unplugged")).values()))


def test_a_shared_device_is_named() -> None:
    assert found(seated("mic_a", "mic_a"))["shared"].name == "mic_a"
    assert found(seated("mic_a", "mic_b", "ear_a", "ear_a"))["shared"].name == "ear_a"


def test_a_loop_is_warned_of_and_stops_nothing() -> None:
    draft = seated("mic_a", "mic_b", "ear_a", "ear_b")
    findings = look_at(
        draft, {"mic_a", "mic_b"}, {"ear_a", "ear_b"}, REACH, is_local=True, crossings=["It hears itself."]
    )
    assert (findings[-1].subject, findings[-1].ok, findings[-1].name) == (Subject.LOOP, False, "It hears itself.")
    assert may_start(findings)


def test_a_file_is_as_good_as_a_microphone_and_may_be_heard_twice() -> None:
    draft = seated("", "").with_column(A, track=FileTrack("x")).with_column(B, track=FileTrack("x"))
    findings = found(draft)
    assert findings["microphone:a"].ok
    assert findings["shared"].ok


def test_a_language_that_no_model_reaches_is_found_here_and_not_asked_of_others() -> None:
    draft = seated("mic_a", "mic_b").with_column(A, target="ja")
    assert found(draft)["language:a"].ok is False
    assert found(draft, is_local=False)["language:a"].ok
    assert found(draft, None)["language:a"].ok


def test_an_interpreter_is_there_or_not_or_not_known_yet() -> None:
    assert found(two_people())["service"].ok is True
    assert found(two_people(), {})["service"].ok is False
    assert found(two_people(), None)["service"].ok is None
    assert found(two_people(), {}, is_local=False)["service"].ok is True


def test_another_service_needs_its_key() -> None:
    (service, *_) = look_at(two_people(), (), (), None, is_local=False, has_key=False)
    assert service.ok is False


def test_listen_along_needs_one_microphone() -> None:
    findings = found(one_speaker("", ["es", "en"]))
    assert [finding.lane for finding in findings.values() if finding.subject is Subject.MICROPHONE] == ["es"]


def test_a_microphone_that_is_there_and_cannot_be_opened_is_a_matter_of_permission() -> None:
    names: tuple[set[str], set[str]] = ({"mic_a"}, set())
    for draft, ok in ((seated("mic_a", "gone"), False), (seated("gone", "mic_a"), True)):
        findings = {each.id: each for each in look_at(draft, *names, REACH, is_local=True, refused=[A])}
        assert findings["permission"].ok is ok


def test_what_cannot_be_chosen_is_not_offered() -> None:
    everybody = found(seated("mic_a", "mic_b", "ear_a", "ear_b"))
    assert not everybody["microphone:a"].can_choose or everybody["microphone:a"].ok
    few = {each.id: each for each in look_at(seated("mic_a", ""), {"mic_a"}, set(), REACH, is_local=True)}
    assert not few["microphone:b"].can_choose
    assert not few["headset:a"].can_choose
    alone = {each.id: each for each in look_at(seated("mic_a", "mic_a"), {"mic_a"}, set(), REACH, is_local=True)}
    assert (alone["shared"].ok, alone["shared"].can_choose) == (False, False)


def test_what_is_chosen_for_somebody_is_a_device_of_the_machine() -> None:
    assert cards(["mic_a", "app:Zoom", "monitor:ear_a", "meeting:B"]) == ["mic_a"]
    findings = look_at(seated("mic_a", ""), {"mic_a", "app:Zoom"}, {"meeting:B"}, REACH, is_local=True)
    by_id = {finding.id: finding for finding in findings}
    assert not by_id["microphone:b"].can_choose
    assert not by_id["headset:b"].can_choose


def test_an_application_that_plays_and_a_virtual_microphone_are_as_good_as_devices() -> None:
    draft = seated("mic_a", "app:Zoom", "ear_a", "meeting:B")
    findings = look_at(draft, {"mic_a", "app:Zoom"}, {"ear_a", "meeting:B"}, REACH, is_local=True)
    assert all(finding.ok for finding in findings)
    silent = look_at(draft, {"mic_a"}, {"ear_a", "meeting:B"}, REACH, is_local=True)
    assert not may_start(silent)
