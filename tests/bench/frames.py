"""Whether any frame is lost, repeated or crossed on the way from one mouth to the other's ear.

`python -m tests.bench.frames [--minutes 30] [--window]` runs the program itself on two microphones and two outputs of
a private sound server, through an echo service, while both parties speak: `dragoman converse`, or, with `--window`, the
window with 20 pieces of text a second in each column beside the sound. Each 200 ms of speech is a tone with a number of
its own, and each party has tones of its own, so what is lost, repeated or crossed is counted, not inferred, on the wire
and in the ear; tones keep their pitch when play-out stretches them. What comes out of each mouth is counted too: what
the desk's own player does on a busy machine is nobody's fault. The program's CPU is measured over the same time.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import defaultdict
from itertools import cycle

import numpy as np
import psutil

from desktop_app.core.address import Address
from desktop_app.core.audio import Frames
from desktop_app.core.wire import InputTranscriptDelta, OutputTranscriptDelta
from tests.bench.counting import SYLLABLE_FRAMES, count, counted_speech, n_syllables
from tests.bench.mirror import echo, laid_desk
from tests.live.far_end import Visit
from tests.sound_server import SoundServer

OTHER = {"a": "b", "b": "a"}
LANGUAGE_OF = {"a": "es", "b": "en"}
"""The session of whose words has which target."""
PIECES = 2
"""Of each transcript with each chunk: 20 a second in a column."""
_LONGEST_LINE_BYTES = 1 << 26
"""The last line holds all that was said; a reader that stops at a shorter one holds the program up for good."""
_REST_S = 6
"""What may still be on its way when the last word was said."""
_WORDS = ("the", "patient", "takes", "this", "medicine", "every", "eight", "hours", "with", "water.")
_SIDES = "--a mic:mic_a --a-hears en --a-out device:ear_a --b mic:mic_b --b-hears es --b-out device:ear_b"


def command(address: Address, *, window: bool) -> list[str]:
    """Give the program's command line."""
    if window:
        return [sys.executable, "-m", "tests.bench.seated", str(address.url)]
    converse = [sys.executable, "-m", "desktop_app", "converse", *_SIDES.split()]
    return [*converse, "--service", str(address.url), "--json"]


Places = dict[str, Frames]
"""Party to what was recorded of it."""


async def converse(desk: SoundServer, minutes: float, *, window: bool) -> tuple[dict[str, Places], float]:
    """Run the program; give what was recorded at each kind of place, and the CPU in % of a core."""
    wire: dict[str, list[bytes]] = defaultdict(list)
    words = cycle(_WORDS)

    async def write(visit: Visit) -> None:
        for _ in range(PIECES if window else 0):
            word = f" {next(words)}"
            await visit.connection.send(InputTranscriptDelta(event_id="event_7", delta=word))
            await visit.connection.send(OutputTranscriptDelta(event_id="event_8", delta=word))

    async with echo(lambda language, audio: wire[language].append(audio), write) as address:
        program = await asyncio.create_subprocess_exec(
            *command(address, window=window),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            limit=_LONGEST_LINE_BYTES,
        )
        assert program.stdout is not None
        n_live = 0
        while n_live < 2:
            n_live += b'"live"' in await program.stdout.readline()
        draining = asyncio.create_task(_drain(program.stdout))
        mouths = {party: desk.listen(party, f"feed_{party}.monitor") for party in "ab"}
        ears = {party: desk.listen(OTHER[party]) for party in "ab"}
        for party in "ab":
            desk.say(party, counted_speech(party, minutes))
        process = psutil.Process(program.pid)
        process.cpu_percent()
        await asyncio.sleep(minutes * 60)
        cpu_percent = process.cpu_percent()
        await asyncio.to_thread(desk.said)
        await asyncio.sleep(_REST_S)
        program.terminate()
        await program.wait()
        await draining
    carried = {party: np.frombuffer(b"".join(wire[language]), "<i2") for party, language in LANGUAGE_OF.items()}
    places = {
        "out of {}'s mouth": {party: mouth.stop() for party, mouth in mouths.items()},
        "{}'s words on the wire": carried,
        "{}'s words in the other's ear": {party: ear.stop() for party, ear in ears.items()},
    }
    return places, cpu_percent


async def _drain(lines: asyncio.StreamReader) -> None:
    """Read on, so that the program is not held up; what went wrong is worth a look."""
    async for line in lines:
        if b'"error"' in line or b'"state"' in line:
            print(line.decode().strip(), file=sys.stderr, flush=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--window", action="store_true", help="with the window, and text in it")
    given = parser.parse_args()
    with laid_desk() as desk:
        places, cpu_percent = asyncio.run(converse(desk, given.minutes, window=given.window))
    said = n_syllables(given.minutes)
    where = "in the window under load" if given.window else "without a window"
    print(f"{given.minutes:g} minutes {where}; each says {said} syllables, {said * SYLLABLE_FRAMES} frames\n")
    print("| place | syllables | lost frames | repeated | of the wrong party | silent within phrases | stretched |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for party, other in OTHER.items():
        for place, recorded in places.items():
            found = count(recorded[party], party, other)
            counts = (found.n_syllables, found.n_lost, found.n_repeated, found.n_crossed, found.n_silent)
            cells = " | ".join(map(str, counts))
            print(f"| {place.format(party.upper())} | {cells} | {found.n_stretched} syllables |", flush=True)
    print(f"\nCPU of the program, two lanes live: {cpu_percent:.1f} % of one core")


if __name__ == "__main__":
    main()
