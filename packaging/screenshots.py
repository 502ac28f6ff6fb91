"""Take the pictures of the README: the real window, driven by the events of a real run of the sample conversation.

    .venv/bin/python packaging/screenshots.py [NAME ...]

Writes resources/screenshots/NAME.png for each picture; states.png, a sheet of a column in every state of a lane; and
overview.png, a sheet of all pictures. The recordings are
tests/data/run_*.jsonl; make them anew with `dragoman sample --json` and `dragoman listen ... --json` (without the lines
about sound, which no picture shows).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from studio import NARROW, RESOURCES, A, B, Studio, recorded, seated

from desktop_app.core.acts import StopAsked, Ticked
from desktop_app.core.draft import one_speaker
from desktop_app.core.events import ErrorArose, LaneClosed, RunEnded, StateChanged
from desktop_app.core.plan import DeviceOutlet, MicrophoneTrack
from desktop_app.core.settings import Settings
from desktop_app.core.status import LaneState
from desktop_app.ui.appearance import STYLE_ARGUMENTS, Scheme
from desktop_app.ui.audience import Audience
from desktop_app.ui.overlay import Overlay
from desktop_app.ui.settings_dialog import SettingsDialog
from desktop_app.ui.shortcuts import ShortcutSheet
from desktop_app.ui.theme import text_font

FOLDER = RESOURCES / "screenshots"


def _light(studio: Studio) -> QWidget:
    return studio.live(MIDDLE_S)[0]


def _dark(studio: Studio) -> QWidget:
    studio.look.appearance.choose(Scheme.DARK)
    return _light(studio)


def _high_contrast(studio: Studio) -> QWidget:
    studio.look.appearance.choose(Scheme.HIGH_CONTRAST)
    return _light(studio)


def _arabic(studio: Studio) -> QWidget:
    studio.language.speak("ar")
    return _light(studio)


def _narrow(studio: Studio) -> QWidget:
    return studio.live(MIDDLE_S, NARROW)[0]


def _checklist(studio: Studio) -> QWidget:
    draft = seated().with_column(B, outlet=DeviceOutlet("headset-1"))
    return studio.window(draft)[0]


def _failure(studio: Studio) -> QWidget:
    window, store = studio.live(MIDDLE_S)
    store.dispatch(StateChanged(t_s=MIDDLE_S, lane=B, state=LaneState.RECONNECTING))
    store.dispatch(ErrorArose(t_s=MIDDLE_S, lane=B, code="connection_lost", message="The connection was lost."))
    return window


def _finishing(studio: Studio) -> QWidget:
    window, store = studio.live(MIDDLE_S)
    store.dispatch(StopAsked())
    for lane in (A, B):
        store.dispatch(StateChanged(t_s=MIDDLE_S, lane=lane, state=LaneState.FINISHING))
    window.show_finishing({A: 4.0, B: 2.0}, 18.0)
    return window


def _listen_along(studio: Studio) -> QWidget:
    draft = one_speaker("Emma", ("es", "pt"))
    for number, column in enumerate(draft.columns, 1):
        headset = DeviceOutlet(f"headset-{number}")
        draft = draft.with_column(column.lane, track=MicrophoneTrack("lapel-1"), outlet=headset)
    window, _ = studio.live(MIDDLE_S, name="listen", draft=draft)
    return window


def _long(studio: Studio) -> QWidget:
    run = [event for event in recorded("sample") if not isinstance(event, RunEnded | LaneClosed | StateChanged)]
    length_s = run[-1].t_s + PAUSE_S
    window, store = studio.live(0.0)
    for lane in (A, B):
        store.dispatch(StateChanged(t_s=0.0, lane=lane, state=LaneState.LIVE))
    now_s = 0
    for turn in range(LONG_RUNS):
        if turn == LONG_RUNS - 1:
            studio.app.processEvents()
            for column in window.columns.columns:
                column.transcript.scroll_by(-2_000)
        for event in run:
            while now_s < event.t_s + turn * length_s:  # the clock goes on between the words, as in a real run
                now_s += 1
                store.dispatch(Ticked(now_s))
            store.dispatch(replace(event, t_s=event.t_s + turn * length_s))
    return window


def _overlay(studio: Studio) -> QWidget:
    _, store = studio.live(MIDDLE_S)
    overlay = Overlay(studio.look, store, text_px=26)
    overlay.resize(1000, 210)
    overlay.show()
    studio.kept.append(overlay)
    return overlay


def _audience(studio: Studio) -> QWidget:
    studio.look.appearance.choose(Scheme.DARK)
    _, store = studio.live(MIDDLE_S)
    audience = Audience(studio.look, store, text_px=64)
    audience.resize(1180, 660)
    audience.show()
    studio.kept.append(audience)
    return audience


def _settings(studio: Studio) -> QWidget:
    dialog = SettingsDialog(Settings())
    dialog.show()
    studio.kept.append(dialog)
    return dialog


def _shortcuts(studio: Studio) -> QWidget:
    window, _ = studio.window()
    sheet = ShortcutSheet(window)
    sheet.show()
    return sheet


MIDDLE_S = 37.0
LONG_RUNS = 60
PAUSE_S = 5.0
PICTURES: Mapping[str, Callable[[Studio], QWidget]] = {
    "light": _light,
    "dark": _dark,
    "high-contrast": _high_contrast,
    "arabic": _arabic,
    "narrow": _narrow,
    "checklist": _checklist,
    "failure": _failure,
    "finishing": _finishing,
    "listen-along": _listen_along,
    "long": _long,
    "overlay": _overlay,
    "audience": _audience,
    "settings": _settings,
    "shortcuts": _shortcuts,
}


def states(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Picture a column in each state of a lane, and muted."""
    for state in LaneState:
        window, store = studio.live(MIDDLE_S if state is not LaneState.CONNECTING else 0.0)
        store.dispatch(StateChanged(t_s=MIDDLE_S, lane=A, state=state))
        if state is LaneState.FAILED:
            store.dispatch(ErrorArose(t_s=MIDDLE_S, lane=A, code="interpreter_failed", message="It stopped."))
        yield state.value, studio.picture(window.columns.columns[0])
        studio.clear()
    window, _ = studio.live(MIDDLE_S)
    window.intents.mute(A, muted=True)
    yield "muted", studio.picture(window.columns.columns[0])
    studio.clear()


def sheet(pictures: Sequence[tuple[str, QPixmap]], room: QSize, columns: int) -> QPixmap:
    """Lay pictures out in rows, each with its name above and as large as its room."""
    gap, caption = 24, 34
    width_px, tall = room.width(), room.height()
    n_rows = -(-len(pictures) // columns)
    whole = QPixmap(columns * (width_px + gap) + gap, n_rows * (tall + caption + gap) + gap)
    whole.fill(QColor("#e9e2d8"))
    painter = QPainter(whole)
    painter.setFont(text_font(16))
    painter.setPen(QColor("#1f1b17"))
    for number, (name, picture) in enumerate(pictures):
        left = gap + number % columns * (width_px + gap)
        top = gap + number // columns * (tall + caption + gap)
        fitting, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        small = picture.scaled(room, fitting, smooth)
        painter.drawText(QRectF(left, top, width_px, caption), name)
        painter.drawPixmap(left, top + caption, small)
    painter.end()
    return whole


def main(app: QApplication, names: Sequence[str]) -> None:
    """Take the pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    studio = Studio(app)
    taken: list[tuple[str, QPixmap]] = []
    for name in names or PICTURES:
        taken.append((name, studio.picture(PICTURES[name](studio))))
        taken[-1][1].save(str(FOLDER / f"{name}.png"))
        studio.clear()
        print(f"{name}.png")
    if not names:
        sheet(taken, QSize(620, 400), 3).save(str(FOLDER / "overview.png"))
        print("overview.png")
        sheet(list(states(studio)), QSize(460, 504), 4).save(str(FOLDER / "states.png"))
        print("states.png")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_SCALE_FACTOR", "1")
    main(QApplication([*sys.argv[:1], *STYLE_ARGUMENTS]), sys.argv[1:])
    sys.stdout.flush()
    os._exit(0)  # of windows that were taken away the binding ends some parts twice at the interpreter's end
