"""Commands that look and tell: devices, models, and whether this machine has what Dragoman needs."""

from __future__ import annotations

import ctypes.util
import os
import platform
import shutil
import signal
import sys
import threading
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path

import msgspec

from desktop_app.core.device import DeviceKind, DeviceRow, DeviceSort, sort_of
from desktop_app.core.errors import DragomanError, UsageError
from desktop_app.live import devices as sound
from desktop_app.service import fetch
from desktop_app.service.engine import reach_on_disk

_SPANISH_HINT = "needs the package apertium-es-pt, or: dragoman models add en-es"


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was looked at."""

    name: str
    ok: bool
    needed: bool
    """Whether Dragoman cannot do its work without it."""
    detail: str


def devices(*, json: bool) -> int:
    """List microphones, outputs and what plays by the names that TRACK and OUTLET take."""
    rows = sound.list_devices()
    if json:
        _print_json(rows)
        return 0
    _print(line for title, listed in _groups(rows).items() for line in _paragraph(title, listed))
    return 0


def _paragraph(title: str, listed: Sequence[DeviceRow]) -> Iterable[str]:
    yield f"{title}:"
    if not listed:
        yield "  none"
    for row in listed:
        yield f"  {row.description}{' (default)' if row.default else ''}\n      {row.choice}"
        if row.hint and row.present:
            yield f"      {row.hint}"


def _groups(rows: Sequence[DeviceRow]) -> dict[str, list[DeviceRow]]:
    """Put what is listed under what it is for."""
    by_sort = {
        "inputs": (DeviceKind.INPUT, DeviceSort.CARD),
        "applications that play": (DeviceKind.INPUT, DeviceSort.APPLICATION),
        "what outputs play": (DeviceKind.INPUT, DeviceSort.MONITOR),
        "outputs": (DeviceKind.OUTPUT, DeviceSort.CARD),
        "virtual microphones for meeting programs": (DeviceKind.OUTPUT, DeviceSort.MEETING),
    }
    return {
        title: [row for row in rows if (row.kind, sort_of(row.choice)) == (kind.value, sort)]
        for title, (kind, sort) in by_sort.items()
    }


def models(action: str | None, model: str, *, json: bool) -> int:
    """List, add or remove interpreter models.

    Raises:
        UsageError: there is no such model.
        ServiceError: it could not be fetched whole.
    """
    if action == "add":
        _add_model(model)
    elif action == "remove":
        fetch.remove(model)
        sys.stderr.write(f"{model} was removed.\n")
    elif json:
        _print_json(fetch.list_models())
    else:
        _print(
            f"{row.id:<22} {row.state:<10} {row.size_bytes / 1e6:>7.0f} MB  {row.what}" for row in fetch.list_models()
        )
    return 0


def doctor(*, json: bool) -> int:
    """Check everything; the exit code says whether Dragoman can work here."""
    checks = list(_checks())
    if json:
        _print_json(checks)
    else:
        _print(f"{_mark(check)} {check.name}{f': {check.detail}' if check.detail else ''}" for check in checks)
    lacking = [check for check in checks if check.needed and not check.ok]
    if lacking:
        raise UsageError(f"{lacking[0].name}: {lacking[0].detail}")
    return 0


def _mark(check: Check) -> str:
    return "ok     " if check.ok else ("MISSING" if check.needed else "absent ")


def _add_model(model: str) -> None:
    stop = threading.Event()
    previous = signal.signal(signal.SIGINT, lambda *_: stop.set())
    quiet = not sys.stderr.isatty()
    shown = -1

    def show(done_bytes: int, total_bytes: int | None) -> None:
        nonlocal shown
        percent = 100 * done_bytes // total_bytes if total_bytes else 0
        if percent == shown or (quiet and percent % 10):
            return
        shown = percent
        of_all = f" of {total_bytes / 1e6:.0f}" if total_bytes else ""
        sys.stderr.write(f"{model}: {done_bytes / 1e6:.1f}{of_all} MB{chr(10) if quiet else chr(13)}")
        sys.stderr.flush()

    try:
        path = fetch.add(model, show, stop)
    finally:
        signal.signal(signal.SIGINT, previous)
    sys.stderr.write(f"{model} is installed in {path}.\n")


def _checks() -> Iterable[Check]:
    python_ok = sys.version_info >= (3, 11)
    yield Check(name="Python", ok=python_ok, needed=True, detail=f"{platform.python_version()} (3.11 or newer)")
    qt = version("PySide6-Essentials")
    qt_ok = not (qt.startswith("6.12.0") and sys.version_info < (3, 12))
    yield Check(name="Qt", ok=qt_ok, needed=True, detail=f"PySide6 {qt} (6.12.0 breaks Python 3.11)")
    screen = sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    yield Check(name="Screen", ok=screen, needed=False, detail="for the window" if screen else "none: commands only")
    portaudio = ctypes.util.find_library("portaudio") is not None or sys.platform in {"win32", "darwin"}
    yield Check(
        name="PortAudio",
        ok=portaudio,
        needed=False,
        detail="" if portaudio else "needed for microphones and outputs: install libportaudio2",
    )
    yield from _sound_checks()
    yield from _interpreter_checks()
    ffmpeg = shutil.which("ffmpeg") is not None
    yield Check(name="ffmpeg", ok=ffmpeg, needed=False, detail="for sound files such as M4A; WAV to MP3 work without")


def _sound_checks() -> Iterable[Check]:
    try:
        rows = sound.list_devices()
    except DragomanError as error:
        yield Check(name="Sound devices", ok=False, needed=False, detail=str(error))
        return
    for kind, name in (("input", "Microphones"), ("output", "Outputs")):
        found = [row.description for row in rows if row.kind == kind and sort_of(row.choice) is DeviceSort.CARD]
        yield Check(name=name, ok=bool(found), needed=False, detail=", ".join(found) or "none")


def _interpreter_checks() -> Iterable[Check]:
    try:
        reach = reach_on_disk()
    except DragomanError as error:
        yield Check(name="Interpreter", ok=False, needed=True, detail=str(error))
        return
    pairs = ", ".join(f"{source} to {'/'.join(sorted(targets))}" for source, targets in sorted(reach.items()))
    yield Check(name="Interpreter", ok=bool(reach), needed=True, detail=pairs or "no language pair is installed")
    spanish = "es" in reach.get("en", ())
    yield Check(name="Spanish", ok=spanish, needed=False, detail="both ways" if spanish else _SPANISH_HINT)
    espeak = shutil.which("espeak-ng") is not None
    yield Check(name="espeak-ng", ok=espeak, needed=False, detail="for a better pronunciation of Portuguese")


def _print(lines: Iterable[str]) -> None:
    """Write lines to standard output, if there is one; a reader who has seen enough may leave.

    Raises:
        UsageError: it cannot be written, as on a full disk.
    """
    if sys.stdout is None:
        return
    try:
        sys.stdout.writelines(f"{line}\n" for line in lines)
        sys.stdout.flush()
    except OSError as error:
        with Path(os.devnull).open("wb") as nowhere:  # what Python still holds back would fail once more at its end
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            message = f"The list cannot be written to standard output ({error.strerror}). Write it somewhere else."
            raise UsageError(message) from error


def _print_json(rows: Sequence[msgspec.Struct]) -> None:
    _print(msgspec.json.encode(row).decode() for row in rows)
