"""Waits in a process of its own for the program's end, and then takes away what it left on the sound server."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Final

from desktop_app.core.guard import is_owned_by

DISMISSED: Final = b"dismissed"
"""What standard input holds when the program has ended in good order."""


def main(owner: int) -> None:
    """Wait until standard input ends, which it does however the program ends; unload all modules of the owner."""
    if sys.stdin.buffer.read() == DISMISSED:
        return
    import pulsectl  # noqa: PLC0415 (it waits for hours, and need not hold libpulse in memory meanwhile)

    with suppress(pulsectl.PulseError), pulsectl.Pulse("Dragoman") as pulse:
        for module in reversed(pulse.module_list()):
            if is_owned_by(module.argument or "", owner):
                with suppress(pulsectl.PulseError):
                    pulse.module_unload(module.index)


if __name__ == "__main__":
    main(int(sys.argv[1]))
