"""How much of a loudspeaker's voice is on the wire, and what is left of the one who speaks beside it.

`python -m tests.bench.echo_heard` runs conversations on a private sound server: B's words, repeated by a service that
takes no time, are played by A's output; a loop carries them into A's microphone, as a table does. It prints what the
microphone catches and what is sent of it, with A's output said to be a headset (nothing is done) and a loudspeaker.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import numpy as np

from desktop_app.core.audio import FRAME_RATE_HZ, Frames
from desktop_app.core.device import HearsBy
from tests.bench.mirror import laid_desk
from tests.live.acoustics import level_db, room, spoken, talk
from tests.sound_server import SoundServer, until

LENGTH_S = 20.0
SETTLED_S = 5
PIECE_FRAMES = FRAME_RATE_HZ // 2


def similar_db(near: Frames, heard: Frames) -> float:
    """Give how loud a voice is in what was heard, in dB against itself: piece by piece, each at its own best delay.

    What the way through the sound server changes is in it too: only the difference between two rows says something.
    """
    kept = []
    for at in range(0, len(near) - PIECE_FRAMES, PIECE_FRAMES):
        piece = near[at : at + PIECE_FRAMES].astype(np.float64)
        around = heard[at : at + PIECE_FRAMES + 2 * FRAME_RATE_HZ].astype(np.float64)
        if level_db(near[at : at + PIECE_FRAMES]) > -35 and len(around) > len(piece):
            likeness = np.abs(np.correlate(around, piece, "valid")) / (piece @ piece)
            kept.append(20 * np.log10(likeness.max() + 1e-6))
    return float(np.median(kept))


async def conversed(desk: SoundServer, hears_by: HearsBy, near: Frames | None) -> str:
    """Hold one conversation; give the rest of its line in the table."""
    far = spoken("es/*.opus", LENGTH_S)
    with TemporaryDirectory() as folder:
        async with talk(Path(folder), far, hears_by) as it:
            await until(lambda: len(it.caught) > 0, 10)
            if near is not None:
                desk.say("a", near)
            began_s, n_before = process_time(), len(it.caught)
            await until(lambda: len(np.concatenate(it.caught)) > LENGTH_S * FRAME_RATE_HZ, 60)
            captured_s = sum(map(len, it.caught[n_before:])) / FRAME_RATE_HZ
            cpu = (process_time() - began_s) / captured_s
    settled = slice(SETTLED_S * FRAME_RATE_HZ, -FRAME_RATE_HZ)
    caught, sent = np.concatenate(it.caught)[settled], np.concatenate(it.sent)[settled]
    first = np.concatenate(it.sent)[: 4 * FRAME_RATE_HZ]
    worst = max(level_db(first[at : at + PIECE_FRAMES]) for at in range(0, len(first) - PIECE_FRAMES, PIECE_FRAMES))
    words = ", ".join(sorted({code for code in it.told if code.startswith("echo")})) or "-"
    voice = "-" if near is None else f"{similar_db(near[settled], np.concatenate(it.sent)):+.1f}"
    return f"{level_db(caught):.1f} | {level_db(sent):.1f} | {worst:.1f} | {voice} | {words} | {100 * cpu:.0f} %"


def main() -> None:
    """Print the table."""
    near = spoken("en/austen-*.opus", LENGTH_S)
    titles = (
        "A hears by",
        "A speaks",
        "microphone dBFS",
        "wire dBFS",
        "wire, first 4 s",
        "A's own voice dB",
        "told",
        "CPU",
    )
    print(f"| {' | '.join(titles)} |")
    print(f"| {' | '.join('---' for _ in titles)} |")
    with laid_desk() as desk, room(desk):
        for speaks in (False, True):
            for hears_by in HearsBy:
                line = asyncio.run(conversed(desk, hears_by, near if speaks else None))
                desk.quiet()
                print(f"| {hears_by.value} | {'yes' if speaks else 'no'} | {line} |", flush=True)


if __name__ == "__main__":
    main()
