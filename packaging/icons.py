"""Draw the program's icon in the sizes that desktops ask for, from the one SVG.

    .venv/bin/python packaging/icons.py

Run it after a change of resources/icons/dragoman.svg and commit what it writes.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from desktop_app.ui.icons import draw

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
SIZES_PX = (16, 32, 48, 64, 128, 256, 512)


def main() -> None:
    """Write resources/icons/app/dragoman-SIZE.png for each size."""
    (RESOURCES / "icons" / "app").mkdir(exist_ok=True)
    svg = (RESOURCES / "icons" / "dragoman.svg").read_bytes()
    for size_px in SIZES_PX:
        draw(svg, size_px).save(str(RESOURCES / "icons" / "app" / f"dragoman-{size_px}.png"))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    APP = QGuiApplication([])
    main()
