"""The meter: quiet is dark, loud is full, and an unchanged level paints nothing."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

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
