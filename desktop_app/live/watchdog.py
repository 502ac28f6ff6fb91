"""Waits in a process of its own for the program's end, and then takes modules away from the sound server."""

from __future__ import annotations

import sys
from contextlib import suppress

import pulsectl


def main(modules: list[str]) -> None:
    """Wait until standard input ends, which it does however the program ends; then unload the modules."""
    sys.stdin.read()
    with suppress(pulsectl.PulseError), pulsectl.Pulse("Dragoman") as pulse:
        for module in reversed(modules):
            with suppress(pulsectl.PulseError):
                pulse.module_unload(int(module))


if __name__ == "__main__":
    main(sys.argv[1:])
