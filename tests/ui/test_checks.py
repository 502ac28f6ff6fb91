"""The checklist's words: each thing that was looked at is said for whom, how it is, and what can be done."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.core.events import LaneId
from desktop_app.core.readiness import Finding, Subject
from desktop_app.ui.checks import check_rows
from desktop_app.ui.language import InterfaceLanguage
from tests.ui.stage import PEOPLE, RESOURCES

A = LaneId("a")


@pytest.mark.parametrize("subject", Subject)
def test_every_subject_is_said_when_it_is_well_when_not_and_while_it_is_looked_at(subject: Subject) -> None:
    well, bad, unknown = check_rows([Finding(subject=subject, ok=ok, name="en") for ok in (True, False, None)], PEOPLE)
    assert (well.ok, bad.ok, unknown.ok) == (True, False, None)
    assert well.title == bad.title == unknown.title
    assert well.detail != bad.detail
    assert bad.detail.endswith(".")
    assert bad.fix_label
    assert bad.id == subject.value


def test_a_line_about_one_person_says_whose_it_is_and_a_language_is_named() -> None:
    (line,) = check_rows([Finding(subject=Subject.LANGUAGE, ok=True, lane=A, name="ja")], PEOPLE)
    assert line.title == "Ana: Language"
    assert line.detail.startswith("Japanese. ")
    assert line.id == "language:a"


def test_what_a_run_can_do_without_is_not_required() -> None:
    (line,) = check_rows([Finding(subject=Subject.HEADSET, ok=False, lane=A, required=False)], PEOPLE)
    assert not line.required


def test_it_is_said_in_the_language_of_the_interface(qapp: QApplication) -> None:
    language = InterfaceLanguage(qapp, RESOURCES)
    language.speak("de")
    try:
        (line,) = check_rows([Finding(subject=Subject.MICROPHONE, ok=True, lane=A)], PEOPLE)
        assert (line.title, line.detail) == ("Ana: Mikrofon", "Angeschlossen.")
    finally:
        language.speak("en")


def test_a_device_is_said_to_be_gone_not_chosen_or_not_to_be_had() -> None:
    gone, none, nothing = check_rows(
        [
            Finding(subject=Subject.MICROPHONE, ok=False, lane=A, name="lapel"),
            Finding(subject=Subject.MICROPHONE, ok=False, lane=A),
            Finding(subject=Subject.MICROPHONE, ok=False, lane=A, can_choose=False),
        ],
        PEOPLE,
    )
    assert [row.detail for row in (gone, none, nothing)] == [
        "The chosen one is not plugged in.",
        "None is chosen yet.",
        "There is none to choose. Plug one in.",
    ]
    assert (none.fix_label, nothing.fix_label) == ("Choose for me", None)


@pytest.mark.parametrize(
    ("subject", "name", "well", "bad", "fix"),
    [
        (Subject.MICROPHONE, "app:Zoom/zoom", "All that this program plays", "plays no sound now", None),
        (Subject.MICROPHONE, "monitor:ear", "All that this output plays", "not plugged in", "Choose for me"),
        (Subject.HEADSET, "meeting:B", "choose “Dragoman → B” as the microphone", "A virtual cable", "Show me how"),
    ],
)
def test_a_meeting_is_spoken_of_as_one(subject: Subject, name: str, well: str, bad: str, fix: str | None) -> None:
    good, gone = check_rows([Finding(subject=subject, ok=ok, lane=A, name=name) for ok in (True, False)], PEOPLE)
    assert well in good.detail
    assert bad in gone.detail
    assert gone.fix_label == fix


def test_a_telephone_is_named() -> None:
    (line,) = check_rows([Finding(subject=Subject.TELEPHONE_MICROPHONE, ok=False, lane=A, name="Buds")], PEOPLE)
    assert line.detail.startswith("Buds falls to telephone quality")
