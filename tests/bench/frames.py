"""Whether any frame is lost, repeated or crossed on the way from one mouth to the other's ear.

`python -m tests.bench.frames [--minutes 30]` runs the program itself (`dragoman converse` on two microphones and two
outputs of a private sound server, through an echo service) while both parties speak without a pause. The sign of each
frame tells its party, and its level the place of its 20 ms in the speech (modulo 100), so that losses and repeats are
counted, not inferred. The program's CPU is measured over the same time. Run it on a quiet machine: when play-out has to
catch up, it stretches sound, and a stretched level has no number any more (the wire's count stays exact).
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import psutil

from desktop_app.core.audio import BLOCK_FRAMES, FRAME_RATE_HZ, Frames
from tests.bench.mirror import echo, laid_desk
from tests.sound_server import SoundServer, n_frames_of

N_STEPS = 100
LEVEL = 4_000
STEP = 80
SIGN = {"a": 1, "b": -1}
_RINGING_FRAMES = 24
"""Runs of a level shorter than this are a resampler's ringing between two steps."""


def counted_speech(party: str, minutes: float) -> Frames:
    """Make speech whose every 20 ms has a number."""
    n_blocks = round(minutes * 60 * FRAME_RATE_HZ / BLOCK_FRAMES)
    levels = LEVEL + STEP * (np.arange(n_blocks) % N_STEPS)
    return np.repeat((SIGN[party] * levels).astype(np.int16), BLOCK_FRAMES)


@dataclass
class Count:
    """What was found in one ear."""

    n_heard: int
    n_lost: int
    n_repeated: int
    n_silent: int
    """Frames of silence in the middle of speech: late, not lost."""
    n_crossed: int


def count(ear: Frames, party: str, other: str) -> Count:
    """Read the numbers of what `party` said in the recording of an ear."""
    heard = np.flatnonzero(SIGN[party] * ear > LEVEL // 2)
    speech = ear[heard[0] : heard[-1] + 1] if len(heard) else ear[:0]
    steps = np.rint((SIGN[party] * speech.astype(np.int32) - LEVEL) / STEP).astype(np.int32)
    edges = np.flatnonzero(np.diff(steps, prepend=-1_000, append=-1_000))
    runs = [(int(steps[start]), int(end - start)) for start, end in pairwise(edges)]
    blocks: list[list[int]] = []
    for step, n_frames in runs:
        if blocks and blocks[-1][0] == step:
            blocks[-1][1] += n_frames  # silence came in the middle of it
        elif n_frames >= _RINGING_FRAMES and 0 <= step < N_STEPS:
            blocks.append([step, n_frames])
    n_lost = n_repeated = 0
    for (before, _), (after, _) in pairwise(blocks):
        ahead = (after - before) % N_STEPS
        n_repeated += 1 + N_STEPS - ahead if ahead > N_STEPS // 2 else 0
        n_lost += ahead - 1 if ahead <= N_STEPS // 2 else 0
    n_silent = int(np.count_nonzero(np.abs(speech) < LEVEL // 2))
    return Count(
        n_heard=len(heard),
        n_lost=n_lost * BLOCK_FRAMES,
        n_repeated=n_repeated * BLOCK_FRAMES,
        n_silent=n_silent,
        n_crossed=n_frames_of(other, ear),
    )


async def converse(desk: SoundServer, minutes: float) -> tuple[dict[str, Frames], dict[str, Frames], float]:
    """Run the program; give what each ear heard, what the wire carried of each party, and the CPU in % of a core."""
    wire: dict[str, list[bytes]] = {"es": [], "en": []}
    async with echo(lambda language, audio: wire[language].append(audio)) as address:
        sides = "--a mic:mic_a --a-hears en --a-out device:ear_a --b mic:mic_b --b-hears es --b-out device:ear_b"
        command = [sys.executable, "-m", "desktop_app", "converse", *sides.split(), "--service", str(address.url)]
        program = await asyncio.create_subprocess_exec(
            *command, "--json", stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
        )
        assert program.stdout is not None
        n_live = 0
        while n_live < 2:
            n_live += b'"live"' in await program.stdout.readline()
        draining = asyncio.create_task(program.stdout.read())
        ears = {party: desk.listen(party) for party in "ab"}
        for party in "ab":
            desk.say(party, counted_speech(party, minutes))
        process = psutil.Process(program.pid)
        process.cpu_percent()
        await asyncio.sleep(minutes * 60)
        cpu_percent = process.cpu_percent()
        await asyncio.sleep(3)
        program.terminate()
        await program.wait()
        await draining
    carried = {said: np.frombuffer(b"".join(wire[language]), "<i2") for said, language in (("a", "es"), ("b", "en"))}
    return {party: ear.stop() for party, ear in ears.items()}, carried, cpu_percent


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    minutes = parser.parse_args().minutes
    with laid_desk() as desk:
        ears, wire, cpu_percent = asyncio.run(converse(desk, minutes))
    print(f"{minutes} minutes, both speaking without a pause\n")
    print("| place | frames | of | lost | repeated | of the wrong party | silent in between |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    n_said = round(minutes * 60 * FRAME_RATE_HZ)
    for said, other in (("a", "b"), ("b", "a")):
        places = {f"{said.upper()}'s words on the wire": wire[said], f"in {other.upper()}'s ear": ears[other]}
        for place, frames in places.items():
            found = count(frames, said, other)
            counts = (found.n_heard, n_said, found.n_lost, found.n_repeated, found.n_crossed, found.n_silent)
            print(f"| {place} | {' | '.join(map(str, counts))} |")
    print(f"\nCPU of the program, two lanes live: {cpu_percent:.1f} % of one core")


if __name__ == "__main__":
    main()
