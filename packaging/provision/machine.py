"""What differs between Linux, macOS and Windows, in one place. Only Linux was run."""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from provision.children import ended_with_us


def script_in(environment: Path, name: str, *, platform: str = sys.platform) -> Path:
    """Where a virtual environment keeps a command."""
    if platform == "win32":
        return environment / "Scripts" / f"{name}.exe"
    return environment / "bin" / name


@contextlib.contextmanager
def started_apart(
    command: Sequence[str], *, folder: Path, environ: Mapping[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program that Ctrl+C reaches through us alone, once, so that it can put its own children away.

    Both at once (the terminal's and ours) would interrupt just that. On Windows there is no such choice.
    """
    if sys.platform == "win32":
        child = subprocess.Popen(command, cwd=folder, env=dict(environ), stdin=subprocess.DEVNULL)
        with ended_with_us(child):
            yield child
        return
    child = subprocess.Popen(command, cwd=folder, env=dict(environ), stdin=subprocess.DEVNULL, process_group=0)
    with ended_with_us(child, ask_by=signal.SIGINT):
        yield child


def has_screen(environ: Mapping[str, str], *, platform: str = sys.platform) -> bool:
    """Whether a window can be shown: always where the system is a desktop, else if a display is named."""
    if platform in {"win32", "darwin"}:
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def is_debian_like(os_release: str) -> bool:
    """Whether an `os-release` file names Debian, Ubuntu or one of their children."""
    families = re.findall(r"^ID(?:_LIKE)?=(.*)$", os_release, flags=re.MULTILINE)
    return any(name in {"debian", "ubuntu"} for family in families for name in family.strip("\"'").split())


def has_apt() -> bool:
    """Whether this machine's packages are Debian's, and its tools are there."""
    try:
        os_release = Path("/etc/os-release").read_text(encoding="utf-8")
    except OSError:
        return False
    return is_debian_like(os_release) and all(shutil.which(tool) for tool in ("apt-get", "dpkg-query"))


def as_root(command: Sequence[str], *, user_id: int | None = None, can_ask: bool = True) -> list[str]:
    """Put `sudo` before a command where it is needed; it asks for no password where nobody could type one."""
    if user_id is None:
        user_id = os.geteuid() if sys.platform != "win32" else 0
    if user_id == 0:
        return list(command)
    return ["sudo", *([] if can_ask else ["-n"]), *command]


def hand_over(command: Sequence[str]) -> int:
    """Become another program: its exit code is ours, and signals reach it alone.

    Windows knows no such thing: there it runs as a child that Ctrl+C reaches too, and is waited for.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform == "win32":
        child = subprocess.Popen(command)
        while True:
            try:
                return child.wait()
            except KeyboardInterrupt:
                continue
    return os.execv(command[0], list(command))  # noqa: S606 (no shell is what we want)


def quoted(command: Sequence[str]) -> str:
    """Write a command as a person would type it."""
    return shlex.join(command)
