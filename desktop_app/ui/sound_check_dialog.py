"""The sound check: is each microphone loud enough, and is each headset on the right head."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.conversation import Conversation, headset, microphone
from desktop_app.core.draft import DeviceRow
from desktop_app.core.events import LaneId
from desktop_app.core.soundcheck import MicrophoneLevel
from desktop_app.ui.look import Look
from desktop_app.ui.marked import QT_TRANSLATE_NOOP, translated
from desktop_app.ui.meter import Meter
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, dress
from desktop_app.ui.words import column_title, microphone_label

_ICON_PX: Final = 18
_WORDS: Final = {
    MicrophoneLevel.SILENT: QT_TRANSLATE_NOOP(
        "SoundCheck", "“%1” is silent. Say something, or look for a switch on it."
    ),
    MicrophoneLevel.TOO_QUIET: QT_TRANSLATE_NOOP("SoundCheck", "Too quiet. Move it closer, or turn it up."),
    MicrophoneLevel.GOOD: QT_TRANSLATE_NOOP("SoundCheck", "Good."),
    MicrophoneLevel.CLIPPING: QT_TRANSLATE_NOOP("SoundCheck", "Too loud. Move it away, or turn it down."),
}
_ICONS: Final = {
    MicrophoneLevel.SILENT: ("mic-off", "text_muted"),
    MicrophoneLevel.TOO_QUIET: ("warning", "delayed"),
    MicrophoneLevel.GOOD: ("check", "live"),
    MicrophoneLevel.CLIPPING: ("warning", "failed"),
}


class Place(QFrame):
    """One column's microphone and headset."""

    def __init__(self, state: Conversation, lane: LaneId, look: Look, *, is_heard: bool) -> None:
        """Lay out a card; `is_heard` says whether the column has a microphone of its own."""
        super().__init__()
        self._look, self._level = look, MicrophoneLevel.SILENT
        self._microphone = microphone_label(state, lane)
        self._last_used: QPushButton | None = None
        self._has_microphone, self._has_headset = bool(microphone(state, lane)) and is_heard, bool(headset(state, lane))
        self.meter, self._icon, self.verdict = Meter(look), QLabel(), QLabel()
        self.say = QPushButton(self.tr("Say something"))
        self.tone = QPushButton(self.tr("Play a test sound"))
        self.note = QLabel()
        title = QLabel(column_title(state.draft, lane))
        dress(self, role="card")
        dress(title, role="heading")
        dress(self.note, role="muted")
        self.note.setWordWrap(True)
        self.verdict.setWordWrap(True)
        self._icon.setFixedSize(_ICON_PX, _ICON_PX)
        headset_label = _label(state.outputs, headset(state, lane))
        self._lay_out(title, headset_label, is_heard=is_heard)
        for button in (self.say, self.tone):
            button.setAutoDefault(False)
            button.setAccessibleName(f"{button.text()}: {title.text()}")
        self.meter.setVisible(self._has_microphone)
        self.release()
        look.appearance.changed.connect(self._show)
        self._show()

    def _lay_out(self, title: QLabel, headset_label: str, *, is_heard: bool) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        grid.addWidget(title, 0, 0, 1, 4)
        if is_heard:
            name = self._microphone or self.tr("No microphone is chosen")
            self._add(grid, 1, self.tr("Microphone"), name, self.say)
            grid.addWidget(self.meter, 2, 0)
            judged = QHBoxLayout()
            judged.addWidget(self._icon)
            judged.addWidget(self.verdict, 1)
            grid.addLayout(judged, 2, 1, 1, 3)
        self._add(grid, 3, self.tr("Headset"), headset_label or self.tr("No headset is chosen"), self.tone)
        grid.addWidget(self.note, 4, 0, 1, 4)

    def judge(self, level: MicrophoneLevel) -> None:
        """Say how loud the microphone is."""
        if level is not self._level:
            self._level = level
            self._show()

    def hold(self, words: str) -> None:
        """Let nothing else be tried until `release`, and say what is going on."""
        self.note.setText(words)
        self._last_used = next((button for button in (self.say, self.tone) if button.hasFocus()), None)
        self.say.setEnabled(False)
        self.tone.setEnabled(False)

    def release(self, words: str = "") -> None:
        """Let anything be tried that there are devices for."""
        self.note.setText(words)
        self.say.setEnabled(self._has_microphone and self._has_headset)
        self.tone.setEnabled(self._has_headset)
        if self._last_used is not None:  # Qt moved the keyboard on when the button could not be pressed any more
            self._last_used.setFocus()
            self._last_used = None

    def _add(self, grid: QGridLayout, row: int, kind: str, name: str, button: QPushButton) -> None:
        label = QLabel(kind)
        dress(label, role="muted")
        grid.addWidget(label, row, 0)
        device = QLabel(name)
        device.setWordWrap(True)
        grid.addWidget(device, row, 1)
        grid.addWidget(button, row, 2, 1, 2)

    def _show(self) -> None:
        words = translated("SoundCheck", _WORDS[self._level]).replace("%1", self._microphone)
        self.verdict.setText(words if self._has_microphone else "")
        icon, role = _ICONS[self._level]
        pixmap = self._look.pixmap(icon, role, _ICON_PX, self.devicePixelRatioF())
        self._icon.setPixmap(pixmap)
        self._icon.setVisible(self._has_microphone)


class SoundCheckDialog(QDialog):
    """Shows levels and offers what can be tried; shown with `open()`.

    Signals:
        tone_wanted, playback_wanted: the column whose headset is to sound.
    """

    tone_wanted = Signal(str)
    playback_wanted = Signal(str)

    def __init__(self, state: Conversation, look: Look, parent: QWidget | None = None) -> None:
        """Show the devices that are chosen now."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sound check"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        hint = QLabel(
            self.tr(
                "Speak as you will in the conversation. Each headset has a sound of its own: whoever hears it, "
                "sits in that place."
            )
        )
        hint.setWordWrap(True)
        dress(hint, role="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        layout.setSpacing(SPACE_L)
        layout.addWidget(hint)
        self.places: dict[LaneId, Place] = {}
        for number, column in enumerate(state.draft.columns):
            place = Place(state, column.lane, look, is_heard=state.draft.crossed or number == 0)
            place.tone.clicked.connect(lambda _=False, lane=column.lane: self.tone_wanted.emit(lane))
            place.say.clicked.connect(lambda _=False, lane=column.lane: self.playback_wanted.emit(lane))
            self.places[column.lane] = place
            layout.addWidget(place)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        layout.addStretch()
        layout.addWidget(buttons)
        self.resize(620, 200)

    def show_levels(self, levels_dbfs: Mapping[LaneId, float], judgements: Mapping[LaneId, MicrophoneLevel]) -> None:
        """Show how loud each microphone is, and what that means."""
        for lane, place in self.places.items():
            place.meter.show_level(levels_dbfs.get(lane, -96.0))
            place.judge(judgements.get(lane, MicrophoneLevel.SILENT))


def _label(rows: tuple[DeviceRow, ...], name: str) -> str:
    return next((row.label for row in rows if row.name == name), name)
