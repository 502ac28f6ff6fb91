"""Two people at real microphones and headsets: the right text, the right ear, and nothing of the other party."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import numpy as np
import pytest
import soundfile

from desktop_app.core.audio import FRAME_RATE_HZ, Frames
from desktop_app.core.resample import Resampler
from tests.commands import SPEECH, Dragoman
from tests.live.acoustics import room
from tests.sound_server import SoundServer, until


def speech(name: str) -> Frames:
    """Read a recording as what a microphone is to hear."""
    samples, rate_hz = soundfile.read(SPEECH / name, dtype="float32", always_2d=True)
    return Resampler(rate_hz).convert(samples, last=True)


def likeness(heard: Frames, voice: Frames) -> float:
    """Tell how much of a voice is in what was heard: the best correlation over all delays, 0 to 1."""
    long, short = heard.astype(np.float64), voice.astype(np.float64)
    n_frames = 1 << (len(long) + len(short)).bit_length()
    product = np.fft.irfft(np.fft.rfft(long, n_frames) * np.conj(np.fft.rfft(short, n_frames)), n_frames)
    sums = np.concatenate(([0.0], np.cumsum(long * long)))
    energy = sums[len(short) :] - sums[: -len(short)]
    loud = np.maximum(energy, 0.1 * np.sum(short * short))  # where it was all but silent nothing can be alike
    return float(np.max(np.abs(product[: len(energy)]) / np.sqrt(loud * np.sum(short * short))))


def spoken_part(path: Path, seconds: float = 1.5) -> Frames:
    """Cut the beginning of the speech out of a voice that was kept."""
    voice, _ = soundfile.read(path, dtype="int16")
    begin = int(np.flatnonzero(np.abs(voice) > 500)[0])
    return np.asarray(voice[begin : begin + round(seconds * FRAME_RATE_HZ)])


def test_each_hears_the_other_in_their_own_ear_and_nobody_else(desk: SoundServer, tmp_path: Path) -> None:
    run = Dragoman(
        *("converse", "--a", "mic:Microphone A", "--a-hears", "en", "--a-out", "device:Headset A"),
        *("--b", "mic:Microphone B", "--b-hears", "es", "--b-out", "device:Headset B"),
        *("--json", "--out", tmp_path),
        surroundings=desk.environment,
    )
    live: set[str] = set()
    while live != {"a", "b"}:
        live.add(str(run.until(lambda line: line.get("state") == "live")["lane"]))
    ears = {party: desk.listen(party) for party in ("a", "b")}
    desk.say("a", speech("en/ss-noservice.opus"))
    desk.say("b", speech("es/ss-noservice.opus"))
    translated: set[str] = set()
    while translated != {"a", "b"}:
        translated.add(str(run.until(lambda line: line["event"] == "audio" and line["speech"])["lane"]))
    run.process.send_signal(signal.SIGINT)
    code, errors = run.end()
    heard = {party: ear.stop() for party, ear in ears.items()}
    assert (code, errors) == (0, "")

    assert "número" in run.summary["a"]["translation"]
    assert "number" in run.summary["b"]["translation"]
    voices = {lane: spoken_part(tmp_path / f"{lane}.translation.wav") for lane in ("a", "b")}
    for party, other in (("a", "b"), ("b", "a")):
        own, stray = likeness(heard[party], voices[other]), likeness(heard[party], voices[party])
        assert own > max(0.5, 1.5 * stray), f"{party} hears {own:.2f} of the other and {stray:.2f} of the own words"


@pytest.mark.parametrize("hears_by", ["headset", "loudspeaker"])
def test_what_a_loudspeaker_plays_is_not_translated_back(hears_by: str, desk: SoundServer) -> None:
    with room(desk):
        run = Dragoman(
            *("converse", "--a", "mic:Microphone A", "--a-hears", "es", "--a-out", "device:Headset A"),
            *("--a-hears-by", hears_by, "--b", SPEECH / "en" / "ss-noservice.opus", "--b-hears", "en", "--json"),
            surroundings=desk.environment,
        )
        ear = desk.listen("a")
        run.until(lambda line: line["lane"] == "b" and bool(line.get("speech")))
        asyncio.run(until(lambda: bool(np.any(ear.so_far())), 20))
        asyncio.run(until(lambda: not np.any(ear.so_far()[-FRAME_RATE_HZ:]), 20))
        run.process.send_signal(signal.SIGINT)
        code, errors = run.end()
    assert (code, errors) == (0, "")
    assert "número" in run.summary["b"]["translation"]
    back = run.summary["a"]["source"].casefold()
    assert ("número" in back) is (hears_by == "headset"), "a headset that is heard shows that the room echoes"
    assert bool(run.summary["a"]["translation"]) is (hears_by == "headset")
