"""One banner a lane, and nothing raw in it."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from desktop_app.core.acts import Drafted
from desktop_app.core.draft import one_speaker
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
    theme = window.look.theme
    for label in (a.happened, a.more):
        assert label.palette().color(QPalette.ColorRole.WindowText) == theme.banner_error_text
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


def test_a_headset_that_is_gone_is_told_where_it_stands_with_a_way_to_choose_another(
    window: MainWindow, store: Store
) -> None:
    begin(store)
    store.dispatch(ErrorArose(t_s=1.0, lane=A, code="outlet_lost", message="gone"))
    a, b = window.columns.columns
    assert not a.banner.isVisible()
    assert b.banner.happened.text() == "The headset of this side is gone."
    assert "says it when the headset is back" in b.banner.more.text()
    b.banner.fix.click()
    popup = b.header.headset.view()
    assert popup.isVisible()
    b.header.headset.hidePopup()
    store.dispatch(ErrorArose(t_s=2.0, lane=A, code="outlet_failed", message="no"))
    assert b.banner.happened.text() == "The headset that was chosen cannot be used."
    store.dispatch(ErrorArose(t_s=3.0, lane=A, code="outlet_back", message="back"))
    assert not b.banner.isVisible()


def test_a_microphone_that_is_gone_is_still_gone_when_the_connection_is_back(window: MainWindow, store: Store) -> None:
    begin(store)
    banner = window.columns.columns[0].banner
    store.dispatch(ErrorArose(t_s=1.0, lane=A, code="microphone_lost", message="gone"))
    store.dispatch(ErrorArose(t_s=2.0, lane=A, code="connection_lost", message="cut"))
    store.dispatch(StateChanged(t_s=2.0, lane=A, state=LaneState.RECONNECTING))
    assert banner.happened.text() == "The connection to the interpreter was lost."
    store.dispatch(StateChanged(t_s=3.0, lane=A, state=LaneState.LIVE))
    assert banner.happened.text() == "The microphone of this side is gone."


def test_what_one_column_lacks_is_chosen_in_the_first_and_what_none_has_in_the_settings(
    qtbot: QtBot, window: MainWindow, store: Store
) -> None:
    store.dispatch(Drafted(one_speaker("Eva", ["es", "pt"])))
    begin(store)
    pt = window.columns.columns[1]
    store.dispatch(ErrorArose(t_s=1.0, lane=pt.lane, code="microphone_lost", message="gone"))
    pt.banner.fix.click()
    microphone = window.columns.columns[0].header.microphone
    assert microphone.view().isVisible()
    microphone.hidePopup()
    store.dispatch(ErrorArose(t_s=2.0, lane=pt.lane, code="unsupported_pair", message="no"))
    with qtbot.waitSignal(window.intents.fix_requested) as asked:
        pt.banner.fix.click()
    assert asked.args == ["service", "pt"]
