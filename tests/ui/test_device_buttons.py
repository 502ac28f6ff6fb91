"""By what a person hears, where else that is heard, and how a microphone is cleaned."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.core.acts import Chosen, ServiceChosen
from desktop_app.core.cleaning import Cleaning
from desktop_app.core.device import HearsBy
from desktop_app.core.draft import DeviceRow
from desktop_app.core.events import ErrorArose
from desktop_app.core.plan import DeviceOutlet, NoOutlet
from desktop_app.ui.choice_button import ChoiceMenu
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.pieces import HEADSETS, MICROPHONES, A, B, begin

LOUD = DeviceRow(name="box", label="Loudspeaker", form=HearsBy.LOUDSPEAKER)


def chosen(menu: ChoiceMenu) -> list[str]:
    return [str(action.data()) for action in menu.actions() if action.isChecked()]


def pick(menu: ChoiceMenu, key: str) -> None:
    next(action for action in menu.actions() if action.data() == key).trigger()


def test_what_an_output_is_is_guessed_until_a_person_says_so(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    window.show_devices(MICROPHONES, (*HEADSETS, LOUD))
    button = window.columns.columns[0].header.hearing
    assert chosen(button.choices) == ["headset"]
    window.intents.choose_outlet(A, "box")
    assert chosen(button.choices) == ["loudspeaker"]
    assert button.accessibleName().startswith("Ana hears by: Loudspeaker")
    with qtbot.waitSignal(window.intents.hearing_chosen) as told:
        pick(button.choices, "headset")
    assert told.args == ["a"]
    assert store.state.draft.column(A).hears_by is HearsBy.HEADSET
    window.intents.choose_outlet(A, "ana")
    assert store.state.draft.column(A).hears_by is None, "another device is another guess"


def test_without_an_outlet_there_is_nothing_to_say_of_it(window: MainWindow) -> None:
    window.intents.choose_outlet(A, "")
    assert not window.columns.columns[0].header.hearing.isEnabled()


def test_what_a_person_hears_can_be_heard_elsewhere_but_not_twice_in_the_same_place(
    qtbot: QtBot, window: MainWindow, store: Store
) -> None:
    menu = window.columns.columns[0].header.hearing.monitor
    assert [action.data() for action in menu.actions()] == ["", "ben"]
    with qtbot.waitSignal(window.intents.monitor_chosen) as told:
        pick(menu, "ben")
    assert told.args == ["a"]
    assert store.state.draft.column(A).monitor == DeviceOutlet("ben")
    assert chosen(menu) == ["ben"]
    pick(menu, "")
    assert store.state.draft.column(A).monitor == NoOutlet()


def test_one_way_of_cleaning_is_chosen_and_only_one(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    button = window.columns.columns[0].header.cleaning
    for cleaning in (Cleaning.NOISE, Cleaning.SERVICE_FAR):
        with qtbot.waitSignal(window.intents.cleaning_chosen) as told:
            pick(button.choices, cleaning.value)
        assert told.args == ["a"]
        assert store.state.draft.column(A).cleaning is cleaning
        assert chosen(button.choices) == [cleaning.value]
    assert button.accessibleName() == "Microphone of Ana: Less noise, by the service: microphone on the table"


def test_what_the_interpreter_on_this_machine_does_not_do_is_not_offered(window: MainWindow, store: Store) -> None:
    choices = window.columns.columns[0].header.cleaning.choices
    n_all = len(choices.actions())
    store.dispatch(ServiceChosen(service="", reduces_noise=False))
    assert len(choices.actions()) == n_all - 2
    store.dispatch(Chosen(lane=A, cleaning=Cleaning.SERVICE_NEAR))
    assert chosen(choices) == [Cleaning.SERVICE_NEAR.value]
    assert choices.actions()[-1].text() == "Less noise, by the service: this machine's interpreter cannot"
    store.dispatch(ServiceChosen(service="far.example", reduces_noise=True))
    assert choices.actions()[-2].text() == "Less noise, by the service: microphone at the mouth"


def test_a_press_takes_the_echo_out_that_was_found(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    begin(store)
    store.dispatch(ErrorArose(t_s=1.0, lane=A, code="echo_found", message="x", outlet=A))
    banner = window.columns.columns[0].banner
    assert banner.fix.text() == "Take the echo out"
    with qtbot.waitSignal(window.intents.fix_requested) as asked:
        banner.fix.click()
    assert asked.args == ["echo", "a"]
    window.intents.cancel_echo(A)
    assert store.state.draft.column(B).hears_by is HearsBy.LOUDSPEAKER, "lane a is what Ben hears"
    assert store.state.draft.column(A).hears_by is None
    assert store.state.lane(A).error is None
