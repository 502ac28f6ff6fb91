"""A loudspeaker's voice is not sent back by the microphone that hears it: with real streams, in a simulated room."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest

from desktop_app.core.audio import BLOCK_FRAMES, FRAME_RATE_HZ, Frames, silence
from desktop_app.core.cleaning import Cleaning
from desktop_app.core.device import HearsBy
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, FileTrack, LanePlan, MicrophoneTrack, TrackSpec
from desktop_app.core.switches import Switches
from desktop_app.live.room import Room
from desktop_app.live.source import Source
from tests.live.acoustics import A, B, Loudspeaker, level_db, room, spoken, talk
from tests.live.test_source import Ear, Voice
from tests.sound_server import SoundServer, until


def seated(track: TrackSpec) -> tuple[Room, Source, Ear, Voice]:
    voices: list[Voice] = []

    def make(spec: TrackSpec) -> Voice:
        voices.append(Voice(spec))
        return voices[-1]

    the_room, source, ear = Room(tuple), Source(track, make), Ear(A)
    source.lanes.append(ear)
    the_room.attend(source)
    return the_room, source, ear, voices[0]


def planned(track: TrackSpec, a: HearsBy, b: HearsBy) -> dict[LaneId, LanePlan]:
    """Give lane `a`, which B hears, and lane `b`, which A hears."""
    return {
        A: LanePlan(lane=A, track=track, target="en", outlet=DeviceOutlet("of b"), hears_by=b),
        B: LanePlan(lane=B, track=track, target="es", outlet=DeviceOutlet("of a"), hears_by=a),
    }


def said(voice: Voice, ear: Ear, outlets: dict[Loudspeaker, Frames]) -> float:
    """Let loudspeakers sound and the microphone hear all of them 100 ms later; give the level of what is passed on."""
    ear.heard.clear()
    together = np.sum(list(outlets.values()), axis=0)
    for at in range(0, len(together) - BLOCK_FRAMES, BLOCK_FRAMES):
        for outlet, frames in outlets.items():
            outlet.sound(frames[at : at + BLOCK_FRAMES])
        caught = together[at - 2_400 : at - 2_400 + BLOCK_FRAMES] if at >= 2_400 else silence(BLOCK_FRAMES)
        for hear in voice.says:
            hear((caught // 2).astype(np.int16))
    return level_db(np.concatenate(ear.heard)[-2 * FRAME_RATE_HZ :])


def test_both_loudspeakers_at_one_table_are_taken_out_and_with_headsets_no_sample_is_touched() -> None:
    track = MicrophoneTrack("mic")
    the_room, _, ear, voice = seated(track)
    near, beside = Loudspeaker(), Loudspeaker()
    the_room.listen_to(A, beside)
    the_room.listen_to(B, near)
    sounds = {near: spoken("es/*.opus", 6.0), beside: spoken("en/austen-*.opus", 6.0)}
    headset, loudspeaker = HearsBy.HEADSET, HearsBy.LOUDSPEAKER
    levels = {}
    for a, b in ((headset, headset), (loudspeaker, headset), (loudspeaker, loudspeaker)):
        asyncio.run(the_room.arrange(planned(track, a, b)))
        levels[a, b] = said(voice, ear, sounds)
    untouched = level_db(np.sum(list(sounds.values()), axis=0)[-2 * FRAME_RATE_HZ :] // 2)
    assert abs(levels[headset, headset] - untouched) < 0.5
    assert levels[loudspeaker, headset] > untouched - 12, "the other one is still heard"
    assert levels[loudspeaker, loudspeaker] < untouched - 20


@pytest.mark.parametrize("n_late", [0, 8])
def test_nothing_that_was_said_while_muted_goes_out_after_unmuting(n_late: int) -> None:
    track = MicrophoneTrack("mic")
    the_room, source, ear, voice = seated(track)
    outlet = Loudspeaker()
    the_room.listen_to(B, outlet)
    asyncio.run(the_room.arrange(planned(track, HearsBy.LOUDSPEAKER, HearsBy.HEADSET)))
    speech = spoken("en/austen-*.opus", 4.0)
    speech = speech[: np.abs(speech[-FRAME_RATE_HZ:]).argmax() - FRAME_RATE_HZ]  # it ends where it is loudest
    said = [speech[at : at + BLOCK_FRAMES] for at in range(len(speech) % BLOCK_FRAMES, len(speech), BLOCK_FRAMES)]

    def catch(*blocks: Frames, n_late: int = 0) -> None:
        for at, block in enumerate(blocks):
            if at < len(blocks) - n_late:
                outlet.sound(silence(BLOCK_FRAMES))
            for hear in voice.says:
                hear(block)

    source.switch(Switches(muted=frozenset({A})))
    catch(*said, n_late=n_late)
    source.switch(Switches())
    ear.heard.clear()
    for _ in range(n_late):
        outlet.sound(silence(BLOCK_FRAMES))
    catch(*[silence(BLOCK_FRAMES)] * 30)
    loudest = int(np.abs(speech[-BLOCK_FRAMES:]).max())
    assert np.abs(np.concatenate(ear.heard)).max() <= loudest / 50, "a filter swings out, and no more"
    catch(*said)
    assert np.abs(np.concatenate(ear.heard)).max() > loudest / 4, "heard again"


def test_what_waits_for_a_late_loudspeaker_is_still_said_when_nothing_is_cleaned_any_more() -> None:
    track = MicrophoneTrack("mic")
    the_room, _, ear, voice = seated(track)
    outlet = Loudspeaker()
    the_room.listen_to(B, outlet)
    asyncio.run(the_room.arrange(planned(track, HearsBy.LOUDSPEAKER, HearsBy.HEADSET)))
    for _ in range(10):
        outlet.sound(silence(BLOCK_FRAMES))
    for _ in range(15):
        voice.say()
    asyncio.run(the_room.arrange(planned(track, HearsBy.HEADSET, HearsBy.HEADSET)))
    voice.say()
    assert sum(map(len, ear.heard)) == 16 * BLOCK_FRAMES


def test_a_file_is_never_cleaned() -> None:
    the_room, _, ear, voice = seated(FileTrack("speech.wav"))
    outlet = Loudspeaker()
    the_room.listen_to(B, outlet)
    asyncio.run(the_room.arrange(planned(FileTrack("x"), HearsBy.LOUDSPEAKER, HearsBy.LOUDSPEAKER)))
    speech = spoken("es/*.opus", 1.0)
    said(voice, ear, {outlet: speech})
    assert np.array_equal(np.concatenate(ear.heard)[2_400:], speech[: len(speech) - 2_400 - BLOCK_FRAMES] // 2)


def test_the_far_voice_is_not_sent_back_and_switching_in_the_middle_helps_at_once(
    desk: SoundServer, tmp_path: Path
) -> None:
    async def scenario() -> None:
        with room(desk):
            async with talk(tmp_path, spoken("es/*.opus", 30.0), None) as it:
                await until(lambda: "echo_found" in it.told, 20)
                before = level_db(np.concatenate(it.sent)[-FRAME_RATE_HZ:])
                await it.run.equipment.set_hearing(B, HearsBy.LOUDSPEAKER)

                def is_taken_out() -> bool:
                    heard, sent = (level_db(np.concatenate(x[-n:])) for x, n in ((it.caught, 50), (it.sent, 5)))
                    return heard > -30 and sent < heard - 20

                await until(is_taken_out, 20)
        assert before > -35

    asyncio.run(scenario())


@pytest.mark.usefixtures("desk")
def test_the_service_is_asked_to_reduce_noise_only_where_it_was_chosen(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with talk(tmp_path, silence(24_000), None, Cleaning.SERVICE_FAR) as it:
            await until(lambda: it.noise_reductions == ["far_field"])
            await it.run.equipment.set_cleaning(A, Cleaning.NOISE)
            await until(lambda: it.noise_reductions == ["far_field", None])
            await it.run.equipment.set_cleaning(A, Cleaning.SERVICE_NEAR)
            await until(lambda: it.noise_reductions == ["far_field", None, "near_field"])

    asyncio.run(scenario())
