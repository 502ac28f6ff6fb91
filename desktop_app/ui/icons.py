"""Icons of our own, drawn as SVG in one colour and tinted with a theme's."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZES_PX: Final = (16, 24, 32, 48, 64)
"""Each icon is drawn once at each of these; Qt takes the nearest and never has to enlarge on a usual screen."""
APP_SIZES_PX: Final = (16, 24, 32, 48, 64, 128, 256)


class Icons:
    """The icons under one folder; each drawing is made once for each colour."""

    def __init__(self, resources: Path) -> None:
        """Take icons from `resources/icons`."""
        self._folder = resources / "icons"
        self._sources: dict[str, bytes] = {}
        self._made: dict[tuple[str, str, str], QIcon] = {}

    def icon(self, name: str, color: QColor, disabled: QColor | None = None) -> QIcon:
        """Give an icon in a colour, and in another one where its button is disabled."""
        pale = disabled or color
        key = (name, color.name(), pale.name())
        if key not in self._made:
            icon = QIcon()
            for size_px in SIZES_PX:
                icon.addPixmap(self.pixmap(name, color, size_px), QIcon.Mode.Normal)
                icon.addPixmap(self.pixmap(name, pale, size_px), QIcon.Mode.Disabled)
            self._made[key] = icon
        return self._made[key]

    def pixmap(self, name: str, color: QColor, size_px: int, scale: float = 1.0) -> QPixmap:
        """Draw an icon; `scale` is the screen's device pixel ratio."""
        return draw(self._source(name).replace(b"currentColor", color.name().encode()), size_px, scale)

    def app_icon(self) -> QIcon:
        """Give the program's own icon."""
        icon = QIcon()
        for size_px in APP_SIZES_PX:
            icon.addPixmap(draw(self._source("dragoman"), size_px))
        return icon

    def _source(self, name: str) -> bytes:
        """Read a drawing, once.

        Raises:
            FileNotFoundError: there is none of that name.
        """
        if name not in self._sources:
            file = QFile(str(self._folder / f"{name}.svg"))
            if not file.open(QIODevice.OpenModeFlag.ReadOnly):
                raise FileNotFoundError(f"Dragoman has no icon '{name}'; install the program again.")
            self._sources[name] = bytes(file.readAll().data())
        return self._sources[name]


def draw(svg: bytes, size_px: int, scale: float = 1.0) -> QPixmap:
    """Draw an SVG as a square of `size_px` device-independent pixels."""
    pixmap = QPixmap(round(size_px * scale), round(size_px * scale))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
