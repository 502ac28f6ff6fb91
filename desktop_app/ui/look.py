"""What a widget needs to draw itself: the theme in force and the icons, in one value that is handed down."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QIcon, QPixmap

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme


@dataclass(frozen=True)
class Look:
    """The appearance of one window. Who tints icons or paints listens to `appearance.changed`."""

    appearance: Appearance
    icons: Icons

    @property
    def theme(self) -> Theme:
        """The colours in force now."""
        return self.appearance.theme

    def icon(self, name: str, role: str = "text") -> QIcon:
        """Give an icon in one of the theme's roles."""
        return self.icons.icon(name, self.theme.role(role), self.theme.text_disabled)

    def pixmap(self, name: str, role: str, size_px: int, scale: float) -> QPixmap:
        """Draw an icon for a label."""
        return self.icons.pixmap(name, self.theme.role(role), size_px, scale)
