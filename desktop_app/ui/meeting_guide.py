"""The four steps by which somebody in a meeting is joined to the conversation, with the names that they have here."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.core.conversation import Conversation
from desktop_app.core.draft import LETTERS
from desktop_app.core.meeting import MeetingWay, way_to_meet
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_XL, SPEAKERS, dress
from desktop_app.ui.words import column_title

_NUMBER_PX: Final = 28


class MeetingGuide(QDialog):
    """Explains the set-up for the last column's person; shown with `open()`."""

    def __init__(self, state: Conversation, parent: QWidget | None = None, platform: str = sys.platform) -> None:
        """Tell it by what there is now; `platform` as in `sys.platform`."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Set up a meeting"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = len(state.draft.columns) - 1
        self._person = column_title(state.draft, state.draft.columns[place].lane)
        way = way_to_meet(state.inputs, state.outputs, platform)
        steps = self._steps_here(LETTERS[place]) if way.has_virtual_microphone else self._steps_by_cable(way, platform)
        self.steps = tuple(QLabel(step) for step in steps)
        self.found = QLabel(self._found(way))
        self._lay_out(place, is_by_cable=not way.has_virtual_microphone)

    def _steps_here(self, letter: str) -> tuple[str, ...]:
        mine = self.tr(
            "For yourself choose your own microphone and a headset: through a loudspeaker your microphone would hear "
            "the meeting."
        )
        join = self.tr(
            "Join the meeting, so that it is heard. Choose its program as the microphone of %1, beneath "
            "“Programs that play sound”. You go on hearing it."
        )
        send = self.tr("As the headset of %1 choose “Dragoman → %2”, the microphone in the meeting.")
        start = self.tr(
            "Press Start. Then, in the meeting program, choose “Dragoman → %2” as the microphone. It goes away when "
            "the conversation ends."
        )
        return tuple(self._named(step, letter) for step in (mine, join, send, start))

    def _steps_by_cable(self, way: MeetingWay, platform: str) -> tuple[str, ...]:
        install = self.tr(
            "Install two virtual cables, one for each way, from their makers (%1), and start this program again."
        )
        makers = "BlackHole, Loopback" if platform == "darwin" else "VB-CABLE, VoiceMeeter"
        meet = self.tr("In the meeting program choose “%1” as the microphone, and “%2” as the loudspeaker.")
        here = self.tr("Here choose “%3” as the headset of %1, and “%2” as the microphone of %1.")
        start = self.tr("For yourself choose your own microphone and a headset, press Start, and speak.")
        return (
            install.replace("%1", makers),
            meet.replace("%1", way.there.out_of).replace("%2", way.back.into),
            self._named(here.replace("%3", way.there.into), way.back.out_of),
            start,
        )

    def _named(self, step: str, second: str) -> str:
        return step.replace("%2", second).replace("%1", self._person)

    def _found(self, way: MeetingWay) -> str:
        names = ", ".join(cable.into for cable in way.found)
        if not names:
            return self.tr("No virtual cable was found on this machine yet.")
        if way.n_missing:
            return self.tr("Found on this machine: %1. One more is needed.").replace("%1", names)
        return self.tr("Found on this machine: %1. The first step is done.").replace("%1", names)

    def _lay_out(self, place: int, *, is_by_cable: bool) -> None:
        about = QLabel(self.tr("%1 is in a meeting on this computer: four steps.").replace("%1", self._person))
        dress(about, role="heading")
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_M)
        grid.setColumnStretch(1, 1)
        for row, step in enumerate(self.steps):
            number = QLabel(self.locale().toString(row + 1))
            number.setFixedSize(_NUMBER_PX, _NUMBER_PX)
            number.setAlignment(Qt.AlignmentFlag.AlignCenter)
            dress(number, role="letter", speaker=SPEAKERS[place])
            step.setWordWrap(True)
            step.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            step.setAccessibleName(f"{row + 1}. {step.text()}")
            grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(step, row, 1)
        dress(self.found, role="muted")
        self.found.setWordWrap(True)
        self.found.setVisible(is_by_cable)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        layout.setSpacing(SPACE_L)
        layout.addWidget(about)
        layout.addLayout(grid)
        layout.addWidget(self.found)
        layout.addStretch()
        layout.addWidget(buttons)
        self.resize(600, 320)
