"""What is still coming after Stop, lane by lane."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.core.acts import StopAsked
from desktop_app.core.events import LaneClosed
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import A, B, begin


def test_finishing_is_told_lane_by_lane(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    begin(store)
    assert not window.finishing.isVisible()
    store.dispatch(StopAsked())
    window.show_finishing({A: 4.2, B: 0.0}, 18.4)
    assert [label.text() for label in window.finishing.labels.values()] == ["Finishing Ana… 4 s", "Finishing Ben…"]
    assert window.finishing.deadline.text() == "Waits at most 18 s"
    store.dispatch(LaneClosed(t_s=2.0, lane=A, drained=True))
    assert window.finishing.labels[A].text() == "Ana is finished"
    with qtbot.waitSignal(window.intents.close_now_requested):
        window.finishing.close_now.click()
