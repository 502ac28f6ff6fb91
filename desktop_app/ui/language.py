"""The language of the interface: finds the compiled translation, installs it, and turns the layout where it must."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

SOURCE_LANGUAGE: Final = "en"
INTERFACE_LANGUAGES: Final = {
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "ja": "日本語",
    "ar": "العربية",
}
"""Each named in itself, so that a person finds their own whatever the window speaks."""


class InterfaceLanguage:
    """Speaks one language at a time; what is on the screen already hears of a change by `LanguageChange` events."""

    def __init__(self, app: QApplication, resources: Path) -> None:
        """Take the compiled translations from `resources/translations`."""
        self._app = app
        self._folder = resources / "translations"
        self._installed: list[QTranslator] = []
        self.code = SOURCE_LANGUAGE

    def speak(self, chosen: str) -> str:
        """Speak a language, or (empty) the system's if there is a translation; give the code of what is spoken."""
        code = chosen or system_language()
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()
        if not self._install(f"dragoman_{code}", self._folder) and code != SOURCE_LANGUAGE:
            code = SOURCE_LANGUAGE
        if code != SOURCE_LANGUAGE:
            self._install(f"qtbase_{code}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
        locale = QLocale.system() if code == QLocale.system().name()[:2] else QLocale(code)
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(locale.textDirection())
        self.code = code
        return code

    def _install(self, name: str, folder: Path) -> bool:
        translator = QTranslator(self._app)
        if not translator.load(name, str(folder)):
            return False
        self._app.installTranslator(translator)
        self._installed.append(translator)
        return True


def system_language() -> str:
    """Give the first of the person's languages that the interface can speak."""
    wished = [name[:2] for name in QLocale.system().uiLanguages()]
    return next((code for code in wished if code in INTERFACE_LANGUAGES), SOURCE_LANGUAGE)
