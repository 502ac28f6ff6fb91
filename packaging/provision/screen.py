"""A virtual screen for the tests, so that real windows open where there is none, and never on the developer's own."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import subprocess
from collections.abc import Iterator

from provision.children import ended_with_us

START_S = 20.0
"""Seconds that the screen has to come up."""


@contextlib.contextmanager
def virtual_screen() -> Iterator[str | None]:
    """Run Xvfb for the time of the block; the value is its DISPLAY, or None where there is no Xvfb.

    Xvfb picks a free number itself. `setpriv` lets the system end it if we are killed.
    """
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        yield None
        return
    read_end, write_end = os.pipe()
    setpriv = shutil.which("setpriv")
    command = [
        *([setpriv, "--pdeathsig", "TERM"] if setpriv else []),
        *(xvfb, "-displayfd", str(write_end), "-screen", "0", "1600x1200x24", "-nolisten", "tcp", "-noreset"),
    ]
    try:
        child = subprocess.Popen(
            command,
            pass_fds=(write_end,),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    finally:
        os.close(write_end)
    with ended_with_us(child), os.fdopen(read_end, "rb") as told:
        is_up = bool(select.select([told], [], [], START_S)[0])
        number = told.readline().strip().decode("ascii") if is_up else ""
        with _window_manager(f":{number}") if number else contextlib.nullcontext():
            yield f":{number}" if number else None


@contextlib.contextmanager
def _window_manager(display: str) -> Iterator[None]:
    """Run a window manager on the screen: without one no window is ever active, and none has the keyboard."""
    openbox = shutil.which("openbox")
    if openbox is None:
        yield
        return
    child = subprocess.Popen(
        [openbox, "--sm-disable"],
        env={**os.environ, "DISPLAY": display},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    with ended_with_us(child):
        yield
