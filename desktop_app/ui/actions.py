"""Everything a person can do, as one table: the menus, the shortcut sheet and the buttons are made from it.

Keys are chosen to work on every keyboard layout: function keys for what is done in the middle of a sentence, and no
bare letters, digits or Space, which belong to text fields and to the button that has the focus.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop_app.ui.icons import Icons
from desktop_app.ui.marked import QT_TRANSLATE_NOOP, translated
from desktop_app.ui.theme import Theme


class ActionId(Enum):
    """Names an action in the code; the value is the QAction's object name."""

    START_STOP = "start_stop"
    CLOSE_NOW = "close_now"
    SAMPLE = "sample"
    LISTEN = "listen"
    ADD_LANGUAGE = "add_language"
    DROP_LANGUAGE = "drop_language"
    SWAP = "swap"
    MUTE_A = "mute_a"
    MUTE_B = "mute_b"
    COUGH_A = "cough_a"
    COUGH_B = "cough_b"
    TALK_A = "talk_a"
    TALK_B = "talk_b"
    TURNS_OPEN = "turns_open"
    TURNS_PUSH = "turns_push"
    TURNS_ONE = "turns_one"
    FLOOR = "floor"
    MARK = "mark"
    EXPORT = "export"
    SOUND_CHECK = "sound_check"
    MEETING = "meeting"
    SETTINGS = "settings"
    QUIT = "quit"
    COPY_TURN = "copy_turn"
    COPY_ALL = "copy_all"
    FIND = "find"
    FIND_NEXT = "find_next"
    FIND_PREVIOUS = "find_previous"
    NEWEST = "newest"
    SIDE_A = "side_a"
    SIDE_B = "side_b"
    TEXT_LARGER = "text_larger"
    TEXT_SMALLER = "text_smaller"
    TEXT_USUAL = "text_usual"
    OVERLAY = "overlay"
    AUDIENCE = "audience"
    TURN_AUDIENCE = "turn_audience"
    SHORTCUTS = "shortcuts"
    REPORT = "report"
    ABOUT = "about"


class Menu(Enum):
    """The menus, in their order."""

    CONVERSATION = QT_TRANSLATE_NOOP("Menu", "&Conversation")
    SPEAKERS = QT_TRANSLATE_NOOP("Menu", "&Speakers")
    TEXT = QT_TRANSLATE_NOOP("Menu", "&Text")
    VIEW = QT_TRANSLATE_NOOP("Menu", "&View")
    HELP = QT_TRANSLATE_NOOP("Menu", "&Help")


@dataclass(frozen=True, kw_only=True)
class ActionSpec:
    """One line of the table."""

    id: ActionId
    menu: Menu
    text: str
    """The source text, in the context "Action"."""
    keys: str = ""
    """A shortcut in Qt's portable notation."""
    icon: str = ""
    checkable: bool = False
    held: bool = False
    """Whether it lasts as long as the key is held, which `HeldKeys` tells; its line in the menu turns it on or off, for
    hands that cannot hold a key."""
    section: bool = False
    """Whether a line stands above it in the menu."""


def _spec(id_: ActionId, menu: Menu, text: str, keys: str = "", icon: str = "", **options: bool) -> ActionSpec:
    return ActionSpec(id=id_, menu=menu, text=text, keys=keys, icon=icon, **options)


ACTIONS: Final = (
    _spec(ActionId.START_STOP, Menu.CONVERSATION, QT_TRANSLATE_NOOP("Action", "Start or stop"), "Ctrl+Return", "start"),
    _spec(
        ActionId.CLOSE_NOW, Menu.CONVERSATION, QT_TRANSLATE_NOOP("Action", "Close now"), "Ctrl+Shift+Return", "close"
    ),
    _spec(
        ActionId.SAMPLE,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Action", "Try the sample conversation"),
        "Ctrl+Shift+S",
        "sample",
    ),
    _spec(
        ActionId.LISTEN,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Action", "Listen along to one speaker"),
        "Ctrl+L",
        "headset",
        checkable=True,
    ),
    _spec(
        ActionId.ADD_LANGUAGE, Menu.CONVERSATION, QT_TRANSLATE_NOOP("Action", "Add a language"), "Ctrl+Shift+N", "plus"
    ),
    _spec(
        ActionId.DROP_LANGUAGE,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Action", "Take the language away"),
        "Ctrl+Shift+W",
        "minus",
    ),
    _spec(
        ActionId.SOUND_CHECK,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Action", "Sound check…"),
        "Ctrl+K",
        "volume",
    ),
    _spec(
        ActionId.MEETING, Menu.CONVERSATION, QT_TRANSLATE_NOOP("Action", "Set up a meeting…"), "Ctrl+Shift+M", "help"
    ),
    _spec(
        ActionId.MARK,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Action", "Mark this moment"),
        "Ctrl+M",
        "mark",
        section=True,
    ),
    _spec(ActionId.EXPORT, Menu.CONVERSATION, QT_TRANSLATE_NOOP("Action", "Export the text…"), "Ctrl+E", "export"),
    _spec(
        ActionId.SETTINGS,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Action", "Settings…"),
        "Ctrl+,",
        "settings",
        section=True,
    ),
    _spec(ActionId.QUIT, Menu.CONVERSATION, QT_TRANSLATE_NOOP("Action", "Quit"), "Ctrl+Q", section=True),
    _spec(ActionId.MUTE_A, Menu.SPEAKERS, QT_TRANSLATE_NOOP("Action", "Mute A"), "F5", "mic-off", checkable=True),
    _spec(ActionId.MUTE_B, Menu.SPEAKERS, QT_TRANSLATE_NOOP("Action", "Mute B"), "F6", "mic-off", checkable=True),
    _spec(ActionId.COUGH_A, Menu.SPEAKERS, QT_TRANSLATE_NOOP("Action", "Cough A (hold)"), "F7", "cough", held=True),
    _spec(ActionId.COUGH_B, Menu.SPEAKERS, QT_TRANSLATE_NOOP("Action", "Cough B (hold)"), "F8", "cough", held=True),
    _spec(
        ActionId.TURNS_OPEN,
        Menu.SPEAKERS,
        QT_TRANSLATE_NOOP("Action", "Everybody may speak"),
        "Ctrl+Alt+1",
        checkable=True,
        section=True,
    ),
    _spec(
        ActionId.TURNS_PUSH, Menu.SPEAKERS, QT_TRANSLATE_NOOP("Action", "Push to talk"), "Ctrl+Alt+2", checkable=True
    ),
    _spec(
        ActionId.TURNS_ONE, Menu.SPEAKERS, QT_TRANSLATE_NOOP("Action", "One at a time"), "Ctrl+Alt+3", checkable=True
    ),
    _spec(ActionId.TALK_A, Menu.SPEAKERS, QT_TRANSLATE_NOOP("Action", "Talk A (hold)"), "F2", "mic", held=True),
    _spec(ActionId.TALK_B, Menu.SPEAKERS, QT_TRANSLATE_NOOP("Action", "Talk B (hold)"), "F4", "mic", held=True),
    _spec(ActionId.FLOOR, Menu.SPEAKERS, QT_TRANSLATE_NOOP("Action", "Pass the floor"), "F12", "swap"),
    _spec(
        ActionId.SWAP,
        Menu.SPEAKERS,
        QT_TRANSLATE_NOOP("Action", "Swap languages"),
        "Ctrl+Shift+L",
        "swap",
        section=True,
    ),
    _spec(ActionId.SIDE_A, Menu.SPEAKERS, QT_TRANSLATE_NOOP("Action", "Go to A"), "Ctrl+1", section=True),
    _spec(ActionId.SIDE_B, Menu.SPEAKERS, QT_TRANSLATE_NOOP("Action", "Go to B"), "Ctrl+2"),
    _spec(ActionId.COPY_TURN, Menu.TEXT, QT_TRANSLATE_NOOP("Action", "Copy the turn"), "Ctrl+C", "copy"),
    _spec(ActionId.COPY_ALL, Menu.TEXT, QT_TRANSLATE_NOOP("Action", "Copy everything"), "Ctrl+Shift+C"),
    _spec(ActionId.FIND, Menu.TEXT, QT_TRANSLATE_NOOP("Action", "Search"), "Ctrl+F", "search", section=True),
    _spec(ActionId.FIND_NEXT, Menu.TEXT, QT_TRANSLATE_NOOP("Action", "Next match"), "F3"),
    _spec(ActionId.FIND_PREVIOUS, Menu.TEXT, QT_TRANSLATE_NOOP("Action", "Previous match"), "Shift+F3"),
    _spec(
        ActionId.NEWEST,
        Menu.TEXT,
        QT_TRANSLATE_NOOP("Action", "Go to the newest line"),
        "Ctrl+End",
        "down",
        section=True,
    ),
    _spec(ActionId.TEXT_LARGER, Menu.VIEW, QT_TRANSLATE_NOOP("Action", "Larger text"), "Ctrl++"),
    _spec(ActionId.TEXT_SMALLER, Menu.VIEW, QT_TRANSLATE_NOOP("Action", "Smaller text"), "Ctrl+-"),
    _spec(ActionId.TEXT_USUAL, Menu.VIEW, QT_TRANSLATE_NOOP("Action", "Usual text size"), "Ctrl+0"),
    _spec(
        ActionId.OVERLAY,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "Overlay"),
        "F9",
        "overlay",
        checkable=True,
        section=True,
    ),
    _spec(
        ActionId.AUDIENCE, Menu.VIEW, QT_TRANSLATE_NOOP("Action", "Audience window"), "F11", "audience", checkable=True
    ),
    _spec(
        ActionId.TURN_AUDIENCE,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Action", "Turn the audience window upside down"),
        "Shift+F11",
        "turn",
        checkable=True,
    ),
    _spec(ActionId.SHORTCUTS, Menu.HELP, QT_TRANSLATE_NOOP("Action", "Keyboard shortcuts"), "F1", "help"),
    _spec(ActionId.REPORT, Menu.HELP, QT_TRANSLATE_NOOP("Action", "Report a problem…"), "Ctrl+Shift+R", "report"),
    _spec(ActionId.ABOUT, Menu.HELP, QT_TRANSLATE_NOOP("Action", "About Dragoman"), "Ctrl+F1", "info"),
)


def action_text(spec: ActionSpec) -> str:
    """Give an action's words in the language of the interface."""
    return translated("Action", spec.text)


def native_keys(spec: ActionSpec) -> str:
    """Give an action's keys as this system writes them."""
    return QKeySequence.fromString(spec.keys).toString(QKeySequence.SequenceFormat.NativeText)


class Actions(QObject):
    """The table as QActions of one window; connect to `actions[ActionId.MARK].triggered`."""

    def __init__(self, window: QWidget) -> None:
        """Make every action and give it to the window, so that its shortcut works there."""
        super().__init__(window)
        self._by_id: dict[ActionId, QAction] = {}
        self._menus: dict[Menu, QMenu] = {}
        for spec in ACTIONS:
            action = QAction(window)
            action.setObjectName(spec.id.value)
            action.setCheckable(spec.checkable or spec.held)
            if not spec.held:
                action.setShortcut(QKeySequence.fromString(spec.keys, QKeySequence.SequenceFormat.PortableText))
            self._by_id[spec.id] = action
            window.addAction(action)
        self.retranslate()

    def __getitem__(self, id_: ActionId) -> QAction:
        """Give one action."""
        return self._by_id[id_]

    def connect_all(self, handlers: Mapping[ActionId, Callable[[], object]]) -> None:
        """Call a handler, without arguments, whenever its action is triggered."""
        for id_, handler in handlers.items():
            self._by_id[id_].triggered.connect(lambda _checked, handler=handler: handler())

    def fill(self, bar: QMenuBar) -> Mapping[Menu, QMenu]:
        """Put all actions into a menu bar, and give its menus."""
        for menu in Menu:
            self._menus[menu] = bar.addMenu("")
        for spec in ACTIONS:
            if spec.section:
                self._menus[spec.menu].addSeparator()
            self._menus[spec.menu].addAction(self._by_id[spec.id])
        self.retranslate()
        return self._menus

    def menu(self, menu: Menu) -> QMenu:
        """Give a menu of the bar that was filled, for what changes in it (the profiles)."""
        return self._menus[menu]

    def tint(self, icons: Icons, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        for spec in ACTIONS:
            if spec.icon:
                self._by_id[spec.id].setIcon(icons.icon(spec.icon, theme.text, theme.text_disabled))

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        for spec in ACTIONS:
            shown_keys = f"\t{native_keys(spec)}" if spec.held else ""  # no shortcut of Qt's, which knows no holding
            self._by_id[spec.id].setText(f"{action_text(spec)}{shown_keys}")
        for menu, widget in self._menus.items():
            widget.setTitle(translated("Menu", menu.value))
