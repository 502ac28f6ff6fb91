"""A loudspeaker and a neighbour are found in a microphone, told once, and nobody is suspected without reason."""

from __future__ import annotations

import asyncio
from functools import cache
from pathlib import Path

import numpy as np
import soundfile
import soxr

from desktop_app.core.audio import BLOCK_FRAMES, FRAME_RATE_HZ, Frames
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack, TrackSpec
from desktop_app.live.devices import SharedDevices
from desktop_app.live.microphone import MicrophoneTrack as Microphone
from desktop_app.live.overhearing import Overhearing
from desktop_app.live.source import Source
from desktop_app.live.speaker import Speaker
from tests.live.acoustics import Loudspeaker
from tests.live.test_source import Ear, Voice
from tests.sound_server import SoundServer, until

SPEECH = Path(__file__).parent.parent / "data" / "speech"
A, B = LaneId("a"), LaneId("b")


@cache
def spoken(pattern: str, seconds: float = 12.0) -> Frames:
    parts = []
    for path in sorted(SPEECH.glob(pattern)):
        samples, rate_hz = soundfile.read(path)
        parts.append(soxr.resample(samples, rate_hz, FRAME_RATE_HZ))
    sound = np.resize(np.concatenate(parts), round(seconds * FRAME_RATE_HZ))
    return np.asarray(sound * 16_000, dtype=np.int16)


def blocks(sound: Frames) -> list[Frames]:
    return [sound[at : at + BLOCK_FRAMES] for at in range(0, len(sound), BLOCK_FRAMES)]


def seated(overhearing: Overhearing, lane: LaneId) -> tuple[Ear, Voice]:
    voices: list[Voice] = []

    def make(spec: TrackSpec) -> Voice:
        voices.append(Voice(spec))
        return voices[-1]

    source, ear = Source(MicrophoneTrack(lane), make), Ear(lane)
    source.lanes.append(ear)
    overhearing.attend(source)
    return ear, voices[0]


def test_what_a_loudspeaker_plays_is_found_in_the_microphone_that_hears_it_and_told_once() -> None:
    overhearing, speaker = Overhearing(), Loudspeaker()
    overhearing.listen_to(B, Loudspeaker())
    (ear, voice), (other, clean) = seated(overhearing, A), seated(overhearing, B)
    overhearing.listen_to(B, speaker)
    far, near, elsewhere = (blocks(spoken(name)) for name in ("es/*.opus", "en/austen-*.opus", "en/ss-*.opus"))
    for at in range(10, len(far)):
        speaker.sound(far[at])
        for hear in voice.says:
            hear(near[at] // 2 + far[at - 4] // 2)
        for hear in clean.says:
            hear(elsewhere[at])
    assert [code for code, _ in ear.told] == ["echo_found"]
    assert other.told == []


def test_the_neighbours_voice_is_found_and_two_people_apart_are_not_suspected() -> None:
    near, far = blocks(spoken("en/austen-*.opus")), blocks(spoken("es/*.opus"))
    for share, found in ((2, ["crosstalk_found"]), (0, [])):
        overhearing = Overhearing()
        (first, one), (second, two) = seated(overhearing, A), seated(overhearing, B)
        for mine, yours in zip(near, far, strict=True):
            for hear in one.says:
                hear(mine)
            for hear in two.says:
                hear(yours // 2 + (mine // share if share else 0))
        assert [code for code, _ in (*first.told, *second.told)] == found


def test_a_real_headset_that_is_heard_by_a_real_microphone_is_noticed(desk: SoundServer) -> None:
    async def scenario() -> None:
        devices = SharedDevices()

        def make(spec: TrackSpec) -> Microphone:
            assert isinstance(spec, MicrophoneTrack)
            return Microphone(spec, devices, lambda _: None)

        source, ear = Source(MicrophoneTrack("mic_a"), make), Ear(A)
        source.lanes.append(ear)
        overhearing, speaker = Overhearing(), Speaker(DeviceOutlet("ear_a"), devices, lambda _: None)
        overhearing.attend(source)
        overhearing.listen_to(B, speaker)
        played = "ear_a.monitor" if desk.pipewire else "head_a.monitor"
        room = desk.pulse.module_load("module-loopback", f"source={played} sink=feed_a latency_msec=60")
        await source.track.open()
        await speaker.open()
        try:
            speaker.play(spoken("es/*.opus", 20.0))
            await until(lambda: bool(ear.told), 18.0)
            assert ear.told[0][0] == "echo_found"
        finally:
            await speaker.close()
            await source.track.close()
            desk.pulse.module_unload(room)

    asyncio.run(scenario())
