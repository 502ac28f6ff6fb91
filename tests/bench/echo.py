"""How much of a loudspeaker's voice is taken out of a microphone, and what that does to the one who speaks there.

`python -m tests.bench.echo` plays recorded speech of two people through a simulated room and prints a table.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from time import thread_time

import numpy as np
import numpy.typing as npt
import soundfile
import soxr

from desktop_app.core.audio import BLOCK_FRAMES, FRAME_RATE_HZ
from desktop_app.core.cleaning import Processing
from desktop_app.live.echo import EchoCanceller

Sound = npt.NDArray[np.float64]
SPEECH = Path(__file__).parent.parent / "data" / "speech"
LENGTH_S = 30
SETTLED_S = 5
OWN_DELAY_FRAMES = FRAME_RATE_HZ // 100


@dataclass(frozen=True)
class Room:
    """A loudspeaker and a microphone in a room."""

    name: str
    delay_s: float = 0.1
    echo_db: float = -6.0
    """The echo's level under the near speaker's."""
    drift_ppm: float = 0.0
    clips: bool = False


ROOMS = (
    Room("100 ms, -6 dB"),
    Room("300 ms, -6 dB", delay_s=0.3),
    Room("500 ms, -6 dB", delay_s=0.5),
    Room("100 ms, 0 dB", echo_db=0.0),
    Room("100 ms, -20 dB", echo_db=-20.0),
    Room("100 ms, -6 dB, clocks 80 ppm apart", drift_ppm=80.0),
    Room("100 ms, -6 dB, loudspeaker clips", clips=True),
)


def spoken(pattern: str) -> Sound:
    """Join recordings: float64 [n_frames], half a minute, 1.0 is full scale."""
    parts = [soundfile.read(path) for path in sorted(SPEECH.glob(pattern))]
    joined = np.concatenate([soxr.resample(samples, rate_hz, FRAME_RATE_HZ) for samples, rate_hz in parts])
    sound: Sound = np.resize(joined, LENGTH_S * FRAME_RATE_HZ)
    sound *= 0.06 / np.sqrt(np.mean(sound**2))
    return sound


def echo_of(far: Sound, room: Room) -> Sound:
    """Let a sound come back from a room that decays within 200 ms."""
    response = np.random.default_rng(1).normal(0, 1, 4_800) * np.exp(-np.arange(4_800) / 700)
    response[0] = 3
    loud = np.clip(far, -0.08, 0.08) if room.clips else far
    n_fft = 2 ** int(np.ceil(np.log2(len(far) + len(response))))
    back = np.fft.irfft(np.fft.rfft(loud, n_fft) * np.fft.rfft(response, n_fft))[: len(far)]
    at = np.arange(len(far)) * (1 + room.drift_ppm * 1e-6) - room.delay_s * FRAME_RATE_HZ
    back = np.interp(at, np.arange(len(far)), back, left=0.0)
    scaled: Sound = back * np.sqrt(np.mean(far**2) / np.mean(back**2)) * 10 ** (room.echo_db / 20)
    return scaled


def cleaned(microphone: Sound, far: Sound, processing: Processing) -> tuple[Sound, float]:
    """Run the canceller block by block; give its output and the share of a core that it took."""
    canceller = EchoCanceller(processing)
    caught, played = ((np.clip(x, -1, 1) * 32_767).astype(np.int16) for x in (microphone, far))
    began_s = thread_time()
    blocks = [slice(at, at + BLOCK_FRAMES) for at in range(0, len(caught), BLOCK_FRAMES)]
    parts = [canceller.clean(caught[block], played[block]) for block in blocks]
    share = (thread_time() - began_s) / LENGTH_S
    return np.concatenate(parts)[OWN_DELAY_FRAMES:] / 32_767, share


def level_db(sound: Sound) -> float:
    """Give the RMS in dB, from when the canceller has settled."""
    return 20 * float(np.log10(np.sqrt(np.mean(sound[SETTLED_S * FRAME_RATE_HZ :] ** 2)) + 1e-9))


def kept_db(alone: Sound, both: Sound) -> float:
    """Give how much quieter the near speaker is than alone: by projection, so that what is left of the echo is none."""
    said, heard = alone[SETTLED_S * FRAME_RATE_HZ :], both[SETTLED_S * FRAME_RATE_HZ :]
    return 20 * float(np.log10(abs(said @ heard) / (said @ said)))


def main() -> None:
    """Print the table."""
    far, near = spoken("es/*.opus"), spoken("en/austen-*.opus")
    noise = np.random.default_rng(2).normal(0, 0.0003, len(far))
    print("| room | echo return loss dB | near speaker, both talk dB | near speaker alone dB | CPU |")
    print("| --- | --- | --- | --- | --- |")
    for room in ROOMS:
        echo = echo_of(far, room)
        alone, share = cleaned(echo + noise, far, Processing(echo=True))
        both, _ = cleaned(near + echo + noise, far, Processing(echo=True))
        near_only, _ = cleaned(near + noise, np.zeros_like(far), Processing(echo=True))
        print(
            f"| {room.name} | {level_db(echo + noise) - level_db(alone):.1f} | {kept_db(near_only, both):+.1f} "
            f"| {level_db(near_only) - level_db(near):+.1f} | {100 * share:.1f} % |",
            flush=True,
        )


if __name__ == "__main__":
    main()
