"""What is chosen at the table: it holds at once, and the next time, for each profile."""

from __future__ import annotations

import json

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox

from desktop_app.core.events import RunEnded
from desktop_app.core.settings import added_profile, with_person, with_profile
from desktop_app.live.settings_file import load, settings_path
from desktop_app.table import Table
from desktop_app.ui.actions import ActionId
from desktop_app.ui.profile_menu import ProfileMenu
from desktop_app.ui.settings_dialog import SettingsDialog
from tests.sitting import A, B, at_table, close, leave_quietly, let_something_be_said

pytestmark = pytest.mark.usefixtures("own_folders")


def test_settings_that_cannot_be_read_are_told_of_once(qapp: QApplication) -> None:
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().write_text("not json")

    async def scenario(table: Table) -> None:
        (box,) = table.window.findChildren(QMessageBox)
        assert "settings" in box.text()
        box.close()
        table.leave()
        await table.left.wait()

    at_table(qapp, scenario)


def test_each_profile_remembers_its_own_table(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        menu = table.window.findChild(ProfileMenu)
        assert menu is not None
        table.window.intents.choose_language(A, "pt")
        table.choose(added_profile(table.settings, "Clinic"))
        table.window.intents.choose_language(A, "fr")
        menu.actions()[0].trigger()
        assert table.store.state.draft.column(A).target == "pt"
        menu.actions()[1].trigger()
        assert table.store.state.draft.column(A).target == "fr"
        await close(table)

    at_table(qapp, scenario)


def test_what_is_changed_in_the_settings_holds_at_the_table_at_once(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.window.actions_table[ActionId.SETTINGS].trigger()
        dialog = table.window.findChild(SettingsDialog)
        assert dialog is not None
        ana = replace(table.settings.profile.people["a"], name="Ana", hears="pt")
        dialog.changed.emit(with_person(table.settings, "a", ana))
        column = table.window.columns.columns[0]
        assert column.header.name.text() == "Ana"
        assert table.store.state.draft.column(B).target == "pt"
        table.window.intents.text_size_changed.emit(40)
        assert dialog.settings.text_px == 40  # or its next change would undo this one
        dialog.changed.emit(added_profile(dialog.settings, "Clinic"))
        assert table.settings.profile.people["a"].name == "Ana"
        let_something_be_said(table, ended=False)
        assert not any(box.isEnabled() for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Profile")
        table.store.dispatch(RunEnded(t_s=2.0, lanes={}))
        await leave_quietly(table)

    at_table(qapp, scenario)
    (saved,) = (json.loads(settings_path().read_text()),)
    assert [profile["people"]["a"]["name"] for profile in saved["profiles"]] == ["Ana", "Ana"]


def test_all_that_is_changed_in_the_settings_at_once_stays(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        settings = table.settings
        for side, changes in (("a", {"hears": "fr"}), ("b", {"name": "Ben"})):
            settings = with_person(settings, side, replace(settings.profile.people[side], **changes))
        table.choose(settings)
        assert [column.name for column in table.store.state.draft.columns] == ["", "Ben"]
        assert load(settings_path())[0].profile.people == settings.profile.people
        await leave_quietly(table)

    at_table(qapp, scenario)


def test_a_name_that_is_written_in_the_column_is_remembered_with_the_profile(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.choose(added_profile(table.settings, "Clinic"))
        name = table.window.columns.columns[0].header.name
        name.setFocus()
        QTest.keyClicks(name, "Ana")
        QTest.keyClick(name, Qt.Key.Key_Return)
        assert table.settings.profile.people["a"].name == "Ana"
        table.choose(replace(table.settings, profile_name=table.settings.profiles[0].name))
        assert table.store.state.draft.column(A).name == ""
        await leave_quietly(table)

    at_table(qapp, scenario)
    (saved,) = (json.loads(settings_path().read_text()),)
    assert [profile["people"]["a"]["name"] for profile in saved["profiles"]] == ["", "Ana"]


def test_noise_reduction_by_the_service_is_offered_where_there_is_another_service(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        found = [table.store.state.reduces_noise]
        for service in ("openai", "embedded"):
            table.choose(with_profile(table.settings, replace(table.settings.profile, service=service)))
            found.append(table.store.state.reduces_noise)
        assert found == [False, True, False]
        await leave_quietly(table)

    at_table(qapp, scenario)


def test_no_other_profile_is_laid_while_people_talk(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.choose(added_profile(table.settings, "Clinic"))
        table.start_sample()
        before = table.settings
        table.choose(replace(before, profile_name=before.profiles[0].name))
        assert table.settings is before
        await close(table)

    at_table(qapp, scenario)


def test_listen_along_takes_up_to_four_languages_and_remembers_them_with_their_outputs(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        actions, intents = table.window.actions_table, table.window.intents
        actions[ActionId.LISTEN].trigger()
        for _ in range(3):
            actions[ActionId.ADD_LANGUAGE].trigger()
        assert not actions[ActionId.ADD_LANGUAGE].isEnabled()
        columns = table.store.state.draft.columns
        assert len({column.target for column in columns}) == 4
        intents.choose_outlet(columns[3].lane, "ear_d")
        table.window.columns.columns[0].header.drop.click()
        assert table.store.state.draft.columns == columns[1:3] + table.store.state.draft.columns[2:]
        await close(table)

    at_table(qapp, scenario)
    remembered = json.loads(settings_path().read_text())["profiles"][0]
    assert remembered["mode"] == "listen"
    assert len(remembered["listen_languages"]) == 3
    assert remembered["listen_outlets"] == ["", "", "ear_d"]


def test_the_windows_beside_the_window_come_back_as_they_were_left(qapp: QApplication) -> None:
    left: list[object] = []

    async def scenario(table: Table) -> None:
        actions, companions = table.window.actions_table, table.companions
        for id_ in (ActionId.OVERLAY, ActionId.AUDIENCE):
            actions[id_].trigger()
        if not left:
            companions.overlay.resize(700, 180)
            companions.audience.resize(640, 360)
            actions[ActionId.TURN_AUDIENCE].trigger()
        assert actions[ActionId.TURN_AUDIENCE].isChecked()
        left.append((companions.overlay.size(), companions.audience.size(), companions.audience.is_turned))
        await close(table)

    at_table(qapp, scenario)
    at_table(qapp, scenario)
    assert left[0] == left[1]
    assert left[0] == (QSize(700, 180), QSize(640, 360), True)
