"""The windows beside the window: overlay, audience, settings, tray; and what of them is remembered."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject

from desktop_app.core.conversation import Conversation
from desktop_app.core.settings import SIDES, Place, Profile, Settings, with_profile
from desktop_app.ui.actions import ActionId
from desktop_app.ui.audience import Audience
from desktop_app.ui.look import Look
from desktop_app.ui.meeting_guide import MeetingGuide
from desktop_app.ui.overlay import Overlay
from desktop_app.ui.settings_dialog import SettingsDialog
from desktop_app.ui.store import Store
from desktop_app.ui.tray import Tray
from desktop_app.ui.window import MainWindow


class Companions(QObject):
    """Opens and closes the windows beside the window.

    Threads: the window's.
    """

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        look: Look,
        settings: Callable[[], Settings],
        change: Callable[[Settings], None],
    ) -> None:
        """Prepare; `settings` gives what is chosen now, and `change` takes what is chosen anew."""
        super().__init__(window)
        self._window, self._store, self._settings, self._change = window, store, settings, change
        self._dialog: SettingsDialog | None = None
        now = settings()
        side = SIDES.index(now.profile.audience_side)
        self.overlay = Overlay(look, store, text_px=now.overlay_text_px, place=now.profile.overlay)
        self.audience = Audience(
            look, store, text_px=now.audience_text_px, side=side, turned=now.profile.audience_turned
        )
        self.tray = Tray(window, window.actions_table, look, store)
        self.tray.want(wanted=now.tray)
        self._connect()
        store.changed.connect(self._follow)

    def show_settings(self, page: str = "look") -> None:
        """Open the settings at a page; each change holds at once."""
        dialog = self._dialog = SettingsDialog(self._settings(), self._window)
        dialog.changed.connect(self._change)
        dialog.finished.connect(self._forget_dialog)
        dialog.show_live(is_live=self._store.state.is_live)
        dialog.show_page(page)
        dialog.open()

    def show_meeting_guide(self) -> None:
        """Explain how somebody in a meeting is joined, by what there is now."""
        MeetingGuide(self._window.store.state, self._window).open()

    def apply(self, settings: Settings) -> None:
        """Follow changed settings."""
        self.overlay.set_text_px(settings.overlay_text_px)
        self.audience.set_text_px(settings.audience_text_px)
        self.tray.want(wanted=settings.tray)
        if self._dialog is not None:
            self._dialog.show_settings(settings)

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _follow(self, _before: Conversation, now: Conversation) -> None:
        if self._dialog is not None:
            self._dialog.show_live(is_live=now.is_live)

    def close(self) -> None:
        """Close them all."""
        self.tray.hide()
        self.overlay.close()
        self.audience.close()

    def _connect(self) -> None:
        intents, actions = self._window.intents, self._window.actions_table
        actions[ActionId.TURN_AUDIENCE].setChecked(self.audience.is_turned)  # as it was left
        intents.overlay_toggled.connect(self.overlay.setVisible)
        intents.audience_toggled.connect(self._show_audience)
        intents.audience_turned.connect(self.audience.turn)
        intents.settings_requested.connect(self.show_settings)
        intents.meeting_guide_requested.connect(self.show_meeting_guide)
        self.overlay.closed.connect(lambda: actions[ActionId.OVERLAY].setChecked(False))
        self.audience.closed.connect(lambda: actions[ActionId.AUDIENCE].setChecked(False))
        self.audience.turned_changed.connect(actions[ActionId.TURN_AUDIENCE].setChecked)
        self.overlay.moved.connect(lambda place: self._remember(overlay=place))
        self.audience.moved.connect(lambda place: self._remember(audience=place))
        self.audience.turned_changed.connect(lambda turned: self._remember(audience_turned=turned))
        self.audience.side_changed.connect(lambda place: self._remember(audience_side=SIDES[place % len(SIDES)]))
        self.overlay.text_px_changed.connect(
            lambda text_px: self._change(replace(self._settings(), overlay_text_px=text_px))
        )
        self.audience.text_px_changed.connect(
            lambda text_px: self._change(replace(self._settings(), audience_text_px=text_px))
        )

    def _show_audience(self, shown: bool) -> None:  # noqa: FBT001 (the slot of a checkable action)
        if shown:
            self.audience.open_beside(self._window, self._settings().profile.audience)
        else:
            self.audience.hide()

    def _remember(self, **changes: Place | bool | str) -> None:
        settings = self._settings()
        profile: Profile = replace(settings.profile, **changes)
        self._change(with_profile(settings, profile))
