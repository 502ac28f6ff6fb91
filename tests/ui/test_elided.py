"""A line that is too long for its place is shortened, and told in full by its tool tip."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.ui.elided import ElidedLabel


def test_a_long_name_is_shortened_where_there_is_no_room(qtbot: QtBot) -> None:
    label = ElidedLabel("Dr. Maximilian Hohenzollern")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    label.show()
    assert (label.shown_text(), label.toolTip()) == (label.text(), "")
    label.resize(80, label.height())
    assert label.shown_text().endswith("…")
    assert label.text().startswith(label.shown_text()[:-1])
    assert label.toolTip() == label.text()
    assert label.minimumSizeHint().width() < 80
    assert not label.grab().isNull()
