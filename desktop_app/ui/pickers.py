"""Pick a microphone, a headset or a language: lists that follow what is there without losing what is chosen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QStyleOptionComboBox, QWidget

from desktop_app.core.channels import MOST_OFFERED, choice_of
from desktop_app.core.device import DeviceSort, sort_of
from desktop_app.core.draft import DeviceRow
from desktop_app.core.plan import MicrophoneTrack
from desktop_app.ui.marked import QT_TRANSLATE_NOOP, translated
from desktop_app.ui.theme import dress

BESIDE_TEXT_PX: Final = 61
"""What the stylesheet's edges (up to 2 px each), paddings and arrow take of the width at most. Qt's style would tell,
but to load what the binding knows of styles takes 3 % of a start; a test compares the two."""
_MOST_LINES: Final = 24
"""Of what a computer has been plugged into, little is out of sight."""
_NOTHING: Final[Mapping[str, str]] = {}
_ORDER: Final = (DeviceSort.CARD, DeviceSort.APPLICATION, DeviceSort.MONITOR, DeviceSort.MEETING)
_HEADINGS: Final[Mapping[DeviceSort, str]] = {
    DeviceSort.APPLICATION: QT_TRANSLATE_NOOP("Pickers", "Programs that play sound"),
    DeviceSort.MONITOR: QT_TRANSLATE_NOOP("Pickers", "All that an output plays"),
    DeviceSort.MEETING: QT_TRANSLATE_NOOP("Pickers", "Microphone in a meeting"),
}


class Picker(QComboBox):
    """A list of choices by key.

    Signals:
        picked: the key that a person chose, or that of something more, which changes nothing in the list.
    """

    picked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty list; `name` is what a screen reader calls it."""
        super().__init__(parent)
        dress(self, role="quiet")
        self._chosen, self._more = "", frozenset[str]()
        self._question = ""
        self._label = QLabel()
        self._label.setBuddy(self)
        self._label.hide()
        self.call(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(_MOST_LINES)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda index: self._pick(self.itemData(index)))

    def call(self, name: str) -> None:
        """Say what a screen reader calls it: some read its own name, those of Linux the label that it belongs to."""
        self.setAccessibleName(name)
        self._label.setAccessibleName(name)

    def ask(self, question: str) -> None:
        """Say what is to be chosen here as long as nothing is."""
        self._question = question
        self.setPlaceholderText((self._shortened(question) or "…") if question else "")  # none would choose something

    def hug(self) -> None:
        """Take no more room than the longest choice."""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def fill(self, choices: Mapping[str, str], chosen: str, more: Mapping[str, str] = _NOTHING) -> None:
        """Offer these, by key; a chosen key that is not among them stays as `Draft` has it, and is said to be gone.

        What is `more` stands beneath a line: it is asked for, and cannot be what is chosen.
        """
        offered = dict(choices)
        if chosen and chosen not in offered:
            called = chosen.removeprefix(sort_of(chosen).value)
            offered[chosen] = self.tr("%1 (not there)").replace("%1", called)
        lines = list(_grouped(offered))
        lines += [(None, ""), *more.items()] if more else []
        self._chosen, self._more = chosen, frozenset(more)
        blocker = QSignalBlocker(self)
        if [(self.itemData(place), self.itemText(place)) for place in range(self.count())] != lines:
            self.clear()
            for key, words in lines:
                if not words:
                    self.insertSeparator(self.count())
                    continue
                self.addItem(words, key)
                if key is None:
                    self._make_heading(self.count() - 1)
        self._show_chosen()
        blocker.unblock()

    def _show_chosen(self) -> None:
        self.setCurrentIndex(self.findData(self._chosen))
        self.setToolTip(self.currentText())

    def _pick(self, key: str) -> None:
        if key in self._more:
            self._show_chosen()
        self.picked.emit(key)

    def _make_heading(self, place: int) -> None:
        """Make a line that tells what the next ones are, and can be chosen by nobody."""
        model = self.model()
        item = model.item(place) if isinstance(model, QStandardItemModel) else None
        if item is not None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            font = self.font()
            font.setBold(True)
            item.setFont(font)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the label, which nobody sees, stand beside it, where it is looked for."""
        super().showEvent(event)
        if self._label.parent() is not self.parent():
            self._label.setParent(self.parentWidget())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the question into the new room."""
        super().resizeEvent(event)
        self.ask(self._question)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Shorten what does not fit by an ellipsis, which Qt leaves out where a stylesheet is in force."""
        super().initStyleOption(option)
        option.currentText = self._shortened(option.currentText)

    def _shortened(self, words: str) -> str:
        room_px = self.width() - BESIDE_TEXT_PX
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room_px)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing by scrolling: a device that changes by accident puts a voice into the wrong ear."""
        event.ignore()


def microphone_choices(rows: Sequence[DeviceRow]) -> dict[str, str]:
    """Give microphones as choices, each followed by its channels, if it has several."""
    words, choices = QCoreApplication.translate("Picker", "%1, channel %2"), {}
    for row in rows:
        choices[row.name] = row.label
        for channel in range(row.n_channels if 1 < row.n_channels <= MOST_OFFERED else 0):
            choice = choice_of(MicrophoneTrack(row.name, channel))
            choices[choice] = words.replace("%2", str(channel + 1)).replace("%1", row.label)
    return choices


def device_choices(rows: Sequence[DeviceRow], letter: str = "") -> dict[str, str]:
    """Give devices as choices; of the virtual microphones only that of the column with this letter."""
    own = f"{DeviceSort.MEETING.value}{letter}"
    offered = (row for row in rows if row.sort is not DeviceSort.MEETING or row.name == own)
    return {row.name: row.label for row in offered}


def _grouped(choices: Mapping[str, str]) -> Iterator[tuple[str | None, str]]:
    """Put a heading, which has no key, before each sort but the machine's own devices."""
    sort = DeviceSort.CARD
    for key, words in sorted(choices.items(), key=lambda choice: _ORDER.index(sort_of(choice[0]))):
        if sort_of(key) is not sort:
            sort = sort_of(key)
            yield None, translated("Pickers", _HEADINGS[sort])
        yield key, words
