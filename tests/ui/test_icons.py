"""The icons: each one draws, in the colour asked for, and none is missing for a state."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from desktop_app.core.status import LaneState
from desktop_app.ui.icons import Icons

RESOURCES = Path(__file__).parents[2] / "resources"
NAMES = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def icons(qapp: QApplication) -> Icons:
    """Take the program's own icons."""
    assert qapp is not None
    return Icons(RESOURCES)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_draws_something_and_leaves_its_corners_free(icons: Icons, name: str) -> None:
    image = icons.pixmap(name, QColor("#102030"), 24, 2.0).toImage()
    assert image.width() == 48
    seen = [image.pixelColor(x, y).alpha() > 0 for x in range(48) for y in range(48)]
    assert 20 < sum(seen) < 48 * 48
    assert image.pixelColor(0, 0).alpha() == 0


def test_every_state_of_a_lane_has_an_icon_of_its_own() -> None:
    assert {state.value for state in LaneState} <= set(NAMES)
    drawings = {(RESOURCES / "icons" / f"{state.value}.svg").read_bytes() for state in LaneState}
    assert len(drawings) == len(LaneState)


def test_an_icon_takes_the_colour_asked_for_and_another_when_disabled(icons: Icons) -> None:
    icon = icons.icon("stop", QColor("#ff0000"), QColor("#0000ff"))
    assert icon.pixmap(32).toImage().pixelColor(16, 16).name() == "#ff0000"
    assert icon.pixmap(32, QIcon.Mode.Disabled).toImage().pixelColor(16, 16).name() == "#0000ff"


def test_the_same_icon_is_drawn_once(icons: Icons) -> None:
    assert icons.icon("mic", QColor("#123456")) is icons.icon("mic", QColor("#123456"))


def test_an_icon_is_sharp_on_a_screen_with_finer_pixels(icons: Icons) -> None:
    pixmap = icons.icon("stop", QColor("#ff0000")).pixmap(QSize(32, 32), 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (64, 2.0)


def test_an_icon_may_be_copied_and_changed(icons: Icons) -> None:
    copy = QIcon(icons.icon("stop", QColor("#ff0000")))
    copy.addPixmap(QPixmap(1, 1))
    gc.collect()
    assert copy.pixmap(32).toImage().pixelColor(16, 16).name() == "#ff0000"


def test_an_icon_paints_itself_in_the_middle_of_a_button(icons: Icons) -> None:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    icons.icon("stop", QColor("#ff0000")).paint(painter, 4, 4, 32, 32)
    painter.end()
    assert image.pixelColor(20, 20).name() == "#ff0000"
    assert image.pixelColor(1, 1).alpha() == 0


def test_the_app_icon_comes_in_all_sizes_and_the_drawn_files_are_there(icons: Icons) -> None:
    assert {size.width() for size in icons.app_icon().availableSizes()} >= {16, 32, 64, 256}
    assert {path.name for path in (RESOURCES / "icons" / "app").glob("*.png")} >= {
        "dragoman-64.png",
        "dragoman-512.png",
    }


def test_an_unknown_icon_is_refused_in_one_sentence(icons: Icons) -> None:
    with pytest.raises(FileNotFoundError, match="no icon 'unicorn'"):
        icons.icon("unicorn", QColor("#000000"))
