"""Marks the texts that data carries before the language of the interface is known, and translates them when shown.

`pyside6-lupdate` finds the marked texts by the function's name, which is why it is shouted; PySide6's own function of
that name does the same, but is typed as giving any object.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for translation in a context, and give it back untranslated."""
    del context
    return text


def translated(context: str, text: str) -> str:
    """Say a marked text in the language of the interface."""
    return QCoreApplication.translate(context, text)
