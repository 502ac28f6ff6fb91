"""One speaker: silenced from the next block on, never heard twice, and noticed when the microphone is switched off."""

from __future__ import annotations

import asyncio

import numpy as np
import pytest

from desktop_app.core.audio import BLOCK_FRAMES, FRAME_RATE_HZ, Frames, silence
from desktop_app.core.errors import DeviceError
from desktop_app.core.events import LaneId
from desktop_app.core.plan import MicrophoneTrack, TrackSpec
from desktop_app.core.switches import Switches, TurnMode
from desktop_app.live.devices import SharedDevices
from desktop_app.live.microphone import MicrophoneTrack as Microphone
from desktop_app.live.source import Source
from desktop_app.live.track import Hear
from tests.signs import n_frames_of, signature
from tests.sound_server import SoundServer, until

A, B = LaneId("a"), LaneId("b")


class Ear:
    """A lane as a source sees it."""

    def __init__(self, lane: LaneId) -> None:
        self.id, self.heard, self.told = lane, list[Frames](), list[tuple[str, str]]()
        self.outlets: list[LaneId | None] = []
        self.became_live, self.is_over = asyncio.Event(), asyncio.Event()

    def hear(self, frames: Frames) -> None:
        self.heard.append(frames)

    def tell(self, code: str, message: str, outlet: LaneId | None = None) -> None:
        self.told.append((code, message))
        self.outlets.append(outlet)


class Voice:
    """A track that a test speaks into."""

    def __init__(self, spec: TrackSpec) -> None:
        self.spec, self.says, self.is_open = spec, list[Hear](), False
        self.n_waiting = 0

    def subscribe(self, hear: Hear) -> None:
        self.says.append(hear)

    async def open(self) -> None:
        if self.spec == MicrophoneTrack("broken"):
            raise DeviceError("It cannot be opened.")
        self.is_open = True

    def start(self) -> None:
        return

    async def ended(self) -> None:
        await asyncio.Event().wait()

    async def close(self) -> None:
        self.is_open = False

    def say(self, level: int = 3_000) -> None:
        for hear in self.says:
            hear(np.full(BLOCK_FRAMES, level, dtype=np.int16))


def heard_by(*lanes: LaneId) -> tuple[Source, list[Voice], list[Ear]]:
    voices: list[Voice] = []

    def make(spec: TrackSpec) -> Voice:
        voices.append(Voice(spec))
        return voices[-1]

    source = Source(MicrophoneTrack("first"), make)
    ears = [Ear(lane) for lane in lanes]
    source.lanes.extend(ears)
    return source, voices, ears


@pytest.mark.parametrize(
    "switches",
    [
        Switches(muted=frozenset({A})),
        Switches(coughing=frozenset({A})),
        Switches(mode=TurnMode.PUSH_TO_TALK, talking=frozenset({B})),
        Switches(mode=TurnMode.TURN_BY_TURN, floor=B),
    ],
)
def test_whoever_is_not_to_be_heard_is_zeros_from_the_very_next_block(switches: Switches) -> None:
    source, (voice,), (ear,) = heard_by(A)
    voice.say()
    source.switch(switches)
    voice.say()
    source.switch(Switches())
    voice.say()
    assert [block.any() for block in ear.heard] == [True, False, True]
    assert {len(block) for block in ear.heard} == {BLOCK_FRAMES}


def test_what_was_heard_while_muted_and_not_passed_on_yet_is_zeros_too() -> None:
    source, (voice,), (ear,) = heard_by(A)
    source.n_held = lambda: 100
    source.switch(Switches(muted=frozenset({A})))
    voice.n_waiting = BLOCK_FRAMES
    source.switch(Switches())
    voice.say()
    voice.say()
    assert np.flatnonzero(np.concatenate(ear.heard))[0] == BLOCK_FRAMES + 100 + 1  # the first of a fade is zero


def test_after_an_exchange_the_old_track_is_heard_no_more() -> None:
    async def scenario() -> None:
        source, voices, (ear,) = heard_by(A)
        await source.exchange(MicrophoneTrack("second"))
        voices[0].say()
        assert not ear.heard
        voices[1].say()
        assert len(ear.heard) == 1
        with pytest.raises(DeviceError):
            await source.exchange(MicrophoneTrack("broken"))
        voices[2].say()
        voices[1].say()
        assert (len(ear.heard), voices[1].is_open) == (2, True)

    asyncio.run(scenario())


def test_a_microphone_that_is_switched_off_is_named_once_and_forgiven() -> None:
    source, (voice,), (ear,) = heard_by(A)
    for _ in range(600):
        voice.say(0)
    ((code, message),) = ear.told
    assert code == "microphone_silent"
    assert message.startswith("first has delivered nothing")
    voice.say(20)
    assert [code for code, _ in ear.told] == ["microphone_silent", "microphone_back"]
    source.switch(Switches(muted=frozenset({A})))
    for _ in range(600):
        voice.say(0)
    assert len(ear.told) == 2


def test_muting_a_real_microphone_takes_effect_within_one_block(desk: SoundServer) -> None:
    async def scenario() -> None:
        devices = SharedDevices()

        def make(spec: TrackSpec) -> Microphone:
            assert isinstance(spec, MicrophoneTrack)
            return Microphone(spec, devices, lambda _: None)

        source, ear = Source(MicrophoneTrack("mic_a"), make), Ear(A)
        source.lanes.append(ear)
        await source.track.open()
        desk.say("a", signature("a", 10.0))

        def heard_from(n_before: int) -> Frames:
            return np.concatenate([silence(0), *ear.heard[n_before:]])

        try:
            await until(lambda: n_frames_of("a", heard_from(0)) > 2_000)
            source.switch(Switches(coughing=frozenset({A})))
            n_before = len(ear.heard)
            await until(lambda: len(heard_from(n_before)) > 0.4 * FRAME_RATE_HZ)
            assert not heard_from(n_before).any()
            source.switch(Switches())
            n_before = len(ear.heard)
            await until(lambda: n_frames_of("a", heard_from(n_before)) > 1_000)
        finally:
            await source.track.close()

    asyncio.run(scenario())
