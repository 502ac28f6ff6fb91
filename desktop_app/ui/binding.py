"""Loads Qt's binding without what it does for others and what makes a start longer by a tenth."""

from __future__ import annotations

import builtins
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def quickly_loaded() -> Iterator[None]:
    """Load the binding; what is imported inside finds no more of it than it calls.

    The binding looks up all that could ever be called, and it puts an `__import__` of its own in the place of Python's,
    which reads the source of each module that is imported from then on, in case it asks for another way of naming.
    """
    usual = builtins.__import__
    with _linked_lazily():
        try:
            import PySide6.QtCore  # noqa: F401, PLC0415 (this is what is done here)
        finally:
            builtins.__import__ = usual
        yield


@contextmanager
def _linked_lazily() -> Iterator[None]:
    if sys.platform == "win32":
        yield
        return
    usual = sys.getdlopenflags()
    sys.setdlopenflags(os.RTLD_LAZY)
    try:
        yield
    finally:
        sys.setdlopenflags(usual)
