"""Keeps standard error for sentences of our own."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def keep_libraries_quiet() -> None:
    """Send what decoders, sound systems and bindings write past Python nowhere, and keep `sys.stderr` as it is."""
    ours = sys.__stderr__
    if ours is not None and ours is sys.stderr:
        sys.stderr = os.fdopen(os.dup(ours.fileno()), "w", 1, encoding=ours.encoding, errors=ours.errors)
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), ours.fileno())
