"""The whole table: a real window, the real interpreter, real speech, and closing in every state."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from pathlib import Path

import psutil
import pytest
import soundfile
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox
from qasync import QEventLoop

from desktop_app.core.acts import Drafted, RunBegan
from desktop_app.core.conversation import Conversation, Phase
from desktop_app.core.events import LaneId, RunEnded, SourceHeard
from desktop_app.core.plan import DeviceOutlet, FileTrack, MicrophoneTrack
from desktop_app.core.seating import crossings_of
from desktop_app.core.settings import added_profile, with_person, with_profile
from desktop_app.core.status import LaneState
from desktop_app.live.settings_file import load, settings_path
from desktop_app.table import Table
from desktop_app.ui.actions import ActionId
from desktop_app.ui.profile_menu import ProfileMenu
from desktop_app.ui.settings_dialog import SettingsDialog
from tests.commands import SPEECH
from tests.live.far_end import Visit, far_end
from tests.signs import n_whistled, whistle
from tests.sound_server import SoundServer
from tests.sound_server import until as until_heard
from tests.ui.pieces import press

A, B = LaneId("a"), LaneId("b")
Scenario = Callable[[Table], Coroutine[None, None, None]]


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep settings and texts of this test apart from the person's."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_DOCUMENTS_DIR", "XDG_STATE_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))


def at_table(qapp: QApplication, scenario: Scenario, within_s: float = 60.0) -> None:
    async def sit() -> None:
        table = Table(qapp)
        table.window.show()
        try:
            async with asyncio.timeout(within_s):
                await scenario(table)
                assert not table.window.isVisible()
        finally:
            table.companions.close()
            await table.conductor.close()

    before = set(psutil.Process().children(recursive=True))
    qapp.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        runner.run(sit())
    assert set(psutil.Process().children(recursive=True)) <= before


def test_after_the_end_a_changed_choice_asks_nothing_of_the_lanes(qapp: QApplication) -> None:
    tables: list[Table] = []

    async def scenario(table: Table) -> None:
        tables.append(table)
        table.leave()
        await table.left.wait()

    at_table(qapp, scenario)
    store = tables[0].store
    store.dispatch(Drafted(store.state.draft.with_column(A, track=MicrophoneTrack(name="late"))))


def test_settings_that_cannot_be_read_are_told_of_once(qapp: QApplication) -> None:
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().write_text("not json")

    async def scenario(table: Table) -> None:
        (box,) = table.window.findChildren(QMessageBox)
        assert "settings" in box.text()
        box.close()
        table.leave()
        await table.left.wait()

    at_table(qapp, scenario)


def services() -> list[psutil.Process]:
    """Find the interpreters that this program has started; the tests' own sound server is none."""
    return [child for child in psutil.Process().children(recursive=True) if "desktop_app" in child.cmdline()]


async def until(table: Table, is_so: Callable[[Conversation], bool]) -> None:
    if is_so(table.store.state):
        return
    reached: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def look(_before: Conversation, now: Conversation) -> None:
        if not reached.done() and is_so(now):
            reached.set_result(None)

    table.store.changed.connect(look)
    await reached
    table.store.changed.disconnect(look)


def states(now: Conversation) -> list[LaneState | None]:
    return [story.state for story in now.lanes]


def said(now: Conversation, lane: LaneId) -> str:
    transcript = now.lane(lane).transcript
    return " ".join(transcript[number].translation.text for number in range(len(transcript)))


def seat_two_speakers(table: Table) -> None:
    intents = table.window.intents
    intents.drop_track(A, str(SPEECH / "en" / "ss-noservice.opus"))
    intents.drop_track(B, str(SPEECH / "es" / "ss-noservice.opus"))


def test_closing_before_the_start_is_quick_and_remembers_the_table(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.window.intents.choose_language(A, "pt")
        table.window.close()
        table.window.close()
        await table.left.wait()

    at_table(qapp, scenario)
    remembered = json.loads(settings_path().read_text())["profiles"][0]
    assert remembered["people"]["b"]["hears"] == "pt"
    assert remembered["window"]["width"] > 400


def test_the_windows_beside_the_window_come_back_as_they_were_left(qapp: QApplication) -> None:
    left: list[object] = []

    async def scenario(table: Table) -> None:
        actions, companions = table.window.actions_table, table.companions
        for id_ in (ActionId.OVERLAY, ActionId.AUDIENCE):
            actions[id_].trigger()
        if not left:
            companions.overlay.resize(700, 180)
            companions.audience.resize(640, 360)
            actions[ActionId.TURN_AUDIENCE].trigger()
        assert actions[ActionId.TURN_AUDIENCE].isChecked()
        left.append((companions.overlay.size(), companions.audience.size(), companions.audience.is_turned))
        table.window.close()
        await table.left.wait()

    at_table(qapp, scenario)
    at_table(qapp, scenario)
    assert left[0] == left[1]
    assert left[0] == (QSize(700, 180), QSize(640, 360), True)


def test_each_profile_remembers_its_own_table(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        menu = table.window.findChild(ProfileMenu)
        assert menu is not None
        table.window.intents.choose_language(A, "pt")
        table.choose(added_profile(table.settings, "Clinic"))
        table.window.intents.choose_language(A, "fr")
        menu.actions()[0].trigger()
        assert table.store.state.draft.column(A).target == "pt"
        menu.actions()[1].trigger()
        assert table.store.state.draft.column(A).target == "fr"
        table.window.close()
        await table.left.wait()

    at_table(qapp, scenario)


def test_what_is_changed_in_the_settings_holds_at_the_table_at_once(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.window.actions_table[ActionId.SETTINGS].trigger()
        dialog = table.window.findChild(SettingsDialog)
        assert dialog is not None
        ana = replace(table.settings.profile.people["a"], name="Ana", hears="pt")
        dialog.changed.emit(with_person(table.settings, "a", ana))
        column = table.window.columns.columns[0]
        assert column.header.name.text() == "Ana"
        assert table.store.state.draft.column(B).target == "pt"
        table.window.intents.text_size_changed.emit(40)
        assert dialog.settings.text_px == 40  # or its next change would undo this one
        dialog.changed.emit(added_profile(dialog.settings, "Clinic"))
        assert table.settings.profile.people["a"].name == "Ana"
        let_something_be_said(table, ended=False)
        assert not any(box.isEnabled() for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Profile")
        table.store.dispatch(RunEnded(t_s=2.0, lanes={}))
        table.leave_quietly()
        await table.left.wait()

    at_table(qapp, scenario)
    (saved,) = (json.loads(settings_path().read_text()),)
    assert [profile["people"]["a"]["name"] for profile in saved["profiles"]] == ["Ana", "Ana"]


def test_a_name_that_is_written_in_the_column_is_remembered_with_the_profile(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.choose(added_profile(table.settings, "Clinic"))
        name = table.window.columns.columns[0].header.name
        name.setFocus()
        QTest.keyClicks(name, "Ana")
        QTest.keyClick(name, Qt.Key.Key_Return)
        assert table.settings.profile.people["a"].name == "Ana"
        table.choose(replace(table.settings, profile_name=table.settings.profiles[0].name))
        assert table.store.state.draft.column(A).name == ""
        table.leave_quietly()
        await table.left.wait()

    at_table(qapp, scenario)
    (saved,) = (json.loads(settings_path().read_text()),)
    assert [profile["people"]["a"]["name"] for profile in saved["profiles"]] == ["", "Ana"]


def test_all_that_is_changed_in_the_settings_at_once_stays(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        settings = table.settings
        for side, changes in (("a", {"hears": "fr"}), ("b", {"name": "Ben"})):
            settings = with_person(settings, side, replace(settings.profile.people[side], **changes))
        table.choose(settings)
        assert [column.name for column in table.store.state.draft.columns] == ["", "Ben"]
        assert load(settings_path())[0].profile.people == settings.profile.people
        table.leave_quietly()
        await table.left.wait()

    at_table(qapp, scenario)


def test_noise_reduction_by_the_service_is_offered_where_there_is_another_service(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        found = [table.store.state.reduces_noise]
        for service in ("openai", "embedded"):
            table.choose(with_profile(table.settings, replace(table.settings.profile, service=service)))
            found.append(table.store.state.reduces_noise)
        assert found == [False, True, False]
        table.leave_quietly()
        await table.left.wait()

    at_table(qapp, scenario)


def test_no_other_profile_is_laid_while_people_talk(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.choose(added_profile(table.settings, "Clinic"))
        table.start_sample()
        before = table.settings
        table.choose(replace(before, profile_name=before.profiles[0].name))
        assert table.settings is before
        table.window.close()
        await table.left.wait()

    at_table(qapp, scenario)


def test_listen_along_takes_up_to_four_languages_and_remembers_them_with_their_outputs(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        actions, intents = table.window.actions_table, table.window.intents
        actions[ActionId.LISTEN].trigger()
        for _ in range(3):
            actions[ActionId.ADD_LANGUAGE].trigger()
        assert not actions[ActionId.ADD_LANGUAGE].isEnabled()
        columns = table.store.state.draft.columns
        assert len({column.target for column in columns}) == 4
        intents.choose_outlet(columns[3].lane, "ear_d")
        table.window.columns.columns[0].header.drop.click()
        assert table.store.state.draft.columns == columns[1:3] + table.store.state.draft.columns[2:]
        table.window.close()
        await table.left.wait()

    at_table(qapp, scenario)
    remembered = json.loads(settings_path().read_text())["profiles"][0]
    assert remembered["mode"] == "listen"
    assert len(remembered["listen_languages"]) == 3
    assert remembered["listen_outlets"] == ["", "", "ear_d"]


def test_the_sample_is_heard_from_the_systems_own_output_where_none_is_chosen(
    desk: SoundServer, qapp: QApplication
) -> None:
    async def scenario(table: Table) -> None:
        await table.preparation.listed()
        ear = desk.listen("b")
        table.start_sample()
        assert {column.outlet for column in table.store.state.draft.columns} == {DeviceOutlet("ear_b")}
        await until_heard(lambda: bool((abs(ear.so_far()) > 1_000).sum() > 4_800), 40)
        ear.stop()
        table.leave_quietly()
        table.window.intents.close_now_requested.emit()
        await table.left.wait()

    at_table(qapp, scenario)
    assert json.loads(settings_path().read_text())["profiles"][0]["people"]["a"]["outlet"] == ""


def test_who_starts_too_early_is_led_to_what_is_missing(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.window.actions_table[ActionId.START_STOP].trigger()
        assert not table.conductor.is_running
        assert table.window.checklist.hint.text().startswith("Not yet: Speaker A: Microphone.")
        table.window.close()
        await table.left.wait()

    at_table(qapp, scenario)


def test_a_side_that_failed_is_taken_up_again_by_its_button_while_the_other_goes_on(qapp: QApplication) -> None:
    refused: list[str] = []

    async def refuses_spanish_once(visit: Visit) -> None:
        await visit.greet()
        language = "es" if "'es'" in str(await visit.next()) else "en"
        if language == "es" and not refused:
            refused.append(language)
            visit.cut()
            return
        await visit.confirm(language)
        await visit.until_close()
        await visit.goodbye()

    async def scenario(table: Table) -> None:
        async with far_end(refuses_spanish_once) as far:
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
            table.window.close()
            await table.left.wait()
            assert all(story.drained for story in table.store.state.lanes)

    at_table(qapp, scenario)


@pytest.mark.usefixtures("desk")
def test_devices_that_are_chosen_for_a_person_bring_no_voice_back(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        await until(table, lambda now: any(row.name == "ear_a" for row in now.outputs))
        await until_heard(lambda: bool(table.preparation.devices))
        while fixes := [line.fix for line in table.window.checklist.lines if line.fix is not None]:
            fixes[0].click()
        draft = table.store.state.draft
        assert {column.track for column in draft.columns} == {MicrophoneTrack("mic_a"), MicrophoneTrack("mic_b")}
        assert crossings_of(draft, table.preparation.devices) == []
        await until(table, lambda now: all(row.ok for row in now.checks))
        table.window.close()
        await table.left.wait()

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
        table.window.close()
        await table.left.wait()

    at_table(qapp, scenario)


def test_closing_while_connecting_is_quick(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.window.actions_table[ActionId.SAMPLE].trigger()
        await until(table, lambda now: now.phase is Phase.RUNNING)
        table.window.close()
        await table.left.wait()
        assert states(table.store.state) == [LaneState.CLOSED] * 2

    at_table(qapp, scenario)


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
        table.window.close()
        await table.left.wait()

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
        while not (boxes := table.window.findChildren(QMessageBox)):  # noqa: ASYNC110 (the box is opened by a task)
            await asyncio.sleep(0.01)
        assert len(boxes) == 1
        press(boxes[0], "Do not keep it")
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
        table.leave_quietly()
        await table.left.wait()
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
        table.window.close()
        await table.left.wait()
        assert not table.window.findChildren(QMessageBox)

    at_table(qapp, scenario)


def test_a_signal_saves_the_text_and_asks_nobody(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(table: Table) -> None:
        seat_two_speakers(table)
        table.start(table.store.state.draft)
        await until(table, lambda now: bool(len(now.lane(A).transcript)))
        table.leave_quietly()
        await table.left.wait()

    at_table(qapp, scenario)
    saved = list(tmp_path.rglob("dragoman-*.txt"))
    assert len(saved) == 1
    assert "number" in saved[0].read_text(encoding="utf-8")


def test_a_logout_waits_for_the_last_sentence(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.start_sample()
        await until(table, lambda now: bool(len(now.lane(A).transcript)))
        QTimer.singleShot(0, table.log_out)
        await table.left.wait()
        assert all(story.drained for story in table.store.state.lanes)
        assert said(table.store.state, A)

    at_table(qapp, scenario)


def test_closing_while_reconnecting_is_clean(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.start_sample()
        await until(table, lambda now: states(now) == [LaneState.LIVE] * 2)
        for service in services():
            service.kill()
        await until(table, lambda now: LaneState.RECONNECTING in states(now))
        table.window.close()
        await table.left.wait()

    at_table(qapp, scenario)


def test_muting_reaches_the_track_and_close_now_ends_at_once(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.start_sample()
        await until(table, lambda now: states(now) == [LaneState.LIVE] * 2)
        table.window.actions_table[ActionId.MUTE_A].trigger()
        assert table.store.state.lane(A).muted
        run = table.conductor.host.run
        assert run is not None
        while run.is_heard(A):  # noqa: ASYNC110 (the other loop's doing)
            await asyncio.sleep(0.01)
        assert run.is_heard(B)
        table.window.actions_table[ActionId.TURNS_PUSH].trigger()
        while run.is_heard(B):  # noqa: ASYNC110 (as above)
            await asyncio.sleep(0.01)
        table.window.actions_table[ActionId.START_STOP].trigger()
        await until(table, lambda now: now.phase is Phase.FINISHING)
        table.window.actions_table[ActionId.CLOSE_NOW].trigger()
        await until(table, lambda now: now.phase is Phase.ENDED)
        table.window.close()
        await table.left.wait()

    at_table(qapp, scenario)


def test_languages_can_be_swapped_in_the_middle(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        table.start_sample()
        await until(table, lambda now: states(now) == [LaneState.LIVE] * 2)
        before = [column.target for column in table.store.state.draft.columns]
        table.window.actions_table[ActionId.SWAP].trigger()
        assert [column.target for column in table.store.state.draft.columns] == before[::-1]
        table.window.close()
        await table.left.wait()
        assert all(story.drained for story in table.store.state.lanes)

    at_table(qapp, scenario)


def test_the_sliders_of_a_person_reach_the_ears_of_that_person(
    desk: SoundServer, qapp: QApplication, tmp_path: Path
) -> None:
    soundfile.write(tmp_path / "b.wav", whistle("b", 60.0), 24_000)

    async def scenario(table: Table) -> None:
        await until(table, lambda now: any(row.name == "ear_a" for row in now.outputs))
        seat_two_speakers(table)
        intents, controls = table.window.intents, table.window.columns.columns[0].controls
        intents.drop_track(B, str(tmp_path / "b.wav"))
        intents.choose_outlet(A, "ear_a")
        controls.mix.setValue(0)
        ear = desk.listen("a")
        table.window.actions_table[ActionId.START_STOP].trigger()
        await until(table, lambda now: now.lane(B).state is LaneState.LIVE)
        await until_heard(lambda: n_whistled("b", ear.so_far()) > 12_000)
        controls.volume.setValue(0)
        n_before, n_all = n_whistled("b", ear.so_far()), len(ear.so_far())
        await until_heard(lambda: len(ear.so_far()) > n_all + 24_000)
        assert n_whistled("b", ear.so_far()) < n_before + 12_000
        ear.stop()
        table.conductor.stop()
        intents.close_now_requested.emit()
        await until(table, lambda now: now.phase is Phase.ENDED)
        table.leave_quietly()
        await table.left.wait()

    at_table(qapp, scenario)


def let_something_be_said(table: Table, *, ended: bool = True) -> None:
    """Let a conversation have said (and ended) something that nobody has saved."""
    table.store.dispatch(RunBegan(draft=table.store.state.draft, service="here"))
    table.store.dispatch(SourceHeard(t_s=1.0, lane=A, text="Good morning."))
    if ended:
        table.store.dispatch(RunEnded(t_s=2.0, lanes={}))


def test_a_signal_while_the_question_stands_saves_the_text_and_leaves(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(table: Table) -> None:
        let_something_be_said(table)
        table.window.close()
        while not table.window.findChildren(QMessageBox):  # noqa: ASYNC110 (the box is opened by a task)
            await asyncio.sleep(0.01)
        table.leave_quietly()
        await table.left.wait()

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


def test_the_sample_stays_on_this_machine_whatever_service_is_chosen(qapp: QApplication) -> None:
    async def scenario(table: Table) -> None:
        profile = replace(table.settings.profile, service="address", service_url="ws://127.0.0.1:9/")
        table.choose(with_profile(table.settings, profile))
        table.start_sample()
        assert table.store.state.service == "This machine"
        await until(table, lambda now: LaneState.LIVE in states(now))
        table.window.close()
        await table.left.wait()

    at_table(qapp, scenario)


def test_a_fault_of_our_own_ends_the_run_in_the_window_too(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(table: Table) -> None:
        broken = table.store.state.draft.with_column(A, track="no track at all")  # what only a fault could bring about
        broken = broken.with_column(B, track=FileTrack(str(SPEECH / "es" / "ss-noservice.opus")))
        table.conductor.start(broken, service="here")
        await until(table, lambda now: now.phase is Phase.ENDED)
        assert states(table.store.state) == [LaneState.FAILED] * 2
        assert not table.conductor.is_running
        table.window.close()
        await table.left.wait()

    at_table(qapp, scenario)
    assert list(tmp_path.rglob("fault-*.txt"))
