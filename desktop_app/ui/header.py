"""The head of a column: who speaks, what the other hears, with which microphone and into which headset."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop_app.core.channels import choice_of
from desktop_app.core.conversation import Conversation, headset
from desktop_app.core.draft import LETTERS
from desktop_app.core.events import LaneId
from desktop_app.core.plan import FileTrack, MicrophoneTrack
from desktop_app.ui.device_buttons import CleaningButton, HearingButton
from desktop_app.ui.elided import ElidedLabel
from desktop_app.ui.intents import Intents
from desktop_app.ui.look import Look
from desktop_app.ui.meter import Meter
from desktop_app.ui.name_field import NameField
from desktop_app.ui.pickers import Picker, device_choices, microphone_choices
from desktop_app.ui.sound_file import ask_for_sound_file
from desktop_app.ui.state_label import StateLabel
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, SPEAKERS, dress
from desktop_app.ui.words import column_title, language_names, speaker_name

_LETTER_PX: Final = 24
_NAME_PX: Final = 28
_A_FILE: Final = "a\nfile"
"""The key of what can be chosen beside the microphones; no device has a name with a line break."""


class Header(QWidget):
    """The head of one column."""

    def __init__(self, lane: LaneId, place: int, look: Look, intents: Intents) -> None:
        """Make the head of the column at a place, counted from 0: its colour and letter."""
        super().__init__()
        self._lane, self._place, self._look, self._intents = lane, place, look, intents
        self.name, self._says, self.state = NameField(), ElidedLabel(), StateLabel(look)
        self._letter = QLabel(LETTERS[place])
        self.language = Picker(self.tr("Language heard"))
        self.microphone = Picker(self.tr("Microphone"))
        self.meter = Meter(look)
        self.headset = Picker(self.tr("Headset"))
        self.drop = QToolButton()
        self.cleaning = CleaningButton(lane, look, intents)
        self.hearing = HearingButton(lane, look, intents)
        self._devices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words: tuple[str, ...] = ("", "")
        self._compact = False
        self._compose()
        self.language.picked.connect(lambda code: intents.choose_language(lane, code))
        self.name.renamed.connect(lambda name: intents.rename(lane, name))
        self.name.settled.connect(lambda: intents.name_chosen.emit(lane))
        self.microphone.picked.connect(self._choose_microphone)
        self.headset.picked.connect(lambda name: intents.choose_outlet(lane, name))
        self.drop.clicked.connect(lambda: intents.drop_language(lane))
        look.appearance.changed.connect(self._tint)
        self._tint()

    def show_change(self, before: Conversation | None, after: Conversation) -> None:
        """Show what has changed."""
        if before is None or before.lane(self._lane).state is not after.lane(self._lane).state:
            self.state.show_state(after.lane(self._lane).state)
        kept = ("draft", "inputs", "outputs", "phase", "is_sample", "reduces_noise")
        if before is None or any(getattr(before, name) is not getattr(after, name) for name in kept):
            self._show_names(after)
            self._show_devices(after)

    def offer(self, subject: str) -> bool:
        """Open a list to choose from anew (`microphone`, `headset` or `language`); tell whether it can be done here."""
        picker = {"microphone": self.microphone, "headset": self.headset, "language": self.language}[subject]
        can_be = picker.isEnabled() and not picker.isHidden()
        if can_be:
            picker.setFocus(Qt.FocusReason.OtherFocusReason)
            picker.showPopup()
        return can_be

    def set_compact(self, *, compact: bool) -> None:
        """Save room: fewer words, and the headset beneath the microphone."""
        self._compact = compact
        self._says.setText(self._words[compact])
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._devices.setDirection(down if compact else across)
        self._devices.setSpacing(0 if compact else SPACE_M)

    def _choose_microphone(self, name: str) -> None:
        if name == _A_FILE:
            title = self.name.called
            ask_for_sound_file(self.window(), title, lambda path: self._intents.drop_track(self._lane, path))
        else:
            self._intents.choose_microphone(self._lane, name)

    def _show_names(self, state: Conversation) -> None:
        draft = state.draft
        name, listener = speaker_name(draft, self._lane), speaker_name(draft, draft.played_in(self._lane))
        title = column_title(draft, self._lane)
        may_change = draft.crossed and not state.is_sample  # the speakers of the sample are nobody at this table
        self.name.show_name(draft.column(self._lane).name if draft.crossed else title, title, may_change=may_change)
        long = (
            self.tr("speaks (detected) → %1 hears")
            if draft.crossed
            else self.tr("%1 speaks (detected) → translated into")
        )
        short = self.tr("→ %1 hears") if draft.crossed else self.tr("%1 →")
        self._words = tuple(words.replace("%1", listener if draft.crossed else name) for words in (long, short))
        self._says.setText(self._words[self._compact])
        called = self.tr("Name of %1").replace("%1", LETTERS[self._place])
        self.name.setAccessibleName(called if may_change else f"{LETTERS[self._place]}: {title}")
        taken = {column.target for column in draft.columns if column.lane != self._lane and not draft.crossed}
        free = {code: words for code, words in language_names().items() if code not in taken}
        self.language.fill(free, draft.column(self._lane).target)
        self.drop.setVisible(not draft.crossed and len(draft.columns) > 1 and not state.is_live)
        words = self.tr("Take %1 away").replace("%1", column_title(draft, self._lane))
        self.drop.setToolTip(words)
        self.drop.setAccessibleName(words)
        heard = self.tr("Language that %1 hears").replace("%1", listener if draft.crossed else "")
        self.language.call(heard.strip())
        self.language.setEnabled(draft.crossed or not state.is_live)
        self.microphone.call(self.tr("Microphone of %1").replace("%1", name))
        self.meter.setAccessibleName(self.tr("Level of %1's microphone").replace("%1", name))
        self.headset.call(self.tr("Headset of %1").replace("%1", title))

    def _show_devices(self, state: Conversation) -> None:
        draft, track = state.draft, state.draft.column(self._lane).track
        inputs = microphone_choices(state.inputs)
        chosen = choice_of(track) if isinstance(track, MicrophoneTrack) else ""
        if isinstance(track, FileTrack):
            chosen = track.path
            inputs[track.path] = self.tr("File: %1").replace("%1", PurePath(track.path).name)
        self.microphone.ask(self.tr("Choose a microphone"))
        self.microphone.fill(inputs, chosen, {} if state.is_live else {_A_FILE: self.tr("A sound file…")})
        self.headset.fill(
            {"": self.tr("Text only"), **device_choices(state.outputs, LETTERS[self._place])},
            headset(state, self._lane),
        )
        self.cleaning.show_state(state)
        self.hearing.show_state(state)
        heard_here = draft.crossed or self._place == 0
        for widget in (self.microphone, self.meter, self.cleaning):
            widget.setVisible(heard_here)

    def _compose(self) -> None:
        head = QFrame()
        dress(head, role="header", speaker=SPEAKERS[self._place])
        dress(self._letter, role="letter", speaker=SPEAKERS[self._place])
        self._letter.setFixedSize(_LETTER_PX, _LETTER_PX)
        self.name.setFixedHeight(_NAME_PX)
        self.language.hug()
        self._letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        dress(self.name, speaker=SPEAKERS[self._place])
        dress(self._says, role="muted")
        dress(self.drop, role="quiet")
        self.drop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(SPACE_S)
        second.setSpacing(SPACE_XS)
        first.addWidget(self._letter)
        first.addWidget(self.name)
        first.addStretch()
        first.addWidget(self.state)
        second.addWidget(self._says)
        second.addWidget(self.language)
        second.addStretch()
        second.addWidget(self.drop)
        inner = QVBoxLayout(head)
        inner.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_S)
        inner.setSpacing(SPACE_XS)
        inner.addLayout(first)
        inner.addLayout(second)
        self._compose_devices()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(head)
        outer.addLayout(self._devices)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _compose_devices(self) -> None:
        self._mirror()
        self._devices.setSpacing(SPACE_S)
        for widgets in ((self.cleaning, self.microphone, self.meter), (self.hearing, self.headset)):
            row = QHBoxLayout()
            row.setSpacing(SPACE_XS)
            for widget in widgets:
                row.addWidget(widget, 1 if isinstance(widget, Picker) else 0)
            self._devices.addLayout(row, 1)

    def _mirror(self) -> None:
        """Begin below the letter, though the icons are buttons with an edge of their own; Qt mirrors no margins."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left_px, right_px = (SPACE_L, SPACE_S) if mirrored else (SPACE_S, SPACE_L)
        self._devices.setContentsMargins(left_px, SPACE_S, right_px, SPACE_S)

    def _tint(self) -> None:
        self.drop.setIcon(self._look.icon("close", "text_muted"))

    # What Qt asks of a widget.

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction in which the window is read."""
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._mirror()
        super().changeEvent(event)
