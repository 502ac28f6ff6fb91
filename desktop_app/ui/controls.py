"""The foot of a column: the person's own microphone off or on, and what they hear."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QWidget

from desktop_app.core.conversation import Conversation
from desktop_app.core.events import LaneId
from desktop_app.core.switches import TurnMode
from desktop_app.ui.buttons import IconButton
from desktop_app.ui.intents import Intents
from desktop_app.ui.look import Look
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, dress
from desktop_app.ui.words import column_title

_SLIDER_STEPS: Final = 100
_ICON_PX: Final = 18


class HeldButton(IconButton):
    """A button that lasts as long as it is held; losing the keyboard lets go."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go."""
        if self.isDown():
            self.setDown(False)
            self.released.emit()
        super().focusOutEvent(event)


class Controls(QFrame):
    """The foot of one column."""

    def __init__(self, lane: LaneId, place: int, look: Look, intents: Intents) -> None:
        """Make the foot of the column at a place, counted from 0."""
        super().__init__()
        self._lane, self._place, self._look, self._intents = lane, place, look, intents
        self._turns = TurnMode.OPEN
        self.mute, self.cough = IconButton(), HeldButton()
        self.mix, self.volume = _slider(), _slider()
        self._original, self._voice, self._volume_icon = QLabel(), QLabel(), QLabel()
        self._compose()
        self.mute.toggled.connect(lambda on: intents.mute(lane, muted=on))
        self.cough.pressed.connect(self._press)
        self.cough.released.connect(self._let_go)
        self.mix.valueChanged.connect(lambda value: intents.mix(lane, value / _SLIDER_STEPS))
        self.volume.valueChanged.connect(lambda value: intents.turn(lane, value / _SLIDER_STEPS))
        look.appearance.changed.connect(self._tint)

    def show_change(self, before: Conversation | None, after: Conversation) -> None:
        """Show what has changed."""
        story = after.lane(self._lane)
        if before is None or before.switches != after.switches:
            self._turns = after.switches.mode
            self._show_mute(muted=story.muted)
            self._show_held(after)
        if before is None or before.draft is not after.draft:
            column = after.draft.column(self._lane)
            self._name(column_title(after.draft, self._lane))
            self._show_held(after)
            for slider, value in ((self.mix, column.mix), (self.volume, column.volume)):
                blocker = QSignalBlocker(slider)
                slider.setValue(round(value * _SLIDER_STEPS))
                blocker.unblock()
            heard_here = after.draft.crossed or self._place == 0
            self.mute.setVisible(heard_here)
            self.cough.setVisible(heard_here)

    def set_compact(self, *, compact: bool) -> None:
        """Save room: icons without words."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if compact else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.mute.setToolButtonStyle(style)
        self.cough.setToolButtonStyle(style)
        for label in (self._original, self._voice):
            label.setVisible(not compact)

    def _mirror(self) -> None:
        side = "right" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "left"
        for slider in (self.mix, self.volume):
            dress(slider, begins=side)

    def _press(self) -> None:
        """Do what the held button is for, which depends on how people take turns."""
        if self._turns is TurnMode.OPEN:
            self._intents.cough(self._lane, held=True)
        elif self._turns is TurnMode.PUSH_TO_TALK:
            self._intents.talk(self._lane, held=True)
        else:
            self._intents.give_floor(self._lane)

    def _let_go(self) -> None:
        self._intents.cough(self._lane, held=False)
        self._intents.talk(self._lane, held=False)

    def _show_held(self, state: Conversation) -> None:
        story, mode, title = state.lane(self._lane), self._turns, column_title(state.draft, self._lane)
        if mode is TurnMode.OPEN:
            on, words = story.coughing, (self.tr("Cough"), self.tr("Silent…"))
            name = self.tr("Cough: %1 is not heard while this is held")
        elif mode is TurnMode.PUSH_TO_TALK:
            on, words = story.talking, (self.tr("Hold to talk"), self.tr("Talking…"))
            name = self.tr("%1 is heard while this is held")
        else:
            on, words = state.switches.floor == self._lane, (self.tr("Take the floor"), self.tr("Has the floor"))
            name = self.tr("Let %1 speak, and nobody else")
        self.cough.setText(words[on])
        self.cough.setAccessibleName(name.replace("%1", title))
        self.cough.setToolTip(name.replace("%1", title))
        dress(self.cough, role="" if not on else "danger" if mode is TurnMode.OPEN else "primary")
        self._tint()

    def _show_mute(self, *, muted: bool) -> None:
        blocker = QSignalBlocker(self.mute)
        self.mute.setChecked(muted)
        blocker.unblock()
        self.mute.setText(self.tr("Muted") if muted else self.tr("Mute"))
        dress(self.mute, role="danger" if muted else "")
        self._tint()

    def _name(self, name: str) -> None:
        for widget, words in (
            (self.mute, self.tr("Mute %1")),
            (self.mix, self.tr("Original or translation for %1")),
            (self.volume, self.tr("Volume for %1")),
        ):
            widget.setAccessibleName(words.replace("%1", name))
            widget.setToolTip(words.replace("%1", name))

    def _compose(self) -> None:
        dress(self, role="foot")
        self.mute.setCheckable(True)
        for button in (self.mute, self.cough):
            kept = button.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            button.setSizePolicy(kept)
            button.setIconSize(QSize(_ICON_PX, _ICON_PX))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._original.setText(self.tr("Original"))
        self._voice.setText(self.tr("Voice"))
        for label in (self._original, self._voice):
            dress(label, role="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_M)
        row.setSpacing(SPACE_S)
        parts: tuple[QWidget, ...] = (self.mute, self.cough)
        for part in parts:
            row.addWidget(part)
        row.addSpacing(SPACE_S)
        row.addStretch(1)
        for part, stretch in (
            (self._original, 0),
            (self.mix, 3),
            (self._voice, 0),
            (self._volume_icon, 0),
            (self.volume, 2),
        ):
            row.addWidget(part, stretch)
        self.set_compact(compact=False)
        self._mirror()

    def _tint(self) -> None:
        self.mute.setIcon(self._look.icon("mic-off", "danger_text" if self.mute.isChecked() else "text"))
        icon = "cough" if self._turns is TurnMode.OPEN else "mic"
        colours = {"danger": "danger_text", "primary": "accent_text"}
        self.cough.setIcon(self._look.icon(icon, colours.get(str(self.cough.property("role")), "text")))
        pixmap = self._look.pixmap("volume", "text_muted", _ICON_PX, self.devicePixelRatioF())
        self._volume_icon.setPixmap(pixmap)

    # What Qt asks of a widget.

    def changeEvent(self, event: QEvent) -> None:
        """Fill the sliders from the side where they begin; a stylesheet does not know where that is."""
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._mirror()
        super().changeEvent(event)


def _slider() -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, _SLIDER_STEPS)
    slider.setPageStep(10)
    slider.setMinimumWidth(56)
    slider.setMaximumWidth(150)
    return slider
