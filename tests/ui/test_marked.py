"""Marked texts: given back as they are, and said in the language of the interface when shown."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop_app.ui.language import InterfaceLanguage
from desktop_app.ui.marked import QT_TRANSLATE_NOOP, translated
from tests.ui.stage import RESOURCES


def test_a_marked_text_is_translated_when_it_is_shown(qapp: QApplication) -> None:
    language = InterfaceLanguage(qapp, RESOURCES)
    marked = QT_TRANSLATE_NOOP("Action", "Mark this moment")
    assert marked == "Mark this moment"
    language.speak("fr")
    try:
        assert translated("Action", marked) == "Marquer ce moment"
    finally:
        language.speak("en")
    assert translated("Action", marked) == marked
