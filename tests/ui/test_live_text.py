"""The live text: the newest turns at the bottom, each in its own direction, the unfinished told apart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.turns import Stream, Transcript, finish, grow
from desktop_app.ui.live_text import MAX_TURNS, LiveText, Passage, lay_out, newest, paint_passages
from desktop_app.ui.theme import text_font
from tests.ui.stage import make_look

RED, BLUE = QColor("#ff0000"), QColor("#0000ff")


def transcript(n_turns: int) -> Transcript:
    """Say numbered sentences, far enough apart to be turns; the last one is not finished."""
    said = Transcript()
    for number in range(n_turns):
        said = grow(said, Stream.SOURCE, f"Frase {number}.", number * 30.0)
        said = grow(said, Stream.TRANSLATION, f"Sentence {number}.", number * 30.0 + 1.0)
    return said


def painted(passages: list[Passage], width: int = 400, height: int = 120) -> QImage:
    """Paint finished text red and unfinished text blue on white."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    paint_passages(painter, QRectF(0, 0, width, height), passages, text_font(24), (RED, BLUE))
    painter.end()
    return image


def inked(image: QImage, *, red: bool) -> list[tuple[int, int]]:
    """Give the places of the pixels that are clearly of a colour."""
    return [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        for color in [image.pixelColor(x, y)]
        if (color.blue() if red else color.red()) < 80
    ]


def test_the_newest_turns_come_in_their_order_and_no_more_than_fill_a_screen() -> None:
    said = transcript(40)
    texts = [passage.text for passage in newest(said)]
    assert texts == [f"Sentence {number}." for number in range(40 - MAX_TURNS, 40)]
    assert [passage.is_finished for passage in newest(said)] == [True] * (MAX_TURNS - 1) + [False]
    assert newest(finish(said, 2000.0))[-1].is_finished
    assert newest(Transcript()) == []


@pytest.mark.usefixtures("qapp")
def test_the_newest_stands_at_the_bottom_and_the_unfinished_in_its_own_colour() -> None:
    image = painted([Passage("Older", is_finished=True), Passage("Newer", is_finished=False)])
    older, newer = inked(image, red=True), inked(image, red=False)
    assert older
    assert newer
    assert max(y for _, y in older) < min(y for _, y in newer)
    assert max(y for _, y in newer) > 100


@pytest.mark.usefixtures("qapp")
def test_each_turn_stands_on_the_side_where_its_script_begins() -> None:
    left = inked(painted([Passage("Hello", is_finished=True)]), red=True)
    right = inked(painted([Passage("مرحبا", is_finished=True)]), red=True)
    assert max(x for x, _ in left) < 200 < min(x for x, _ in right)


@pytest.mark.usefixtures("qapp")
def test_a_word_longer_than_the_line_is_broken_and_not_cut_off() -> None:
    layout, height = lay_out("W" * 60, text_font(24), 200)
    assert layout.lineCount() > 3
    assert max(layout.lineAt(number).naturalTextWidth() for number in range(layout.lineCount())) <= 200
    assert height > 3 * 24


def test_a_screen_reader_is_told_the_last_turn_when_one_is_finished(qapp: QApplication, qtbot: QtBot) -> None:
    text = LiveText(make_look(qapp), 24)
    qtbot.addWidget(text)
    text.show_transcript(transcript(1))
    assert not text.accessibleDescription()
    text.show_transcript(transcript(3))
    assert text.accessibleDescription() == "Sentence 1."
    assert text.accessibleName()
    before = text.sizeHint()
    text.set_text_px(48)
    assert text.sizeHint().height() > before.height()
