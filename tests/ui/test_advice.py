"""Every trouble gets a sentence of ours and, where a person can do something, a button."""

from __future__ import annotations

import pytest

from desktop_app.core.events import ErrorArose
from desktop_app.core.status import LaneState
from desktop_app.ui.advice import KNOWN_CODES, advise
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import A, begin


def test_an_unknown_trouble_gets_a_general_sentence(window: MainWindow, store: Store) -> None:
    begin(store)
    store.dispatch(ErrorArose(t_s=1.0, lane=A, code="E42", message="E42"))
    assert window.columns.columns[0].banner.happened.text() == "Something went wrong on this side."


@pytest.mark.parametrize("state", [None, *LaneState])
@pytest.mark.parametrize("code", [*KNOWN_CODES, "something else"])
def test_every_trouble_in_every_state_is_three_sentences(code: str, state: LaneState | None) -> None:
    advice = advise(code, state)
    assert all(text.endswith(".") for text in (advice.happened, advice.doing, advice.you_can))
    assert bool(advice.fix) is bool(advice.fix_label)


def test_trying_again_is_offered_only_once_a_lane_has_given_up() -> None:
    assert advise("connection_lost", LaneState.RECONNECTING).fix == ""
    assert advise("connection_lost", LaneState.FAILED).fix == "retry"


def test_what_is_being_done_is_what_is_done_about_this_very_trouble() -> None:
    assert "as soon as it is back" in advise("microphone_lost", LaneState.LIVE).doing
    assert "connecting again" in advise("microphone_lost", LaneState.RECONNECTING).doing
    assert "one before" in advise("microphone_failed", LaneState.LIVE).doing
    assert "Nothing was started" in advise("outlet_unusable", LaneState.FAILED).doing
