"""The look: icons in the colours of the theme that is in force now."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop_app.ui.appearance import Scheme
from tests.ui.pieces import look_of


def test_icons_follow_the_theme(qapp: QApplication) -> None:
    look = look_of(qapp)
    light = look.pixmap("mic", "text", 16, 1.0).toImage()
    look.appearance.choose(Scheme.DARK)
    dark = look.pixmap("mic", "text", 16, 1.0).toImage()
    look.appearance.choose(Scheme.LIGHT)
    assert light != dark
    assert not look.icon("mic").isNull()
