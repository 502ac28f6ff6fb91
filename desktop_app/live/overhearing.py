"""Listens in every run for what should not be in a microphone: what a loudspeaker plays, or the neighbour's voice."""

from __future__ import annotations

from typing import Final

from desktop_app.core.audio import FRAME_RATE_HZ, Frames, is_speech
from desktop_app.core.crosstalk import Finding, Resemblance, Verdict, judge, neighbour
from desktop_app.core.events import LaneId
from desktop_app.core.mix import Tap
from desktop_app.live.outlet import Outlet
from desktop_app.live.source import Source

_NOTHING: Final = Finding(prominence=0.0, delay_s=0.0)
_SETTLING_FRAMES: Final = 5 * FRAME_RATE_HZ
"""Echo cancellation learns a room while something is played: one to three seconds of it were measured."""
_ECHO: Final = (
    "echo_found",
    (
        "What is played to somebody is heard by this microphone and may be translated again. Say that it is a "
        "loudspeaker (as --a-hears-by loudspeaker does), or use a headset."
    ),
)
_ECHO_LEFT: Final = (
    "echo_left",
    "A loudspeaker is still heard by this microphone although its echo is taken out; turn it down, or use a headset.",
)
_CROSSTALK: Final = (
    "crosstalk_found",
    "This microphone hears the other speaker, whose words may be said twice.",
)


class Overhearing:
    """Compares each microphone of a run, as it is sent, with every output and with the other microphones.

    What is found is told once in a run: what can be done about it is done at the table, not by repeating it. When echo
    is taken out from now on, what was found before counts no more.

    Threads: all calls come from the lanes' loop; the taps are filled by the sound cards' threads.
    """

    def __init__(self) -> None:
        """Begin with no microphone and no output."""
        self._ears: list[_Ear] = []
        self._outlets: dict[LaneId, Outlet] = {}

    def attend(self, source: Source) -> None:
        """Watch over one speaker's microphone from now on."""
        ear = _Ear(source, self._ears)
        self._ears.append(ear)
        source.overheard = ear.hear
        for lane, outlet in self._outlets.items():
            ear.compare(lane, outlet)

    def listen_to(self, lane: LaneId, outlet: Outlet) -> None:
        """Take what plays a lane, in the place of what played it before."""
        self._outlets[lane] = outlet
        for ear in self._ears:
            ear.compare(lane, outlet)


class _Ear:
    """One microphone, and all that it is compared with."""

    def __init__(self, source: Source, others: list[_Ear]) -> None:
        self._source = source
        self._outputs: dict[LaneId, tuple[Tap, Resemblance]] = {}
        self._neighbours = [(Tap(), neighbour()) for _ in others]
        self.overheard_by: list[Tap] = []
        for other, (tap, _) in zip(others, self._neighbours, strict=True):
            other.overheard_by.append(tap)
        self._n_heard = 0
        self._cancelled_echo = source.cancels_echo
        self._n_settling = 0
        self._told: set[str] = set()

    def compare(self, lane: LaneId, outlet: Outlet) -> None:
        tap = Tap()
        outlet.let_hear(tap)
        self._outputs[lane] = (tap, Resemblance())

    def hear(self, frames: Frames) -> None:
        if self._cancelled_echo is not self._source.cancels_echo:
            self._cancelled_echo = self._source.cancels_echo
            self._n_settling = _SETTLING_FRAMES if self._cancelled_echo else 0
            self._outputs = {lane: (tap, Resemblance()) for lane, (tap, _) in self._outputs.items()}
        for tap in self.overheard_by:
            tap.write(frames)
        for tap, resemblance in self._neighbours:
            resemblance.hear(tap.read(len(frames)), frames)
        played = [(tap.read(len(frames)), resemblance) for tap, resemblance in self._outputs.values()]
        if self._n_settling > 0:
            self._n_settling -= len(frames) if any(is_speech(block) for block, _ in played) else 0
        else:
            for block, resemblance in played:
                resemblance.hear(block, frames)
        self._n_heard += len(frames)
        if self._n_heard >= FRAME_RATE_HZ:
            self._n_heard = 0
            self._judge()

    def _judge(self) -> None:
        findings = [resemblance.finding for _, resemblance in self._neighbours]
        beside = max(findings, key=lambda finding: finding.prominence, default=_NOTHING)
        heard = {lane: resemblance.finding for lane, (_, resemblance) in self._outputs.items()}
        loudest = max(heard, key=lambda lane: heard[lane].prominence, default=None)
        verdict = judge(_NOTHING if loudest is None else heard[loudest], beside)
        if verdict is Verdict.ECHO:
            self._tell(*(_ECHO_LEFT if self._cancelled_echo else _ECHO), loudest)
        elif verdict is Verdict.CROSSTALK:
            self._tell(*_CROSSTALK)

    def _tell(self, code: str, message: str, outlet: LaneId | None = None) -> None:
        if code not in self._told:
            self._told.add(code)
            for lane in self._source.lanes:
                lane.tell(code, message, outlet)
