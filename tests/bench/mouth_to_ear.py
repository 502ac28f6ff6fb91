"""How much later than through a bare sound card loop the client lets somebody hear, and where the time goes.

`python -m tests.bench.mouth_to_ear [--seconds 40]` speaks without a pause into both microphones of a private sound
server, with a loud mark every second, and finds each mark again: on the track, on the wire, when the echo comes back,
and in the other's ear. Then it does the same through nothing but two PortAudio streams with the same settings: the
floor. The mouth and the ears are recorded by streams of one kind, so that their own delay cancels out.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from desktop_app.core.audio import BLOCK_FRAMES, CHUNK_S, FRAME_RATE_HZ, Frames
from desktop_app.live.outlet import Outlet
from desktop_app.live.portaudio import INPUT_LATENCY_S, OUTPUT_LATENCY_S, library
from tests.bench.mirror import echo, laid_desk, make_run
from tests.sound_server import SoundServer

MARK_EVERY_S = 1.073
"""No multiple of a chunk or a block, so that marks fall anywhere in them."""
MARK = 16_000
SPEECH = 3_000
LANGUAGE_OF = {"a": "es", "b": "en"}
_opening = threading.Lock()


def marked_speech(seconds: float) -> Frames:
    """Make steady sound with marks of 2 ms."""
    at = np.arange(round(seconds * FRAME_RATE_HZ))
    sound = (SPEECH * np.sin(2 * np.pi * 300 * at / FRAME_RATE_HZ)).astype(np.int16)
    for start in np.arange(1.0, seconds - 1, MARK_EVERY_S):
        begin = round(start * FRAME_RATE_HZ)
        sound[begin : begin + 48] = 2 * MARK - 1
    return sound


@dataclass
class Sightings:
    """When marks were seen at one place: seconds of the monotonic clock."""

    at_s: list[float] = field(default_factory=list)

    def look(self, frames: Frames, arrived_s: float, *, whole: bool = False) -> None:
        """Note a mark in sound that arrived just now: when its frame was there, or (`whole`) when all of it was."""
        where = np.flatnonzero(frames > MARK)
        if len(where):
            seen_s = arrived_s - (0 if whole else (len(frames) - where[0]) / FRAME_RATE_HZ)
            if not self.at_s or seen_s - self.at_s[-1] > MARK_EVERY_S / 2:
                self.at_s.append(seen_s)


def recorder(source: str, seen: Sightings) -> Any:
    """Open a stream that looks for marks at one place of the sound server."""

    def captured(samples: Frames, _n_frames: int, _time: Any, _status: Any) -> None:
        seen.look(samples[:, 0], time.monotonic())

    return _stream("InputStream", "PULSE_SOURCE", source, captured, 0.06)


def _stream(kind: str, variable: str, name: str, callback: Any, latency_s: float | str) -> Any:
    with _opening:
        os.environ[variable] = name
        settings = {"samplerate": FRAME_RATE_HZ, "channels": 1, "dtype": "int16", "blocksize": BLOCK_FRAMES}
        stream = getattr(library(), kind)(device="pulse", callback=callback, latency=latency_s, **settings)
        stream.start()
        del os.environ[variable]
    return stream


def delays_ms(earlier: Sightings, later: Sightings) -> np.ndarray[Any, np.dtype[np.float64]]:
    """Pair each mark with its later sighting."""
    found = [
        (at_s - before_s) * 1_000
        for before_s in earlier.at_s
        for at_s in [next((at_s for at_s in later.at_s if before_s - 0.005 < at_s < before_s + MARK_EVERY_S), None)]
        if at_s is not None
    ]
    return np.array(found[2:])


def bare_loop(desk: SoundServer, seconds: float, latency: tuple[float | str, float | str]) -> Sightings:
    """Carry A's microphone to B's ear with two streams and a queue; give when marks were heard."""
    blocks: deque[Frames] = deque()
    heard = Sightings()

    def captured(samples: Frames, _n_frames: int, _time: Any, _status: Any) -> None:
        blocks.append(samples[:, 0].copy())

    def wanted(out: Frames, _n_frames: int, _time: Any, _status: Any) -> None:
        out[:, 0] = blocks.popleft() if blocks else 0

    streams = [
        recorder("head_b.monitor", heard),
        _stream("OutputStream", "PULSE_SINK", "ear_b", wanted, latency[1]),
        _stream("InputStream", "PULSE_SOURCE", "mic_a", captured, latency[0]),
    ]
    desk.say("a", marked_speech(seconds))
    time.sleep(seconds)
    for stream in streams:
        stream.abort()
        stream.close()
    desk.quiet()
    return heard


@dataclass
class Places:
    """Where one party's marks are looked for on their way through the client."""

    mouth: Sightings = field(default_factory=Sightings)
    track: Sightings = field(default_factory=Sightings)
    wire: Sightings = field(default_factory=Sightings)
    ear: Sightings = field(default_factory=Sightings)
    waiting: list[tuple[float, float]] = field(default_factory=list)
    """When a mark came back from the service, and how much sound waited before it, both in seconds."""

    def beyond_buffers_ms(self) -> list[float]:
        """Give for each mark the way from mouth to ear without the wire's framing and the hold against jitter."""
        found = []
        for wire_s, waited_s in self.waiting[2:]:
            spoken = [at_s for at_s in self.mouth.at_s if wire_s - 0.5 < at_s < wire_s]
            heard = [at_s for at_s in self.ear.at_s if wire_s < at_s < wire_s + MARK_EVERY_S]
            if spoken and heard:
                found.append((heard[0] - spoken[-1] - CHUNK_S - waited_s) * 1_000)
        return found


async def through_client(desk: SoundServer, seconds: float) -> list[Places]:
    """Hold a conversation; give each party's sightings."""
    places = {party: Places() for party in "ab"}
    party_of = {language: party for party, language in LANGUAGE_OF.items()}

    def hear(party: str, frames: Frames) -> None:
        places[party].track.look(frames, time.monotonic())

    def arrived(language: str, audio: bytes) -> None:
        party, now_s = party_of[language], time.monotonic()
        seen, n_before = places[party].wire, len(places[party].wire.at_s)
        seen.look(np.frombuffer(audio, "<i2"), now_s, whole=True)
        if len(seen.at_s) > n_before:
            places[party].waiting.append((now_s, outlets[party].unplayed_s))

    outlets: dict[str, Outlet] = {}
    async with echo(arrived) as address:
        run = make_run(address, print, hear)
        outlets |= {str(lane.id): lane.outlet for lane in run.lanes.values()}
        conducting = asyncio.create_task(run.conduct())
        for lane in run.lanes.values():
            await lane.became_live.wait()
        recorders = [recorder(f"feed_{party}.monitor", places[party].mouth) for party in "ab"]
        recorders += [recorder(f"head_{other}.monitor", places[party].ear) for party, other in ("ab", "ba")]
        for party in "ab":
            desk.say(party, marked_speech(seconds))
        await asyncio.sleep(seconds)
        run.finish()
        await asyncio.wait_for(conducting, 30)
        for each in recorders:
            each.abort()
            each.close()
    desk.quiet()
    return list(places.values())


def row(name: str, delays: np.ndarray[Any, np.dtype[np.float64]]) -> str:
    """Write one line of the table."""
    p50, p95 = np.percentile(delays, (50, 95))
    return f"| {name} | {p50:.0f} | {p95:.0f} | {len(delays)} |"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=40.0)
    seconds = parser.parse_args().seconds
    with laid_desk() as desk:
        mouth = Sightings()
        listener = recorder("feed_a.monitor", mouth)
        floor = bare_loop(desk, seconds / 2, (INPUT_LATENCY_S, OUTPUT_LATENCY_S))
        lowest = bare_loop(desk, seconds / 2, ("low", "low"))
        listener.close()
        both = asyncio.run(through_client(desk, seconds))
    floor_ms = delays_ms(mouth, floor)
    print("| from a mark in the mouth | p50 ms | p95 ms | marks |\n| --- | --- | --- | --- |")
    print(row("bare loop, to the ear (lowest latency)", delays_ms(mouth, lowest)))
    print(row("bare loop, to the ear (the client's latencies)", floor_ms))
    print(row("client: to the track, confirmed", np.concatenate([delays_ms(p.mouth, p.track) for p in both])))
    framing_ms = np.concatenate([delays_ms(p.track, p.wire) for p in both])
    print(row("client: track to service (the wire's framing)", framing_ms))
    to_ear_ms = np.concatenate([delays_ms(p.wire, p.ear) for p in both])
    print(row("client: service to the ear", to_ear_ms))
    whole_ms = np.concatenate([delays_ms(p.mouth, p.ear) for p in both])
    print(row("client: mouth to ear in all", whole_ms))
    print(row("client: held against jitter by play-out", 1_000 * np.array([s for p in both for _, s in p.waiting[2:]])))
    beyond_ms = np.concatenate([p.beyond_buffers_ms() for p in both])
    print(row("client: mouth to ear beyond framing (200) and that hold", beyond_ms))
    over_ms = np.percentile(beyond_ms, (50, 95)) - np.percentile(floor_ms, (50, 95))
    print("\nclient-added, over the floor with the same latencies: p50 {:.0f} ms, p95 {:.0f} ms".format(*over_ms))


if __name__ == "__main__":
    main()
