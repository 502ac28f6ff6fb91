"""The settings: every change holds at once, no OK to forget. Devices are chosen in the columns, by the meters."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from msgspec import ValidationError, convert
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core import settings as core
from desktop_app.core.settings import SIDES, Address, Person, Profile, Settings
from desktop_app.core.wire import TRANSCRIPTION_MODEL
from desktop_app.ui.form import Form
from desktop_app.ui.language import INTERFACE_LANGUAGES
from desktop_app.ui.theme import SPACE_L, SPACE_S, SPACE_XL, dress
from desktop_app.ui.words import language_names

TEXT_PX: Final = (14, 64)
AUDIENCE_PX: Final = (24, 200)
DEADLINE_S: Final = (1, 120)


class SettingsDialog(QDialog):
    """Shows and changes the settings; shown with `open()`.

    Signals:
        changed: the new `Settings`, after each change.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        """Show what is chosen now."""
        super().__init__(parent)
        self._settings = settings
        self._is_live = False
        self._forms: tuple[Form, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tabs = QTabWidget()
        self._hint = QLabel()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._say_everything()

    @property
    def settings(self) -> Settings:
        """What is chosen now."""
        return self._settings

    def show_settings(self, settings: Settings) -> None:
        """Show what was changed elsewhere, without telling it back."""
        if settings != self._settings:
            self._settings = settings
            self._fill()

    def show_live(self, *, is_live: bool) -> None:
        """Follow a run: while people talk no other profile can be laid, and another interpreter has to wait."""
        if is_live is not self._is_live:
            self._is_live = is_live
            self._fill()

    def show_page(self, name: str) -> None:
        """Go to a page: `look`, `table` or `interpreter`."""
        self._tabs.setCurrentIndex(("look", "table", "interpreter").index(name))

    def _lay_out(self) -> None:
        self._buttons.rejected.connect(self.reject)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Return ends a field
        dress(self._hint, role="muted")
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        layout.setSpacing(SPACE_L)
        layout.addWidget(self._tabs, 1)
        layout.addLayout(foot)
        self.resize(640, 520)

    def _say_everything(self) -> None:
        """Make the pages in the language of the interface, which this very dialog can change."""
        current = max(self._tabs.currentIndex(), 0)
        while (old := self._tabs.widget(0)) is not None:
            self._tabs.removeTab(0)
            old.deleteLater()
        self.setWindowTitle(self.tr("Settings"))
        self._hint.setText(self.tr("Changes hold at once."))
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        look, table, interpreter = self._forms = (Form(), Form(), Form())
        self._ask_look(look)
        self._ask_table(table)
        self._ask_interpreter(interpreter)
        titles = (self.tr("Appearance"), self.tr("People"), self.tr("Interpreter"))
        for form, title in zip(self._forms, titles, strict=True):
            page = QWidget()
            page.setLayout(form)
            self._tabs.addTab(page, title)
        self._tabs.setCurrentIndex(current)
        self._fill()

    def _ask_look(self, form: Form) -> None:
        system = self.tr("As the system")
        themes = {
            "system": system,
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "high-contrast": self.tr("High contrast"),
        }
        languages = {"": system, **INTERFACE_LANGUAGES}
        pixels = self.tr(" px")
        form.choice(self.tr("&Theme"), themes, lambda: self._settings.theme, lambda value: self._general(theme=value))
        form.choice(
            self.tr("&Language of the window"),
            languages,
            lambda: self._settings.language,
            lambda value: self._general(language=value),
        )
        for label, field, bounds in (
            (self.tr("&Size of the translation"), "text_px", TEXT_PX),
            (self.tr("Size in the &overlay"), "overlay_text_px", TEXT_PX),
            (self.tr("Size for the a&udience"), "audience_text_px", AUDIENCE_PX),
        ):
            form.number(label, bounds, pixels, partial(self._value, field), partial(self._put, field))
        for label, field in (
            (self.tr("&Announce finished lines to a screen reader"), "announce_finished"),
            (self.tr("Show an &icon in the system tray while live"), "tray"),
        ):
            form.check(label, partial(self._value, field), partial(self._put, field))

    def _ask_table(self, form: Form) -> None:
        profile = form.choice(self.tr("&Profile"), {}, lambda: self._profile.name, self._use)
        form.whenever_filled(lambda: self._list_profiles(profile))
        self._offer_profiles(form)
        busy = form.note(self.tr("While a conversation is live, the profile stays as it is."))
        form.whenever_filled(lambda: busy.setVisible(self._is_live))
        form.whenever_filled(lambda: profile.setEnabled(not self._is_live))
        form.line(self.tr("&Name of the profile"), lambda: self._profile.name, self._rename).setMaxLength(70)
        languages = language_names()
        for side in SIDES:
            letter = side.upper()
            name = form.line(
                self.tr("Name of %1").replace("%1", letter),
                partial(self._of_person, side, "name"),
                partial(self._put_person, side, "name"),
            )
            name.setMaxLength(200)
            form.choice(
                self.tr("%1 hears").replace("%1", letter),
                languages,
                partial(self._of_person, side, "hears"),
                partial(self._put_person, side, "hears"),
            )

    def _ask_interpreter(self, form: Form) -> None:
        services = {
            "embedded": self.tr("On this machine, without an account"),
            "openai": self.tr("OpenAI"),
            "address": self.tr("At an address"),
        }
        form.choice(
            self.tr("&Interpreter"),
            services,
            lambda: self._profile.service,
            lambda value: self._set_profile(service=value),
        )
        address = form.line(self.tr("&Address"), lambda: self._profile.service_url, self._set_address)
        address.setPlaceholderText("wss://…")
        self._wrong = form.note(self.tr("An address begins with ws:// or wss:// and holds no password."))
        key = form.note(self.tr("The key is taken from OPENAI_API_KEY in the environment and never stored."))
        token = form.note(
            self.tr("A key, if it needs one, is taken from DRAGOMAN_TOKEN in the environment, never stored.")
        )
        form.whenever_filled(lambda: self._show_service(address, {"openai": key, "address": token}))
        self._ask_source_text(form)
        later = form.note(self.tr("Another interpreter is used from the next start on."))
        form.whenever_filled(lambda: later.setVisible(self._is_live))
        form.number(
            self.tr("&Wait for the last words at most"),
            DEADLINE_S,
            self.tr(" s"),
            lambda: round(self._profile.drain_deadline_s),
            lambda value: self._set_profile(drain_deadline_s=float(value)),
        )

    def _ask_source_text(self, form: Form) -> None:
        form.check(
            self.tr("Show what was &said beneath the translation"),
            lambda: self._profile.source_text,
            lambda value: self._set_profile(source_text=value),
        )
        model = form.line(
            self.tr("&Model of the source text"),
            lambda: self._profile.transcription_model,
            lambda text: self._set_profile(transcription_model=text or TRANSCRIPTION_MODEL),
        )
        model.setMaxLength(200)
        form.whenever_filled(
            lambda: model.setEnabled(self._profile.source_text and self._profile.service != "embedded")
        )

    def _offer_profiles(self, form: Form) -> None:
        new, remove = QPushButton(self.tr("New profile")), QPushButton(self.tr("Delete this profile"))
        new.clicked.connect(lambda: self._set(core.added_profile(self._settings, self.tr("New profile"))))
        remove.clicked.connect(lambda: self._set(core.removed_profile(self._settings)))
        for button in (new, remove):
            button.setAutoDefault(False)
        form.whenever_filled(lambda: new.setEnabled(not self._is_live))
        form.whenever_filled(lambda: remove.setEnabled(len(self._settings.profiles) > 1 and not self._is_live))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(new)
        row.addWidget(remove)
        row.addStretch()
        form.addRow("", row)

    @property
    def _profile(self) -> Profile:
        return self._settings.profile

    def _person(self, side: str) -> Person:
        return self._profile.people[side]

    def _value(self, field: str) -> int:
        return int(getattr(self._settings, field))

    def _put(self, field: str, value: int) -> None:
        self._general(**{field: value})

    def _of_person(self, side: str, field: str) -> str:
        return str(getattr(self._person(side), field))

    def _put_person(self, side: str, field: str, value: str) -> None:
        self._set(core.with_person(self._settings, side, replace(self._person(side), **{field: value})))

    def _general(self, **changes: object) -> None:
        self._set(replace(self._settings, **changes))

    def _set_profile(self, **changes: object) -> None:
        self._set(core.with_profile(self._settings, replace(self._profile, **changes)))

    def _set(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self._fill()
            self.changed.emit(settings)

    def _use(self, name: str) -> None:
        self._general(profile_name=name)

    def _rename(self, name: str) -> None:
        if name:
            self._set_profile(name=core.free_name(self._settings, name))
        else:
            self._fill()

    def _set_address(self, text: str) -> None:
        try:
            address = convert(text, Address)
        except ValidationError:
            dress(self._wrong, role="wrong")
            return
        dress(self._wrong, role="muted")
        self._set_profile(service_url=address)

    def _show_service(self, address: QLineEdit, notes: Mapping[str, QLabel]) -> None:
        address.setEnabled(self._profile.service == "address")
        self._wrong.setVisible(self._profile.service == "address")
        for service, note in notes.items():
            note.setVisible(self._profile.service == service)

    def _list_profiles(self, box: QComboBox) -> None:
        box.clear()
        for profile in self._settings.profiles:
            box.addItem(profile.name, profile.name)
        box.setCurrentIndex(box.findData(self._profile.name))

    def _fill(self) -> None:
        for form in self._forms:
            form.fill()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again when the language of the interface changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say_everything()
