"""Which system packages are asked for, and what is said when they cannot be had."""

import pytest
from provision import system
from provision.system import Purpose, SystemPackage

GLIB = SystemPackage(name="libglib2.0-0", purpose=Purpose.WINDOW)
FONT = SystemPackage(name="fonts-wqy-microhei", purpose=Purpose.FONTS, stand_ins=("fonts-noto-cjk",))


@pytest.mark.parametrize("installed", ["libglib2.0-0", "libglib2.0-0t64"])
def test_a_library_is_found_under_its_old_and_its_new_name(installed: str) -> None:
    assert system.missing_of([GLIB, FONT], frozenset({installed})) == [FONT]


def test_another_font_of_the_kind_will_do() -> None:
    assert system.missing_of([GLIB, FONT], frozenset({"fonts-noto-cjk"})) == [GLIB]


def test_debians_python_needs_its_venv_package_and_no_other_python_does() -> None:
    (part,) = system.python_parts((3, 12), has_ensurepip=False)
    assert (part.name, part.purpose) == ("python3.12-venv", Purpose.SETUP)
    assert system.python_parts((3, 12), has_ensurepip=True) == ()


def test_a_run_without_a_window_can_do_without_its_libraries() -> None:
    headless = system.needed_purposes(shows_window=False, for_tests=False, makes_environment=True)
    shown = system.needed_purposes(shows_window=True, for_tests=False, makes_environment=False)
    assert headless == {Purpose.SETUP, Purpose.SOUND}
    assert shown == {Purpose.SOUND, Purpose.WINDOW}


def test_the_programs_under_the_gpl_can_be_left_out_but_not_by_the_tests() -> None:
    users = system.needed_purposes(shows_window=True, for_tests=False, makes_environment=True)
    tests = system.needed_purposes(shows_window=True, for_tests=True, makes_environment=True)
    assert Purpose.INTERPRETER not in users
    assert {Purpose.INTERPRETER, Purpose.TESTS} <= tests


def test_apt_is_never_allowed_to_remove_anything() -> None:
    command = system.install_command([GLIB, FONT])
    assert command[:2] == ["apt-get", "install"]
    assert "--no-remove" in command
    assert command[-2:] == ["libglib2.0-0", "fonts-wqy-microhei"]


def test_the_question_names_packages_by_purpose() -> None:
    packages = [package for package in system.CATALOGUE if package.purpose is Purpose.SOUND]
    assert system.question_about(packages, is_needed=True) == (
        "Dragoman needs these system packages: libportaudio2, libasound2-plugins for microphones and outputs. "
        "Install them with apt?"
    )


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("dlstatus:3:12.5:Retrieving file 3 of 10", "fetching system packages, 12 %: Retrieving file 3 of 10"),
        ("pmstatus:libgl1:75.2:Installed libgl1 (amd64)", "installing system packages, 75 %: Installed libgl1 (amd64)"),
        ("Need to get 40.2 MB of archives.", "fetching 40.2 MB of system packages"),
        ("Need to get 1,024 kB/40.2 MB of archives.", "fetching 40.2 MB of system packages"),
        ("Reading package lists...", None),
    ],
)
def test_apts_progress_is_made_short(line: str, shown: str | None) -> None:
    assert system.progress_in(line) == shown


@pytest.mark.parametrize(
    ("talk", "cause"),
    [
        ("E: You don't have enough free space in /var/cache/apt/archives/.", "the disk is full"),
        ("Err:1 http://a b\n  Temporary failure resolving 'a'\nE: Failed to fetch x", "cannot be reached"),
        ("sudo: a password is required", "rights of the administrator"),
        ("[Errno 2] No such file or directory: 'sudo'", "rights of the administrator"),
        ("E: Unable to locate package apertium-es-pt", "does not have apertium-es-pt"),
        ("E: Packages need to be removed but remove is disabled.", "other packages would have to go"),
        ("E: Something new.", "apt said: Something new"),
        ("", "without saying why"),
    ],
)
def test_a_failure_of_apt_has_a_cause_in_words(talk: str, cause: str) -> None:
    assert cause in system.cause_in(talk)
