"""The actions of the whole window: what each asks for, and when it can be chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from PySide6 import QtWidgets
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.core.conversation import Conversation, Phase
from desktop_app.core.plan import MAX_LISTEN_LANGUAGES
from desktop_app.ui.actions import ActionId, Actions
from desktop_app.ui.bottom_bar import BottomBar
from desktop_app.ui.columns import Columns
from desktop_app.ui.find_bar import FindBar
from desktop_app.ui.intents import Intents
from desktop_app.ui.look import Look
from desktop_app.ui.saving import Saving
from desktop_app.ui.transcript import DEFAULT_TEXT_PX

_TEXT_STEP_PX: Final = 2


class Stage(Protocol):
    """What the actions reach in a window; its views may be made anew, so they are asked for each time."""

    columns: Columns
    find_bar: FindBar
    bottom_bar: BottomBar

    @property
    def text_px(self) -> int:
        """The size of the translation, in pixels."""

    def set_text_px(self, text_px: int) -> None:
        """Set the size of the translation in all columns, 14 to 64 px."""


class WindowActions(QObject):
    """Turns these actions into intents, or into what the window does by itself, and keeps them true."""

    def __init__(
        self, window: QWidget, stage: Stage, *, actions: Actions, intents: Intents, saving: Saving, look: Look
    ) -> None:
        """Join them for the life of a window."""
        super().__init__(window)
        self._window, self._stage, self._actions, self._intents, self._look = window, stage, actions, intents, look
        actions.connect_all(self._asked_for(window, saving) | self._done_here())
        for id_, signal in (
            (ActionId.LISTEN, intents.listen_toggled),
            (ActionId.OVERLAY, intents.overlay_toggled),
            (ActionId.AUDIENCE, intents.audience_toggled),
            (ActionId.TURN_AUDIENCE, intents.audience_turned),
        ):
            actions[id_].toggled.connect(signal)

    def show_kind(self, state: Conversation) -> None:
        """Mark whether one speaker is listened to; not at every change, because a wish may wait for an answer."""
        self._actions[ActionId.LISTEN].setChecked(not state.draft.crossed)

    def show_state(self, state: Conversation) -> None:
        """Offer what can be chosen now; Start says what the button does."""
        start, listens = self._actions[ActionId.START_STOP], not state.draft.crossed
        start.setText(self._stage.bottom_bar.start.text())
        start.setEnabled(self._stage.bottom_bar.start.isEnabled())
        is_finishing, may_change = state.phase is Phase.FINISHING, listens and not state.is_live
        n_languages = len(state.draft.columns)
        for id_, is_offered in (
            (ActionId.CLOSE_NOW, is_finishing),
            (ActionId.SWAP, not listens and not is_finishing),
            (ActionId.EXPORT, state.has_text),
            (ActionId.MARK, state.is_live),
            (ActionId.SAMPLE, not state.is_live),
            (ActionId.LISTEN, not state.is_live),
            (ActionId.SOUND_CHECK, not state.is_live),
            (ActionId.ADD_LANGUAGE, may_change and n_languages < MAX_LISTEN_LANGUAGES),
            (ActionId.DROP_LANGUAGE, may_change and n_languages > 1),
        ):
            self._actions[id_].setEnabled(is_offered)

    def _asked_for(self, window: QWidget, saving: Saving) -> dict[ActionId, Callable[[], object]]:
        """Give what the program is asked for."""
        intents = self._intents
        return {
            ActionId.START_STOP: intents.start_or_stop,
            ActionId.CLOSE_NOW: intents.close_now_requested.emit,
            ActionId.SAMPLE: intents.sample_requested.emit,
            ActionId.SWAP: intents.swap,
            ActionId.ADD_LANGUAGE: intents.language_wanted.emit,
            ActionId.DROP_LANGUAGE: lambda: intents.drop_language(self._stage.columns.current.lane),
            ActionId.FLOOR: intents.pass_floor,
            ActionId.MARK: intents.mark,
            ActionId.EXPORT: saving.export,
            ActionId.SOUND_CHECK: intents.sound_check_requested.emit,
            ActionId.MEETING: intents.meeting_guide_requested.emit,
            ActionId.SETTINGS: intents.settings_requested.emit,
            ActionId.REPORT: intents.report_requested.emit,
            ActionId.QUIT: window.close,
        }

    def _done_here(self) -> dict[ActionId, Callable[[], object]]:
        """Give what the window does by itself."""
        stage = self._stage
        return {
            ActionId.SIDE_A: lambda: stage.columns.go_to(0),
            ActionId.SIDE_B: lambda: stage.columns.go_to(1),
            ActionId.COPY_TURN: lambda: stage.columns.copy(everything=False),
            ActionId.COPY_ALL: lambda: stage.columns.copy(everything=True),
            ActionId.FIND: self._find,
            ActionId.FIND_NEXT: lambda: stage.find_bar.step(1),
            ActionId.FIND_PREVIOUS: lambda: stage.find_bar.step(-1),
            ActionId.NEWEST: self._go_to_newest,
            ActionId.TEXT_LARGER: lambda: self._choose_text_px(stage.text_px + _TEXT_STEP_PX),
            ActionId.TEXT_SMALLER: lambda: self._choose_text_px(stage.text_px - _TEXT_STEP_PX),
            ActionId.TEXT_USUAL: lambda: self._choose_text_px(DEFAULT_TEXT_PX),
            ActionId.SHORTCUTS: self._show_shortcuts,
            ActionId.ABOUT: self._show_about,
        }

    def _choose_text_px(self, text_px: int) -> None:
        self._stage.set_text_px(text_px)
        self._intents.text_size_changed.emit(self._stage.text_px)

    def _find(self) -> None:
        self._stage.find_bar.open_search()

    def _go_to_newest(self) -> None:
        for column in self._stage.columns.columns:
            column.transcript.scroll_to_end()

    def _show_shortcuts(self) -> None:
        from desktop_app.ui.shortcuts import ShortcutSheet  # noqa: PLC0415 (the first window need not wait for it)

        ShortcutSheet(self._window).open()

    def _show_about(self) -> None:
        words = self.tr("Dragoman: live speech translation for two people at one table. MIT licence.")
        box = QtWidgets.QMessageBox(
            QtWidgets.QMessageBox.Icon.NoIcon, self.tr("About Dragoman"), words, parent=self._window
        )
        box.setIconPixmap(self._look.icons.app_icon().pixmap(64))
        box.open()
