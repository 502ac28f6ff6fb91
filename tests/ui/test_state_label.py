"""A lane's state, in words."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from desktop_app.core.events import StateChanged
from desktop_app.core.status import LaneState
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import B, begin


@pytest.mark.parametrize("state", list(LaneState))
def test_every_state_has_its_word_in_its_own_column(window: MainWindow, store: Store, state: LaneState) -> None:
    begin(store)
    store.dispatch(StateChanged(t_s=1.0, lane=B, state=state))
    assert window.columns.columns[1].header.state.text == state.value.capitalize()
    assert window.columns.columns[0].header.state.text == "Live"


def test_before_a_run_nothing_is_claimed(window: MainWindow, store: Store) -> None:
    state = window.columns.columns[0].header.state
    assert not [label for label in state.findChildren(QLabel) if not label.isHidden()]
    begin(store)
    assert [label.text() for label in state.findChildren(QLabel) if not label.isHidden() and label.text()]
