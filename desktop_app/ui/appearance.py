"""The look in force: what was chosen, what the desktop asks for, and the application dressed in it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QFile, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.ui.theme import Theme, palette, parse_theme, stylesheet

STYLE_ARGUMENTS: Final = ("-style", "Fusion")
"""What the stylesheet builds on, for the making of the QApplication: `setStyle` gives back a style, and to load all
that the binding knows about styles takes 3 % of a start."""
MIN_FONT_PT: Final = 10.0
"""Smaller system fonts are raised to this; larger ones are the person's wish and stay."""


class Scheme(Enum):
    """What the person chose in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Appearance(QObject):
    """The look in force: what was chosen, and what the system asks for where nothing was chosen.

    Signals:
        changed: the new `Theme`; whoever paints or tints with theme colours does it again.
    """

    changed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        resources: Path,
        ask_system: Callable[[], Scheme] | None = None,
        *,
        at_once: bool = True,
    ) -> None:
        """Take the theme files of `resources` and dress the application as `ask_system` (by default: Qt) answers.

        Unless `at_once`, the application is dressed by `put_on`: widgets that are made first are dressed once, and
        those that are put into a dressed window one by one are dressed more than once.
        """
        super().__init__(app)
        self._app = app
        self._is_put_on = at_once
        self._resources = resources
        self._template = _read(resources / "themes" / "dragoman.qss")
        self._themes: dict[Scheme, Theme] = {}
        self._ask_system = ask_system or system_scheme
        self._chosen = Scheme.SYSTEM
        self._font_pt = max(MIN_FONT_PT, QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF())
        self.scheme: Scheme | None = None
        self.theme: Theme
        font = app.font()
        font.setPointSizeF(self._font_pt)
        app.setFont(font)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self.choose(Scheme.SYSTEM)

    def choose(self, scheme: Scheme) -> None:
        """Wear a theme from now on; `SYSTEM` follows the desktop's own choice as it changes."""
        self._chosen = scheme
        worn = self._ask_system() if scheme is Scheme.SYSTEM else scheme
        if worn is self.scheme:
            return  # to dress all widgets again would hold the window for a moment
        self.scheme = worn
        self.theme = self._theme(self.scheme)
        if self._is_put_on:
            self.put_on()
        self.changed.emit(self.theme)

    def put_on(self) -> None:
        """Dress the application, and from now on whenever another theme is chosen."""
        self._is_put_on = True
        sheet = stylesheet(
            self._template,
            self.theme,
            font_pt=self._font_pt,
            icons=QDir.fromNativeSeparators(str(self._resources / "icons")),
            contrast=self.scheme is Scheme.HIGH_CONTRAST,
        )
        self._app.setPalette(palette(self.theme))
        self._app.setStyleSheet(sheet)

    def _theme(self, scheme: Scheme) -> Theme:
        """Read a theme's file when it is first worn."""
        if scheme not in self._themes:
            self._themes[scheme] = parse_theme(_read(self._resources / "themes" / f"{scheme.value}.json"))
        return self._themes[scheme]

    def _follow_system(self) -> None:
        if self._chosen is Scheme.SYSTEM and self._ask_system() is not self.scheme:
            self.choose(Scheme.SYSTEM)


def system_scheme() -> Scheme:
    """Ask the desktop. A wish for more contrast is told by Qt from 6.10 on; older versions do not know it."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None and accessibility().contrastPreference().name == "HighContrast":
        return Scheme.HIGH_CONTRAST
    return Scheme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Scheme.LIGHT


def _read(path: Path) -> str:
    """Read one of the program's own files through Qt.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Text):
        raise FileNotFoundError(f"Dragoman's own file {path.name} is missing; install the program again.")
    return bytes(file.readAll().data()).decode()
