"""The private environment `.venv`: made once, filled from the lock, and left alone while nothing has changed."""

from __future__ import annotations

import json
import os
import shutil
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

from provision import lock
from provision.children import Finished, run
from provision.machine import script_in
from provision.pip_talk import PipProgress, failure_in, megabytes
from provision.quicken import quicken
from provision.terminal import SetupError, Terminal

FOLDER = ".venv"
STAMP = "dragoman-setup.json"
"""The file in the environment that says what was put there."""


def is_ready(root: Path, lock_name: str) -> bool:
    """Whether the environment holds exactly what the lock and the project ask for."""
    environment = root / FOLDER
    return is_usable(root) and is_current(read_stamp(environment), wanted_stamp(root, lock_name))


def is_usable(root: Path) -> bool:
    """Whether the environment's Python and our command are there, and the Python it was made from is too."""
    environment = root / FOLDER
    return all(script_in(environment, name).exists() for name in ("python", "dragoman"))


def wanted_stamp(root: Path, lock_name: str) -> dict[str, str]:
    """Say what the stamp must be for this project at this place: digests of all that decides what is installed."""
    names = [lock.RUN_LOCK, *([lock.DEV_LOCK] if lock_name == lock.DEV_LOCK else [])]
    return {"root": str(root), **{name: lock.digest_of(root / name) for name in ("pyproject.toml", *names)}}


def is_current(stamp: dict[str, str], wanted: dict[str, str]) -> bool:
    """Whether a stamp covers what is wanted. More than that (the developers' tools) does no harm."""
    return wanted.items() <= stamp.items()


def read_stamp(environment: Path) -> dict[str, str]:
    """Read the environment's stamp: nothing if there is none, or none that can be read."""
    try:
        stamp = json.loads((environment / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(environment: Path, stamp: dict[str, str]) -> None:
    """Say what was put into the environment, whole or not at all."""
    draft = environment / f"{STAMP}.new"
    draft.write_text(json.dumps(stamp, indent=2), encoding="utf-8")
    draft.replace(environment / STAMP)


def prepare(root: Path, lock_name: str, terminal: Terminal) -> None:
    """Make the environment, or bring it up to date. What is already there is not fetched again.

    Raises:
        SetupError: it could not be done.
    """
    if is_ready(root, lock_name):
        return
    started_s = time.monotonic()
    environment = root / FOLDER
    try:
        _make(root, environment, terminal)
        fetched_bytes = _fill(root, lock_name, terminal)
        _install_project(root)
        had = read_stamp(environment)
        (environment / STAMP).unlink(missing_ok=True)  # whoever is interrupted from here on begins again
        quicken(script_in(environment, "python"), packages_folder(environment), root / "desktop_app")
        still_true = {name: digest for name, digest in had.items() if name in lock_files_unchanged(root, had)}
        write_stamp(environment, {**still_true, **wanted_stamp(root, lock_name)})
    except OSError as error:
        raise SetupError(_why(environment, Finished(code=1, talk=str(error)))) from error
    terminal.say(f"Ready in {time.monotonic() - started_s:.0f} s, {megabytes(fetched_bytes)} fetched.")


def lock_files_unchanged(root: Path, stamp: dict[str, str]) -> set[str]:
    """Name the locks that a stamp speaks of and that are still the same: an update of one leaves the other good."""
    return {name for name in (lock.RUN_LOCK, lock.DEV_LOCK) if stamp.get(name) == lock.digest_of(root / name)}


def _make(root: Path, environment: Path, terminal: Terminal) -> None:
    """Create the environment, or create it anew where it is broken or was made for another place."""
    made_for = read_stamp(environment).get("root", str(root))
    if made_for == str(root) and run([str(script_in(environment, "python")), "-m", "pip", "--version"]).code == 0:
        return
    terminal.say(f"Making the private environment {environment}.")
    done = run([sys.executable, "-m", "venv", "--clear", str(environment)])
    if done.code != 0:
        raise SetupError(_why(environment, done))


def _fill(root: Path, lock_name: str, terminal: Terminal) -> int:
    """Install the locked packages; the answer is how many bytes were fetched."""
    environment = root / FOLDER
    pins = lock.pins_of((root / lock_name).read_text(encoding="utf-8"))
    mend(packages_folder(environment))
    terminal.say("Installing Dragoman's packages (about 0.5 GB to fetch the first time, 1 GB on the disk).")
    progress = PipProgress(terminal, names=[pin.name for pin in pins])
    # What Python brings along is a pip of any age, and the old ones tell no progress.
    for lot in [[pin for pin in pins if pin.name == "pip"], *lock.batches_of(pins)]:
        have = installed_in(packages_folder(environment))
        for pin in lot:
            if (pin.name, pin.version) in have:
                progress.pass_over(pin.name)
        lacking = [pin for pin in lot if (pin.name, pin.version) not in have]
        if lacking:
            _install_pins(environment, lacking, progress)
    return progress.fetched_bytes


def _install_pins(environment: Path, pins: list[lock.Pin], progress: PipProgress) -> None:
    """Have pip install exactly these files, and nothing that would have to be built."""
    options = ["--require-hashes", "--no-deps", "--only-binary", ":all:"]
    if all(pin.name != "pip" for pin in pins):
        options += ["--progress-bar", "raw"]
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "requirements.txt"
        listed.write_text("".join(f"{line}\n" for pin in pins for line in pin.lines), encoding="utf-8")
        done = run(_pip(environment, "install", *options, "-r", str(listed)), on_line=progress.take)
    if done.code != 0:
        raise SetupError(_why(environment, done))


def installed_in(packages: Path) -> frozenset[tuple[str, str]]:
    """List the packages that are there as a whole, as (name, version)."""
    whole = (info.parent.name.removesuffix(".dist-info") for info in packages.glob("*.dist-info/INSTALLER"))
    return frozenset((lock.canonical(name), version) for name, _, version in (text.rpartition("-") for text in whole))


def _install_project(root: Path) -> None:
    """Install the project itself as a path to this folder, with the build tools of the lock."""
    environment = root / FOLDER
    done = run(_pip(environment, "install", "--no-deps", "--no-build-isolation", "--editable", str(root)))
    if done.code != 0:
        raise SetupError(_why(environment, done))


def _pip(environment: Path, *arguments: str) -> list[str]:
    python = str(script_in(environment, "python"))
    return [python, "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]


def packages_folder(environment: Path) -> Path:
    """Where the environment keeps its packages. It may have been made by another Python than the one that runs."""
    found = sorted((environment / "lib").glob("python3.*/site-packages"))
    if found and sys.platform != "win32":
        return found[-1]
    return Path(sysconfig.get_path("purelib", "venv", {"base": str(environment), "platbase": str(environment)}))


def mend(packages: Path) -> list[str]:
    """Forget packages whose unpacking was interrupted, so that pip unpacks them again.

    pip writes INSTALLER after all of a package's files; a package without it is not whole.
    """
    halves = [info for info in packages.glob("*.dist-info") if not (info / "INSTALLER").exists()]
    for info in halves:
        shutil.rmtree(info)
    return [info.name for info in halves]


def _why(environment: Path, done: Finished) -> str:
    """Find the sentence for a failure in the environment."""
    place = environment if environment.exists() else environment.parent
    free_bytes = shutil.disk_usage(place).free
    return failure_in(done.talk, environment=os.fspath(environment), free_bytes=free_bytes)
