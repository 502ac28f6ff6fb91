"""The settings dialog: it shows what is chosen, a change holds at once, and every control has a name."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QTabWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Person, Profile, Settings
from desktop_app.ui.settings_dialog import SettingsDialog

SETTINGS = Settings(
    profiles=(
        Profile(),
        Profile(name="Clinic", people={"a": Person(name="Ana", hears="de"), "b": Person(name="Ben", hears="ja")}),
    ),
    profile_name="Clinic",
    theme="dark",
)


@pytest.fixture
def dialog(qtbot: QtBot) -> SettingsDialog:
    """Open the dialog."""
    dialog = SettingsDialog(SETTINGS)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


@pytest.fixture
def told(dialog: SettingsDialog) -> list[Settings]:
    """Hear of every change."""
    told: list[Settings] = []
    dialog.changed.connect(told.append)
    return told


def combo(dialog: SettingsDialog, name: str) -> QComboBox:
    """Find a choice by its accessible name."""
    return next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == name)


def line(dialog: SettingsDialog, name: str) -> QLineEdit:
    """Find a text field by its accessible name."""
    return next(box for box in dialog.findChildren(QLineEdit) if box.accessibleName() == name)


def choose(box: QComboBox, value: str) -> None:
    """Choose as a person does."""
    index = box.findData(value)
    box.setCurrentIndex(index)
    box.activated.emit(index)


def write(field: QLineEdit, text: str) -> None:
    """Write as a person does."""
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_it_shows_what_is_chosen_and_tells_nothing_of_its_own(dialog: SettingsDialog, told: list[Settings]) -> None:
    assert combo(dialog, "Theme").currentData() == "dark"
    assert combo(dialog, "Profile").currentText() == "Clinic"
    assert combo(dialog, "A hears").currentText() == "German"
    assert line(dialog, "Name of B").text() == "Ben"
    dialog.show_settings(replace(SETTINGS, theme="light"))
    assert combo(dialog, "Theme").currentData() == "light"
    assert told == []


def test_a_choice_holds_at_once(dialog: SettingsDialog, told: list[Settings]) -> None:
    choose(combo(dialog, "Theme"), "high-contrast")
    choose(combo(dialog, "Language of the window"), "fr")
    choose(combo(dialog, "B hears"), "it")
    assert (told[0].theme, told[1].language, told[2].profile.people["b"].hears) == ("high-contrast", "fr", "it")
    assert told[-1] == dialog.settings


def test_numbers_and_ticks_hold_at_once(dialog: SettingsDialog, told: list[Settings]) -> None:
    numbers = {box.accessibleName(): box for box in dialog.findChildren(QSpinBox)}
    numbers["Size of the translation"].setValue(30)
    numbers["Size in the overlay"].setValue(31)
    numbers["Size for the audience"].setValue(90)
    numbers["Wait for the last words at most"].setValue(45)
    for box in dialog.findChildren(QCheckBox):
        box.click()
    last = told[-1]
    assert (last.text_px, last.overlay_text_px, last.audience_text_px) == (30, 31, 90)
    assert last.profile.drain_deadline_s == 45.0
    assert (last.announce_finished, last.tray) == (True, False)


def test_names_hold_when_they_are_left(dialog: SettingsDialog, told: list[Settings]) -> None:
    write(line(dialog, "Name of A"), "Älva")
    write(line(dialog, "Name of the profile"), "Court")
    assert told[-1].profile == replace(SETTINGS.profile, name="Court", people=told[-1].profile.people)
    assert told[-1].profile.people["a"].name == "Älva"
    write(line(dialog, "Name of the profile"), " ")
    assert line(dialog, "Name of the profile").text() == "Court"


def test_profiles_are_made_used_and_deleted_but_for_the_last(dialog: SettingsDialog, told: list[Settings]) -> None:
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    buttons["New profile"].click()
    assert told[-1].profile.name == "New profile"
    assert told[-1].profile.people == SETTINGS.profile.people
    choose(combo(dialog, "Profile"), "Clinic")
    assert told[-1].profile == SETTINGS.profile
    buttons["Delete this profile"].click()
    buttons["Delete this profile"].click()
    assert len(told[-1].profiles) == 1
    assert not buttons["Delete this profile"].isEnabled()


def test_an_address_that_cannot_be_is_explained_and_not_taken(dialog: SettingsDialog, told: list[Settings]) -> None:
    dialog.show_page("interpreter")
    address = line(dialog, "Address")
    assert not address.isEnabled()
    choose(combo(dialog, "Interpreter"), "address")
    note = next(label for label in dialog.findChildren(QLabel) if label.text().startswith("An address begins"))
    assert note.isVisible()
    write(address, "wss://user:secret@host")
    assert note.property("role") == "wrong"
    assert told[-1].profile.service_url == ""
    write(address, "wss://translate.example/v1")
    assert note.property("role") == "muted"
    assert told[-1].profile.service_url == "wss://translate.example/v1"
    write(line(dialog, "Model of the source text"), " ")
    assert told[-1].profile.transcription_model == Profile().transcription_model


def test_every_control_has_a_name_and_can_be_reached_by_tab(dialog: SettingsDialog) -> None:
    controls = [
        control
        for kind in (QComboBox, QSpinBox, QCheckBox, QPushButton, QLineEdit)
        for control in dialog.findChildren(kind)
        if not isinstance(control.parentWidget(), QSpinBox)
    ]
    assert len(controls) > 15
    for control in controls:
        assert control.accessibleName() or getattr(control, "text", lambda: "")(), control
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.accessibleName()


def test_a_new_language_of_the_interface_keeps_page_and_values(dialog: SettingsDialog, told: list[Settings]) -> None:
    dialog.show_page("table")
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    tabs = dialog.findChild(QTabWidget)
    assert tabs is not None
    assert tabs.count() == 3
    assert tabs.currentIndex() == 1
    assert combo(dialog, "A hears").currentText() == "German"
    assert told == []


def test_while_people_talk_the_profile_stays_and_another_interpreter_waits(dialog: SettingsDialog) -> None:
    dialog.show_page("table")
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    notes = {label.text(): label for label in dialog.findChildren(QLabel)}
    busy = notes["While a conversation is live, the profile stays as it is."]
    for is_live in (True, False):
        dialog.show_live(is_live=is_live)
        assert combo(dialog, "Profile").isEnabled() is not is_live
        assert buttons["New profile"].isEnabled() is not is_live
        assert buttons["Delete this profile"].isEnabled() is not is_live
        assert busy.isHidden() is not is_live
        assert notes["Another interpreter is used from the next start on."].isHidden() is not is_live
        assert line(dialog, "Name of A").isEnabled()


def test_the_source_text_can_be_left_out_and_says_what_it_needs(dialog: SettingsDialog, told: list[Settings]) -> None:
    dialog.show_page("interpreter")
    model = line(dialog, "Model of the source text")
    notes = [label for label in dialog.findChildren(QLabel) if "in the environment" in label.text()]
    assert not model.isEnabled()  # the interpreter on this machine has its own
    for service, variable in (("openai", "OPENAI_API_KEY"), ("address", "DRAGOMAN_TOKEN")):
        choose(combo(dialog, "Interpreter"), service)
        assert model.isEnabled()
        assert [variable in note.text() for note in notes if not note.isHidden()] == [True]
    (source,) = (box for box in dialog.findChildren(QCheckBox) if "was said" in box.text().replace("&", ""))
    source.click()
    assert not told[-1].profile.source_text
    assert not model.isEnabled()
