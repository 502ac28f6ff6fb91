"""Tests of the module of the same name."""

from __future__ import annotations

from pathlib import Path

from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, FileOutlet, FileTrack, LanePlan, MicrophoneTrack, OutletSpec
from desktop_app.live import file_outlet, file_track, microphone, speaker
from desktop_app.live.clock import SystemClock
from desktop_app.live.devices import SharedDevices
from desktop_app.live.fitting import Fitter, record_names, voice_name
from desktop_app.live.outlet import SharedOutlet


def fitter(folder: Path | None = None) -> Fitter:
    return Fitter(SystemClock(), lambda _: None, lambda *_: None, SharedDevices(), folder)


def plan(outlet: OutletSpec) -> LanePlan:
    return LanePlan(lane=LaneId("a"), track=FileTrack("x"), target="es", outlet=outlet)


def test_each_kind_of_track_gets_its_part() -> None:
    assert isinstance(fitter().track(FileTrack("x")), file_track.FileTrack)
    assert isinstance(fitter().track(MicrophoneTrack("x")), microphone.MicrophoneTrack)


def test_each_kind_of_outlet_gets_its_part(tmp_path: Path) -> None:
    assert isinstance(fitter().outlet(plan(FileOutlet("x"))), file_outlet.FileOutlet)
    assert isinstance(fitter().outlet(plan(DeviceOutlet("x"))), speaker.Speaker)
    assert isinstance(
        fitter().outlet(LanePlan(lane=LaneId("a"), track=FileTrack("x"), target="es")), file_outlet.NoOutlet
    )
    assert isinstance(fitter(tmp_path).outlet(plan(DeviceOutlet("x"))), SharedOutlet)


def test_files_are_named_after_their_lane() -> None:
    lane = plan(FileOutlet("x"))
    assert voice_name(lane) == "a.translation.wav"
    assert record_names(lane) == ("a.source.txt", "a.translation.txt", "a.translation.wav")
