"""A conversation at the whole table: a real window, the real interpreter, real speech, from start to stop."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from desktop_app.core.conversation import Phase
from desktop_app.core.settings import with_profile
from desktop_app.core.status import LaneState
from desktop_app.table import Table
from desktop_app.ui.actions import ActionId
from tests.sitting import A, B, at_table, close, said, seat_two_speakers, states, until

pytestmark = pytest.mark.usefixtures("own_folders")


def test_two_speakers_are_interpreted_asked_about_and_closed(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(table: Table) -> None:
        seat_two_speakers(table)
        table.window.actions_table[ActionId.START_STOP].trigger()
        await until(table, lambda now: states(now) == [LaneState.LIVE] * 2)
        await until(table, lambda now: now.phase is Phase.ENDED)
        assert "número" in said(table.store.state, A)
        assert "number" in said(table.store.state, B)
        shown = table.window.columns.columns[0].transcript
        assert shown.isVisible()
        table.keeping.export(str(tmp_path / "text.txt"))
        text = (tmp_path / "text.txt").read_text(encoding="utf-8")
        assert "number you have dial" in text
        assert "servicio" in text
        await close(table)

    at_table(qapp, scenario)


def test_muting_reaches_the_track_and_close_now_ends_at_once(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.start_sample()
        await until(table, lambda now: states(now) == [LaneState.LIVE] * 2)
        table.window.actions_table[ActionId.MUTE_A].trigger()
        assert table.store.state.lane(A).muted
        run = table.conductor.host.run
        assert run is not None
        while run.equipment.is_heard(A):  # noqa: ASYNC110 (the other loop's doing)
            await asyncio.sleep(0.01)
        assert run.equipment.is_heard(B)
        table.window.actions_table[ActionId.TURNS_PUSH].trigger()
        while run.equipment.is_heard(B):  # noqa: ASYNC110 (as above)
            await asyncio.sleep(0.01)
        table.window.actions_table[ActionId.START_STOP].trigger()
        await until(table, lambda now: now.phase is Phase.FINISHING)
        table.window.actions_table[ActionId.CLOSE_NOW].trigger()
        await until(table, lambda now: now.phase is Phase.ENDED)
        await close(table)

    at_table(qapp, scenario)


def test_languages_can_be_swapped_in_the_middle(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.start_sample()
        await until(table, lambda now: states(now) == [LaneState.LIVE] * 2)
        before = [column.target for column in table.store.state.draft.columns]
        table.window.actions_table[ActionId.SWAP].trigger()
        assert [column.target for column in table.store.state.draft.columns] == before[::-1]
        await close(table)
        assert all(story.drained for story in table.store.state.lanes)

    at_table(qapp, scenario)


def test_the_sample_stays_on_this_machine_whatever_service_is_chosen(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        profile = replace(table.settings.profile, service="address", service_url="ws://127.0.0.1:9/")
        table.choose(with_profile(table.settings, profile))
        table.start_sample()
        assert not table.store.state.service  # this one
        await until(table, lambda now: LaneState.LIVE in states(now))
        table.conductor.stop()
        await table.conductor.wait_ended()
        assert [table.store.state.service] == ["127.0.0.1"]  # what the next start would use
        await close(table)

    at_table(qapp, scenario)
