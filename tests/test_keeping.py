"""No text is lost unasked: what would put it away waits for the answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.keeping import Keeping
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import A, begin, end, exchange, shown, the


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    yield from shown(qtbot, qapp)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # what the offscreen platform says of every dialog
def test_the_next_start_waits_until_the_text_is_kept_or_given_up(window: MainWindow, tmp_path: Path) -> None:
    keeping, store = Keeping(window, window.store), window.store
    begin(store)
    exchange(store, A, 1.0, "Hola.", "Hello.")
    end(store)
    done: list[str] = []
    keeping.offer()
    keeping.before(lambda: done.append("started"))
    assert not done
    keeping.export(str(tmp_path / "talk.txt"))
    assert done == ["started"]
    assert "[00:00:01] Ana\n           Hola.\n" in (tmp_path / "talk.txt").read_text(encoding="utf-8")
    keeping.before(lambda: done.append("again"))
    assert done == ["started", "again"]


@pytest.mark.qt_log_ignore("propagateSizeHints")  # as above
def test_a_place_that_takes_no_file_is_told_of(window: MainWindow, tmp_path: Path) -> None:
    keeping = Keeping(window, window.store)
    begin(window.store)
    exchange(window.store, A, 1.0, "Hola.", "Hello.")
    (tmp_path / "file").write_text("no folder")
    keeping.export(str(tmp_path / "file" / "talk.txt"))
    assert "could not be written" in the(window, QMessageBox).text()
    assert not window.store.state.is_saved
