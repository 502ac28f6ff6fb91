"""What a person sees first: the window as it was left, painted before anything is loaded that it only needs later."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.core.readiness import look_at
from desktop_app.core.remembered import draft_of
from desktop_app.live import settings_file
from desktop_app.live.resources import resources
from desktop_app.live.settings_file import Damage
from desktop_app.ui.appearance import Appearance, Scheme
from desktop_app.ui.checks import check_rows
from desktop_app.ui.icons import Icons
from desktop_app.ui.language import InterfaceLanguage
from desktop_app.ui.look import Look
from desktop_app.ui.marked import QT_TRANSLATE_NOOP, translated
from desktop_app.ui.placing import put
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow

_DAMAGES: Final = {
    Damage.UNREADABLE: QT_TRANSLATE_NOOP("Front", "The settings cannot be read; the usual ones are used."),
    Damage.DAMAGED: QT_TRANSLATE_NOOP("Front", "The settings file was damaged; the usual settings are used."),
    Damage.PARTLY: QT_TRANSLATE_NOOP("Front", "Some settings could not be used; the usual ones stand in for them."),
}
_WITHOUT_INPUT: Final = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
_PAINTED_WITHIN_S: Final = 0.5
"""A screen that is so slow, or shows no windows, is not waited for."""


class Front:
    """The window and how it looks, joined to nothing yet.

    Threads: the window's.
    """

    def __init__(self, app: QApplication) -> None:
        """Make the window as the settings say; it is not shown yet."""
        self.settings, self._complaint = settings_file.load(settings_file.settings_path())
        data = resources()
        self.language = InterfaceLanguage(app, data)
        self.language.speak(self.settings.language)
        appearance = Appearance(app, data, at_once=False)
        appearance.choose(Scheme(self.settings.theme))
        self.look = Look(appearance, Icons(data))
        self.store = Store(draft_of(self.settings.profile))
        self.window = MainWindow(self.store, self.look)
        put(self.window, self.settings.profile.window)
        self._show_first_checks()
        appearance.put_on()

    def _show_first_checks(self) -> None:
        """Say that nothing is found yet; an empty checklist would say that all is ready."""
        draft, is_local = self.store.state.draft, self.settings.profile.service == "embedded"
        findings = look_at(draft, set(), set(), None, is_local=is_local, has_key=True)
        self.window.show_checks(check_rows(findings, draft))

    @property
    def complaint(self) -> str:
        """What a person is to be told of the settings file; empty if all was well."""
        if self._complaint is None:
            return ""
        sentence = translated("Front", _DAMAGES[self._complaint.damage])
        if self._complaint.kept is None:
            return sentence
        kept = QCoreApplication.translate("Front", "The old file is kept as %1.")
        return f"{sentence} {kept.replace('%1', str(self._complaint.kept))}"

    def show(self) -> None:
        """Show the window, painted; what a person does to it waits until somebody listens."""
        self.window.show()
        deadline_s = time.monotonic() + _PAINTED_WITHIN_S
        QTimer.singleShot(round(1_000 * _PAINTED_WITHIN_S), self.window, lambda: None)  # ends a wait in vain
        while not self.window.windowHandle().isExposed() and time.monotonic() < deadline_s:
            QApplication.processEvents(_WITHOUT_INPUT | QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QApplication.processEvents(_WITHOUT_INPUT)
        QApplication.setWindowIcon(self.look.icons.app_icon())  # of every window; drawing it would delay the first
