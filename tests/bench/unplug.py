"""Whether a sound of the wrong party is ever heard when devices are unplugged and plugged in again.

`python -m tests.bench.unplug [--cycles 100]` holds a conversation through an echo service on a private sound server.
Both parties speak all the time, each with a pitch of their own; microphones and headsets are pulled out at random
moments. Counted: frames of the wrong party on each lane's track and in each ear, and how soon it was noticed and over.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import time
from dataclasses import dataclass, field

import numpy as np

from desktop_app.core.audio import Frames
from desktop_app.core.device import DeviceNotice
from tests.bench.mirror import echo, ignore, laid_desk, make_run
from tests.signs import n_whistled, whistle
from tests.sound_server import Listening, SoundServer

OTHER = {"a": "b", "b": "a"}
SEED = 4


@dataclass
class Tally:
    """What is counted."""

    crossed_tracks: int = 0
    crossed_ears: int = 0
    heard: dict[str, int] = field(default_factory=lambda: {"a": 0, "b": 0})
    n_flapped: int = 0
    noticed_s: list[float] = field(default_factory=list)
    back_s: list[float] = field(default_factory=list)
    notices: asyncio.Queue[DeviceNotice] = field(default_factory=asyncio.Queue)

    def hear(self, party: str, frames: Frames) -> None:
        """Count what a track delivers."""
        self.crossed_tracks += n_whistled(OTHER[party], frames)

    async def until_present(self, *, present: bool) -> None:
        """Wait for the next notice of this kind; PipeWire may end a stream once more before it has settled."""
        async with asyncio.timeout(10):
            while (await self.notices.get()).present is not present:
                self.n_flapped += 1

    def hear_out(self, party: str, ear: Listening) -> None:
        """Count what was heard: in A's ear what B said belongs there, and nothing else."""
        frames = ear.stop()
        self.heard[party] += n_whistled(OTHER[party], frames)
        self.crossed_ears += n_whistled(party, frames)


async def cycle(desk: SoundServer, ears: dict[str, Listening], tally: Tally, chance: random.Random) -> None:
    """Pull one device out at some moment, and plug it in again."""
    party = chance.choice("ab")
    is_ear = chance.random() < 0.5
    await asyncio.sleep(chance.uniform(0.3, 0.6))
    before_s = time.monotonic()
    desk.unplug(f"ear_{party}" if is_ear else f"mic_{party}")
    await tally.until_present(present=False)
    tally.noticed_s.append(time.monotonic() - before_s)
    await asyncio.sleep(chance.uniform(0, 0.3))
    before_s = time.monotonic()
    if is_ear:
        desk.plug_ear(party)
        if desk.pipewire:  # there a recording ends with the headset
            tally.hear_out(party, ears[party])
            ears[party] = await asyncio.to_thread(desk.listen, party)
    else:
        desk.plug_microphone(party)
    await tally.until_present(present=True)
    tally.back_s.append(time.monotonic() - before_s)


async def measure(desk: SoundServer, n_cycles: int) -> Tally:
    """Run all cycles."""
    chance = random.Random(SEED)  # noqa: S311 (moments, not secrets)
    tally = Tally()
    async with echo(ignore) as address:
        run = make_run(address, tally.notices.put_nowait, tally.hear)
        conducting = asyncio.create_task(run.conduct())
        for lane in run.lanes.values():
            await lane.became_live.wait()
        for party in "ab":
            desk.say(party, whistle(party, 3.0 * n_cycles + 60))
        ears = {party: desk.listen(party) for party in "ab"}
        for number in range(n_cycles):
            await cycle(desk, ears, tally, chance)
            if number % 10 == 9:
                print(f"{number + 1} cycles, {tally.crossed_tracks} + {tally.crossed_ears} crossed frames", flush=True)
        await asyncio.sleep(1)
        for party, ear in ears.items():
            tally.hear_out(party, ear)
        run.finish()
        await asyncio.wait_for(conducting, 60)
    return tally


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cycles", type=int, default=100)
    n_cycles = parser.parse_args().cycles
    with laid_desk() as desk:
        tally = asyncio.run(measure(desk, n_cycles))
    noticed_ms, back_ms = (1_000 * np.percentile(times, (50, 95, 100)) for times in (tally.noticed_s, tally.back_s))
    print(f"| cycles | {n_cycles} (seed {SEED}) |\n| --- | --- |")
    print(f"| frames of the wrong party on a track | {tally.crossed_tracks} |")
    print(f"| frames of the wrong party in an ear | {tally.crossed_ears} |")
    print(f"| frames of the right party heard by A, by B | {tally.heard['a']}, {tally.heard['b']} |")
    print(f"| further comings and goings before it settled | {tally.n_flapped} |")
    print("| noticed, p50 / p95 / max ms | {:.0f} / {:.0f} / {:.0f} |".format(*noticed_ms))
    print("| back after plugging in, p50 / p95 / max ms | {:.0f} / {:.0f} / {:.0f} |".format(*back_ms))


if __name__ == "__main__":
    main()
