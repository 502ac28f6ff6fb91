"""How soon the window is there, beside an app window of Chromium, and what it costs while nothing is said through it.

    .venv/bin/python -m tests.bench.first_window [--pairs 7] [--idle-seconds 30]

Both open on one private Xvfb with openbox, in turn (A B, B A, ...), each with folders of its own that an earlier start
has filled. A window counts as shown when the middle of the screen holds more than one colour. That is read every 5 ms
from the screen's own memory, so neither program is asked, or slowed, by the looking. The same is done with ours against
ours, which tells what a ratio is worth. Then ours lies open with two microphones that are spoken into, none of it sent,
and the processor time of all its processes is counted. Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
import psutil
from msgspec.structs import replace

from desktop_app.core.audio import FRAME_RATE_HZ, Frames
from desktop_app.core.settings import Settings, with_person, write
from tests.bench.mirror import laid_desk

LOOK_EVERY_S: Final = 0.005
WITHIN_S: Final = 30.0
REST_S: Final = 0.2
"""No meter that is spoken into rests for so long. Source: looked at every 50 ms in 16 starts, 0.1 s at most."""
WIDTH_PX: Final = 1280
HEIGHT_PX: Final = 800
CHROMIUM: Final = (
    *("--no-sandbox", "--no-first-run", "--no-default-browser-check", "--disable-background-networking"),
    *("--disable-extensions", "--disable-sync", "--password-store=basic", "--window-size=1100,740"),
)
"""What its makers offer against work that an app window does not need; it has no sandbox for root."""
PAGE: Final = """<!doctype html><meta charset="utf-8"><title>Two people</title>
<style>body{margin:0;background:#f4f4f6;font:20px sans-serif}main{display:flex;height:100vh}
section{flex:1;margin:12px;padding:12px;background:#fff}</style>
<main><section><h1>Ana</h1><p>Good morning.</p></section><section><h1>Ben</h1><p>Buenos dias.</p></section></main>
"""
HEAD: Final = "| | Dragoman | Chromium app window | ratio |\n|---|---|---|---|"
_NOT_INHERITED: Final = {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "PYTHONDONTWRITEBYTECODE"}
"""Other screens than ours; and an earlier start leaves its compiled modules to the next one."""
_FIELDS: Final = {"header": 0, "width": 4, "height": 5, "line": 12, "colours": 19}
"""Where the numbers stand in the head of an XWD file. Source: X11/XWDFile.h."""


class Start(NamedTuple):
    """What a start took until the window was shown."""

    shown_s: float
    cpu_s: float
    """Processor time of all processes, which says more than the clock does while others keep the machine busy."""


class Screen:
    """A screen of our own, whose memory is a file."""

    def __init__(self, display: str, path: Path) -> None:
        """Map the memory of a screen that is up."""
        self.display = display
        memory = np.memmap(path, dtype=np.uint8, mode="r")
        head = memory[:100].view(">u4")
        at = {name: int(head[place]) for name, place in _FIELDS.items()}
        begin = at["header"] + 12 * at["colours"]
        lines = memory[begin : begin + at["line"] * at["height"]].reshape(at["height"], at["line"])
        self.pixels: npt.NDArray[np.uint32] = lines.view("<u4")[:, : at["width"]]

    @property
    def middle(self) -> npt.NDArray[np.uint32]:
        """What is shown where every window here lies: a copy."""
        height, width = self.pixels.shape
        return self.pixels[height // 3 : 2 * height // 3, width // 3 : 2 * width // 3].copy()

    def is_painted(self) -> bool:
        """Tell whether a window shows something: an empty screen, or an empty window, is of one colour."""
        middle = self.middle
        return bool((middle != middle[0, 0]).any())


@contextmanager
def private_screen() -> Iterator[Screen]:
    """Run Xvfb with a window manager, on a number that it picks itself."""
    with TemporaryDirectory() as folder:
        read_end, write_end = os.pipe()
        size = ("-screen", "0", f"{WIDTH_PX}x{HEIGHT_PX}x24", "-nocursor", "-nolisten", "tcp", "-noreset")
        xvfb = _quietly("Xvfb", "-displayfd", str(write_end), "-fbdir", folder, *size, pass_fds=(write_end,))
        os.close(write_end)
        with os.fdopen(read_end, "rb") as told:
            display = f":{told.readline().strip().decode('ascii')}"
        openbox = _quietly("openbox", "--sm-disable", environment={"DISPLAY": display})
        try:
            yield Screen(display, Path(folder) / "Xvfb_screen0")
        finally:
            for process in (openbox, xvfb):
                process.terminate()
                process.wait(10)


def _quietly(
    *command: str, environment: dict[str, str] | None = None, pass_fds: tuple[int, ...] = ()
) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    inherited = {name: value for name, value in os.environ.items() if name not in _NOT_INHERITED}
    environment = inherited | (environment or {})
    return subprocess.Popen(command, env=environment, stdin=quiet, stdout=quiet, stderr=quiet, pass_fds=pass_fds)


@dataclass(frozen=True)
class Program:
    """A program that shows one window."""

    command: tuple[str, ...]
    environment: dict[str, str]

    @classmethod
    def at_home(cls, home: Path, display: str, command: Sequence[str]) -> Program:
        """Give it folders of its own."""
        folders = {"HOME": home, "XDG_CONFIG_HOME": home / "config", "XDG_CACHE_HOME": home / "cache"}
        folders |= {"XDG_DATA_HOME": home / "data", "XDG_STATE_HOME": home / "state"}
        for folder in folders.values():
            folder.mkdir(parents=True, exist_ok=True)
        environment = {name: str(folder) for name, folder in folders.items()}
        return cls(tuple(command), environment | {"DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": "disabled:"})

    @contextmanager
    def shown(self, screen: Screen) -> Iterator[tuple[float, psutil.Process]]:
        """Start it; give the seconds until its window was shown, and end it afterwards."""
        wait_until(lambda: not screen.is_painted(), "The screen did not become empty")
        began_s = time.monotonic()
        process = _quietly(*self.command, environment=self.environment)
        family = psutil.Process(process.pid)
        try:
            wait_until(screen.is_painted, f"{self.command[0]} showed no window")
            yield time.monotonic() - began_s, family
        finally:
            kin = family.children(recursive=True)
            process.terminate()
            process.wait(WITHIN_S)
            psutil.wait_procs(kin, WITHIN_S)

    def start(self, screen: Screen) -> Start:
        """Start it once and end it."""
        with self.shown(screen) as (seconds, family):
            start = Start(seconds, cpu_s(family))
            time.sleep(1)  # a program that is ended in the middle of its start may leave less behind for the next one
        return start


def wait_until(is_so: Callable[[], bool], complaint: str) -> None:
    """Look every 5 ms."""
    deadline_s = time.monotonic() + WITHIN_S
    while not is_so():
        if time.monotonic() > deadline_s:
            sys.exit(f"{complaint} within {WITHIN_S:.0f} s.")
        time.sleep(LOOK_EVERY_S)


def pairs(screen: Screen, first: Program, second: Program, n_pairs: int) -> list[tuple[Start, Start]]:
    """Start both in turn, the order of each pair the reverse of the one before."""
    timed = []
    for number in range(n_pairs):
        if number % 2:
            second_start = second.start(screen)
            timed.append((first.start(screen), second_start))
        else:
            timed.append((first.start(screen), second.start(screen)))
    return timed


def row(name: str, timed: Sequence[tuple[float, float]]) -> str:
    """Give pairs of starts as a line of the table: medians, and the median of the pairs' ratios with its range."""
    ratios = sorted(ours / theirs for ours, theirs in timed)
    ours_s, theirs_s = (median(each) for each in zip(*timed, strict=True))
    spread = f"{median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})"
    return f"| {name} | {ours_s:.3f} s | {theirs_s:.3f} s | {spread} |"


def settled_pss_mb(screen: Screen, program: Program) -> float:
    """Give the memory of all its processes, what they share counted once, a while after the start."""
    with program.shown(screen) as (_, family):
        time.sleep(5)  # until the work that both put off until after the first paint is done
        kin = [family, *family.children(recursive=True)]
        return sum(each.memory_full_info().pss for each in kin) / 1e6


def idle_percent(screen: Screen, program: Program, seconds: float) -> tuple[float, float]:
    """Give the share of a core that an open window takes, and how often a second its meters were seen to move."""
    with program.shown(screen) as (_, family):
        time.sleep(5)  # as above
        before_s, n_moved = cpu_s(family), 0
        began_s = time.monotonic()
        while time.monotonic() - began_s < seconds:
            time.sleep(1 - REST_S)
            n_moved += is_moving(screen)
        took_s = time.monotonic() - began_s
        return 100 * (cpu_s(family) - before_s) / took_s, n_moved / took_s


def is_moving(screen: Screen) -> bool:
    """Look for longer than a meter rests: by two looks alone it may happen to be where it was."""
    looks = []
    for _ in range(4):
        looks.append(screen.pixels.copy())
        time.sleep(REST_S / 4)
    return any((look != looks[0]).any() for look in looks[1:])


def cpu_s(family: psutil.Process) -> float:
    """Sum the processor time of a process and its children."""
    times = (each.cpu_times() for each in [family, *family.children(recursive=True)])
    return sum(each.user + each.system for each in times)


def babble(seconds: float) -> Frames:
    """Make noise as loud as speech that swells and fades all the time, so that a meter never rests."""
    at_s = np.arange(round(seconds * FRAME_RATE_HZ)) / FRAME_RATE_HZ
    noise = np.random.default_rng(5).normal(0, 1, len(at_s))
    return (3_000 * noise * (0.15 + np.sin(2 * np.pi * 1.7 * at_s) ** 2)).clip(-32_768, 32_767).astype(np.int16)


def seated() -> Settings:
    """Give settings with a microphone and a headset for each person."""
    settings = Settings()
    for side, hears in (("a", "en"), ("b", "es")):
        person = replace(settings.profile.people[side], microphone=f"mic_{side}", outlet=f"ear_{side}", hears=hears)
        settings = with_person(settings, side, person)
    return settings


def main() -> int:
    """Measure all and print the table."""
    options = argparse.ArgumentParser()
    options.add_argument("--pairs", type=int, default=7)
    options.add_argument("--idle-seconds", type=float, default=30.0)
    given = options.parse_args()
    missing = [name for name in ("Xvfb", "openbox", "chromium", "pulseaudio") if shutil.which(name) is None]
    if missing:
        sys.stderr.write(f"This bench needs {', '.join(missing)}, which is not installed here.\n")
        return 1
    with private_screen() as screen, laid_desk() as desk, TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        page = Path(folder) / "page.html"
        page.write_text(PAGE, encoding="utf-8")
        ours = Program.at_home(Path(folder) / "ours", screen.display, [str(Path(sys.executable).parent / "dragoman")])
        peer = Program.at_home(Path(folder) / "peer", screen.display, ["chromium", *CHROMIUM, f"--app={page.as_uri()}"])
        for program in (ours, peer):
            program.start(screen)
        against, same = (pairs(screen, ours, other, given.pairs) for other in (peer, ours))
        memory_mb = settled_pss_mb(screen, ours), settled_pss_mb(screen, peer)
        settings = Path(ours.environment["XDG_CONFIG_HOME"]) / "dragoman" / "settings.json"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_bytes(write(seated()))
        for party in ("a", "b"):
            desk.say(party, babble(given.idle_seconds + 30))
        idle, moved_hz = idle_percent(screen, ours, given.idle_seconds)
    print(HEAD)
    for name, place in (("first window shown", 0), ("processor time until then", 1)):
        for timed, note in ((against, f"median of {given.pairs} pairs"), (same, "ours in both places")):
            print(row(f"{name}, {note}", [(one[place], other[place]) for one, other in timed]))
    print(f"| memory (PSS) of all processes | {memory_mb[0]:.0f} MB | {memory_mb[1]:.0f} MB | "
          f"{memory_mb[0] / memory_mb[1]:.2f} |")  # fmt: skip
    print(f"| two live meters over {given.idle_seconds:.0f} s, of a core | {idle:.1f} % | - | - |")
    if moved_hz < 0.9:
        print("\nThe meters did not move, so the last line says nothing.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
