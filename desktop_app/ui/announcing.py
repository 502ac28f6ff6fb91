"""Tells a screen reader something that happens elsewhere than where the keyboard is.

What this needs of Qt is looked up when somebody is told something, not when modules are loaded: it is large, and the
first window would come later.
"""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtWidgets import QWidget


def is_read() -> bool:
    """Tell whether something asks Qt to be accessible, such as a screen reader."""
    return QtGui.QAccessible.isActive()


def announce(widget: QWidget, words: str) -> None:
    """Have words read out that belong to a widget; nothing happens where nothing reads."""
    QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(widget, words))
