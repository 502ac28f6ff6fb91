"""The program's own window, joined to everything that it is joined to, in which a conversation begins by itself.

`python -m tests.bench.seated URL` uses the microphones and headsets of the tests' desk and the service at URL, prints
event lines as the program does with `--json`, and leaves on SIGTERM. Its settings are its own.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import qasync
from PySide6.QtWidgets import QApplication

from desktop_app.core.settings import Person, Profile, Settings, TargetLanguage, with_profile
from desktop_app.front import Front
from desktop_app.live import settings_file
from desktop_app.table import Table
from desktop_app.terminal import Teller, answer_signals
from desktop_app.ui.actions import ActionId
from desktop_app.ui.appearance import STYLE_ARGUMENTS

HEARS: Final[dict[str, TargetLanguage]] = {"a": "en", "b": "es"}


def settings(url: str) -> Settings:
    """Seat both people; each hears the translation alone, as loud as it comes."""
    people = {
        party: Person(hears=hears, microphone=f"mic_{party}", outlet=f"ear_{party}", original_percent=0)
        for party, hears in HEARS.items()
    }
    return with_profile(Settings(), Profile(people=people, service="address", service_url=url))


async def sit(app: QApplication, front: Front) -> None:
    """Start when the devices are listed, and stay until told to go."""
    table = Table(app, front)
    teller = Teller(sys.stdout, None)
    table.conductor.tell = teller.tell
    undo = answer_signals({signal.SIGTERM: table.leave_quietly})
    while not (table.store.state.inputs and table.preparation.may_start):  # noqa: ASYNC110 (no event tells of it)
        await asyncio.sleep(0.05)
    table.window.actions_table[ActionId.START_STOP].trigger()
    await table.left.wait()
    undo()
    await table.conductor.close()
    await teller.end()


def main() -> None:
    """Open the window."""
    with TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_DOCUMENTS_DIR", "XDG_STATE_HOME", "HOME"):
            os.environ[name] = str(Path(folder, name))
        settings_file.save(settings_file.settings_path(), settings(sys.argv[1]))
        app = QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
        app.setQuitOnLastWindowClosed(False)
        front = Front(app)
        front.show()
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
            runner.run(sit(app, front))


if __name__ == "__main__":
    main()
