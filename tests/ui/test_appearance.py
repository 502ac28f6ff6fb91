"""The look in force: what is chosen is worn at once, and the system's wish is followed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.core.status import LaneState
from desktop_app.ui.appearance import Appearance, Scheme, system_scheme
from desktop_app.ui.theme import Theme, dress, text_font
from tests.ui.stage import RESOURCES


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    """Dress the test's application."""
    return Appearance(qapp, RESOURCES)


def test_choosing_a_scheme_dresses_the_application_and_says_so(appearance: Appearance, qapp: QApplication) -> None:
    seen: list[Theme] = []
    appearance.changed.connect(seen.append)
    appearance.choose(Scheme.DARK)
    assert seen == [appearance.theme]
    assert qapp.palette().window().color() == appearance.theme.surface
    assert "@" not in qapp.styleSheet()


def test_the_systems_scheme_is_followed_while_nothing_is_chosen(qapp: QApplication) -> None:
    wish = [Scheme.DARK]
    appearance = Appearance(qapp, RESOURCES, lambda: wish[0])
    worn = [appearance.scheme]
    wish[0] = Scheme.LIGHT
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    worn.append(appearance.scheme)
    appearance.choose(Scheme.HIGH_CONTRAST)
    wish[0] = Scheme.DARK
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    worn.append(appearance.scheme)
    assert worn == [Scheme.DARK, Scheme.LIGHT, Scheme.HIGH_CONTRAST]


def test_the_desktops_own_answer_is_one_of_the_themes(appearance: Appearance) -> None:
    assert system_scheme() is appearance.scheme
    assert system_scheme() is not Scheme.SYSTEM


def test_a_dressed_widget_wears_its_role_at_once(appearance: Appearance, qtbot: QtBot) -> None:
    appearance.choose(Scheme.LIGHT)
    button = QPushButton("Start")
    qtbot.addWidget(button)
    button.show()
    dress(button, role="primary")
    assert button.palette().button().color() == appearance.theme.accent
    dress(button, role="danger")
    assert button.palette().button().color() == appearance.theme.danger


def test_a_lane_state_colours_its_word(appearance: Appearance, qtbot: QtBot) -> None:
    appearance.choose(Scheme.LIGHT)
    label = QLabel("Live")
    qtbot.addWidget(label)
    label.show()
    for state in LaneState:
        dress(label, state=state.value)
        assert label.palette().windowText().color() == appearance.theme.role(state.value)


def test_a_font_that_the_person_chose_survives_the_stylesheet(appearance: Appearance, qtbot: QtBot) -> None:
    appearance.choose(Scheme.LIGHT)
    label = QLabel("Guten Tag")
    qtbot.addWidget(label)
    label.setFont(text_font(48))
    label.show()
    assert label.fontInfo().pixelSize() == 48


def test_an_incomplete_installation_is_said_in_one_sentence(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="install the program again"):
        Appearance(qapp, tmp_path)


def test_what_is_worn_is_not_put_on_again(qapp: QApplication, qtbot: QtBot) -> None:
    appearance = Appearance(qapp, RESOURCES, lambda: Scheme.LIGHT)
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.choose(Scheme.LIGHT)
    with qtbot.waitSignal(appearance.changed):
        appearance.choose(Scheme.DARK)
