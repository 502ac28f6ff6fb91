"""How Dragoman looks: colours by role, read from the theme files, and one stylesheet filled with them.

A widget never names a colour. It wears a `role` (and perhaps a `tone`, `speaker`, `state` or `size`), which the
stylesheet `resources/themes/dragoman.qss` knows, or it paints with a colour of the `Theme`:

    QPushButton, QToolButton   role: primary, danger, quiet, link (QPushButton only); size: large
    QLabel                     role: title, heading, name, muted, small, clock, state, badge, key
                               state: a lane's state in the words of the event lines; speaker: a, b, c, d
    QFrame                     role: card, sunken, bar, strip, line, banner (tone: info, warning, error),
                               header (speaker: a, b, c, d), overlay-panel; card has drop: yes, no
    QLabel[badge]              tone: trouble
    QComboBox                  role: quiet
    QSlider, banner            begins: right (where the layout is mirrored)
    QAbstractScrollArea        role: transcript
"""

from __future__ import annotations

import re
from typing import Final

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QWidget

SPACE_XS: Final = 4
"""The spacing scale, in device-independent pixels: every margin and gap is one of these."""
SPACE_S: Final = 8
SPACE_M: Final = 12
SPACE_L: Final = 16
SPACE_XL: Final = 24
SPACE_XXL: Final = 40

SPEAKERS: Final = ("a", "b", "c", "d")


class Theme(msgspec.Struct, frozen=True, kw_only=True):
    """The colours of one theme, by what they are for. Fields are the roles of the theme files, all of them required."""

    surface: QColor
    surface_raised: QColor
    surface_sunken: QColor
    surface_hover: QColor
    border: QColor
    border_strong: QColor
    focus_ring: QColor
    text: QColor
    text_muted: QColor
    text_disabled: QColor
    translation_text: QColor
    source_text: QColor
    unfinished_text: QColor
    accent: QColor
    accent_hover: QColor
    accent_text: QColor
    danger: QColor
    danger_hover: QColor
    danger_text: QColor
    speaker_a: QColor
    speaker_b: QColor
    speaker_c: QColor
    speaker_d: QColor
    speaker_a_tint: QColor
    speaker_b_tint: QColor
    speaker_c_tint: QColor
    speaker_d_tint: QColor
    connecting: QColor
    live: QColor
    delayed: QColor
    reconnecting: QColor
    finishing: QColor
    closed: QColor
    failed: QColor
    meter_track: QColor
    meter_low: QColor
    meter_mid: QColor
    meter_high: QColor
    banner_info: QColor
    banner_info_text: QColor
    banner_info_edge: QColor
    banner_warning: QColor
    banner_warning_text: QColor
    banner_warning_edge: QColor
    banner_error: QColor
    banner_error_text: QColor
    banner_error_edge: QColor
    selection: QColor
    selection_text: QColor
    search_hit: QColor
    search_hit_text: QColor
    search_current: QColor
    mark: QColor

    @property
    def is_dark(self) -> bool:
        """Whether text is lighter than what it stands on."""
        return self.text.lightnessF() > self.surface.lightnessF()

    def speaker(self, index: int) -> QColor:
        """Give the colour of the speaker or language at this position, counted from 0."""
        return self.role(f"speaker_{SPEAKERS[index % len(SPEAKERS)]}")

    def role(self, name: str) -> QColor:
        """Give a colour by its role's name, for names that come from data (a lane's state)."""
        color = getattr(self, name)
        if not isinstance(color, QColor):
            raise TypeError(f"'{name}' is not a colour of a theme.")
        return color


class _ThemeFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    about: str
    palette: dict[str, str]
    roles: dict[str, str]


def parse_theme(text: str) -> Theme:
    """Read a theme file: a palette of named colours, and roles that refer to the names.

    Raises:
        KeyError: a role refers to a colour that the palette does not have.
        TypeError: a role is missing, or unknown.
        msgspec.ValidationError: it is no theme file.
    """
    file = msgspec.json.decode(text, type=_ThemeFile)
    return Theme(**{role: QColor(file.palette[name]) for role, name in file.roles.items()})


def stylesheet(template: str, theme: Theme, *, font_pt: float, icons: str, contrast: bool) -> str:
    """Fill the stylesheet's @names with a theme's colours and the sizes that follow from the system's font."""
    values = {role: color.name() for role, color in msgspec.structs.asdict(theme).items()}
    for name, factor in (("font_small", 0.9), ("font_heading", 1.15), ("font_title", 1.5)):
        values[f"{name}_pt"] = f"{font_pt * factor:.1f}pt"
    values["border_px"] = "2px" if contrast else "1px"
    values["icons"] = icons
    values["tone"], values["inverse"] = ("light", "dark") if theme.is_dark else ("dark", "light")
    return re.sub(r"@(\w+)", lambda match: values[match[1]], template)


def palette(theme: Theme) -> QPalette:
    """Give Qt's own palette in a theme's colours, for what the stylesheet does not reach."""
    colors = QPalette()
    for role, color in (
        (QPalette.ColorRole.Window, theme.surface),
        (QPalette.ColorRole.WindowText, theme.text),
        (QPalette.ColorRole.Base, theme.surface_raised),
        (QPalette.ColorRole.AlternateBase, theme.surface_sunken),
        (QPalette.ColorRole.Text, theme.text),
        (QPalette.ColorRole.PlaceholderText, theme.text_muted),
        (QPalette.ColorRole.Button, theme.surface_raised),
        (QPalette.ColorRole.ButtonText, theme.text),
        (QPalette.ColorRole.BrightText, theme.danger),
        (QPalette.ColorRole.Highlight, theme.selection),
        (QPalette.ColorRole.HighlightedText, theme.selection_text),
        (QPalette.ColorRole.Link, theme.accent),
        (QPalette.ColorRole.LinkVisited, theme.accent),
        (QPalette.ColorRole.ToolTipBase, theme.surface_raised),
        (QPalette.ColorRole.ToolTipText, theme.text),
        (QPalette.ColorRole.Accent, theme.accent),
    ):
        colors.setColor(role, color)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        colors.setColor(QPalette.ColorGroup.Disabled, role, theme.text_disabled)
    return colors


def dress(widget: QWidget, **properties: str) -> None:
    """Give a widget a role, tone, speaker, state or size, and let the stylesheet see it at once."""
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it is still to come, once
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def text_font(size_px: int) -> QFont:
    """Give the interface's font at a text size that the person chose (14 to 64 px), fit for any script."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(size_px)
    return font
