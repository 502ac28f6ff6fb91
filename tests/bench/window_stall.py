"""How long the window's loop stalls while both lanes talk, into a short transcript and into a long one.

    .venv/bin/python -m tests.bench.window_stall [--seconds 20] [--turbo 1]

Each run drives both lanes at 20 deltas a second each; `--turbo 10` tells ten times as many, and an hour (72,000 deltas
a lane) is `--seconds 3600`, or its words `--seconds 150 --turbo 24`. The stall is the lateness of a 5 ms timer by the
clock on the wall, with an idle ticker in the same process before the words; what appending costs is processor time.
Needs a screen (Xvfb will do); prints a Markdown table.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Final

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.core.acts import RunBegan, Ticked
from desktop_app.core.draft import two_people
from desktop_app.core.events import LaneId, SourceHeard, StateChanged, TranslationSaid
from desktop_app.core.status import LaneState
from desktop_app.ui.appearance import STYLE_ARGUMENTS, Appearance
from desktop_app.ui.icons import Icons
from desktop_app.ui.look import Look
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow

DELTAS_A_SECOND: Final = 20
"""Of each lane."""
TICK_MS: Final = 5
IDLE_S: Final = 15.0
"""How long the idle ticker runs, at most."""
_WORDS: Final = ("the", "patient", "takes", "this", "medicine", "every", "eight", "hours", "with", "water.")
HEAD: Final = (
    "| run | deltas | stall p50 ms | p99 ms | max ms | append p50 ms | p99 ms |\n|---|---|---|---|---|---|---|"
)
_LANES: Final = (LaneId("a"), LaneId("b"))


@dataclass
class Run:
    """What one run measured, in milliseconds."""

    name: str
    late_ms: list[float] = field(default_factory=list)
    append_ms: list[float] = field(default_factory=list)

    def row(self) -> str:
        """Give the run as a line of the table."""
        stalls = " | ".join(f"{each:.1f}" for each in (*quantiles(self.late_ms), max(self.late_ms)))
        cost = f"{median(self.append_ms):.3f} | {quantiles(self.append_ms)[1]:.3f}" if self.append_ms else "- | -"
        return f"| {self.name} | {len(self.append_ms)} | {stalls} | {cost} |"


def quantiles(values: Sequence[float]) -> tuple[float, float]:
    """Give p50 and p99."""
    ordered = sorted(values)
    return ordered[len(ordered) // 2], ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)]


def measure(run: Run, seconds: float, tell: Callable[[], None] | None, deltas_a_second: float) -> None:
    """Let the window live for a while, telling it words at an even pace, and note how late a timer is."""
    loop, clock, timer = QEventLoop(), QElapsedTimer(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    told, last_ms = 0, 0.0
    clock.start()

    def tick() -> None:
        nonlocal told, last_ms
        now_ms = clock.nsecsElapsed() / 1e6
        run.late_ms.append(max(0.0, now_ms - last_ms - TICK_MS))
        due = int(now_ms / 1_000 * deltas_a_second)
        while tell is not None and told < due:
            began_ns = time.thread_time_ns()
            tell()
            run.append_ms.append((time.thread_time_ns() - began_ns) / 1e6)
            told += 1
        last_ms = now_ms
        if now_ms > seconds * 1_000:
            loop.quit()

    timer.timeout.connect(tick)
    timer.start(TICK_MS)
    loop.exec()
    timer.stop()


def teller(store: Store) -> Callable[[], None]:
    """Give what tells the window the next word: source and translation of both lanes in turn, 50 ms of story apart."""
    words = cycle(_WORDS)
    events = cycle([(kind, lane) for kind in (SourceHeard, TranslationSaid) for lane in _LANES])
    t_s = store.state.now_s

    def tell() -> None:
        nonlocal t_s
        t_s += 1 / (2 * DELTAS_A_SECOND)
        kind, lane = next(events)
        store.dispatch(kind(t_s=t_s, lane=lane, text=f" {next(words)}"))
        store.dispatch(Ticked(t_s))

    return tell


def filled(look: Look, n_words: int) -> tuple[Store, MainWindow]:
    """Give a shown window whose columns have so many words each."""
    store = Store(two_people(("Ana", "Ben"), ("en", "es")))
    store.dispatch(RunBegan(draft=store.state.draft, service="benchmark"))
    for lane in _LANES:
        store.dispatch(StateChanged(t_s=0.0, lane=lane, state=LaneState.LIVE))
    text = " ".join(islice(cycle(_WORDS), 20))
    for number in range(n_words // 20):
        for lane in _LANES:
            store.dispatch(SourceHeard(t_s=number * 1.0, lane=lane, text=f" {text}"))
            store.dispatch(TranslationSaid(t_s=number * 1.0, lane=lane, text=f" {text}"))
    store.dispatch(Ticked(max(1.0, n_words / 20)))
    window = MainWindow(store, look)
    window.show()
    for _ in range(20):
        QCoreApplication.processEvents()
    return store, window


def main() -> int:
    """Run all and print the table."""
    options = argparse.ArgumentParser()
    options.add_argument("--seconds", type=float, default=20.0, help="length of each run")
    options.add_argument("--turbo", type=float, default=1.0, help="how many times faster than speech")
    given = options.parse_args()
    app = QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    resources = Path(__file__).parents[2] / "resources"
    look = Look(Appearance(app, resources), Icons(resources))
    gc.collect()
    gc.freeze()  # as the program does once all is loaded, and before a word has come
    runs = []
    for n_words in (10, 100_000):
        store, window = filled(look, n_words)
        idle = Run(f"idle, {n_words} words")
        measure(idle, min(IDLE_S, given.seconds / 2), None, 0)
        busy = Run(f"both lanes, {n_words} words, {given.turbo:g}x")
        measure(busy, given.seconds, teller(store), 2 * DELTAS_A_SECOND * given.turbo)
        runs += [idle, busy]
        window.finish_closing()
        window.deleteLater()
        QCoreApplication.processEvents()
    print(HEAD)
    print("\n".join(run.row() for run in runs))
    ratio = sum(runs[3].append_ms) / len(runs[3].append_ms) / (sum(runs[1].append_ms) / len(runs[1].append_ms))
    print(f"\nMean append cost, long over short transcript: {ratio:.2f}x")
    return 0


if __name__ == "__main__":
    sys.exit(main())
