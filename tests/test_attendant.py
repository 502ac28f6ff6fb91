"""The attendant: the real table's report shows what happened without a word of it, and is written where asked."""

from __future__ import annotations

import asyncio
import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.core.acts import RunBegan
from desktop_app.core.events import RunEnded, SourceHeard
from desktop_app.table import Table
from desktop_app.ui.report_dialog import ReportDialog
from tests.sitting import A, at_table, close

pytestmark = pytest.mark.usefixtures("own_folders")


@pytest.fixture(autouse=True)
def no_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask no desktop to stay awake."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


async def opened(table: Table) -> ReportDialog:
    """Ask for the report, and wait until it is shown."""
    table.window.intents.report_requested.emit()
    while (dialog := table.window.findChild(ReportDialog)) is None:  # noqa: ASYNC110 (a task opens it)
        await asyncio.sleep(0.01)
    return dialog


def test_a_report_is_shown_and_saved_without_what_was_said(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(table: Table) -> None:
        table.store.dispatch(RunBegan(draft=table.store.state.draft, service="here"))
        table.conductor.happened.emit(SourceHeard(t_s=1.0, lane=A, text="Zanzibar"))
        dialog = await opened(table)
        dialog.save_requested.emit(str(tmp_path / "report.zip"))
        dialog.save_requested.emit(str(tmp_path / "nowhere" / "report.zip"))
        words = [label.text() for label in dialog.findChildren(QLabel)]
        assert any("could not be saved" in each for each in words)
        dialog.close()
        table.store.dispatch(RunEnded(t_s=2.0, lanes={}))
        await close(table)

    at_table(qapp, scenario)
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        whole = "".join(archive.read(name).decode() for name in archive.namelist())
        assert '"n_characters":8' in archive.read("events.jsonl").decode()
    assert "Zanzibar" not in whole
