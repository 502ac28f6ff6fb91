"""The composition root: the one module that knows every other."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from desktop_app.core import plan
from desktop_app.core.cleaning import Cleaning
from desktop_app.core.device import HearsBy
from desktop_app.core.errors import DragomanError, UsageError
from desktop_app.live.quiet import keep_libraries_quiet

if TYPE_CHECKING:
    import argparse

EXIT_INTERRUPTED = 130
EXIT_FAULT = 70
"""A fault of our own. Source: EX_SOFTWARE of sysexits."""


def run(argv: Sequence[str]) -> int:
    """Do what the command line asks for; give the exit code. Nothing but a sentence ever reaches standard error."""
    logging.lastResort = logging.NullHandler()  # or libraries' complaints, tracebacks included, would be printed
    try:
        if not argv:
            return _open_window()
        from desktop_app import arguments  # noqa: PLC0415 (whoever just opens the window need not wait for it)

        asked = arguments.parse(argv)
        return _COMMANDS[asked.command](asked)
    except DragomanError as error:
        sys.stderr.write(f"dragoman: {error}\n")
        return error.exit_code
    except KeyboardInterrupt:
        sys.stderr.write("dragoman: Interrupted before it was done.\n")
        return EXIT_INTERRUPTED
    except Exception as fault:  # noqa: BLE001 (the one place: a person must never meet a traceback)
        from desktop_app.live.fault_log import keep_fault  # noqa: PLC0415 (only a fault needs it)

        sys.stderr.write(f"dragoman: {keep_fault(fault)}\n")
        return EXIT_FAULT


def _converse(asked: argparse.Namespace) -> int:
    sides = {
        side: plan.Side(
            track=plan.parse_track(getattr(asked, side)),
            hears=getattr(asked, f"{side}_hears"),
            outlet=plan.parse_outlet(getattr(asked, f"{side}_out")),
            hears_by=_hears_by(getattr(asked, f"{side}_hears_by")),
            cleaning=Cleaning(getattr(asked, f"{side}_cleaning")),
        )
        for side in ("a", "b")
    }
    return _conduct(plan.conversation(**sides), asked)


def _listen(asked: argparse.Namespace) -> int:
    languages = [code.strip() for code in asked.into.split(",") if code.strip()]
    outlets = [plan.parse_outlet(outlet) for outlet in asked.to]
    chosen = plan.listen_along(plan.parse_track(asked.track), languages, outlets)
    hears_by, cleaning = _hears_by(asked.hears_by), Cleaning(asked.cleaning)
    return _conduct(tuple(replace(lane, hears_by=hears_by, cleaning=cleaning) for lane in chosen), asked)


def _hears_by(word: str | None) -> HearsBy | None:
    return None if word is None else HearsBy(word)


def _sample(asked: argparse.Namespace) -> int:
    from desktop_app.sample import sample_plan  # noqa: PLC0415 (asks the interpreter what it reaches)

    chosen = sample_plan()
    if chosen.notice:
        sys.stderr.write(f"dragoman: {chosen.notice}\n")
    return _conduct(chosen.plan, asked)


def _conduct(chosen: plan.Plan, asked: argparse.Namespace) -> int:
    keep_libraries_quiet()
    from desktop_app import terminal  # noqa: PLC0415 (sockets and sound: a wrong request need not wait for them)
    from desktop_app.live.host import RunOptions  # noqa: PLC0415 (as above)

    options = RunOptions(
        service=asked.service, drain_timeout_s=asked.drain_timeout, folder=asked.out, force=asked.force
    )
    return terminal.conduct(chosen, options, json=asked.json)


def _service(asked: argparse.Namespace) -> int:
    from desktop_app.service.process import serve  # noqa: PLC0415 (loads the models' engines)

    return serve(asked.port, owner_pid=asked.owner)


def _models(asked: argparse.Namespace) -> int:
    from desktop_app.inspection import models  # noqa: PLC0415 (only this command needs it)

    return models(asked.action, getattr(asked, "model", ""), json=asked.json)


def _devices(asked: argparse.Namespace) -> int:
    keep_libraries_quiet()
    from desktop_app.inspection import devices  # noqa: PLC0415 (loads the sound system)

    return devices(json=asked.json)


def _doctor(asked: argparse.Namespace) -> int:
    keep_libraries_quiet()
    from desktop_app.inspection import doctor  # noqa: PLC0415 (looks at everything)

    return doctor(json=asked.json)


def _window(asked: argparse.Namespace) -> int:
    return _open_window(sample=asked.sample, json=asked.json)


def _open_window(*, sample: bool = False, json: bool = False) -> int:
    if not _may_show_windows():
        raise UsageError("There is no screen here, so the window was not opened. Run: dragoman sample")
    gc.disable()  # as in `__main__`; `staying` turns it on
    from desktop_app.ui.binding import quickly_loaded  # noqa: PLC0415 (loads Qt)

    with quickly_loaded():
        from desktop_app.staying import sit_down  # noqa: PLC0415 (loads all that is seen)

    return sit_down(sample=sample, json=json)


def _may_show_windows() -> bool:
    """Tell whether Qt finds a screen: without one it ends the process by itself, before anybody can say why."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return named or sys.platform in {"win32", "darwin"}


_COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "converse": _converse,
    "devices": _devices,
    "doctor": _doctor,
    "listen": _listen,
    "models": _models,
    "sample": _sample,
    "service": _service,
    "window": _window,
}
