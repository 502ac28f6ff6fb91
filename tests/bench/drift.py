"""Whether the listener falls behind in an hour in which every translation is longer than what was said.

`python -m tests.bench.drift` plays real recorded speech through `Playout` on a virtual clock and prints a table.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import itemgetter
from pathlib import Path
from time import thread_time
from typing import NamedTuple

import numpy as np
import soundfile
import soxr

from desktop_app.core.audio import BLOCK_FRAMES, CHUNK_FRAMES, CHUNK_S, FRAME_RATE_HZ, Frames, silence
from desktop_app.core.playout import Playout
from desktop_app.core.tempo import EASY_TEMPO

TALK_SHARE = 0.95
EXPANSION = 1.3
HOUR_S = 3600.0
PHRASE_S = (1.2, 5.5)
"""A speaker's phrases between two pauses, shortest and longest."""
SPEECH = Path(__file__).parent.parent / "data" / "speech"
HEADER = (
    "| delivery | player | slope s/h | lag p50 s | p95 s | max s | top tempo | time above 1.25 | pauses cut s "
    "| words lost s | ran dry | CPU |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
)


@dataclass(slots=True, eq=False)
class Utterance:
    """One phrase and its translation."""

    begins_s: float
    said_s: float
    sound: Frames
    arrives_s: float = 0.0
    """When the first of the translation arrives."""
    written_until_s: float = float("inf")
    """How much speech had been written in all with the last of it."""

    @property
    def ideal_end_s(self) -> float:
        """The moment at which somebody with an empty ear would have heard it to its end, at its own tempo."""
        return self.arrives_s + len(self.sound) / FRAME_RATE_HZ


class Delta(NamedTuple):
    """A piece of sound on its way."""

    at_s: float
    sound: Frames
    utterance: Utterance | None


@dataclass(slots=True)
class Outcome:
    """What an hour came to."""

    ends_s: list[float] = field(default_factory=list)
    lags_s: list[float] = field(default_factory=list)
    """Per phrase: when its last word was heard, less `ideal_end_s`."""
    top_tempo: float = 1.0
    fast_share: float = 0.0
    trimmed_s: float = 0.0
    lost_s: float = 0.0
    n_starved: int = 0
    cpu_share: float = 0.0

    def ended(self, utterance: Utterance, now_s: float) -> None:
        """Note that an utterance has been heard to its end."""
        self.ends_s.append(now_s)
        self.lags_s.append(now_s - utterance.ideal_end_s)

    def row(self) -> str:
        """Give the outcome as cells of a Markdown table."""
        slope = np.polyfit(self.ends_s, self.lags_s, 1)[0] * HOUR_S
        p50, p95, top = np.percentile(self.lags_s, [50, 95, 100])
        return (
            f"{slope:+.2f} | {p50:.2f} | {p95:.2f} | {top:.2f} | {self.top_tempo:.2f} | {100 * self.fast_share:.1f} % "
            f"| {self.trimmed_s:.0f} | {self.lost_s:.2f} | {self.n_starved} | {100 * self.cpu_share:.2f} %"
        )


def recordings() -> Frames:
    """Give all recorded speech of the tests, one after the other: int16 [n_frames], 24 kHz."""
    parts = []
    for path in sorted(SPEECH.glob("*/*.opus")):
        samples, rate_hz = soundfile.read(path, dtype="float32")
        parts.append(soxr.resample(samples, rate_hz, FRAME_RATE_HZ))
    speech: Frames = np.clip(np.concatenate(parts) * 32_768, -32_768, 32_767).astype(np.int16)
    return speech


def hour(speech: Frames, *, expansion: float = EXPANSION) -> list[Utterance]:
    """Say phrases for an hour; each is translated into more speech than it was."""
    chance = random.Random(4)  # noqa: S311 - a repeatable hour, no secret
    mean_pause_s = sum(PHRASE_S) / 2 * (1 - TALK_SHARE) / TALK_SHARE
    begins_s, at, said = 0.0, 0, []
    while begins_s < HOUR_S:
        said_s = chance.uniform(*PHRASE_S)
        n_frames = round(said_s * expansion * FRAME_RATE_HZ)
        said.append(Utterance(begins_s, said_s, np.take(speech, range(at, at + n_frames), mode="wrap")))
        begins_s += said_s + chance.expovariate(1 / mean_pause_s)
        at += n_frames
    return said


def in_bursts(said: list[Utterance]) -> Iterator[Delta]:
    """Deliver each translation at once, 0.65 s after its phrase; and all the time silence, as a heartbeat."""
    silent = silence(CHUNK_FRAMES)
    for tick in range(round(HOUR_S / CHUNK_S)):
        yield Delta(tick * CHUNK_S, silent, None)
    for utterance in said:
        utterance.arrives_s = utterance.begins_s + utterance.said_s + 0.65
        for at in range(0, len(utterance.sound), CHUNK_FRAMES):
            yield Delta(utterance.arrives_s, utterance.sound[at : at + CHUNK_FRAMES], utterance)


def flowing(said: list[Utterance]) -> Iterator[Delta]:
    """Deliver translations while their phrases are said, 2 s later; every 200 ms up to 400 ms, or 400 ms of silence.

    What does not fill 200 ms is filled up with silence. Each delta is up to 400 ms late; none overtakes another.
    """
    chance = random.Random(5)  # noqa: S311 - a repeatable hour, no secret
    waiting: deque[tuple[Utterance, int]] = deque((one, 0) for one in said)
    sent_s = 0.0
    for tick in range(round((HOUR_S + 60) / CHUNK_S)):
        sent_s = max(sent_s, tick * CHUNK_S + chance.uniform(0, 0.4))
        utterance, at = waiting[0] if waiting else (said[-1], 0)
        share = min(1.0, max(0.0, (tick * CHUNK_S - 2 - utterance.begins_s) / utterance.said_s))
        sound = utterance.sound[at : min(at + 2 * CHUNK_FRAMES, round(share * len(utterance.sound)))]
        if not waiting or not len(sound):
            yield Delta(sent_s, silence(2 * CHUNK_FRAMES), None)
            continue
        utterance.arrives_s = utterance.arrives_s or sent_s
        yield Delta(sent_s, np.append(sound, silence(max(0, CHUNK_FRAMES - len(sound)))), utterance)
        waiting[0] = (utterance, at + len(sound))
        if at + len(sound) == len(utterance.sound):
            waiting.popleft()


def play_steadily(said: list[Utterance], tempo: float) -> Outcome:
    """Work out the same hour for a player that queues all speech, no silence, and never changes its tempo."""
    outcome, free_s = Outcome(top_tempo=tempo, fast_share=float(tempo > EASY_TEMPO)), 0.0
    for utterance in said:
        free_s = max(free_s, utterance.arrives_s) + len(utterance.sound) / FRAME_RATE_HZ / tempo
        outcome.ended(utterance, free_s)
    return outcome


def play(said: list[Utterance], deltas: list[Delta]) -> Outcome:
    """Play the hour through `Playout`, block by block."""
    playout, outcome = Playout(), Outcome()
    coming, unheard = deque(sorted(deltas, key=itemgetter(0))), deque(said)
    written_s = now_s = 0.0
    n_fast = n_blocks = 0
    began_s = thread_time()
    while coming or not playout.is_idle:
        now_s = n_blocks * BLOCK_FRAMES / FRAME_RATE_HZ
        while coming and coming[0].at_s <= now_s:
            delta, before_s = coming.popleft(), playout.unplayed_s
            playout.write(delta.sound)
            written_s += playout.unplayed_s - before_s
            if delta.utterance:
                delta.utterance.written_until_s = written_s
        playout.read(BLOCK_FRAMES)
        n_blocks += 1
        n_fast += playout.tempo > EASY_TEMPO + 1e-9
        outcome.top_tempo = max(outcome.top_tempo, playout.tempo)
        while unheard and written_s - playout.unplayed_s > unheard[0].written_until_s - 1e-6:
            outcome.ended(unheard.popleft(), now_s)
    outcome.cpu_share = (thread_time() - began_s) / now_s
    outcome.fast_share = n_fast / n_blocks
    outcome.trimmed_s, outcome.n_starved = playout.n_trimmed / FRAME_RATE_HZ, playout.n_starved
    outcome.lost_s = playout.n_dropped / FRAME_RATE_HZ
    return outcome


def main() -> None:
    """Print the table."""
    speech = recordings()
    print(f"{TALK_SHARE=} {EXPANSION=}, an hour of phrases of {PHRASE_S[0]} to {PHRASE_S[1]} s\n\n{HEADER}")
    for name, deliver in (("each phrase in one burst", in_bursts), ("flowing, jitter 400 ms", flowing)):
        said, plain = hour(speech), hour(speech, expansion=1.0)
        long, short = play(said, list(deliver(said))), play(plain, list(deliver(plain)))
        print(f"| {name} | **Playout** | {long.row()} |")
        for tempo in (1.0, 1.06, EASY_TEMPO):
            print(f"| {name} | every word queued, always {tempo:.2f}x | {play_steadily(said, tempo).row()} |")
        print(f"| {name} | Playout, expansion 1.0 | {short.row()} |")
        extra_s = np.percentile(long.lags_s, 95) - np.percentile(short.lags_s, 95)
        print(f"| {name} | *p95 more than at expansion 1.0: {extra_s:.2f} s* |", flush=True)


if __name__ == "__main__":
    main()
