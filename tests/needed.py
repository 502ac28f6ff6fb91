"""What tests need of the system: the set-up of the tests brings it on Linux, so there its absence is no excuse."""

from __future__ import annotations

import shutil
import sys

import pytest


def need(*programs: str) -> None:
    """Fail on Linux where a program is missing, and pass the test over on systems that do not have it."""
    missing = [program for program in programs if shutil.which(program) is None]
    if not missing:
        return
    sentence = f"not installed: {', '.join(missing)}; run python3 packaging/test.py --setup-only"
    if sys.platform == "linux":
        pytest.fail(sentence)
    pytest.skip(sentence)
