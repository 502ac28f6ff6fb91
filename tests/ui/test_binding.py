"""The binding, loaded quickly: Python's own import and the usual linking are back afterwards."""

from __future__ import annotations

import subprocess
import sys

_LOOK = """
import builtins, sys
usual, flags = builtins.__import__, getattr(sys, "getdlopenflags", int)()
from desktop_app.ui.binding import quickly_loaded
with quickly_loaded():
    print("PySide6.QtCore" in sys.modules, builtins.__import__ is usual)
    import desktop_app.ui.icons
print(builtins.__import__ is usual, getattr(sys, "getdlopenflags", int)() == flags)
"""


def test_nothing_is_left_behind_and_what_is_loaded_inside_works() -> None:
    told = subprocess.run([sys.executable, "-c", _LOOK], capture_output=True, text=True, check=True).stdout
    assert told.split() == ["True"] * 4
