"""Troubles at the table: what the window says of them, and what it lets a person do."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from desktop_app.core.conversation import Phase
from desktop_app.core.plan import FileTrack
from desktop_app.core.settings import with_profile
from desktop_app.core.status import LaneState
from desktop_app.table import Table
from desktop_app.ui.actions import ActionId
from tests.commands import SPEECH
from tests.live.far_end import far_end, refusing
from tests.sitting import A, B, at_table, close, leave_quietly, seat_two_speakers, states, until

pytestmark = pytest.mark.usefixtures("own_folders")


def test_who_starts_too_early_is_led_to_what_is_missing(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.window.actions_table[ActionId.START_STOP].trigger()
        assert not table.conductor.is_running
        assert table.window.checklist.hint.text().startswith("Not yet: Speaker A: Microphone.")
        await close(table)

    at_table(qapp, scenario)


def test_a_run_that_could_not_begin_says_so_on_the_side_whose_file_is_gone(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(table: Table) -> None:
        seat_two_speakers(table)
        table.window.intents.drop_track(B, str(tmp_path / "gone.wav"))
        table.start(table.store.state.draft)
        await until(table, lambda now: now.phase is Phase.ENDED)
        a, b = (column.banner for column in table.window.columns.columns)
        assert b.happened.text() == "The sound file of this side cannot be used."
        assert a.happened.text() == "The conversation could not begin."
        assert "Nothing was started" in a.more.text()
        await close(table)

    at_table(qapp, scenario)


def test_a_side_that_failed_is_taken_up_again_by_its_button_while_the_other_goes_on(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        async with far_end(refusing("es", times=1)) as far:
            profile = replace(table.settings.profile, service="address", service_url=far.address.url)
            table.choose(with_profile(table.settings, profile))
            seat_two_speakers(table)
            table.start(table.store.state.draft)
            await until(table, lambda now: states(now) == [LaneState.FAILED, LaneState.LIVE])
            a, b = (column.banner for column in table.window.columns.columns)
            assert a.happened.text() == "The connection to the interpreter was lost."
            assert not b.isVisible()
            assert a.fix.text() == "Try again"
            a.fix.click()
            await until(table, lambda now: states(now) == [LaneState.LIVE] * 2)
            assert not a.isVisible()
            await leave_quietly(table)
            assert all(story.drained for story in table.store.state.lanes)

    at_table(qapp, scenario)


def test_a_fault_of_our_own_ends_the_run_in_the_window_too(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(table: Table) -> None:
        broken = table.store.state.draft.with_column(A, track="no track at all")  # what only a fault could bring about
        broken = broken.with_column(B, track=FileTrack(str(SPEECH / "es" / "ss-noservice.opus")))
        table.conductor.start(broken, service="here")
        await until(table, lambda now: now.phase is Phase.ENDED)
        assert states(table.store.state) == [LaneState.FAILED] * 2
        assert not table.conductor.is_running
        await close(table)

    at_table(qapp, scenario)
    assert list(tmp_path.rglob("fault-*.txt"))
