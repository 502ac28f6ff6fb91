"""Tests of the module of the same name, with tracks that say what a test wants."""

from __future__ import annotations

import asyncio

import numpy as np
import pytest

from desktop_app.core.errors import DeviceError
from desktop_app.core.events import LaneId
from desktop_app.core.gauge import Gauge
from desktop_app.core.plan import MicrophoneTrack
from desktop_app.core.soundcheck import MicrophoneLevel
from desktop_app.live.rehearsal import Rehearsal
from desktop_app.live.track import Hear

A, B = LaneId("a"), LaneId("b")
LOUD = np.full(2_400, 0.1, np.float32)


def levels_dbfs(rehearsal: Rehearsal) -> dict[LaneId, float]:
    return {lane: gauge.level_dbfs(0.0) for lane, gauge in rehearsal.gauges.items()}


class Voice:
    """A microphone that a test speaks into."""

    n_waiting = 0

    def __init__(self, spec: MicrophoneTrack, gauge: Gauge) -> None:
        self.spec, self.gauge, self.is_open, self.listeners = spec, gauge, False, list[Hear]()
        self.is_attended = False

    def subscribe(self, hear: Hear) -> None:
        self.listeners.append(hear)

    async def open(self) -> None:
        if self.spec.name == "broken":
            raise DeviceError("It cannot be opened.")
        self.is_open = True

    def attend(self, *, closely: bool) -> None:
        self.is_attended = closely

    def start(self) -> None:
        raise AssertionError("a rehearsal never starts")

    async def ended(self) -> None:
        await asyncio.Event().wait()

    async def close(self) -> None:
        self.is_open = False


def rehearsing() -> tuple[Rehearsal, list[Voice]]:
    """Give a rehearsal, and the microphones that it makes."""
    voices: list[Voice] = []

    def make(spec: MicrophoneTrack, gauge: Gauge) -> Voice:
        voices.append(Voice(spec, gauge))
        return voices[-1]

    return Rehearsal(make), voices


def test_levels_are_heard_and_microphones_come_and_go() -> None:
    async def scenario() -> None:
        rehearsal, voices = rehearsing()
        await rehearsal.listen({A: MicrophoneTrack("one"), B: MicrophoneTrack("broken")})
        assert levels_dbfs(rehearsal) == {A: -96.0, B: -96.0}
        assert rehearsal.refused == {B}
        next(voice for voice in voices if voice.spec.name == "one").gauge.hear(LOUD, 24_000, 0.0)
        assert levels_dbfs(rehearsal)[A] == pytest.approx(-20, abs=0.1)
        await rehearsal.listen({A: MicrophoneTrack("one"), B: MicrophoneTrack("one")})
        assert [voice.spec.name for voice in voices if voice.is_open] == ["one"]
        assert levels_dbfs(rehearsal)[B] == pytest.approx(-20, abs=0.1)
        assert not rehearsal.refused
        await rehearsal.listen({B: MicrophoneTrack("two")})
        assert [voice.spec.name for voice in voices if voice.is_open] == ["two"]
        assert levels_dbfs(rehearsal) == {B: -96.0}
        await rehearsal.close()
        assert not any(voice.is_open for voice in voices)

    asyncio.run(scenario())


def test_a_microphone_is_judged_and_what_it_hears_can_be_kept_for_a_while() -> None:
    async def scenario() -> None:
        rehearsal, voices = rehearsing()
        await rehearsal.listen({A: MicrophoneTrack("one"), B: MicrophoneTrack("broken")})
        assert rehearsal.judgements == {A: MicrophoneLevel.SILENT, B: MicrophoneLevel.SILENT}
        (hear,) = next(voice.listeners for voice in voices if voice.spec.name == "one")
        hear(np.full(480, 1, np.int16))
        keeping = asyncio.ensure_future(rehearsal.record(A, 0.1))
        await asyncio.sleep(0)
        assert all(voice.is_attended for voice in voices if voice.is_open)
        for level in range(6):
            hear(np.full(480, 3_000 + level, np.int16))
        kept = await keeping
        assert not any(voice.is_attended for voice in voices)
        assert (len(kept), kept[0], kept[-1]) == (2_400, 3_000, 3_004)
        assert rehearsal.judgements[A] is MicrophoneLevel.GOOD
        assert len(await rehearsal.record(B, 0.1)) == 0
        assert len(await rehearsal.record(A, -1.9)) == 0, "a microphone that stops delivering holds nobody up"
        await rehearsal.close()

    asyncio.run(scenario())


def test_microphones_are_judged_only_while_somebody_attends_to_them() -> None:
    async def scenario() -> None:
        rehearsal, voices = rehearsing()
        await rehearsal.listen({A: MicrophoneTrack("one")})
        voices[0].listeners[0](np.full(2_400, 3_000, np.int16))
        rehearsal.attend(closely=True)
        assert rehearsal.judgements[A] is MicrophoneLevel.SILENT, "what was heard before is no judgement of now"
        await rehearsal.listen({A: MicrophoneTrack("one"), B: MicrophoneTrack("two")})
        assert all(voice.is_attended for voice in voices), "also one that is chosen meanwhile"
        rehearsal.attend(closely=False)
        assert not any(voice.is_attended for voice in voices)
        await rehearsal.close()

    asyncio.run(scenario())
