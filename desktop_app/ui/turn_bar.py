"""Lets a scroll bar count turns, because what is out of sight has no height that could be scrolled by."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollBar

from desktop_app.ui.timeline import Timeline

_STEPS_A_TURN: Final = 100


class TurnBar:
    """Keeps a scroll bar and a timeline at the same place."""

    def __init__(self, bar: QScrollBar) -> None:
        """Take over a scroll bar."""
        self._bar = bar
        self._is_telling = False
        self._told: tuple[int, bool, bool, QSize] | None = None

    def tell(self, timeline: Timeline, n_turns: int, viewport: QSize) -> None:
        """Show where the timeline is."""
        told = (n_turns, timeline.pinned, timeline.fits, viewport)
        if timeline.pinned and told == self._told:
            return  # while words come, the bar would move by less than a pixel, and painting it is dear
        self._told = told
        in_sight = timeline.n_in_sight(viewport.height())
        last = 0 if timeline.fits else max(1, round((n_turns - in_sight) * _STEPS_A_TURN))
        self._is_telling = True
        self._bar.setRange(0, last)
        self._bar.setPageStep(max(1, round(in_sight * _STEPS_A_TURN)))
        self._bar.setSingleStep(_STEPS_A_TURN // 3)
        self._bar.setValue(last if timeline.pinned else round(timeline.top * _STEPS_A_TURN))
        self._is_telling = False

    def lead(self, timeline: Timeline, n_turns: int) -> bool:
        """Take the timeline to where a person has moved the bar; tell whether it was a person."""
        if self._is_telling:
            return False
        if self._bar.value() >= self._bar.maximum():
            timeline.follow_end()
        else:
            timeline.go_to(self._bar.value() / _STEPS_A_TURN, n_turns)
        return True
