"""Finds words in all columns: highlights them, and steps from turn to turn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton

from desktop_app.ui.look import Look
from desktop_app.ui.rows import folded, matches
from desktop_app.ui.theme import SPACE_S, SPACE_XL, SPACE_XS, dress
from desktop_app.ui.transcript import TranscriptView
from desktop_app.ui.words import counted


class FindBar(QFrame):
    """The search line; hidden until it is asked for, and furnished only then: the window need not wait for it."""

    def __init__(self, look: Look) -> None:
        """Make it with nothing to search in."""
        super().__init__()
        self._look = look
        self._views: Sequence[TranscriptView] = ()
        self._at: tuple[int, int] | None = None
        self._is_furnished = False
        dress(self, role="strip")
        self.hide()

    def search_in(self, views: Sequence[TranscriptView]) -> None:
        """Search in these columns from now on."""
        self._views, self._at = views, None

    def open_search(self) -> None:
        """Ask for words."""
        if not self._is_furnished:
            self._furnish()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def recount(self) -> None:
        """Count what has been said meanwhile as well."""
        if self.isVisible() and self._query():
            hits = self._hits()
            self._say(hits.index(self._at) + 1 if self._at in hits else 0, len(hits))

    def close_search(self) -> None:
        """Take the highlights away, and give the keyboard back to the text."""
        self.hide()
        for view in self._views:
            view.show_search("")
        if self._views:
            self._views[self._at[0] if self._at else 0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._at = None

    def step(self, direction: int) -> None:
        """Go to the next match, or the previous one; after the last comes the first."""
        if self.isHidden():
            self.open_search()
        hits = self._hits()
        if not hits:
            self._say(0, 0)
            return
        first = 0 if direction > 0 else -1
        place = (hits.index(self._at) + direction) % len(hits) if self._at in hits else first
        self._at = hits[place]
        for number, view in enumerate(self._views):
            view.show_search(self._query(), self._at[1] if number == self._at[0] else -1)
        self._say(hits.index(self._at) + 1, len(hits))

    def _query(self) -> str:
        return folded(self.field.text().strip())

    def _hits(self) -> list[tuple[int, int]]:
        """Give all matching turns as (when, column, number), the oldest first, without the time."""
        query = self._query()
        hits = [
            (view.transcript[number].began_s, column, number)
            for column, view in enumerate(self._views)
            for number in range(len(view.transcript))
            if query and matches(view.transcript[number], query)
        ]
        return [(column, number) for _, column, number in sorted(hits)]

    def _search(self) -> None:
        self._at = None
        for view in self._views:
            view.show_search(self._query())
        self._say(0, len(self._hits()))

    def _say(self, place: int, n_hits: int) -> None:
        if not self._query():
            self.found.setText("")
        elif not n_hits:
            self.found.setText(self.tr("Not found"))
        else:
            words = self.tr("%1 of %2") if place else self.tr("%2 found")
            self.found.setText(words.replace("%1", counted(place)).replace("%2", counted(n_hits)))

    def _furnish(self) -> None:
        self._is_furnished = True
        self.field, self.found = QLineEdit(), QLabel()
        self.previous, self.next, self.done = QToolButton(), QToolButton(), QToolButton()
        self.field.textChanged.connect(lambda _text: self._search())
        self.field.returnPressed.connect(lambda: self.step(1))
        self.next.clicked.connect(lambda: self.step(1))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.done.clicked.connect(self.close_search)
        self._look.appearance.changed.connect(self._tint)
        self._compose()
        self._tint()

    def _compose(self) -> None:
        self.field.setPlaceholderText(self.tr("Search in both columns"))
        self.field.setAccessibleName(self.tr("Search in both columns"))
        dress(self.found, role="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, 0)
        row.setSpacing(SPACE_XS)
        row.addWidget(self.field, 1)
        row.addWidget(self.found)
        for button, words in (
            (self.previous, self.tr("Previous match")),
            (self.next, self.tr("Next match")),
            (self.done, self.tr("Close the search")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            dress(button, role="quiet")
            row.addWidget(button)

    def _tint(self) -> None:
        self.previous.setIcon(self._look.icon("up"))
        self.next.setIcon(self._look.icon("down"))
        self.done.setIcon(self._look.icon("close"))

    # What Qt asks of a widget.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the search with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_search()
        else:
            super().keyPressEvent(event)
