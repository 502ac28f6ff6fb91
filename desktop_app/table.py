"""The table at which two people sit: the window, its companions, and everything that they are joined to."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from typing import Final
from urllib.parse import urlsplit

from msgspec.structs import replace
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.attendant import Attendant
from desktop_app.companions import Companions
from desktop_app.conductor import Conductor
from desktop_app.core.acts import Chosen, Drafted, ServiceChosen
from desktop_app.core.address import OPENAI_URL
from desktop_app.core.draft import Draft, two_people
from desktop_app.core.errors import DragomanError
from desktop_app.core.events import LaneId
from desktop_app.core.plan import DeviceOutlet, NoOutlet
from desktop_app.core.remembered import draft_of, edits, profile_of
from desktop_app.core.settings import Settings, is_exchanged, with_profile
from desktop_app.front import Front
from desktop_app.keeping import Keeping
from desktop_app.live import settings_file
from desktop_app.live.host import RunOptions
from desktop_app.preparation import Preparation
from desktop_app.sample import sample_plan
from desktop_app.sounding import Sounding
from desktop_app.ui.actions import Menu
from desktop_app.ui.appearance import Scheme
from desktop_app.ui.placing import place_of
from desktop_app.ui.profile_menu import ProfileMenu
from desktop_app.ui.saving import tell

_LOOK_MS: Final = 50


class Table:
    """One window and what belongs to it.

    Threads: the window's.
    """

    def __init__(self, app: QApplication, front: Front | None = None) -> None:
        """Lay the table as it was left, behind the front that is shown already, if one is."""
        front = front or Front(app)
        self.left = asyncio.Event()
        """Set when the window has closed and nothing is owed any more."""
        self.settings = front.settings
        self._language, self._spoken = front.language, front.settings.language
        self._appearance, self.store, self.window = front.look.appearance, front.store, front.window
        self.conductor = Conductor(self.window, self.store, self._options)
        self.preparation = Preparation(self.window, self.store, self.conductor, lambda: self._options().service)
        self.sounding = Sounding(self.window, self.store, self.conductor)
        self.companions = Companions(self.window, self.store, front.look, lambda: self.settings, self.choose)
        self.keeping = Keeping(self.window, self.store)
        self._profiles = ProfileMenu(self.window.actions_table.menu(Menu.CONVERSATION), self.store)
        self.attendant = Attendant(self.window, self.store, self.conductor, lambda: self.settings)
        self._leaving: asyncio.Task[None] | None = None
        self._unattended = asyncio.Event()
        self._apply()
        self._connect()
        app.commitDataRequest.connect(lambda _: self.log_out())  # Windows and macOS; on Linux see live/farewell.py
        if front.complaint:
            tell(self.window, front.complaint)

    def start(self, draft: Draft) -> None:
        """Begin a conversation as it is chosen; what is missing is shown instead, and who is leaving begins none."""
        if self._leaving is None:
            self.keeping.before(lambda: self._start(draft))

    def _start(self, draft: Draft) -> None:
        if self.store.state.is_sample:
            draft = draft_of(self.settings.profile)
            self.store.dispatch(Drafted(draft))
        self._remember_draft()
        if self.preparation.may_start:
            self.conductor.start(draft, service=self._host())
        else:
            self.store.dispatch(Drafted(draft))
            self.preparation.look_again()
            self.window.point_out_missing()

    def start_sample(self) -> None:
        """Begin the sample conversation: the same lanes, with two files as speakers."""
        if self._leaving is None:
            self.keeping.before(self._start_sample)

    def _start_sample(self) -> None:
        try:
            sample = sample_plan()
        except DragomanError:
            self.preparation.look_again()
            return
        self._remember_draft()
        draft = two_people(targets=tuple(lane.target for lane in sample.plan))
        for lane in sample.plan:
            draft = draft.with_column(lane.lane, track=lane.track)
        for column in self.store.state.draft.columns if self.store.state.draft.crossed else ():
            draft = draft.with_column(column.lane, outlet=column.outlet, mix=column.mix, volume=column.volume)
        if self.store.state.outputs and all(isinstance(column.outlet, NoOutlet) for column in draft.columns):
            for column in draft.columns:  # two who take turns may share the system's own output
                draft = draft.with_column(column.lane, outlet=DeviceOutlet(self.store.state.outputs[0].name))
        self.conductor.start(draft, service="", is_sample=True)

    def choose(self, settings: Settings) -> None:
        """Take changed settings: they hold at once, and at the next start."""
        if settings == self.settings or (self.conductor.is_running and is_exchanged(self.settings, settings)):
            return
        before, self.settings = self.settings, settings
        self._apply()
        if is_exchanged(before, settings):
            self.keeping.before(lambda: self.store.dispatch(Drafted(draft_of(settings.profile))))
        elif not self.store.state.is_sample:
            self._lay_anew(edits(before.profile, settings.profile, self.store.state.draft))
            self.settings = settings  # each language that was laid was remembered with what was not laid yet
        self._save_settings()

    def _lay_anew(self, edited: Iterable[Chosen]) -> None:
        """Let what was edited in the settings hold at the table, also while people talk."""
        for chosen in edited:
            if isinstance(chosen.target, str):
                self.window.intents.choose_language(chosen.lane, chosen.target)
            else:
                self.store.dispatch(chosen)

    def leave(self) -> None:
        """Close the window as a person asks for it: end the lanes, ask about an unsaved text, go."""
        if self._leaving is None:
            self._leaving = asyncio.ensure_future(self._end())

    def leave_quietly(self) -> None:
        """Close because of a signal or a logout: nobody is there to be asked, or to answer, so the text is saved.

        What there is of it is saved at once, because whoever ends us may not wait for the last word.
        """
        self._unattended.set()
        self.keeping.keep()
        self.leave()

    def log_out(self) -> None:
        """Hold the system's logout for as long as the last sentences take; it may wait less than that."""
        self.leave_quietly()
        waiting = QEventLoop()
        looking = QTimer(interval=_LOOK_MS)
        looking.timeout.connect(lambda: waiting.quit() if self.left.is_set() else None)
        looking.start()
        QTimer.singleShot(round(1_000 * self.settings.profile.drain_deadline_s), waiting.quit)
        waiting.exec()  # from a plain slot, never from a task: the tasks go on in here

    def _connect(self) -> None:
        intents = self.window.intents
        intents.start_requested.connect(self.start)
        intents.sample_requested.connect(self.start_sample)
        intents.listen_toggled.connect(self._change_kind)
        intents.language_wanted.connect(self._add_language)
        intents.language_dropped.connect(lambda lane: self._redraft(self.store.state.draft.minus_language(lane)))
        intents.close_requested.connect(self.leave)
        intents.fix_requested.connect(self._fix)
        intents.text_size_changed.connect(lambda text_px: self.choose(replace(self.settings, text_px=text_px)))
        self._profiles.chosen.connect(self._use_profile)
        for choice in (intents.microphone_chosen, intents.outlet_chosen, intents.language_chosen):
            choice.connect(lambda *_: self._remember_choice())
        for liked in (intents.hearing_chosen, intents.cleaning_chosen, intents.name_chosen):
            liked.connect(lambda _: self._remember_choice())
        intents.swap_requested.connect(self._remember_choice)
        intents.turns_chosen.connect(self._remember_choice)
        self.conductor.ended.connect(self._offer_to_save)
        self.conductor.ended.connect(self._tell_service)

    def _offer_to_save(self) -> None:
        """Ask once about the text of a conversation that has just ended; who leaves is asked on the way out."""
        if self._leaving is None:
            self.keeping.offer()

    def _use_profile(self, name: str) -> None:
        """Lay the table as another profile says, and remember how it was."""
        self._remember_choice()
        self.keeping.before(lambda: self.choose(replace(self.settings, profile_name=name)))

    def _remember_choice(self) -> None:
        """Remember at once what was chosen before a run; writing in the middle of one could stall the window."""
        if not self.conductor.is_running:
            self._remember_draft()

    def _change_kind(self, listens: bool) -> None:  # noqa: FBT001 (the slot of a checkable action)
        """Change between a conversation and listen-along."""
        if listens != self.store.state.draft.crossed or self.conductor.is_running:
            return
        self._remember_draft()
        profile = replace(self.settings.profile, mode="listen" if listens else "conversation")
        self.settings = with_profile(self.settings, profile)
        self.keeping.before(lambda: self.store.dispatch(Drafted(draft_of(profile))))

    def _add_language(self) -> None:
        language = self.preparation.next_language()
        if language is not None:
            self._redraft(self.store.state.draft.plus_language(language))

    def _redraft(self, draft: Draft) -> None:
        """Lay the table for other languages, and remember them."""
        self.keeping.before(lambda: self.store.dispatch(Drafted(draft)))
        self._remember_choice()

    def _fix(self, subject: str, lane: str) -> None:
        if subject == "retry":
            if self.conductor.is_running:
                self.conductor.try_again(LaneId(lane))
            elif self.store.state.is_sample:
                self.start_sample()
            else:
                self.start(self.store.state.draft)
        elif subject == "report":
            self.window.intents.report_requested.emit()
        elif subject == "echo":
            self.window.intents.cancel_echo(LaneId(lane))
        elif not self.preparation.put_right(subject, lane):
            self.companions.show_settings("interpreter")

    async def _end(self) -> None:
        self.conductor.stop()
        await self.conductor.wait_ended()
        await self.keeping.settle(self._unattended)
        self._remember_draft()
        profile = replace(self.settings.profile, window=place_of(self.window))
        self.settings = with_profile(self.settings, profile)
        self._save_settings()
        self.companions.close()
        self.attendant.close()
        self.window.finish_closing()
        self.left.set()

    def _apply(self) -> None:
        self._appearance.choose(Scheme(self.settings.theme))
        if self.settings.language != self._spoken:
            self._spoken = self.settings.language
            self._language.speak(self._spoken)
            self.companions.tray.retranslate()
        self.window.set_text_px(self.settings.text_px)
        self.window.set_announcing(announces=self.settings.announce_finished)
        self.companions.apply(self.settings)
        self._profiles.show_profiles(self.settings)
        self._tell_service()
        self.preparation.look_again()

    def _remember_draft(self) -> None:
        """Remember what is chosen; the sample's own speakers are nobody's choice."""
        state = self.store.state
        if not state.is_sample:
            self.settings = with_profile(self.settings, profile_of(self.settings.profile, state.draft))
            self._save_settings()

    def _save_settings(self) -> None:
        with suppress(DragomanError):  # they hold until the window closes; the next change tries again
            settings_file.save(settings_file.settings_path(), self.settings)

    def _is_local(self) -> bool:
        return self.settings.profile.service == "embedded"

    def _options(self) -> RunOptions:
        profile = self.settings.profile
        service = {"embedded": None, "openai": OPENAI_URL, "address": profile.service_url}[profile.service]
        return RunOptions(
            service=service,
            drain_timeout_s=profile.drain_deadline_s,
            transcription_model=profile.transcription_model if profile.source_text else None,
        )

    def _tell_service(self) -> None:
        """Say what the next start will use; after a run too, for the sample used this machine."""
        self.store.dispatch(ServiceChosen(service=self._host(), reduces_noise=not self._is_local()))

    def _host(self) -> str:
        """Give the host that interprets; empty for this machine."""
        return urlsplit(self._options().service or "").hostname or ""
