"""The themes: every text can be read on what it stands on, and the system's wish is followed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme import Appearance, Scheme, Theme, dress, parse_theme, system_scheme, text_font

RESOURCES = Path(__file__).parents[2] / "resources"
THEMES = sorted((RESOURCES / "themes").glob("*.json"))
SURFACES = ("surface", "surface_raised", "surface_sunken")
TINTS = ("speaker_a_tint", "speaker_b_tint", "speaker_c_tint", "speaker_d_tint")
STATES = ("connecting", "live", "delayed", "reconnecting", "finishing", "closed", "failed")
MEETINGS: list[tuple[float, tuple[str, ...], tuple[str, ...]]] = [
    (7.0, ("translation_text", "unfinished_text"), SURFACES),
    (4.5, ("text", "text_muted"), (*SURFACES, *TINTS, "surface_hover")),
    (4.5, ("source_text", "mark"), SURFACES),
    (4.5, ("accent",), (*SURFACES, "surface_hover")),
    (4.5, ("speaker_a",), (*SURFACES, "speaker_a_tint")),
    (4.5, ("speaker_b",), (*SURFACES, "speaker_b_tint")),
    (4.5, ("speaker_c",), (*SURFACES, "speaker_c_tint")),
    (4.5, ("speaker_d",), (*SURFACES, "speaker_d_tint")),
    (4.5, STATES, (*SURFACES, *TINTS)),
    (4.5, ("accent_text",), ("accent", "accent_hover")),
    (4.5, ("danger_text",), ("danger", "danger_hover")),
    (4.5, ("selection_text",), ("selection",)),
    (4.5, ("search_hit_text",), ("search_hit", "search_current")),
    (4.5, ("banner_info_text",), ("banner_info",)),
    (4.5, ("banner_warning_text",), ("banner_warning",)),
    (4.5, ("banner_error_text",), ("banner_error",)),
    (3.0, ("banner_info_edge",), ("banner_info", *SURFACES)),
    (3.0, ("banner_warning_edge",), ("banner_warning", *SURFACES)),
    (3.0, ("banner_error_edge",), ("banner_error", *SURFACES)),
    (3.0, ("focus_ring", "border_strong"), (*SURFACES, *TINTS)),
    (3.0, ("meter_low", "meter_mid", "meter_high"), SURFACES),
]
"""Which colours meet, and the least contrast (WCAG 2.2: 1.4.3 text, 1.4.6 enhanced, 1.4.11 icons and edges)."""


def luminance(color: QColor) -> float:
    """Give the relative luminance. Source: WCAG 2.2, definition of relative luminance."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """Give the contrast ratio, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def theme_of(path: Path) -> Theme:
    """Read a theme file."""
    return parse_theme(path.read_text(encoding="utf-8"))


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    """Dress the test's application."""
    return Appearance(qapp, RESOURCES)


def test_contrast_is_one_for_equal_colours_and_21_for_black_on_white() -> None:
    assert contrast(QColor("#777777"), QColor("#777777")) == pytest.approx(1.0)
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21.0)


@pytest.mark.parametrize("path", THEMES, ids=lambda path: path.stem)
def test_every_text_can_be_read_on_what_it_stands_on(path: Path) -> None:
    theme = theme_of(path)
    least = 7.0 if path.stem == "high-contrast" else 0.0
    faint = [
        f"{front} on {back}: {ratio:.2f}, needed {max(needed, least):g}"
        for needed, fronts, backs in MEETINGS
        for front in fronts
        for back in backs
        if (ratio := contrast(theme.role(front), theme.role(back))) < max(needed, least if needed > 3.0 else 0.0)
    ]
    assert faint == []


@pytest.mark.parametrize("path", THEMES, ids=lambda path: path.stem)
def test_the_two_speakers_differ_for_colour_blind_eyes_too(path: Path) -> None:
    theme = theme_of(path)
    # Blue against orange: apart in the blue-yellow direction, which red-green blindness leaves whole.
    assert (
        abs((theme.speaker_a.blue() - theme.speaker_a.red()) - (theme.speaker_b.blue() - theme.speaker_b.red())) > 150
    )


def test_all_three_themes_are_there_and_know_their_kind() -> None:
    assert {path.stem: theme_of(path).is_dark for path in THEMES} == {
        "dark": True,
        "high-contrast": True,
        "light": False,
    }


def test_a_role_that_refers_to_no_colour_is_refused() -> None:
    text = (RESOURCES / "themes" / "light.json").read_text(encoding="utf-8")
    with pytest.raises(KeyError, match="vermilion"):
        parse_theme(text.replace('"accent": "teal"', '"accent": "vermilion"'))


def test_a_missing_role_is_refused() -> None:
    text = (RESOURCES / "themes" / "light.json").read_text(encoding="utf-8")
    with pytest.raises(TypeError, match="focus_ring"):
        parse_theme(text.replace('"focus_ring": "teal",', ""))


def test_speaker_colours_go_round_and_unknown_roles_are_refused() -> None:
    theme = theme_of(THEMES[0])
    assert theme.speaker(0) == theme.speaker_a
    assert theme.speaker(5) == theme.speaker_b
    with pytest.raises(TypeError, match="speaker"):
        theme.role("speaker")


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
    for state in STATES:
        dress(label, state=state)
        assert label.palette().windowText().color() == appearance.theme.role(state)


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
