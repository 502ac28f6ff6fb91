"""Stays at the window from the first picture until it is closed: the front first, then everything else."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication

from desktop_app.front import Front
from desktop_app.live.quiet import keep_libraries_quiet
from desktop_app.ui.appearance import STYLE_ARGUMENTS

if TYPE_CHECKING:
    from desktop_app.table import Table


_READER_WITHIN_S: Final = 5.0
"""Whoever reads the event lines and has stopped does not keep a closed window's program alive."""


def sit_down(*, sample: bool, json: bool) -> int:
    """Open the window and stay until it is closed; give the exit code."""
    app = QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    app.setQuitOnLastWindowClosed(False)
    front = Front(app)
    front.show()
    keep_libraries_quiet()  # not before: where there is no window, Qt's own words say why
    import asyncio  # noqa: PLC0415 (a person who looks at the window need not wait for what it needs later)

    import qasync  # noqa: PLC0415 (as above)

    from desktop_app.table import Table  # noqa: PLC0415 (as above: sound, sockets and models)

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(_sit(lambda: Table(app, front), sample=sample, json=json))


async def _sit(lay: Callable[[], Table], *, sample: bool, json: bool) -> int:
    import asyncio  # noqa: PLC0415 (as above)

    from desktop_app.live.farewell import Farewell  # noqa: PLC0415 (as above)
    from desktop_app.terminal import Teller, answer_signals  # noqa: PLC0415 (as above)

    table = lay()
    gc.freeze()  # what has been loaded stays, and to search through it for rubbish would stall the window
    gc.enable()
    teller = Teller(sys.stdout if json else None, None)
    table.conductor.tell = teller.tell
    undo = answer_signals({signal.SIGINT: table.leave_quietly, signal.SIGTERM: table.leave_quietly})
    loop = asyncio.get_running_loop()
    farewell = Farewell(
        lambda: loop.call_soon_threadsafe(table.leave_quietly), patience_s=table.settings.profile.drain_deadline_s
    )
    farewell.begin()
    if sample:
        await table.preparation.listed()
        table.start_sample()
    try:
        await table.left.wait()
    finally:
        undo()
        await table.conductor.close()
    await teller.end(within_s=_READER_WITHIN_S)
    farewell.say()
    return 0
