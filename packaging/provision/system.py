"""The few system packages on Debian and Ubuntu: which are missing, which are needed, and how they are fetched."""

from __future__ import annotations

import importlib.util
import os
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from provision import machine
from provision.children import Finished, run
from provision.terminal import SetupError, Terminal


class Purpose(Enum):
    """What a system package is for, in words that complete 'for …'."""

    SETUP = "the private environment"
    SOUND = "microphones and outputs"
    WINDOW = "the window"
    INTERPRETER = "Spanish and more voices, as separate programs under the GPL"
    FONTS = "Chinese, Japanese, Korean, Hindi and other scripts"
    TESTS = "the tests"


@dataclass(frozen=True, kw_only=True)
class SystemPackage:
    """A package of Debian and Ubuntu."""

    name: str
    purpose: Purpose
    stand_ins: tuple[str, ...] = ()
    """Packages that serve as well when they are already there."""


def _packages(purpose: Purpose, names: str, *stand_ins: str) -> tuple[SystemPackage, ...]:
    return tuple(SystemPackage(name=name, purpose=purpose, stand_ins=stand_ins) for name in names.split())


CATALOGUE: tuple[SystemPackage, ...] = (
    *_packages(Purpose.SOUND, "libportaudio2 libasound2-plugins"),
    *_packages(Purpose.WINDOW, "libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0"),
    *_packages(Purpose.WINDOW, "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"),
    *_packages(Purpose.WINDOW, "libwayland-cursor0 libwayland-egl1"),
    *_packages(Purpose.INTERPRETER, "apertium apertium-es-pt espeak-ng"),
    *_packages(Purpose.FONTS, "fonts-noto-core"),
    *_packages(Purpose.FONTS, "fonts-wqy-microhei", "fonts-noto-cjk"),
    *_packages(Purpose.TESTS, "xvfb xauth openbox pulseaudio pulseaudio-utils dbus iproute2 ffmpeg"),
)
"""All that Dragoman uses of the system, but for Python's own parts (`python_parts`)."""


def python_parts(version: tuple[int, int], *, has_ensurepip: bool) -> tuple[SystemPackage, ...]:
    """List what the running Python lacks to make an environment. Debian ships `ensurepip` apart."""
    if has_ensurepip:
        return ()
    return (SystemPackage(name=f"python{version[0]}.{version[1]}-venv", purpose=Purpose.SETUP),)


def missing_of(catalogue: Iterable[SystemPackage], installed: frozenset[str]) -> list[SystemPackage]:
    """List the packages that neither are there nor have a stand-in there.

    Newer releases add `t64` to the names of libraries that went over to 64-bit time.
    """
    return [
        package
        for package in catalogue
        if installed.isdisjoint({package.name, f"{package.name}t64", *package.stand_ins})
    ]


def needed_purposes(*, shows_window: bool, for_tests: bool, makes_environment: bool) -> frozenset[Purpose]:
    """Choose the purposes that this run cannot do without. The others are asked for all the same."""
    needed = {Purpose.SOUND}
    if makes_environment:
        needed.add(Purpose.SETUP)
    if shows_window:
        needed.add(Purpose.WINDOW)
    if for_tests:
        needed |= {Purpose.WINDOW, Purpose.INTERPRETER, Purpose.TESTS}
    return frozenset(needed)


def installed_packages(names: Sequence[str]) -> frozenset[str]:
    """Which of these packages dpkg has, wholly installed."""
    found = run(["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\n", *names])
    lines = (line.split() for line in found.talk.splitlines())
    return frozenset(words[0] for words in lines if len(words) == 2 and words[1] == "installed")  # noqa: PLR2004


def find_missing(purposes: frozenset[Purpose]) -> list[SystemPackage]:
    """Look for the packages of these purposes on this machine."""
    parts = python_parts(sys.version_info[:2], has_ensurepip=importlib.util.find_spec("ensurepip") is not None)
    catalogue = [package for package in (*parts, *CATALOGUE) if package.purpose in purposes]
    names = {name for package in catalogue for name in (package.name, f"{package.name}t64", *package.stand_ins)}
    return missing_of(catalogue, installed_packages(sorted(names)))


def install_command(packages: Iterable[SystemPackage]) -> list[str]:
    """Write the apt command that fetches these packages. It never removes another package."""
    names = [package.name for package in packages]
    return ["apt-get", "install", "--yes", "--no-install-recommends", "--no-remove", *names]


def ensure(terminal: Terminal, *, wanted: frozenset[Purpose], needed: frozenset[Purpose], is_agreed: bool) -> None:
    """Have the wanted system packages installed, with the person's consent.

    Raises:
        SetupError: a needed package is missing and could not or was not to be installed.
    """
    if not machine.has_apt():
        _name_what_is_wanted(terminal)
        return
    missing = find_missing(wanted)
    must = [package for package in missing if package.purpose in needed]
    may = [package for package in missing if package.purpose not in needed]
    is_list_fresh = False
    for packages, is_needed in ((must, True), (may, False)):
        if not packages:
            continue
        if is_agreed or terminal.agrees(question_about(packages, is_needed=is_needed)):
            is_list_fresh = _fetch(terminal, packages, is_needed=is_needed, is_list_fresh=is_list_fresh)
        else:
            _report(terminal, packages, "not installed", is_needed=is_needed)


def question_about(packages: Sequence[SystemPackage], *, is_needed: bool) -> str:
    """Ask for consent, with the packages by name and purpose."""
    verb = "needs" if is_needed else "can use"
    return f"Dragoman {verb} these system packages: {named(packages)}. Install them with apt?"


def named(packages: Sequence[SystemPackage]) -> str:
    """Name the packages by purpose: 'a and b for this; c for that'."""
    by_purpose: dict[Purpose, list[str]] = {}
    for package in packages:
        by_purpose.setdefault(package.purpose, []).append(package.name)
    return "; ".join(f"{', '.join(names)} for {purpose.value}" for purpose, names in by_purpose.items())


def _report(terminal: Terminal, packages: Sequence[SystemPackage], fate: str, *, is_needed: bool) -> None:
    """Say what is missing and how to get it; for a needed package that is the end."""
    command = machine.quoted(machine.as_root(install_command(packages)))
    is_one = len(packages) == 1
    sentence = (
        f"{'This system package was' if is_one else 'These system packages were'} {fate}: {named(packages)}. "
        f"To install {'it' if is_one else 'them'}: {command}"
    )
    if is_needed:
        raise SetupError(sentence)
    terminal.say(f"{sentence} (Dragoman goes on without.)")


def _fetch(terminal: Terminal, packages: Sequence[SystemPackage], *, is_needed: bool, is_list_fresh: bool) -> bool:
    """Install packages with apt; the answer is whether apt's lists are fresh now."""
    terminal.say(f"Installing {len(packages)} system package{'s' if len(packages) > 1 else ''}: {named(packages)}.")
    if not is_list_fresh:
        _apt(terminal, ["dpkg", "--configure", "-a"])
        _apt(terminal, ["apt-get", "update"])
    done = _apt(terminal, install_command(packages))
    if done.code != 0:
        _report(terminal, packages, f"not installed, because {cause_in(done.talk)}", is_needed=is_needed)
    return True


def _apt(terminal: Terminal, command: Sequence[str]) -> Finished:
    """Run apt or dpkg as root, without any question of theirs, and show how far it is."""
    is_apt = command[0] == "apt-get"
    options = ["-o", "APT::Status-Fd=1", "-o", "DPkg::Lock::Timeout=120", "-o", "Acquire::Retries=2"] if is_apt else []
    full = ["env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8", command[0], *options, *command[1:]]

    def show(line: str) -> None:
        text = progress_in(line)
        if text:
            terminal.progress(text)

    return run(machine.as_root(full, can_ask=terminal.can_ask), on_line=show, environ=os.environ)


def progress_in(line: str) -> str | None:
    """Shorten what a line of apt says of its progress, if it does."""
    found = re.match(r"(dlstatus|pmstatus):[^:]*:([0-9.]+):(.*)$", line)
    if found:
        task = {"dlstatus": "fetching", "pmstatus": "installing"}[found[1]]
        return f"{task} system packages, {float(found[2]):.0f} %: {found[3].strip()}"
    found = re.match(r"Need to get (?:\S+ \S+/)?(\S+ [kMG]?B) of archives", line)
    return f"fetching {found[1]} of system packages" if found else None


def cause_in(talk: str) -> str:
    """Why apt failed, in words that follow 'because'."""
    if re.search(r"No space left on device|You don't have enough free space", talk):
        return "the disk is full"
    if re.search(r"Could not resolve|Unable to connect|Could not connect|Temporary failure|Failed to fetch", talk):
        return "the package archive cannot be reached (is this machine on line?)"
    if re.search(r"sudo: .*(password|terminal)|is not in the sudoers|No such file or directory: 'sudo'", talk):
        return "that needs the rights of the administrator"
    if "Packages need to be removed but remove is disabled" in talk:
        return "other packages would have to go for it"
    unknown = re.findall(r"Unable to locate package (\S+)|Package '?(\S+?)'? has no installation candidate", talk)
    if unknown:
        return f"this system's archive does not have {', '.join(a or b for a, b in unknown)} (or its list is old)"
    errors = re.findall(r"^E: (.+?)\.?$", talk, flags=re.MULTILINE)
    return f"apt said: {errors[0]}" if errors else "apt failed without saying why"


def _name_what_is_wanted(terminal: Terminal) -> None:
    """On other kinds of Linux: say what to look for, since the names differ everywhere."""
    if sys.platform == "linux" and not terminal.can_ask:
        return
    if sys.platform == "linux":
        terminal.say(
            "This is neither Debian nor Ubuntu, so system packages are yours to install: PortAudio, ALSA's plug-ins "
            "for PulseAudio, Qt's libraries for X11, and for Spanish Apertium with its Spanish-Portuguese data."
        )
