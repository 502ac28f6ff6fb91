"""How good and how fast the interpreter is, on recorded people, through its own socket, both directions live at once.

    .venv/bin/python -m tests.bench.interpreter [--smoke] [--texts] [--only PART,PART]

The parts are `recogniser`, `dialogue`, `prompts` (English and Spanish), `portuguese` and `dense`. Prints Markdown.
About 17 minutes, since speech is sent at the pace of speech; `--smoke` takes two.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
from base64 import b64encode
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

import jiwer
import numpy as np
import psutil
from websockets.asyncio.client import connect

from desktop_app.core.audio import CHUNK_S
from desktop_app.service.engine import assemble
from desktop_app.service.prior import LanguagePrior
from tests.bench.lanes import Heard, Lane
from tests.bench.recordings import phrases, sample_track, spoken_words, stream

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from websockets.asyncio.client import ClientConnection

    from tests.bench.recordings import Stream

TALK_PAUSE_S = 1.5
"""What speakers of a conversation leave between their sentences."""
LANGUAGES = ("en", "es", "pt")
DENSE_PAUSE_S = 0.6
"""What a hurried speaker leaves between sentences."""
DENSE_S = 300.0
PARTS = ("recogniser", "dialogue", "prompts", "portuguese", "dense")
SMOKE_PHRASES = 5
END_S = 30.0
"""How long the end of a session is waited for."""


@dataclass(frozen=True, slots=True)
class Run:
    """Both directions of a run, and what they cost."""

    lanes: tuple[Lane, ...]
    cpu_percent: float
    """Of one core."""
    memory_mb: float
    """The largest proportional set size of the process and its children."""


async def _session(service: dict[str, str], lane: Lane) -> None:
    headers = {"Authorization": f"Bearer {service['token']}"}
    url = f"{service['url']}?model=gpt-realtime-translate"
    async with connect(url, additional_headers=headers, max_size=None, compression=None) as socket:
        audio = {"input": {"transcription": {"model": "gpt-realtime-whisper"}}, "output": {"language": lane.target}}
        await socket.send(json.dumps({"type": "session.update", "session": {"audio": audio}}))
        while json.loads(await socket.recv())["type"] != "session.updated":
            pass
        began_s = perf_counter()
        sending = asyncio.create_task(_send(socket, lane.sent, began_s))
        async with asyncio.timeout(lane.sent.length_s + END_S):
            async for message in socket:
                event = json.loads(message)
                if event["type"] == "session.closed":
                    break
                lane.heard.take(event, perf_counter() - began_s)
        await sending


async def _send(socket: ClientConnection, sent: Stream, began_s: float) -> None:
    """Send each chunk once its last frame has been spoken."""
    for number, chunk in enumerate(sent.chunks(), 1):
        await asyncio.sleep(began_s + number * CHUNK_S - perf_counter())
        audio = b64encode(chunk).decode()
        await socket.send(json.dumps({"type": "session.input_audio_buffer.append", "audio": audio}))
    await socket.send(json.dumps({"type": "session.close"}))


async def _converse(service: dict[str, str], process: psutil.Process, lanes: tuple[Lane, ...]) -> Run:
    peak_bytes = 0
    before_s, began_s = _cpu_s(process), perf_counter()
    async with asyncio.TaskGroup() as scope:
        tasks = [scope.create_task(_session(service, lane)) for lane in lanes]
        while not all(task.done() for task in tasks):
            peak_bytes = max(peak_bytes, _memory_bytes(process))
            await asyncio.wait(tasks, timeout=5.0)
    elapsed_s = perf_counter() - began_s
    return Run(lanes, 100 * (_cpu_s(process) - before_s) / elapsed_s, peak_bytes / 1e6)


def _family(process: psutil.Process) -> list[psutil.Process]:
    return [process, *process.children(recursive=True)]


def _cpu_s(process: psutil.Process) -> float:
    total_s = 0.0
    for member in _family(process):
        with suppress(psutil.NoSuchProcess):
            times = member.cpu_times()
            total_s += times.user + times.system
    times = process.cpu_times()
    return total_s + times.children_user + times.children_system


def _memory_bytes(process: psutil.Process) -> int:
    total_bytes = 0
    for member in _family(process):
        with suppress(psutil.NoSuchProcess):
            total_bytes += int(member.memory_full_info().pss)
    return total_bytes


@contextmanager
def _service() -> Iterator[tuple[dict[str, str], psutil.Process]]:
    command = [sys.executable, "-m", "desktop_app", "service"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield json.loads(process.stdout.readline()), psutil.Process(process.pid)
        finally:
            process.terminate()


def _lane(source: str, target: str, n_phrases: int | None, pause_s: float, length_s: float = 0.0) -> Lane:
    said = [phrase for phrase in phrases(source) if target in phrase.into or not phrase.into][:n_phrases]
    return Lane(stream(said, pause_s, length_s), target, Heard())


def _percentile(values: Sequence[float], share: float) -> float:
    return float(np.percentile(values, 100 * share)) if values else float("nan")


def _quality(run: Run) -> None:
    _heading(
        "direction",
        "speech",
        "recordings",
        "WER, live",
        "BLEU",
        "BLEU, one reference",
        "chrF",
        "to sound, mean",
        "p50",
        "p95",
    )
    for lane in run.lanes:
        bleu, chrf, bleu_one, n_recordings = lane.scores()
        spoken = "human" if lane.sent.placed[0].phrase.human else "synthetic"
        late_s = lane.latencies_s()
        print(
            f"| {lane.direction} | {spoken} | {n_recordings} | {100 * lane.wer():.1f} % | {bleu:.1f} | {bleu_one:.1f} "
            f"| {chrf:.1f} | {_times(late_s)} |"
        )
    _cost(run)


def _recogniser() -> None:
    """Measure the recogniser by itself on whole phrases: that is what gets translated, and no draft."""
    engine = assemble()
    weights = LanguagePrior(favoured=frozenset(LANGUAGES)).weights()
    _heading("language", "speech", "recordings", "WER of whole phrases", "language mistaken")
    for language in LANGUAGES:
        said = phrases(language)
        heard = [engine.recogniser.recognise(phrase.sound(), weights) for phrase in said]
        wer = jiwer.wer(
            [spoken_words(phrase.text, language) for phrase in said],
            [spoken_words(recognised.text, language) for recognised in heard],
        )
        mistaken = sum(recognised.language != language for recognised in heard)
        spoken = "human" if said[0].human else "synthetic"
        print(f"| {language} | {spoken} | {len(said)} | {100 * wer:.1f} % | {mistaken} |")
    engine.close()


def _texts(lanes: Sequence[Lane]) -> None:
    for lane in lanes:
        print(f"\n{lane.direction}, heard: {''.join(lane.heard.source)}\n")
        for placed, text in lane.texts():
            print(f"- {placed.phrase.text}\n  {text}")


def _dense(run: Run) -> None:
    _heading("direction", "speech a minute", "first minute p50", "last minute p50", "p95", "missing", "all heard after")
    for lane in run.lanes:
        placed = lane.sent.placed
        talk = sum(one.end_s - one.start_s for one in placed) / lane.sent.length_s
        first, last = lane.latencies_s(0, 60), lane.latencies_s(placed[-1].end_s - 60)
        missing = len(placed) - len(lane.latencies_s())
        after_s = lane.heard.last_speech_s - placed[-1].end_s
        print(
            f"| {lane.direction} | {60 * talk:.0f} s | {_percentile(first, 0.5):.2f} s "
            f"| {_percentile(last, 0.5):.2f} s | {_percentile(last, 0.95):.2f} s "
            f"| {missing} of {len(placed)} | {after_s:.2f} s |"
        )
    _cost(run)


def _heading(*columns: str) -> None:
    print(f"\n| {' | '.join(columns)} |\n|{' --- |' * len(columns)}")


def _cost(run: Run) -> None:
    print(f"\nBoth directions at once: {run.cpu_percent:.0f} % of one core, {run.memory_mb:.0f} MB.")
    for lane in run.lanes:
        for message, n_times in {message: lane.heard.errors.count(message) for message in lane.heard.errors}.items():
            print(f"{lane.direction}: {n_times} times: {message}")


def _dialogue(run: Run) -> None:
    _heading("direction", "speech", "sentences", "to sound, mean", "p50", "p95")
    together: list[float] = []
    for lane in run.lanes:
        late_s = lane.latencies_s()
        together += late_s
        _late(lane.direction, late_s)
    _late("both", together)
    _cost(run)


def _late(direction: str, late_s: Sequence[float]) -> None:
    print(f"| {direction} | made with Kokoro | {len(late_s)} | {_times(late_s)} |")


def _times(late_s: Sequence[float]) -> str:
    mean_s = sum(late_s) / len(late_s) if late_s else float("nan")
    return f"{mean_s:.2f} s | {_percentile(late_s, 0.5):.2f} s | {_percentile(late_s, 0.95):.2f} s"


def _pair(one: str, other: str, n_phrases: int | None) -> tuple[Lane, Lane]:
    first = _lane(one, other, n_phrases, TALK_PAUSE_S)
    return first, _lane(other, one, n_phrases, TALK_PAUSE_S, first.sent.length_s)


def _through_the_socket(only: frozenset[str], n_phrases: int | None, *, texts: bool) -> None:
    with _service() as (service, process):
        if "dialogue" in only:
            lanes = (Lane(sample_track("a", "en"), "es", Heard()), Lane(sample_track("b", "es"), "en", Heard()))
            _dialogue(asyncio.run(_converse(service, process, lanes)))
        for part, pair in (("prompts", ("en", "es")), ("portuguese", ("en", "pt"))):
            if part in only:
                lanes = _pair(*pair, n_phrases)
                _quality(asyncio.run(_converse(service, process, lanes)))
                if texts:
                    _texts(lanes)
        if "dense" in only:
            lanes = (_lane("en", "es", None, DENSE_PAUSE_S, DENSE_S), _lane("es", "en", None, DENSE_PAUSE_S, DENSE_S))
            _dense(asyncio.run(_converse(service, process, lanes)))


def main() -> None:
    """Run what was asked for and print its tables."""
    parser = argparse.ArgumentParser(description="Measure the interpreter on recorded speech.")
    parser.add_argument("--smoke", action="store_true", help="a few phrases of each language, no dense speech")
    parser.add_argument("--texts", action="store_true", help="print every translation after the tables")
    parser.add_argument("--only", default=",".join(PARTS), help=f"parts to run, of {','.join(PARTS)}")
    options = parser.parse_args()
    only = frozenset(options.only.split(","))
    if unknown := only.difference(PARTS):
        parser.error(f"unknown parts: {', '.join(sorted(unknown))}")
    if options.smoke:
        only -= {"recogniser", "dense"}
    if "recogniser" in only:
        _recogniser()
    if only != {"recogniser"}:
        _through_the_socket(only, SMOKE_PHRASES if options.smoke else None, texts=options.texts)


if __name__ == "__main__":
    main()
