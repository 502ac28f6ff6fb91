"""The sound check in the whole program, with a real microphone and a real headset."""

from __future__ import annotations

from pathlib import Path

import pytest
import soundfile
from PySide6.QtWidgets import QApplication

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.device import HearsBy
from desktop_app.levels import Levels
from desktop_app.table import Table
from desktop_app.ui.actions import ActionId
from tests.live.acoustics import room, spoken
from tests.signs import n_whistled, whistle
from tests.sitting import A, B, at_table, close, leave_quietly, until
from tests.sound_server import SoundServer
from tests.sound_server import until as until_so

pytestmark = pytest.mark.usefixtures("own_folders")


def test_a_microphone_is_judged_and_a_headset_sounds_before_any_run(desk: SoundServer, qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        await until(table, lambda now: any(row.name == "ear_a" for row in now.outputs))
        intents = table.window.intents
        intents.choose_microphone(A, "mic_a")
        intents.choose_outlet(A, "ear_a")
        table.window.actions_table[ActionId.SOUND_CHECK].trigger()
        dialog = table.sounding.dialog
        assert dialog is not None
        desk.say("a", whistle("b", 5.0))
        await until_so(lambda: dialog.places[A].verdict.text() == "Good.")
        ear = desk.listen("a")
        dialog.places[A].tone.click()
        assert not dialog.places[A].tone.isEnabled()
        await until_so(lambda: n_whistled("a", ear.so_far()) > 12_000)
        await until_so(dialog.places[A].tone.isEnabled)
        desk.quiet()
        await until_so(lambda: "is silent" in dialog.places[A].verdict.text())
        dialog.places[A].say.click()
        await until_so(lambda: "Nothing was heard with “Microphone A”" in dialog.places[A].note.text())
        ear = desk.listen("a")
        desk.unplug("ear_a")
        await until(table, lambda now: all(row.name != "ear_a" for row in now.outputs))
        dialog.places[A].tone.click()
        await until_so(lambda: "cannot be used" in dialog.places[A].note.text())
        ear.stop()
        desk.quiet()
        dialog.reject()
        assert table.sounding.dialog is None
        await close(table)

    at_table(qapp, scenario)


def test_a_press_on_the_message_takes_a_loudspeaker_out_of_the_microphone(
    desk: SoundServer, qapp: QApplication, tmp_path: Path
) -> None:
    soundfile.write(tmp_path / "ben.wav", spoken("es/*.opus", 60.0), FRAME_RATE_HZ)

    def level_dbfs(table: Table) -> float:
        signal = table.conductor.door.signal
        return signal.dbfs[A] if isinstance(signal, Levels) else 0.0

    async def scenario(table: Table) -> None:
        await until(table, lambda now: any(row.name == "ear_a" for row in now.outputs))
        intents = table.window.intents
        intents.choose_microphone(A, "mic_a")
        intents.choose_outlet(A, "ear_a")
        intents.drop_track(B, str(tmp_path / "ben.wav"))
        intents.mix(A, 0.0)  # the original alone: nothing has to be waited for
        with room(desk):
            table.start(table.store.state.draft)
            await until(table, lambda now: now.lane(A).error is not None)
            banner = table.window.columns.columns[0].banner
            assert banner.fix.text() == "Take the echo out"
            await until_so(lambda: level_dbfs(table) > -35)
            banner.fix.click()
            column = table.store.state.draft.column(A)
            assert column.hears_by is HearsBy.LOUDSPEAKER
            assert banner.isHidden()
            levels: list[float] = []

            def is_quiet() -> bool:
                levels.append(level_dbfs(table))
                return len(levels) > 100 and max(levels[-100:]) < -45

            await until_so(is_quiet, 20)
            table.conductor.door.say(table.conductor.host.abandon)
            await table.conductor.wait_ended()
        await leave_quietly(table)

    at_table(qapp, scenario)
