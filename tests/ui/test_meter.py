"""The meter: quiet is dark, loud is full, and an unchanged level paints nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Scheme
from desktop_app.ui.meter import FLOOR_DBFS, Meter
from tests.ui.pieces import look_of


@pytest.mark.parametrize(("level_dbfs", "n_lit"), [(-96.0, 0), (FLOOR_DBFS, 0), (-30.0, 7), (0.0, 14), (6.0, 14)])
def test_a_level_lights_its_share(qtbot: QtBot, qapp: QApplication, level_dbfs: float, n_lit: int) -> None:
    meter = Meter(look_of(qapp))
    qtbot.addWidget(meter)
    meter.show_level(level_dbfs)
    assert meter.n_lit == n_lit


def test_the_segments_are_painted_in_the_colours_of_their_level(qtbot: QtBot, qapp: QApplication) -> None:
    look = look_of(qapp)
    meter = Meter(look)
    qtbot.addWidget(meter)
    meter.resize(meter.sizeHint())
    meter.show_level(0.0)
    picture = meter.grab().toImage()
    middle = picture.height() // 2
    assert picture.pixelColor(1, middle) == look.theme.meter_low
    assert picture.pixelColor(picture.width() - 2, middle) == look.theme.meter_high


def test_another_theme_size_or_direction_paints_the_meter_anew(qtbot: QtBot, qapp: QApplication) -> None:
    look = look_of(qapp)
    meter = Meter(look)
    qtbot.addWidget(meter)
    meter.resize(meter.sizeHint())
    meter.show_level(-30.0)
    assert meter.grab().toImage().pixelColor(1, 8) == look.theme.meter_low
    try:
        look.appearance.choose(Scheme.DARK)
        assert meter.grab().toImage().pixelColor(1, 8) == look.theme.meter_low
        assert meter.grab().toImage().pixelColor(meter.width() - 2, 8) == look.theme.meter_track
    finally:
        look.appearance.choose(Scheme.SYSTEM)
    meter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert meter.grab().toImage().pixelColor(meter.width() - 2, 8) == look.theme.meter_low
    assert meter.grab().toImage().pixelColor(1, 8) == look.theme.meter_track
    meter.resize(2 * meter.width(), meter.height())
    assert meter.grab().toImage().pixelColor(meter.width() - 3, 8) == look.theme.meter_low


class Painted(QObject):
    """Counts how often a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.n_times = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Look at paint events alone."""
        self.n_times += isinstance(event, QPaintEvent)
        return False


def test_a_level_that_looks_the_same_is_not_painted_again(qtbot: QtBot, qapp: QApplication) -> None:
    meter, painted = Meter(look_of(qapp)), Painted()
    qtbot.addWidget(meter)
    meter.show()
    qtbot.waitUntil(lambda: meter.windowHandle().isExposed())
    meter.show_level(-30.0)
    meter.repaint()
    meter.installEventFilter(painted)
    meter.show_level(-30.1)
    QApplication.processEvents()
    assert not painted.n_times
    meter.show_level(-24.0)
    qtbot.waitUntil(lambda: painted.n_times > 0)
