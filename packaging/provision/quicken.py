"""What every start would do anew, done once: Qt's binding unpacked, and modules compiled."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from provision.children import run

UNPACKED: Final = Path("shiboken6") / "files.dir"
"""Where the binding looks for its support modules before it takes them out of itself, in the folder of packages."""

_UNUSED: Final = Path("shibokensupport") / "signature" / "lib" / "pyi_generator.py"
"""Writes stubs for editors. The binding imports it at each start, and its patterns take longer to compile than all that
the binding does need."""

_UNPACK: Final = """
import os
os.environ["SBK_EMBED"] = "0"  # the binding's own switch: it writes the modules that it carries into `files.dir`
import shiboken6
"""
_COMPILE: Final = """
import compileall, importlib.util, sys
import shiboken6  # it must start without what was emptied, or all is undone
if importlib.util.find_spec("PySide6"):
    import PySide6.QtCore
for folder in sys.argv[1:]:
    compileall.compile_dir(folder, quiet=2)
"""


def quicken(python: Path, packages: Path, ours: Path) -> bool:
    """Unpack the binding's support modules, and compile these and our own; tell whether it was done.

    Unless this is done the binding unpacks and compiles them at each start, which takes a tenth of it. What an older
    version left is thrown away, and so is what was only half done: a start then only takes as long as it always did.
    """
    unpacked = packages / UNPACKED
    shutil.rmtree(unpacked, ignore_errors=True)
    done = run([str(python), "-c", _UNPACK]).code == 0
    if done:
        if (unpacked / _UNUSED).exists():
            (unpacked / _UNUSED).write_text("", encoding="utf-8")
        done = run([str(python), "-c", _COMPILE, str(unpacked), str(ours)]).code == 0
    if not done:
        shutil.rmtree(unpacked, ignore_errors=True)
    return done
