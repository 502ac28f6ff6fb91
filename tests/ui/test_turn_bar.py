"""The scroll bar of a transcript: it counts turns, and only a person moves the text by it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QScrollBar

from desktop_app.core.draft import two_people
from desktop_app.core.turns import Transcript
from desktop_app.ui.rows import Setting
from desktop_app.ui.store import Store
from desktop_app.ui.timeline import Timeline
from desktop_app.ui.turn_bar import TurnBar
from tests.ui.pieces import A, begin, talk

VIEWPORT = QSize(400, 300)


@pytest.fixture
def transcript(qapp: QApplication) -> Transcript:  # noqa: ARG001 (text is laid out by an application only)
    store = Store(two_people())
    begin(store)
    talk(store, 60)
    return store.state.lane(A).transcript


def lay(timeline: Timeline, transcript: Transcript) -> None:
    timeline.lay(transcript, Setting(width_px=300, text_px=20, query=""), VIEWPORT.height())


def test_the_bar_is_at_its_end_while_the_end_is_followed(transcript: Transcript) -> None:
    bar, timeline = QScrollBar(), Timeline()
    lay(timeline, transcript)
    TurnBar(bar).tell(timeline, len(transcript), VIEWPORT)
    assert bar.value() == bar.maximum()
    assert 5_000 < bar.maximum() < 6_000  # 60 turns but those in sight


def test_only_a_persons_hand_on_the_bar_moves_the_text(transcript: Transcript) -> None:
    bar, timeline, led = QScrollBar(), Timeline(), list[bool]()
    turn_bar = TurnBar(bar)
    bar.valueChanged.connect(lambda _: led.append(turn_bar.lead(timeline, len(transcript))))
    lay(timeline, transcript)
    turn_bar.tell(timeline, len(transcript), VIEWPORT)
    bar.setValue(500)
    lay(timeline, transcript)
    assert timeline.placed[0][0] == 5
    timeline.go_to(20, len(transcript))
    lay(timeline, transcript)
    turn_bar.tell(timeline, len(transcript), VIEWPORT)
    assert bar.value() == 2_000
    bar.setValue(bar.maximum())
    assert timeline.pinned
    assert led == [False, True, False, True]
