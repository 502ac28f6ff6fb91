"""The second command's checks: what they run in, and how they are summed up."""

from pathlib import Path

from provision.checks import Outcome, all_checks, clean_environ, private_folder, summary_of


def test_the_tests_see_nothing_of_the_developers_own() -> None:
    own = {
        "PATH": "/usr/bin",
        "OPENAI_API_KEY": "secret",
        "DRAGOMAN_TOKEN": "secret",
        "PULSE_SERVER": "unix:/run/mine",
        "WAYLAND_DISPLAY": "wayland-0",
        "DBUS_SESSION_BUS_ADDRESS": "unix:/run/mine",
        "XDG_CONFIG_HOME": "/home/me/.config",
        "DISPLAY": ":0",
    }
    clean = clean_environ(own, folder=Path("/private"), display=":77")
    assert clean["PATH"] == "/usr/bin"
    assert not {"OPENAI_API_KEY", "DRAGOMAN_TOKEN", "PULSE_SERVER", "WAYLAND_DISPLAY"} & clean.keys()
    assert (clean["DISPLAY"], clean["QT_QPA_PLATFORM"]) == (":77", "xcb")
    assert clean["XDG_CONFIG_HOME"] == str(Path("/private/config"))
    assert clean["DBUS_SESSION_BUS_ADDRESS"] == "disabled:"


def test_without_a_virtual_screen_no_window_appears_on_the_real_one() -> None:
    clean = clean_environ({"DISPLAY": ":0"}, folder=Path("/private"), display=None)
    assert "DISPLAY" not in clean
    assert clean["QT_QPA_PLATFORM"] == "offscreen"


def test_sockets_lie_in_a_folder_that_only_the_user_can_enter() -> None:
    with private_folder() as folder:
        assert (folder / "runtime").stat().st_mode & 0o777 == 0o700
    assert not folder.exists()


def test_the_commands_arguments_reach_pytest_alone() -> None:
    *others, tests = all_checks(Path(".venv"), ["-k", "lock"])
    assert tests.command[1:] == ("-k", "lock")
    assert not any("-k" in check.command for check in others)
    assert [check.name for check in others] == ["format", "lint", "import contracts", "types"]


def test_the_summary_has_a_line_for_each_check() -> None:
    table = summary_of(
        [Outcome(name="lint", code=0, took_s=0.26), Outcome(name="import contracts", code=2, took_s=12.0)]
    )
    assert table.splitlines()[1:] == [
        "=== summary",
        "lint              ok               0.3 s",
        "import contracts  FAILED (2)      12.0 s",
    ]
