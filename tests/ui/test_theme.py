"""The themes: every text can be read on what it stands on, and the system's wish is followed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from desktop_app.ui.theme import Theme, parse_theme

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
