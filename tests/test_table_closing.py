"""Closing the table in every state: what is owed is said first, and no text is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_app.core.acts import Drafted
from desktop_app.core.conversation import Phase
from desktop_app.core.events import RunEnded
from desktop_app.core.plan import MicrophoneTrack
from desktop_app.core.settings import with_profile
from desktop_app.core.status import LaneState
from desktop_app.live.settings_file import settings_path
from desktop_app.table import Table
from desktop_app.ui.actions import ActionId
from tests.sitting import (
    A,
    B,
    asked_to_save,
    at_table,
    close,
    leave_quietly,
    let_something_be_said,
    said,
    seat_two_speakers,
    services,
    states,
    until,
)
from tests.sound_server import SoundServer
from tests.sound_server import until as until_heard
from tests.ui.pieces import press

pytestmark = pytest.mark.usefixtures("own_folders")


def test_closing_before_the_start_is_quick_and_remembers_the_table(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.window.intents.choose_language(A, "pt")
        table.window.close()
        await close(table)

    at_table(qapp, scenario)
    remembered = json.loads(settings_path().read_text())["profiles"][0]
    assert remembered["people"]["b"]["hears"] == "pt"
    assert remembered["window"]["width"] > 400


def test_after_the_end_a_changed_choice_asks_nothing_of_the_lanes(qapp: QApplication) -> None:
    tables: list[Table] = []

    async def scenario(table: Table) -> None:
        tables.append(table)
        table.leave()
        await table.left.wait()

    at_table(qapp, scenario)
    store = tables[0].store
    store.dispatch(Drafted(store.state.draft.with_column(A, track=MicrophoneTrack(name="late"))))


def test_closing_while_connecting_is_quick(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.window.actions_table[ActionId.SAMPLE].trigger()
        await until(table, lambda now: now.phase is Phase.RUNNING)
        await close(table)
        assert states(table.store.state) == [LaneState.CLOSED] * 2

    at_table(qapp, scenario)


def test_close_drains_the_last_sentence_and_the_text_is_asked_about_once(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        seat_two_speakers(table)
        table.window.actions_table[ActionId.START_STOP].trigger()
        await until(table, lambda now: bool(len(now.lane(A).transcript)))
        table.window.close()
        table.window.close()
        await until(table, lambda now: now.phase is Phase.ENDED)
        assert all(story.drained for story in table.store.state.lanes)
        assert said(table.store.state, A)
        press(await asked_to_save(table), "Do not keep it")
        await table.left.wait()

    at_table(qapp, scenario)


def test_the_last_word_is_heard_before_the_window_closes(desk: SoundServer, qapp: QApplication) -> None:
    told: list[object] = []

    async def scenario(table: Table) -> None:
        await table.preparation.listed()
        seat_two_speakers(table)
        table.window.intents.choose_outlet(B, "ear_b")
        table.window.intents.mix(B, 1.0)
        table.conductor.tell = told.append
        ear = desk.listen("b")
        table.start(table.store.state.draft)
        await until(table, lambda now: bool(len(now.lane(A).transcript)))
        await leave_quietly(table)
        heard_s = (abs(ear.stop()) > 300).sum() / 24_000
        assert isinstance(told[-1], RunEnded)
        assert heard_s > 0.4 * told[-1].lanes[A].audio_s > 0.0  # speech is loud for about half of its time

    at_table(qapp, scenario)


def test_a_service_that_never_answers_is_waited_for_as_long_as_the_settings_say(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DRAGOMAN_SERVICE_FAULTS", "no_closed")

    async def scenario(table: Table) -> None:
        table.choose(with_profile(table.settings, replace(table.settings.profile, drain_deadline_s=2.0)))
        table.start_sample()
        await until(table, lambda now: states(now) == [LaneState.LIVE] * 2)
        table.window.close()
        await until(table, lambda now: now.phase is Phase.FINISHING)
        await until_heard(lambda: table.window.finishing.deadline.text() == "Waits at most 1 s")
        await table.left.wait()
        assert [story.drained for story in table.store.state.lanes] == [False, False]
        assert "may be missing" in table.window.columns.columns[0].banner.happened.text()

    at_table(qapp, scenario)


def test_closing_when_everything_has_failed_is_quick(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        profile = replace(table.settings.profile, service="address", service_url="ws://127.0.0.1:9/")
        table.choose(with_profile(table.settings, profile))
        seat_two_speakers(table)
        table.start(table.store.state.draft)
        await until(table, lambda now: LaneState.CONNECTING not in states(now))
        table.window.close()
        await close(table)
        assert not table.window.findChildren(QMessageBox)

    at_table(qapp, scenario)


def test_closing_while_reconnecting_is_clean(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.start_sample()
        await until(table, lambda now: states(now) == [LaneState.LIVE] * 2)
        for service in services():
            service.kill()
        await until(table, lambda now: LaneState.RECONNECTING in states(now))
        await close(table)

    at_table(qapp, scenario)


def test_a_signal_saves_the_text_and_asks_nobody(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(table: Table) -> None:
        seat_two_speakers(table)
        table.start(table.store.state.draft)
        await until(table, lambda now: bool(len(now.lane(A).transcript)))
        await leave_quietly(table)

    at_table(qapp, scenario)
    saved = list(tmp_path.rglob("dragoman-*.txt"))
    assert len(saved) == 1
    assert "number" in saved[0].read_text(encoding="utf-8")


def test_a_signal_while_the_question_stands_saves_the_text_and_leaves(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(table: Table) -> None:
        let_something_be_said(table)
        table.window.close()
        await asked_to_save(table)
        await leave_quietly(table)

    at_table(qapp, scenario)
    (saved,) = tmp_path.rglob("dragoman-*.txt")
    assert "Good morning." in saved.read_text(encoding="utf-8")


def test_a_text_is_saved_elsewhere_where_the_documents_take_none(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(table: Table) -> None:
        let_something_be_said(table)
        table.leave_quietly()
        table.start(table.store.state.draft)
        assert not table.conductor.is_running
        await table.left.wait()

    (tmp_path / "xdg_documents_dir").write_text("no folder")
    at_table(qapp, scenario)
    (saved,) = (tmp_path / "xdg_data_home").rglob("dragoman-*.txt")
    assert "Good morning." in saved.read_text(encoding="utf-8")


def test_a_logout_waits_for_the_last_sentence(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.start_sample()
        await until(table, lambda now: bool(len(now.lane(A).transcript)))
        QTimer.singleShot(0, table.log_out)
        await table.left.wait()
        assert all(story.drained for story in table.store.state.lanes)
        assert said(table.store.state, A)

    at_table(qapp, scenario)
