"""Icons of our own, drawn as SVG in one colour and tinted with a theme's."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

APP_SIZES_PX: Final = (16, 24, 32, 48, 64, 128, 256)


class Icons:
    """The icons under one folder; each is drawn when it is first shown, once for each colour and size."""

    def __init__(self, resources: Path) -> None:
        """Take icons from `resources/icons`."""
        self._folder = resources / "icons"
        self._sources: dict[str, bytes] = {}
        self._made: dict[tuple[str, str, str], QIcon] = {}
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def icon(self, name: str, color: QColor, disabled: QColor | None = None) -> QIcon:
        """Give an icon in a colour, and in another one where its button is disabled."""
        pale = disabled or color
        key = (name, color.name(), pale.name())
        if key not in self._made:
            source = self._source(name)  # at once, so that a name that does not exist is noticed where it is written
            self._made[key] = QIcon(_Drawing(_filled(source, color), _filled(source, pale)))
        return self._made[key]

    def pixmap(self, name: str, color: QColor, size_px: int, scale: float = 1.0) -> QPixmap:
        """Draw an icon; `scale` is the screen's device pixel ratio."""
        key = (name, color.name(), size_px, scale)
        if key not in self._drawn:
            self._drawn[key] = draw(_filled(self._source(name), color), size_px, scale)
        return self._drawn[key]

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


_copies: Final[list[QIconEngine]] = []
"""The binding forgets to leave a copy to the icon that asked for it, and would end it in the middle of its use."""


class _Drawing(QIconEngine):
    """Draws an icon at the sizes that are shown, and at no others: most icons wait in menus that nobody opens."""

    def __init__(self, usual: bytes, disabled: bytes) -> None:
        super().__init__()
        self._usual, self._disabled = usual, disabled
        self._made: dict[tuple[bool, int], QPixmap] = {}

    # What Qt asks of an icon.

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        """Give the drawing at a size in pixels of the screen."""
        is_disabled, size_px = mode is QIcon.Mode.Disabled, min(size.width(), size.height())
        key = (is_disabled, size_px)
        if key not in self._made:
            self._made[key] = draw(self._disabled if is_disabled else self._usual, size_px)
        return self._made[key]

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the drawing into a rectangle."""
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.pixmap(rect.size() * scale, mode, state))

    def clone(self) -> QIconEngine:
        """Make another one like it, for an icon that is about to be changed."""
        copy = _Drawing(self._usual, self._disabled)
        _copies.append(copy)
        return copy


def _filled(svg: bytes, color: QColor) -> bytes:
    return svg.replace(b"currentColor", color.name().encode())


def draw(svg: bytes, size_px: int, scale: float = 1.0) -> QPixmap:
    """Draw an SVG as a square of `size_px` device-independent pixels."""
    pixmap = QPixmap(round(size_px * scale), round(size_px * scale))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
