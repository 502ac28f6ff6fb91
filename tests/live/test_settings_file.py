"""The settings file: what was saved is loaded, and neither damage nor a full disk costs more than a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.errors import UsageError
from desktop_app.core.settings import Profile, Settings
from desktop_app.live.settings_file import Complaint, Damage, load, save, settings_path

SETTINGS = Settings(profiles=(Profile(name="Клиника"),), profile_name="Клиника", theme="dark")


def test_what_was_saved_is_loaded_without_a_word(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    save(path, SETTINGS)
    assert load(path) == (SETTINGS, None)
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


def test_a_first_start_has_the_usual_settings_and_no_complaint(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == (Settings(), None)


def test_a_damaged_file_is_kept_aside_and_told_of(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b'{"theme": "da')
    kept = tmp_path / "settings-damaged-1.json"
    assert load(path) == (Settings(), Complaint(Damage.DAMAGED, kept))
    assert (tmp_path / "settings-damaged-1.json").read_bytes() == b'{"theme": "da'


def test_a_second_damage_does_not_write_over_the_first_and_the_same_one_is_kept_once(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for text in (b"one", b"two", b"two"):
        path.write_bytes(text)
        load(path)
    kept = sorted(each.name for each in tmp_path.glob("settings-damaged-*"))
    assert kept == ["settings-damaged-1.json", "settings-damaged-2.json"]


def test_a_value_that_cannot_be_used_is_told_of_and_the_others_hold(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b'{"theme": "pink", "text_px": 40}')
    kept = tmp_path / "settings-damaged-1.json"
    assert load(path) == (Settings(text_px=40), Complaint(Damage.PARTLY, kept))
    assert path.exists()


def test_a_folder_in_the_files_place_is_said_and_not_fatal(tmp_path: Path) -> None:
    assert load(tmp_path) == (Settings(), Complaint(Damage.UNREADABLE, None))


def test_a_disk_that_takes_nothing_is_one_sentence_and_leaves_no_litter(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    (tmp_path / "settings.json" / "x").touch()
    with pytest.raises(UsageError, match="could not be saved"):
        save(tmp_path / "settings.json", SETTINGS)
    assert [each.name for each in tmp_path.iterdir()] == ["settings.json"]
    with pytest.raises(UsageError, match="could not be saved"):
        save(Path("/proc/settings/settings.json"), SETTINGS)


def test_a_damaged_file_that_cannot_be_kept_is_said_too(tmp_path: Path) -> None:
    path = tmp_path / ("x" * (255 - len(".json"))) / "settings.json"
    path.parent.mkdir()
    path.write_bytes(b"{")
    path.with_name("settings-damaged-1.json").symlink_to("/proc/nowhere")
    assert load(path) == (Settings(), Complaint(Damage.DAMAGED, None))


def test_the_file_lies_where_the_system_keeps_such_things(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert settings_path().name == "settings.json"
    assert settings_path().parent.name == "dragoman"
