"""What differs between systems."""

import os
import sys
import textwrap
from pathlib import Path

import pytest
from provision import machine


@pytest.mark.parametrize(
    ("platform", "environ", "has_screen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_screen_is_there_on_desktops_and_where_a_display_is_named(
    platform: str,
    environ: dict[str, str],
    has_screen: bool,  # noqa: FBT001 (a row of the table)
) -> None:
    assert machine.has_screen(environ, platform=platform) is has_screen


def test_commands_of_the_environment_are_found_on_each_system() -> None:
    environment = Path(".venv")
    assert machine.script_in(environment, "dragoman", platform="linux") == environment / "bin" / "dragoman"
    assert machine.script_in(environment, "dragoman", platform="win32") == environment / "Scripts" / "dragoman.exe"


@pytest.mark.parametrize(
    ("os_release", "is_debian_like"),
    [
        ('NAME="Debian GNU/Linux"\nID=debian\n', True),
        ('NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n', True),
        ("ID='ubuntu'\n", True),
        ("ID=fedora\nVERSION_ID=41\n", False),
        ('ID=arch\nHOME_URL="https://debian.example/"\n', False),
    ],
)
def test_debian_and_its_children_are_known_by_their_own_word(
    os_release: str,
    is_debian_like: bool,  # noqa: FBT001 (a row of the table)
) -> None:
    assert machine.is_debian_like(os_release) is is_debian_like


def test_only_who_is_not_root_needs_sudo_and_it_asks_nobody_who_is_not_there() -> None:
    command = ["apt-get", "update"]
    assert machine.as_root(command, user_id=0) == command
    assert machine.as_root(command, user_id=1000) == ["sudo", *command]
    assert machine.as_root(command, user_id=1000, can_ask=False) == ["sudo", "-n", *command]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no process groups of this kind")
def test_an_interruption_reaches_a_check_once_so_that_it_can_put_its_things_away(tmp_path: Path) -> None:
    program = textwrap.dedent("""
        import pathlib, signal, sys, time
        signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background ignores it
        try:
            pathlib.Path("up").touch()
            time.sleep(60)
        except KeyboardInterrupt:
            pathlib.Path("tidy").touch()
    """)

    def interrupt_once_up() -> None:
        command = [sys.executable, "-c", program]
        with machine.started_apart(command, folder=tmp_path, environ=os.environ) as child:
            assert os.getpgid(child.pid) != os.getpgid(0)
            while not (tmp_path / "up").exists():
                assert child.poll() is None
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupt_once_up()
    assert (tmp_path / "tidy").exists()
