"""Arguments in, exit code out."""

from __future__ import annotations

import gc
import os
import signal
import sys

gc.disable()  # nothing that is made while modules are loaded is thrown away again
_answers_ctrl_c = signal.getsignal(signal.SIGINT) is signal.default_int_handler
if _answers_ctrl_c:  # while modules are loaded there is nothing to put away, and a traceback is no answer
    signal.signal(signal.SIGINT, signal.SIG_DFL)
if sys.argv[1:2] == ["service"]:  # what has not begun to serve is over at once; `serve` answers as soon as it can
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))

from desktop_app.app import run  # noqa: E402 (after the line above, which is for it)


def main() -> int:
    """Run Dragoman as the command line says; give the exit code."""
    gc.enable()
    if _answers_ctrl_c:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
