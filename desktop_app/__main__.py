"""Arguments in, exit code out."""

from __future__ import annotations

import sys

from desktop_app.app import run


def main() -> int:
    """Run Dragoman as the command line says; give the exit code."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
