"""The front: a painted window, before anything is loaded that a person does not see."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.front import Front

LATER = (
    "numpy",
    "sounddevice",
    "soxr",
    "websockets",
    "onnxruntime",
    "ctranslate2",
    "wakepy",
    "qasync",
    "desktop_app.table",
)


def test_a_shown_front_is_painted_and_does_not_claim_that_all_is_ready(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    front = Front(qapp)
    front.show()
    handle = front.window.windowHandle()
    assert handle is not None
    assert handle.isExposed()
    checks = front.store.state.checks
    assert checks
    assert not all(row.ok for row in checks)
    front.window.finish_closing()


def test_what_is_not_seen_is_loaded_later() -> None:
    program = f"import sys, desktop_app.app, desktop_app.staying; print(*set({LATER!r}) & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
