"""One banner a lane, and nothing raw in it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.core.events import ErrorArose, StateChanged
from desktop_app.core.status import LaneState
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import A, begin, end


def test_an_error_is_one_banner_in_its_lane_without_raw_text(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    begin(store)
    store.dispatch(ErrorArose(t_s=1.0, lane=A, code="interpreter_failed", message="Traceback 0xDEAD"))
    store.dispatch(StateChanged(t_s=1.0, lane=A, state=LaneState.FAILED))
    a, b = (column.banner for column in window.columns.columns)
    assert a.isVisible()
    assert not b.isVisible()
    assert "0xDEAD" not in a.accessibleName()
    with qtbot.waitSignal(window.intents.fix_requested) as asked:
        a.fix.click()
    assert asked.args == ["retry", "a"]
    a.dismiss.click()
    assert not a.isVisible()


def test_a_missing_tail_is_said(window: MainWindow, store: Store) -> None:
    begin(store)
    end(store, drained=False)
    assert "last words may be missing" in window.columns.columns[0].banner.happened.text()


def test_a_silent_microphone_is_named_as_people_name_it_and_forgotten_when_it_is_heard(
    window: MainWindow, store: Store
) -> None:
    begin(store)
    store.dispatch(ErrorArose(t_s=1.0, lane=A, code="microphone_silent", message="left is silent."))
    banner = window.columns.columns[0].banner
    assert "Left lapel" in banner.happened.text()
    store.dispatch(ErrorArose(t_s=2.0, lane=A, code="microphone_back", message="left is heard again."))
    assert not banner.isVisible()
