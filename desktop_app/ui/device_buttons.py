"""What stands beside a person's devices: by what they hear, where else that is heard, how they are heard."""

from __future__ import annotations

from typing import Final

from desktop_app.core.cleaning import Cleaning
from desktop_app.core.conversation import Conversation, headset
from desktop_app.core.device import HearsBy
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet
from desktop_app.ui.choice_button import ChoiceButton, ChoiceMenu
from desktop_app.ui.intents import Intents
from desktop_app.ui.look import Look
from desktop_app.ui.marked import QT_TRANSLATE_NOOP, translated
from desktop_app.ui.words import column_title, speaker_name

_HEARS_BY: Final = {
    HearsBy.HEADSET: QT_TRANSLATE_NOOP("Devices", "Headset"),
    HearsBy.LOUDSPEAKER: QT_TRANSLATE_NOOP("Devices", "Loudspeaker: take its echo out of the microphones"),
}
_CLEANING: Final = {
    Cleaning.OFF: QT_TRANSLATE_NOOP("Devices", "As the microphone hears it"),
    Cleaning.NOISE: QT_TRANSLATE_NOOP("Devices", "Less noise"),
    Cleaning.LEVEL: QT_TRANSLATE_NOOP("Devices", "Even loudness"),
    Cleaning.NOISE_AND_LEVEL: QT_TRANSLATE_NOOP("Devices", "Less noise and even loudness"),
    Cleaning.SERVICE_NEAR: QT_TRANSLATE_NOOP("Devices", "Less noise, by the service: microphone at the mouth"),
    Cleaning.SERVICE_FAR: QT_TRANSLATE_NOOP("Devices", "Less noise, by the service: microphone on the table"),
}

_NOT_HERE: Final = QT_TRANSLATE_NOOP("Devices", "Less noise, by the service: this machine's interpreter cannot")
"""Of a choice that was made for another interpreter."""


class HearingButton(ChoiceButton):
    """By what a person hears, and where else that is to be heard."""

    def __init__(self, lane: LaneId, look: Look, intents: Intents) -> None:
        """Make the button of one column."""
        super().__init__(look)
        self._lane = lane
        self.monitor = ChoiceMenu(self.choices)
        self.choices.addSeparator()
        self.choices.addMenu(self.monitor)
        self.choices.picked.connect(lambda key: intents.choose_hearing(lane, HearsBy(key)))
        self.monitor.picked.connect(lambda name: intents.choose_monitor(lane, name))

    def show_state(self, state: Conversation) -> None:
        """Show what is chosen, by the person or by the system's word."""
        draft, column = state.draft, state.draft.column(self._lane)
        hears_by = draft.hears_by(self._lane, state.outputs)
        words = {each.value: translated("Devices", text) for each, text in _HEARS_BY.items()}
        is_loud, has_headset = hears_by is HearsBy.LOUDSPEAKER, bool(headset(state, self._lane))
        name = self.tr("%1 hears by: %2").replace("%1", column_title(draft, self._lane))
        self.choices.offer(words, hears_by.value)
        self.say("volume" if is_loud else "headset", name.replace("%2", words[hears_by.value]), is_on=is_loud)
        self.setEnabled(has_headset)
        elsewhere = {row.name: row.label for row in state.outputs if row.name != headset(state, self._lane)}
        self.monitor.setTitle(self.tr("Let this be heard elsewhere too"))
        self.monitor.offer(
            {"": self.tr("Nowhere else"), **elsewhere},
            column.monitor.name if isinstance(column.monitor, DeviceOutlet) else "",
        )


class CleaningButton(ChoiceButton):
    """How a person's microphone is cleaned."""

    def __init__(self, lane: LaneId, look: Look, intents: Intents) -> None:
        """Make the button of one column."""
        super().__init__(look)
        self._lane = lane
        self.choices.picked.connect(lambda key: intents.choose_cleaning(lane, Cleaning(key)))

    def show_state(self, state: Conversation) -> None:
        """Show what is chosen."""
        cleaning = state.draft.column(self._lane).cleaning
        words = {
            each.value: translated("Devices", text if state.reduces_noise or each.at_service is None else _NOT_HERE)
            for each, text in _CLEANING.items()
            if state.reduces_noise or each.at_service is None or each is cleaning
        }
        self.choices.offer(words, cleaning.value)
        name = self.tr("Microphone of %1: %2").replace("%1", speaker_name(state.draft, self._lane))
        self.say("mic", name.replace("%2", words[cleaning.value]), is_on=cleaning is not Cleaning.OFF)
