"""When the environment is left alone, when it is brought up to date, and what an interruption leaves."""

from pathlib import Path

import pytest
from provision import environment, lock


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Make a project whose environment has just been set up for running."""
    (tmp_path / "packaging").mkdir()
    for name in ("pyproject.toml", lock.RUN_LOCK, lock.DEV_LOCK):
        (tmp_path / name).write_text(f"this is {name}", encoding="utf-8")
    commands = tmp_path / ".venv" / "bin"
    commands.mkdir(parents=True)
    for name in ("python", "dragoman"):
        (commands / name).touch()
    environment.write_stamp(tmp_path / ".venv", environment.wanted_stamp(tmp_path, lock.RUN_LOCK))
    return tmp_path


def test_nothing_is_done_twice(root: Path) -> None:
    assert environment.is_ready(root, lock.RUN_LOCK)


def test_the_developers_tools_are_another_matter(root: Path) -> None:
    assert not environment.is_ready(root, lock.DEV_LOCK)
    environment.write_stamp(root / ".venv", environment.wanted_stamp(root, lock.DEV_LOCK))
    assert environment.is_ready(root, lock.DEV_LOCK)
    assert environment.is_ready(root, lock.RUN_LOCK)


@pytest.mark.parametrize("name", ["pyproject.toml", lock.RUN_LOCK])
def test_a_changed_project_or_lock_is_noticed(root: Path, name: str) -> None:
    (root / name).write_text("this is newer", encoding="utf-8")
    assert not environment.is_ready(root, lock.RUN_LOCK)


@pytest.mark.parametrize("name", ["python", "dragoman"])
def test_a_damaged_environment_is_noticed(root: Path, name: str) -> None:
    (root / ".venv" / "bin" / name).unlink()
    assert not environment.is_ready(root, lock.RUN_LOCK)


def test_a_moved_folder_is_noticed(root: Path) -> None:
    moved = root.rename(root.with_name("elsewhere"))
    assert not environment.is_ready(moved, lock.RUN_LOCK)


@pytest.mark.parametrize("content", ["", "[]", '{"root"', "{}"])
def test_an_unreadable_stamp_counts_as_none(root: Path, content: str) -> None:
    (root / ".venv" / environment.STAMP).write_text(content, encoding="utf-8")
    assert not environment.is_ready(root, lock.RUN_LOCK)


def test_bringing_one_lock_up_to_date_keeps_the_word_about_the_other(root: Path) -> None:
    stamp = environment.wanted_stamp(root, lock.DEV_LOCK)
    assert environment.lock_files_unchanged(root, stamp) == {lock.RUN_LOCK, lock.DEV_LOCK}
    (root / lock.RUN_LOCK).write_text("this is newer", encoding="utf-8")
    assert environment.lock_files_unchanged(root, stamp) == {lock.DEV_LOCK}


def test_only_whole_packages_count_as_installed(tmp_path: Path) -> None:
    for name in ("PySide6_Essentials-6.11.3.dist-info", "jaraco.classes-3.4.0.dist-info", "half-2.dist-info"):
        (tmp_path / name).mkdir()
        if name != "half-2.dist-info":
            (tmp_path / name / "INSTALLER").touch()
    assert environment.installed_in(tmp_path) == {("pyside6-essentials", "6.11.3"), ("jaraco-classes", "3.4.0")}


def test_what_was_half_unpacked_is_unpacked_again(tmp_path: Path) -> None:
    for name, files in {"whole-1.dist-info": ["METADATA", "INSTALLER"], "half-2.dist-info": ["METADATA"]}.items():
        (tmp_path / name).mkdir()
        for file in files:
            (tmp_path / name / file).touch()
    assert environment.mend(tmp_path) == ["half-2.dist-info"]
    assert [path.name for path in tmp_path.iterdir()] == ["whole-1.dist-info"]
