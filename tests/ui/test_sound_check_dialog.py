"""The dialog of the sound check: what is heard in words, and only what is there can be tried."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.acts import Chosen
from desktop_app.core.draft import one_speaker
from desktop_app.core.plan import NoOutlet
from desktop_app.core.soundcheck import MicrophoneLevel
from desktop_app.ui.sound_check_dialog import SoundCheckDialog
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import A, B, look_of


def test_levels_are_said_in_words_and_each_button_asks_for_its_own_column(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, store: Store
) -> None:
    store.dispatch(Chosen(lane=B, outlet=NoOutlet()))
    dialog = SoundCheckDialog(store.state, look_of(qapp), window)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.show_levels({A: -10.0}, {A: MicrophoneLevel.CLIPPING})
    a, b = dialog.places[A], dialog.places[B]
    assert a.verdict.text().startswith("Too loud")
    assert a.meter.n_lit > 5
    assert b.verdict.text().startswith("“Right lapel” is silent.")
    assert (a.say.isEnabled(), a.tone.isEnabled(), b.say.isEnabled(), b.tone.isEnabled()) == (True, True, False, False)
    with qtbot.waitSignal(dialog.tone_wanted) as asked:
        a.tone.click()
    assert asked.args == ["a"]
    with qtbot.waitSignal(dialog.playback_wanted) as asked:
        a.say.click()
    assert asked.args == ["a"]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    a.say.setFocus()
    a.hold("Speak now.")
    assert not a.say.isEnabled()
    a.release()
    assert a.say.hasFocus(), "the keyboard is where it was"
    assert (a.say.isEnabled(), a.note.text()) == (True, "")


def test_a_listener_has_no_microphone_to_be_checked(qtbot: QtBot, qapp: QApplication) -> None:
    dialog = SoundCheckDialog(Store(one_speaker("Eva", ["es", "pt"])).state, look_of(qapp))
    qtbot.addWidget(dialog)
    dialog.show()
    first, second = dialog.places.values()
    assert first.say.isVisible()
    assert not second.say.isVisible()
