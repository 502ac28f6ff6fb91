"""Fixtures that tests of several rooms use."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop_app.ui.appearance import STYLE_ARGUMENTS
from tests.needed import need
from tests.sound_server import SoundServer


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Make Qt's application as the program does."""
    return ["dragoman", *STYLE_ARGUMENTS]


@pytest.fixture(autouse=True)
def _no_window_left() -> Iterator[None]:
    """Take all windows away after each test: one that lived on would be dressed and translated again by the others."""
    yield
    if QApplication.instance() is not None:
        for window in QApplication.topLevelWidgets():
            window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep settings, texts and reports of this test apart from the person's."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_DOCUMENTS_DIR", "XDG_STATE_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))


@pytest.fixture(scope="session")
def sound_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    """Run one private sound server for the whole test run."""
    pipewire = os.environ.get("DRAGOMAN_TEST_SOUND") == "pipewire"
    need("pipewire" if pipewire else "pulseaudio", "parec")
    server = SoundServer(tmp_path_factory.mktemp("sound"), pipewire=pipewire)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in server.environment.items():
            patch.setenv(name, value)
        server.start()
        try:
            yield server
        finally:
            server.stop()


@pytest.fixture
def desk(sound_server: SoundServer) -> Iterator[SoundServer]:
    """Lay the desk: all microphones and headsets plugged in, nothing playing."""
    sound_server.lay()
    try:
        yield sound_server
    finally:
        sound_server.quiet()


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Run a session bus of the test's own, and point this process at it; give its address."""
    from tests.desktop import session_bus  # noqa: PLC0415 (what it is read with is on Linux alone)

    with session_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
