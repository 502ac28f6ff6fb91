"""Words that data carries before the language of the interface is known: marked here, translated when they are shown.

`pyside6-lupdate` finds the marked ones by the function's name, which is why it is shouted.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for translation in a context, and give it back untranslated."""
    del context
    return text


LANGUAGES: Final = {
    "ar": QT_TRANSLATE_NOOP("Language", "Arabic"),
    "de": QT_TRANSLATE_NOOP("Language", "German"),
    "en": QT_TRANSLATE_NOOP("Language", "English"),
    "es": QT_TRANSLATE_NOOP("Language", "Spanish"),
    "fr": QT_TRANSLATE_NOOP("Language", "French"),
    "hi": QT_TRANSLATE_NOOP("Language", "Hindi"),
    "id": QT_TRANSLATE_NOOP("Language", "Indonesian"),
    "it": QT_TRANSLATE_NOOP("Language", "Italian"),
    "ja": QT_TRANSLATE_NOOP("Language", "Japanese"),
    "ko": QT_TRANSLATE_NOOP("Language", "Korean"),
    "pt": QT_TRANSLATE_NOOP("Language", "Portuguese"),
    "ru": QT_TRANSLATE_NOOP("Language", "Russian"),
    "vi": QT_TRANSLATE_NOOP("Language", "Vietnamese"),
    "zh": QT_TRANSLATE_NOOP("Language", "Chinese"),
}
"""The languages that are named in the window: those of the wire, and those of the interface."""


def translated(context: str, text: str) -> str:
    """Say a marked text in the language of the interface."""
    return QCoreApplication.translate(context, text)


def language_name(code: str) -> str:
    """Name a language in the language of the interface; an unknown one by its code."""
    return translated("Language", LANGUAGES[code]) if code in LANGUAGES else code
