"""The checks of the second command: what they are, in what surroundings they run, and how they ended."""

from __future__ import annotations

import contextlib
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from provision.machine import quoted, script_in, started_apart
from provision.terminal import Terminal


@dataclass(frozen=True, kw_only=True)
class Check:
    """One tool over the whole project."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """How one check ended."""

    name: str
    code: int
    took_s: float


def all_checks(environment: Path, pytest_arguments: Sequence[str]) -> tuple[Check, ...]:
    """List the checks, quickest first."""

    def tool(name: str, *arguments: str) -> tuple[str, ...]:
        return (str(script_in(environment, name)), *arguments)

    return (
        Check(name="format", command=tool("ruff", "format", "--check", ".")),
        Check(name="lint", command=tool("ruff", "check", ".")),
        Check(name="import contracts", command=tool("lint-imports")),
        Check(name="types", command=tool("mypy", "desktop_app", "tests", "packaging")),
        Check(name="tests", command=tool("pytest", *pytest_arguments)),
    )


SECRETS = ("OPENAI_API_KEY", "DRAGOMAN_TOKEN")
"""No test may reach a real account by accident."""

PERSONAL = (
    "DISPLAY",
    "DBUS_SESSION_BUS_ADDRESS",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "QT_QPA_PLATFORM",
    "QT_STYLE_OVERRIDE",
)
"""The developer's own desktop, which no test may touch. What begins with PULSE_, PIPEWIRE_ or ALSA_ goes too."""


def clean_environ(environ: Mapping[str, str], *, folder: Path, display: str | None) -> dict[str, str]:
    """Choose the tests' variables: none of the developer's own secrets, sound, settings or screen.

    Windows open on the virtual screen, or on none at all where there is no such screen.
    """
    prefixes = ("PULSE_", "PIPEWIRE_", "ALSA_", "PYTEST_")
    kept = {
        name: value
        for name, value in environ.items()
        if name not in SECRETS and name not in PERSONAL and not name.startswith(prefixes)
    }
    private = {name: str(folder / part) for name, part in _PRIVATE_FOLDERS.items()}
    shown = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"} if display else {"QT_QPA_PLATFORM": "offscreen"}
    return {**kept, **private, **shown, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}


_PRIVATE_FOLDERS = {
    "XDG_RUNTIME_DIR": "runtime",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
}


@contextlib.contextmanager
def private_folder() -> Iterator[Path]:
    """Folders for the tests' settings, data and sockets, gone afterwards. Sockets want a short path."""
    with tempfile.TemporaryDirectory(prefix="dragoman-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        for part in _PRIVATE_FOLDERS.values():
            (folder / part).mkdir(mode=0o700)
        yield folder


def run_check(check: Check, root: Path, terminal: Terminal, environ: Mapping[str, str]) -> Outcome:
    """Run one check under a headline, its output as it is."""
    terminal.say(f"\n=== {check.name}: {quoted([Path(check.command[0]).name, *check.command[1:]])}")
    started_s = time.monotonic()
    with started_apart(check.command, folder=root, environ=environ) as child:
        code = child.wait()
    return Outcome(name=check.name, code=code, took_s=time.monotonic() - started_s)


def summary_of(outcomes: Sequence[Outcome]) -> str:
    """Sum up: one line a check."""
    lines = [
        f"{outcome.name:<18}{'ok' if outcome.code == 0 else f'FAILED ({outcome.code})':<14}{outcome.took_s:6.1f} s"
        for outcome in outcomes
    ]
    return "\n".join(["", "=== summary", *lines])
