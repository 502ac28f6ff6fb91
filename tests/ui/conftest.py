"""A shown window and its store, for the tests of everything that stands in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import shown


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    """Show a window before the start, two people with everything chosen."""
    yield from shown(qtbot, qapp)


@pytest.fixture
def store(window: MainWindow) -> Store:
    """Give the window's store."""
    return window.store
