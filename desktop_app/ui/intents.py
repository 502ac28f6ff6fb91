"""What a person wants, as it leaves the window: the state is told at once, and the program is asked to do it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.core.acts import Chosen, Coughed, Dismissed, FloorGiven, Marked, Muted, Swapped, Talked, TurnsChosen
from desktop_app.core.channels import track_of
from desktop_app.core.cleaning import Cleaning
from desktop_app.core.conversation import Phase
from desktop_app.core.device import HearsBy
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, FileTrack, NoOutlet
from desktop_app.core.switches import TurnMode
from desktop_app.ui.store import Store


class Intents(QObject):
    """The one way out of the window. Lanes are `LaneId`s; a headset belongs to the column, see `Draft.played_in`.

    Signals:
        start_requested: the `Draft` to run.
        stop_requested, close_requested, close_now_requested, sample_requested, swap_requested, mark_requested,
        settings_requested, report_requested, sound_check_requested, meeting_guide_requested: nothing more.
        listen_toggled: whether one speaker is to be heard in several languages.
        mute_toggled, cough_held: the lane whose speaker it is, and whether.
        mix_changed, volume_changed: the column whose headset it is, and 0 to 1 (mix: 1 is the translation alone).
        turns_chosen: the `TurnMode`.
        microphone_chosen, outlet_chosen, language_chosen: the column, and the device's name or the language's code;
            a language is what the column's own lane is said in.
        name_chosen: the column whose person was given another name.
        language_dropped: the column of listen-along that is to go.
        language_wanted: nothing more; listen-along is to have one language more.
        hearing_chosen: the column whose outlet was said to be a headset or a loudspeaker.
        cleaning_chosen: the column whose microphone is to be cleaned otherwise.
        monitor_chosen: the column whose sound is to be heard somewhere else too, or no more.
        track_dropped: the column, and the path of a sound file.
        export_requested: the path to write to.
        fix_requested: what is to be fixed (a `CheckRow.id` or an `Advice.fix`), and the lane or an empty string.
        text_size_changed: the size of the translation, in pixels, that a person chose in the window.
        overlay_toggled, audience_toggled, audience_turned: whether.
    """

    start_requested = Signal(object)
    stop_requested = Signal()
    close_requested = Signal()
    close_now_requested = Signal()
    sample_requested = Signal()
    listen_toggled = Signal(bool)
    mute_toggled = Signal(str, bool)
    cough_held = Signal(str, bool)
    mix_changed = Signal(str, float)
    volume_changed = Signal(str, float)
    swap_requested = Signal()
    turns_chosen = Signal(object)
    mark_requested = Signal()
    export_requested = Signal(str)
    fix_requested = Signal(str, str)
    track_dropped = Signal(str, str)
    microphone_chosen = Signal(str, str)
    outlet_chosen = Signal(str, str)
    language_chosen = Signal(str, str)
    name_chosen = Signal(str)
    language_wanted = Signal()
    language_dropped = Signal(str)
    hearing_chosen = Signal(str)
    cleaning_chosen = Signal(str)
    monitor_chosen = Signal(str)
    text_size_changed = Signal(int)
    overlay_toggled = Signal(bool)
    audience_toggled = Signal(bool)
    audience_turned = Signal(bool)
    settings_requested = Signal()
    report_requested = Signal()
    sound_check_requested = Signal()
    meeting_guide_requested = Signal()

    def __init__(self, store: Store) -> None:
        """Tell this store."""
        super().__init__()
        self._store = store

    def start_or_stop(self) -> None:
        """Do what the one big button says."""
        phase = self._store.state.phase
        if phase is Phase.RUNNING:
            self.stop_requested.emit()
        elif phase is not Phase.FINISHING:
            self.start_requested.emit(self._store.state.draft)

    def mute(self, lane: LaneId, *, muted: bool) -> None:
        """Hear a speaker no longer, or again."""
        if self._store.state.lane(lane).muted != muted:
            self._store.dispatch(Muted(lane=lane, muted=muted))
            self.mute_toggled.emit(lane, muted)

    def cough(self, lane: LaneId, *, held: bool) -> None:
        """Hear a speaker not for as long as a button is held."""
        if self._store.state.lane(lane).coughing != held:
            self._store.dispatch(Coughed(lane=lane, held=held))
            self.cough_held.emit(lane, held)

    def talk(self, lane: LaneId, *, held: bool) -> None:
        """Hear a speaker for as long as a button is held, where that is how they take turns."""
        if self._store.state.lane(lane).talking != held:
            self._store.dispatch(Talked(lane=lane, held=held))

    def choose_turns(self, mode: TurnMode) -> None:
        """Let two people take turns in another way."""
        if self._store.state.draft.turns is not mode:
            self._store.dispatch(TurnsChosen(mode))
            self.turns_chosen.emit(mode)

    def give_floor(self, lane: LaneId) -> None:
        """Let this speaker be heard, where one speaks at a time."""
        self._store.dispatch(FloorGiven(lane))

    def pass_floor(self) -> None:
        """Let the other one of two be heard."""
        state = self._store.state
        if state.draft.crossed:
            now = state.switches.floor
            self.give_floor(next(column.lane for column in state.draft.columns if column.lane != now))

    def mix(self, lane: LaneId, mix: float) -> None:
        """Hear more of the original or of the translation."""
        self._store.dispatch(Chosen(lane=lane, mix=mix))
        self.mix_changed.emit(lane, mix)

    def turn(self, lane: LaneId, volume: float) -> None:
        """Make a headset louder or softer."""
        self._store.dispatch(Chosen(lane=lane, volume=volume))
        self.volume_changed.emit(lane, volume)

    def rename(self, lane: LaneId, name: str) -> None:
        """Call a person so, letter by letter; `name_chosen` is told once it is written."""
        if self._store.state.draft.column(lane).name != name:
            self._store.dispatch(Chosen(lane=lane, name=name))

    def choose_microphone(self, lane: LaneId, name: str) -> None:
        """Hear a speaker with this device, or with one channel of it (see `core.channels`)."""
        names = {row.name for row in self._store.state.inputs}
        self._store.dispatch(Chosen(lane=lane, track=track_of(name, names)))
        self.microphone_chosen.emit(lane, name)

    def choose_outlet(self, lane: LaneId, name: str) -> None:
        """Play into this device what the column's person hears; an empty name is no sound.

        What was said of the device before is not true of this one: it is guessed again what it is.
        """
        self._store.dispatch(Chosen(lane=lane, outlet=DeviceOutlet(name) if name else NoOutlet(), hears_by=None))
        self.outlet_chosen.emit(lane, name)

    def choose_hearing(self, lane: LaneId, hears_by: HearsBy) -> None:
        """Say whether a person's outlet is a headset or a loudspeaker, whose echo is to be taken out."""
        self._store.dispatch(Chosen(lane=lane, hears_by=hears_by))
        self.hearing_chosen.emit(lane)

    def cancel_echo(self, lane: LaneId) -> None:
        """Take the outlet that was found in a lane's microphone for a loudspeaker, and put the message away."""
        state = self._store.state
        found = state.lane(lane).error
        if found is not None and found.outlet is not None:
            self.choose_hearing(state.draft.played_in(found.outlet), HearsBy.LOUDSPEAKER)
        for story in state.lanes:
            if story.error is not None and found is not None and story.error.code == found.code:
                self.dismiss(story.lane)

    def choose_cleaning(self, lane: LaneId, cleaning: Cleaning) -> None:
        """Clean a microphone in another way, or not at all."""
        self._store.dispatch(Chosen(lane=lane, cleaning=cleaning))
        self.cleaning_chosen.emit(lane)

    def choose_monitor(self, lane: LaneId, name: str) -> None:
        """Let what a person hears be heard from this device too; an empty name is nowhere else."""
        self._store.dispatch(Chosen(lane=lane, monitor=DeviceOutlet(name) if name else NoOutlet()))
        self.monitor_chosen.emit(lane)

    def choose_language(self, lane: LaneId, code: str) -> None:
        """Say a lane's speech in this language."""
        self._store.dispatch(Chosen(lane=lane, target=code))
        self.language_chosen.emit(lane, code)

    def drop_language(self, lane: LaneId) -> None:
        """Listen along in one language less; the last one stays."""
        state = self._store.state
        if not state.draft.crossed and not state.is_live and len(state.draft.columns) > 1:
            self.language_dropped.emit(lane)

    def drop_track(self, lane: LaneId, path: str) -> None:
        """Hear a speaker from a sound file; not in the middle of a run."""
        if not self._store.state.is_live:
            self._store.dispatch(Chosen(lane=lane, track=FileTrack(path)))
            self.track_dropped.emit(lane, path)

    def swap(self) -> None:
        """Exchange the languages of the two people."""
        if self._store.state.draft.crossed:
            self._store.dispatch(Swapped())
            self.swap_requested.emit()

    def mark(self) -> None:
        """Make this moment easy to find."""
        if self._store.state.is_live:
            self._store.dispatch(Marked())
            self.mark_requested.emit()

    def dismiss(self, lane: LaneId) -> None:
        """Put a lane's error away."""
        self._store.dispatch(Dismissed(lane=lane))
