"""The interface's languages: complete, faithful to their placeholders, compiled, and turned where they must be."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QCheckBox, QDialogButtonBox, QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Settings
from desktop_app.ui.actions import Menu
from desktop_app.ui.language import INTERFACE_LANGUAGES, SOURCE_LANGUAGE, InterfaceLanguage, system_language
from desktop_app.ui.marked import translated
from desktop_app.ui.settings_dialog import SettingsDialog
from desktop_app.ui.shortcuts import ShortcutSheet
from tests.ui.stage import RESOURCES

ROOT = RESOURCES.parent
FOLDER = RESOURCES / "translations"
TRANSLATED = [code for code in INTERFACE_LANGUAGES if code != SOURCE_LANGUAGE]
PLURAL_FORMS = {"en": 2, "es": 2, "fr": 2, "de": 2, "ja": 1, "ar": 6}
Message = tuple[str, str]


def messages(path: Path) -> dict[Message, list[str]]:
    """Read a .ts file: the forms of each text's translation (empty if unfinished), by context and source."""
    found = {}
    for context in ET.parse(path).getroot().findall("context"):  # noqa: S314 (our own file)
        for message in context.findall("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = [] if translation.get("type") else forms
    return found


def sheet_words(qtbot: QtBot) -> set[str]:
    """Read a shortcut sheet in the language of the interface."""
    window = QWidget()
    qtbot.addWidget(window)
    return {label.text() for label in ShortcutSheet(window).findChildren(QLabel)}


def placeholders(text: str) -> list[str]:
    """Give what a text must keep in every language."""
    return sorted(re.findall(r"%\d|%n|&(?=\w)|\(\*\.\w+\)", text))


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Bring a copy of the translations up to date with the code, as a developer does."""
    folder = tmp_path_factory.mktemp("language") / "translations"
    copytree(FOLDER, folder)
    script = ROOT / "packaging" / "translations.py"
    subprocess.run([sys.executable, str(script), str(folder)], check=True, capture_output=True, timeout=60)
    return folder


@pytest.fixture
def language(qapp: QApplication) -> Iterator[InterfaceLanguage]:
    """Speak a language for one test."""
    language = InterfaceLanguage(qapp, RESOURCES)
    yield language
    language.speak("en")


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_text_of_the_code_is_translated_and_none_is_left_over(extracted: Path, code: str) -> None:
    needed = messages(extracted / f"dragoman_{code}.ts")
    there = messages(FOLDER / f"dragoman_{code}.ts")
    assert len(needed) > 200
    assert [key for key in needed if not there.get(key) or not all(there[key])] == []
    assert [key for key in there if key not in needed] == []


@pytest.mark.parametrize("code", PLURAL_FORMS)
def test_placeholders_mnemonics_and_edges_are_kept(code: str) -> None:
    wrong = []
    for (context, source), forms in messages(FOLDER / f"dragoman_{code}.ts").items():
        for form in forms:
            edges = source[0].isspace() == form[0].isspace() and source[-1].isspace() == form[-1].isspace()
            if placeholders(source) != placeholders(form) or not edges:
                wrong.append((context, source, form))
    assert wrong == []


@pytest.mark.parametrize(("code", "n_forms"), PLURAL_FORMS.items())
def test_plurals_have_all_the_forms_of_their_language(code: str, n_forms: int) -> None:
    plurals = [forms for (_, source), forms in messages(FOLDER / f"dragoman_{code}.ts").items() if "%n" in source]
    assert plurals
    assert {len(forms) for forms in plurals} == {n_forms}


@pytest.mark.parametrize("code", PLURAL_FORMS)
def test_what_is_compiled_is_what_was_translated(code: str) -> None:
    translator = QTranslator()
    assert translator.load(f"dragoman_{code}", str(FOLDER))
    stale = [
        (context, source)
        for (context, source), forms in messages(FOLDER / f"dragoman_{code}.ts").items()
        if len(forms) == 1 and "%n" not in source and translator.translate(context, source) != forms[0]
    ]
    assert stale == []


@pytest.mark.parametrize("code", INTERFACE_LANGUAGES)
def test_no_two_mnemonics_of_a_menu_bar_or_a_page_collide(language: InterfaceLanguage, qtbot: QtBot, code: str) -> None:
    language.speak(code)
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    tabs = dialog.findChild(QTabWidget)
    assert tabs is not None
    pages = [page for number in range(tabs.count()) if (page := tabs.widget(number)) is not None]
    groups = [
        [label.text() for label in page.findChildren(QLabel)] + [box.text() for box in page.findChildren(QCheckBox)]
        for page in pages
    ]
    groups.append([translated("Menu", menu.value) for menu in Menu])
    for texts in groups:
        letters = [letter.casefold() for text in texts for letter in re.findall(r"&(\w)", text)]
        assert len(letters) == len(set(letters)), texts
    assert sum(len(texts) for texts in groups) > 20


def test_the_window_speaks_spanish_and_english_again(language: InterfaceLanguage, qtbot: QtBot) -> None:
    assert language.speak("es") == "es"
    words = sheet_words(qtbot)
    assert {"Marcar este momento", "Conversación", "F5"} <= words
    assert "Mark this moment" not in words
    assert language.speak("en") == "en"
    assert "Mark this moment" in sheet_words(qtbot)


def test_an_open_dialog_changes_its_language_too(language: InterfaceLanguage, qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    language.speak("de")
    QApplication.processEvents()
    assert dialog.windowTitle() == "Einstellungen"
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    assert buttons.button(QDialogButtonBox.StandardButton.Close).text() == "Schließen"


def test_arabic_mirrors_the_layout_and_spanish_turns_it_back(language: InterfaceLanguage, qapp: QApplication) -> None:
    language.speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().language() is QLocale.Language.Arabic
    language.speak("es")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_language_without_a_translation_is_spoken_in_english(qapp: QApplication, tmp_path: Path) -> None:
    language = InterfaceLanguage(qapp, tmp_path)
    assert language.speak("fr") == "en"
    assert language.speak("") in INTERFACE_LANGUAGES
    assert system_language() in INTERFACE_LANGUAGES
