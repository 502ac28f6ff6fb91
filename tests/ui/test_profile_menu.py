"""The profile menu: it lists the profiles, marks the one in use, and waits while lanes are live."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop_app.core.acts import RunBegan
from desktop_app.core.settings import Profile, Settings
from desktop_app.ui.actions import Actions, Menu
from desktop_app.ui.profile_menu import ProfileMenu
from desktop_app.ui.store import Store
from tests.ui.stage import PEOPLE

SETTINGS = Settings(profiles=(Profile(), Profile(name="Smith & Sons")), profile_name="Smith & Sons")


def make_menu(qtbot: QtBot, store: Store) -> tuple[QMainWindow, ProfileMenu]:
    """Make a window with the menu in its first menu."""
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.fill(window.menuBar())
    return window, ProfileMenu(actions.menu(Menu.CONVERSATION), store)


def test_the_profiles_are_listed_and_the_one_in_use_is_marked(qtbot: QtBot) -> None:
    window, menu = make_menu(qtbot, Store(PEOPLE))
    menu.show_profiles(SETTINGS)
    assert [(action.text(), action.isChecked()) for action in menu.actions()] == [
        ("My table", False),
        ("Smith && Sons", True),
    ]
    assert menu.title() == "&Profile"
    assert window.menuBar().actions()[0].menu() is menu.parent()


def test_picking_one_tells_its_name(qtbot: QtBot) -> None:
    _window, menu = make_menu(qtbot, Store(PEOPLE))
    menu.show_profiles(SETTINGS)
    with qtbot.waitSignal(menu.chosen) as told:
        menu.actions()[0].trigger()
    assert told.args == ["My table"]
    menu.show_profiles(Settings())
    assert len(menu.actions()) == 1


def test_it_waits_while_lanes_are_live(qtbot: QtBot) -> None:
    store = Store(PEOPLE)
    _window, menu = make_menu(qtbot, store)
    store.dispatch(RunBegan(draft=PEOPLE, service=""))
    assert not menu.isEnabled()
