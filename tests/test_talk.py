"""A whole conversation as two people have it: real microphones and headsets, the window's own buttons and keys."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from desktop_app.core.conversation import Phase
from desktop_app.core.status import LaneState
from desktop_app.core.turns import Stream
from desktop_app.table import Table
from desktop_app.ui.actions import ActionId
from tests.sitting import A, B, at_table, close, said, states, until
from tests.sound_server import SoundServer
from tests.sound_server import until as until_so
from tests.test_ears import speech
from tests.ui.pieces import press, the

LEFT = Qt.MouseButton.LeftButton


def test_two_people_talk_are_muted_swap_stop_keep_the_text_and_leave(
    desk: SoundServer, qapp: QApplication, tmp_path: Path
) -> None:
    english, spanish = speech("en/ss-noservice.opus"), speech("es/ss-noservice.opus")

    async def scenario(table: Table) -> None:
        window, store = table.window, table.store
        await table.preparation.listed()
        a, b = window.columns.columns
        for column, party in ((a, "a"), (b, "b")):
            for picker, name in ((column.header.microphone, "mic"), (column.header.headset, "ear")):
                picker.activated.emit(picker.findData(f"{name}_{party}"))
        await until(table, lambda now: all(row.ok is not False for row in now.checks))
        QTest.mouseClick(window.bottom_bar.start, LEFT)
        await until(table, lambda now: states(now) == [LaneState.LIVE] * 2)
        ear = desk.listen("b")
        desk.say("a", english)
        desk.say("b", spanish)
        await until(table, lambda now: "número" in said(now, A) and "number" in said(now, B))
        assert a.transcript.isVisible()
        assert "número" in a.transcript.all_text()
        await until_so(lambda: bool(np.count_nonzero(abs(ear.so_far()) > 1_000) > 4_800), 30)
        ear.stop()

        await until(table, lambda now: not any(story.transcript.open for story in now.lanes))
        QTest.mouseClick(a.controls.mute, LEFT)
        QTest.keyPress(window, Qt.Key.Key_F8)
        assert (a.controls.mute.text(), b.controls.cough.text()) == ("Muted", "Silent…")
        QTest.keyRelease(window, Qt.Key.Key_F8)
        heard_before = store.state.lane(A).transcript.text(Stream.SOURCE)
        desk.say("a", english)
        desk.say("b", spanish)
        n_of_b = len(said(store.state, B))
        await until(table, lambda now: len(said(now, B)) > n_of_b)
        assert store.state.lane(A).transcript.text(Stream.SOURCE) == heard_before
        desk.quiet()  # else the rest of it would be heard once the mute is off

        QTest.mouseClick(a.controls.mute, LEFT)
        window.actions_table[ActionId.SWAP].trigger()
        assert [column.header.language.currentText() for column in (a, b)] == ["English", "Spanish"]
        desk.say("a", spanish)
        await until(table, lambda now: "number" in said(now, A))

        QTest.mouseClick(window.bottom_bar.start, LEFT)
        assert window.finishing.isVisible()
        await until(table, lambda now: now.phase is Phase.ENDED)
        assert [story.drained for story in store.state.lanes] == [True, True]
        press(the(window, QMessageBox), "Export the text…")
        the(window, QFileDialog).fileSelected.emit(str(tmp_path / "talk.txt"))
        assert not [box for box in window.findChildren(QMessageBox) if box.isVisible()]
        desk.quiet()
        await close(table)

    at_table(qapp, scenario, within_s=110.0)
    text = (tmp_path / "talk.txt").read_text(encoding="utf-8")
    assert "Speaker A → English (Speaker B)" in text
    assert "número" in text
