"""Remembers where a window was, and puts it back where a screen still is."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.settings import Place

MIN_VISIBLE_PX = 64
"""A window of which less than this can be seen could not be taken hold of."""


def place_of(window: QWidget) -> Place:
    """Give where a window is; of a maximised one also where it would be without that."""
    is_maximized = window.isMaximized() or window.isFullScreen()
    area = window.normalGeometry() if is_maximized else window.geometry()
    return Place(x=area.x(), y=area.y(), width=area.width(), height=area.height(), maximized=window.isMaximized())


def put(window: QWidget, place: Place | None) -> bool:
    """Put a window where it was, if that can still be seen; tell whether it could be."""
    if place is None:
        return False
    area = QRect(place.x, place.y, place.width, place.height)
    seen = [screen.availableGeometry().intersected(area) for screen in QGuiApplication.screens()]
    if not any(part.width() >= MIN_VISIBLE_PX and part.height() >= MIN_VISIBLE_PX for part in seen):
        window.resize(area.size())
        return False
    window.setGeometry(area)
    if place.maximized:
        window.showMaximized()
    return True
