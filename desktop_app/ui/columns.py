"""The columns side by side, or one at a time behind tabs where the window is narrow."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from desktop_app.core.conversation import Conversation, Phase
from desktop_app.core.draft import LETTERS
from desktop_app.core.status import LaneState
from desktop_app.ui.column import Column
from desktop_app.ui.intents import Intents
from desktop_app.ui.look import Look
from desktop_app.ui.store import Store
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, dress
from desktop_app.ui.words import column_title, counted, state_word

SIDE_BY_SIDE_PX: Final = 700
"""Two columns stand side by side from here on; each further one takes half as much again."""


class Columns(QWidget):
    """All columns of the draft."""

    def __init__(self, store: Store, look: Look, intents: Intents) -> None:
        """Make the columns of the store's draft; they are made anew when others sit at the table."""
        super().__init__()
        self._store, self._look, self._intents = store, look, intents
        self.columns: tuple[Column, ...] = ()
        self.tabs = QTabBar()
        self._seen: dict[int, int] = {}
        self.tabs.setExpanding(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(self.tr("Columns"))
        self.tabs.currentChanged.connect(lambda _place: self._arrange())
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE_M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_L)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.tabs)
        layout.addLayout(self._row, 1)

    @property
    def is_tabbed(self) -> bool:
        """Whether there is room for one column only."""
        return self.width() < SIDE_BY_SIDE_PX + (len(self.columns) - 2) * SIDE_BY_SIDE_PX // 2

    @property
    def current(self) -> Column:
        """The column that the keyboard is in, or the one in front."""
        focus: QWidget | None = QApplication.focusWidget()
        with_focus = (column for column in self.columns if focus is not None and column.isAncestorOf(focus))
        return next(with_focus, self.columns[max(0, self.tabs.currentIndex())])

    def show_change(self, before: Conversation | None, after: Conversation) -> None:
        """Show what has changed."""
        lanes = [column.lane for column in after.draft.columns]
        if [column.lane for column in self.columns] != lanes:
            self._rebuild(after)
        else:
            for column in self.columns:
                column.show_change(before, after)
        if before is None or before.phase is not after.phase:
            vertical = QSizePolicy.Policy.Maximum if after.phase is Phase.SETUP else QSizePolicy.Policy.Expanding
            self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        if before is None or before.draft is not after.draft:
            for place, column in enumerate(self.columns):
                self.tabs.setTabText(place, f"{LETTERS[place]}  {column_title(after.draft, column.lane)}")
        self._count_unseen()

    def copy(self, *, everything: bool) -> None:
        """Copy what is selected in the column in front, or all of it."""
        view = self.current.transcript
        (view.copy_all if everything else view.copy_selected)()

    def go_to(self, place: int) -> None:
        """Bring a column to the front and give it the keyboard."""
        if place < len(self.columns):
            self.tabs.setCurrentIndex(place)
            column = self.columns[place]
            target = column.transcript if column.transcript.isVisible() else column.header.language
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _rebuild(self, state: Conversation) -> None:
        for column in self.columns:
            self._row.removeWidget(column)
            column.hide()
            column.deleteLater()
        self.columns = tuple(
            Column(self._store, column.lane, place, self._look, self._intents)
            for place, column in enumerate(state.draft.columns)
        )
        for column in self.columns:
            column.banner.choice_wanted.connect(partial(self._offer, column))
        blocker = QSignalBlocker(self.tabs)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for place, column in enumerate(self.columns):
            self._row.addWidget(column, 1)
            self.tabs.addTab(f"{LETTERS[place]}  {column_title(state.draft, column.lane)}")
            badge = QLabel()
            dress(badge, role="badge", tone="")
            badge.hide()
            self.tabs.setTabButton(place, QTabBar.ButtonPosition.RightSide, badge)
        blocker.unblock()
        self._seen = {}
        self._arrange()

    def _offer(self, column: Column, subject: str) -> None:
        """Let something be chosen anew; one speaker's microphone stands in the first column only."""
        if not any(each.header.offer(subject) for each in (column, self.columns[0])):
            self._intents.fix_requested.emit("service", column.lane)

    def _arrange(self) -> None:
        tabbed = self.is_tabbed
        self.tabs.setVisible(tabbed)
        for place, column in enumerate(self.columns):
            column.setVisible(not tabbed or place == self.tabs.currentIndex())
        self._count_unseen()

    def _count_unseen(self) -> None:
        """Say on a hidden column's tab how many turns have begun there."""
        for place, column in enumerate(self.columns):
            n_turns = len(column.transcript.transcript)
            hidden = self.is_tabbed and place != self.tabs.currentIndex()
            if not hidden or n_turns < self._seen.get(place, 0):
                self._seen[place] = n_turns
            badge = self.tabs.tabButton(place, QTabBar.ButtonPosition.RightSide)
            if isinstance(badge, QLabel):
                n_unseen = n_turns - self._seen.get(place, 0)
                if self._show_badge(badge, n_unseen, self._trouble(column) if hidden else ""):
                    self.tabs.setTabText(place, self.tabs.tabText(place))  # else the bar lays out for the old width

    def _show_badge(self, badge: QLabel, n_unseen: int, trouble: str) -> bool:
        """Say what is new or wrong on a tab; tell whether that is something else than before."""
        words = "!" if trouble else counted(n_unseen) if n_unseen else ""
        if badge.text() == words and badge.isHidden() is not bool(words):
            return False
        badge.setText(words)
        badge.setAccessibleName(trouble or self.tr("%n new", "", n_unseen))
        badge.setToolTip(badge.accessibleName())
        dress(badge, role="badge", tone="trouble" if trouble else "")
        badge.setVisible(bool(words))
        badge.adjustSize()
        return True

    def _trouble(self, column: Column) -> str:
        """Say in a word what is wrong with a column that is out of sight, as its banner is."""
        story = self._store.state.lane(column.lane)
        is_ill = story.state in {LaneState.RECONNECTING, LaneState.FAILED} or story.error is not None
        return state_word(story.state) if is_ill else ""

    # What Qt asks of a widget.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change between side by side and tabs."""
        super().resizeEvent(event)
        self._arrange()
