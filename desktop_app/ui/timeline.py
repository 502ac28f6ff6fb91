"""Which turns are in sight, and where: the arithmetic of a transcript's scrolling, with no widget in it."""

from __future__ import annotations

from desktop_app.core.turns import Transcript
from desktop_app.ui.rows import Row, Setting
from desktop_app.ui.theme import SPACE_M


class Timeline:
    """A window onto a transcript: either it follows the end, or a reader's place is kept.

    A place is a turn and how far below its top the window begins, in pixels; a negative distance is above it.
    """

    def __init__(self) -> None:
        """Follow the end."""
        self.pinned = True
        """Whether the end is followed."""
        self.fits = True
        """Whether everything is in sight."""
        self.n_new = 0
        """How many turns have begun since the end was left."""
        self.placed: list[tuple[int, float, Row]] = []
        """The turns in sight: number, top in pixels from the window's top, and the row to paint."""
        self._anchor = (0, 0.0)
        self._rows: dict[int, Row] = {}
        self._n_when_left = 0

    @property
    def top(self) -> float:
        """The place as a number of turns and parts of one."""
        if not self.placed:
            return 0.0
        number, y_px, row = self.placed[0]
        return number + max(0.0, min(1.0, -y_px / row.height_px))

    def n_in_sight(self, height_px: float) -> float:
        """Tell how many turns are in sight, parts of turns counted as parts."""
        shown = 0.0
        for _, y_px, row in self.placed:
            shown += max(0.0, min(height_px, y_px + row.height_px) - max(0.0, y_px)) / row.height_px
        return shown

    def follow_end(self) -> None:
        """Show the newest words from now on."""
        self.pinned, self.n_new = True, 0

    def leave_end(self, n_turns: int, number: int, below_px: float) -> None:
        """Keep this place from now on."""
        if self.pinned:
            self.pinned, self._n_when_left = False, n_turns
        self._anchor = (number, below_px)

    def go_to(self, place: float, n_turns: int) -> None:
        """Keep the place that the scroll bar names."""
        number = min(int(place), max(0, n_turns - 1))
        row = self._rows.get(number)
        self.leave_end(n_turns, number, (place - number) * (row.height_px if row else 0.0))

    def scroll(self, distance_px: float, n_turns: int) -> None:
        """Move by pixels from where the window is."""
        if self.placed and not self.fits and not (self.pinned and distance_px > 0):
            number, y_px, _ = self.placed[0]
            self.leave_end(n_turns, number, distance_px - y_px)

    def lay(self, transcript: Transcript, setting: Setting, height_px: float) -> None:
        """Find out what is in sight of a window of that height; rows that have not changed are kept."""
        kept, self._rows = self._rows, {}
        if not self.pinned:
            self._lay_from_place(transcript, setting, height_px, kept)
        if self.pinned:
            self._lay_from_end(transcript, setting, height_px, kept)
        self.n_new = 0 if self.pinned else max(0, len(transcript) - self._n_when_left)

    def _row(self, transcript: Transcript, number: int, setting: Setting, kept: dict[int, Row]) -> Row:
        turn, row = transcript[number], self._rows.get(number) or kept.get(number)
        if row is None or row.turn is not turn or row.setting != setting:
            row = Row(turn, setting)
        self._rows[number] = row
        return row

    def _lay_from_end(self, transcript: Transcript, setting: Setting, height_px: float, kept: dict[int, Row]) -> None:
        placed: list[tuple[int, float, Row]] = []
        y_px, number = height_px, len(transcript)
        while y_px > 0 and number > 0:
            number -= 1
            row = self._row(transcript, number, setting, kept)
            y_px -= row.height_px
            placed.append((number, y_px, row))
        self.fits = number == 0 and y_px >= SPACE_M
        shift_px = y_px - SPACE_M if self.fits else 0.0
        self.placed = [(number, y_px - shift_px, row) for number, y_px, row in reversed(placed)]

    def _lay_from_place(self, transcript: Transcript, setting: Setting, height_px: float, kept: dict[int, Row]) -> None:
        number, below_px = min(self._anchor[0], max(0, len(transcript) - 1)), self._anchor[1]
        while below_px < 0 and number > 0:
            number -= 1
            below_px += self._row(transcript, number, setting, kept).height_px
        below_px = max(below_px, -float(SPACE_M) if number == 0 else 0.0)
        self.placed, y_px = [], -below_px
        while y_px < height_px and number < len(transcript):
            row = self._row(transcript, number, setting, kept)
            if y_px + row.height_px > 0:
                self.placed.append((number, y_px, row))
            y_px += row.height_px
            number += 1
        if number >= len(transcript) and y_px <= height_px:
            self.pinned = True
        elif self.placed:
            self._anchor = (self.placed[0][0], -self.placed[0][1])
