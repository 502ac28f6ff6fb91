"""Bring the translations of the interface up to date with the code, and compile them.

    .venv/bin/python packaging/translations.py [FOLDER]

Finds every text of the window, adds new ones to resources/translations/dragoman_*.ts as unfinished, drops those
that are gone, and compiles each file to the .qm that the program loads. Translate what is unfinished (Qt Linguist,
or any editor), run it again, and commit both. A test fails while anything is missing.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("es", "fr", "de", "ja", "ar")
PLURALS = "en"
"""English holds the plural forms only; its other texts are those of the code."""
EXTRACTION = ("-no-obsolete", "-locations", "none", "-source-language", "en")


def main(folder: Path) -> None:
    """Extract and compile, in the resources or in a copy of them (which is how the test sees what is missing)."""
    folder.mkdir(parents=True, exist_ok=True)
    rooms = (ROOT / "desktop_app", ROOT / "desktop_app" / "ui")
    sources = sorted(str(path.relative_to(ROOT)) for room in rooms for path in room.glob("*.py"))
    files = [str(folder / f"dragoman_{language}.ts") for language in LANGUAGES]
    plurals = str(folder / f"dragoman_{PLURALS}.ts")
    _tool("lupdate", *sources, *EXTRACTION, "-ts", *files)
    _tool("lupdate", *sources, *EXTRACTION, "-pluralonly", "-target-language", PLURALS, "-ts", plurals)
    _tool("lrelease", *files, plurals)


def _tool(name: str, *arguments: str) -> None:
    """Run one of Qt's translation tools, as PySide6 brings them."""
    program = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([str(program), *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else FOLDER)
